"""What git keeps, as it tells of it: files in trees, what differs between two trees, commits."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Final

COMMIT_FORMAT: Final = "--format=%H%x00%P%x00%cs%x00%s"

NO_FILE: Final = "-"
"""Stands for the content of what is there but is no plain file: a link, or another repository."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that differs between two trees.

    Attributes:
        path: Its path from the top of the repository.
        old: The id of its content before; empty when it was not there, ``NO_FILE`` when it was no plain file.
        new: The id of its content now.
    """

    path: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit.

    Attributes:
        id: Its id.
        parents: The ids of those before it.
        day: The day it was made where it was made.
        subject: The first line of what its author says of it.
    """

    id: str
    parents: tuple[str, ...]
    day: date
    subject: str


def commits_in(raw: bytes) -> list[Commit]:
    """Read a list of commits in ``COMMIT_FORMAT``."""
    return [_commit(line) for line in raw.decode("utf-8", "replace").split("\n") if line]


def files_in(raw: bytes) -> dict[str, str]:
    """Read the paths in a tree and the id of what is there."""
    found = {}
    for line in filter(None, raw.split(b"\0")):
        head, _, path = line.partition(b"\t")
        mode, _, id_ = head.decode().split(" ")
        found[os.fsdecode(path)] = _content(mode, id_)
    return found


def left_out_in(raw: bytes) -> dict[str, str]:
    """Read the paths in an index that are marked as left out of the work tree, and the id of what is there."""
    found = {}
    for line in filter(None, raw.split(b"\0")):
        head, _, path = line.partition(b"\t")
        tag, mode, id_, _ = head.decode().split(" ")
        if tag == "S":
            found[os.fsdecode(path)] = _content(mode, id_)
    return found


def differences_in(raw: bytes) -> Iterator[tuple[str, Entry]]:
    """Read what differs between trees, each difference with the id of the commit that stands before it, if any."""
    fields = iter(filter(None, raw.split(b"\0")))
    commit = ""
    for field in fields:
        head = field.decode()
        if head.startswith(":"):
            old_mode, new_mode, old, new, _ = head.removeprefix(":").split(" ")
            yield commit, Entry(os.fsdecode(next(fields)), _content(old_mode, old), _content(new_mode, new))
        else:
            commit = head.partition(" ")[0]


def _commit(line: str) -> Commit:
    id_, parents, day, subject = line.split("\0")
    made = date.max
    with suppress(ValueError):  # a clock can say anything; what has no date of ours is after everything
        made = date.fromisoformat(day)
    return Commit(id_, tuple(parents.split()), made, subject)


def _content(mode: str, id_: str) -> str:
    if mode.startswith("100"):
        return id_
    return "" if mode == "000000" else NO_FILE
