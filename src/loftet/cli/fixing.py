"""Mending files: which findings, the edits, and what to say of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import unified_diff
from io import StringIO
from pathlib import Path
from typing import Final, NamedTuple

from loftet.cli.deliver import delivering
from loftet.errors import CannotRunError
from loftet.model.fix import Fix, fix_for, place_in
from loftet.model.shelf import ReadFile
from loftet.output.clean import show_path
from loftet.output.flow import FLOW, whole
from loftet.output.terminal import Terminal
from loftet.reading.limits import Limits
from loftet.reading.tree import Tree, parse
from loftet.writing.edit import Refused, edit
from loftet.writing.rewrite import rewrite
from loftet.writing.scalars import RenameKey, SetScalar

_MOST_ROUNDS: Final = 5
_NO_LINE_END: Final = "\\ No newline at end of file\n"
_BYTE_ORDER_MARK: Final = "\ufeff"

Judge = Callable[[Mapping[str, bytes]], Iterable[ReadFile]]
"""Judges the files, those that are given by path with other content than they have."""


class Mended(NamedTuple):
    """The content of a file, and what mending makes of it."""

    old: bytes
    new: bytes


@dataclass(slots=True)
class Mending:
    """One run of mending.

    Attributes:
        limits: The limits of reading, which hold for what comes out as well.
        unsafe: Mend what is a guess too.
        mended: How many findings were mended.
        refused: What a person has to write instead, by file.
    """

    limits: Limits
    unsafe: bool
    mended: int = 0
    refused: list[tuple[str, Refused]] = field(default_factory=list)

    def mend(self, judge: Judge) -> dict[str, Mended]:
        """Return what becomes of the files, in memory; what one mend brings to light is mended in the next round."""
        done: dict[str, Mended] = {}
        before = -1
        for _ in range(_MOST_ROUNDS):
            if self.mended == before:
                break
            before = self.mended
            self.refused.clear()
            for file in judge({path: each.new for path, each in done.items()}):
                if fixes := self._fixes(file):
                    old, now = done.get(file.path) or (Path(file.path).read_bytes(),) * 2
                    done[file.path] = Mended(old, self._content(file.path, now, fixes))
        return {path: each for path, each in done.items() if each.new != each.old}

    def _fixes(self, file: ReadFile) -> list[Fix]:
        found = (fix_for(finding) for finding in file.findings)
        return [fix for fix in found if fix and (fix.safe or self.unsafe)]

    def _content(self, path: str, old: bytes, fixes: Sequence[Fix]) -> bytes:
        """Return the content of a file with the fixes made, each on its own so that one refusal stops no other."""
        for fix in sorted(fixes, key=_values_first_then_deepest):
            tree = self._parse(old)
            place = place_in(tree.data, fix) if tree else None
            if place is None:
                continue
            change = RenameKey(place, fix.text) if fix.how == "rename" else SetScalar(place, fix.text)
            new = edit(old, change, self._parse)
            if isinstance(new, Refused):
                self.refused.append((path, new))
            else:
                self.mended += new != old
                old = new
        return old

    def _parse(self, content: bytes) -> Tree | None:
        return parse(content, "", self.limits).tree


def _values_first_then_deepest(fix: Fix) -> tuple[bool, int]:
    # A renamed key changes the places of all that is under it.
    return fix.how == "rename", -len(fix.loc)


def mend_all(judge: Judge, root: Path, mending: Mending, terminal: Terminal) -> None:
    """Mend the files."""
    done = {Path(path): mended for path, mended in mending.mend(judge).items()}

    def new_content(path: Path, content: bytes) -> bytes:
        old, new = done[path]
        if content != old:
            raise CannotRunError("file-changed", path=str(path))
        return new

    if done:
        rewrite(list(done), new_content, root)
    _tell(mending, terminal, "label.fixed")


def preview(judge: Judge, mending: Mending, output: Path | None, terminal: Terminal) -> bool:
    """Write what would be mended as a patch; return whether there is anything."""
    done = mending.mend(judge)
    patch = (line for path, mended in done.items() for line in _patch(path, mended))
    with delivering(terminal, output) as target:
        for line in patch:
            if target is terminal:
                terminal.result(_for_people(line))
            else:
                target.document(line)
    _tell(mending, terminal, "label.would_fix")
    return bool(done)


def _patch(path: str, mended: Mended) -> Iterator[str]:
    """Yield the lines of a patch that ``git apply`` takes, each with its own line end."""
    # As git does, lines end at line feeds only.
    old, new = (list(StringIO(content.decode("utf-8"), newline="\n")) for content in mended)
    name = show_path(path).lstrip("/")
    for line in unified_diff(old, new, f"a/{name}", f"b/{name}"):
        if line.endswith("\n"):
            yield line
        else:
            yield f"{line}\n"
            yield _NO_LINE_END


def _for_people(line: str) -> tuple[str, str]:
    style = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1], "")
    return line.rstrip("\r\n").replace(_BYTE_ORDER_MARK, ""), style


def _tell(mending: Mending, terminal: Terminal, key: str) -> None:
    terminal.talk(FLOW, terminal.texts(key, n=mending.mended))
    for path, refused in mending.refused:
        terminal.talk(FLOW, terminal.texts("label.not_fixed", path=whole(path), line=refused.line))
        for line in refused.snippet.splitlines():
            terminal.talk(f"    {line}")
