"""Reading and judging every file of a run, in several processes where that pays."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from loftet.cli.processes import CAN_FORK, in_turn
from loftet.lint.run import Judged, judge, tell_apart
from loftet.model.shelf import ReadFile, nowhere
from loftet.reading.limits import Limits
from loftet.reading.shelf import locate_again

Folders = Callable[[], Iterator[Iterator[ReadFile]]]
"""Begins reading: gives each folder's files, which are parsed as they are taken."""


def judge_all(folders: Folders, today: date, limits: Limits, jobs: int) -> Iterator[ReadFile]:
    """Yield each file with its findings; the same ones, in the same order, however many processes there are.

    Rules that compare documents look no further than the folder, so a folder is what a process takes at a time; ids are
    compared over the whole run, where everything comes together.
    """
    if jobs == 1 or not CAN_FORK:
        return tell_apart(judged for files in folders() for judged in judge(files, today))

    def work(number: int) -> Iterator[Judged | None]:
        for files in islice(folders(), number, None, jobs):
            for judged in judge(files, today):
                # The document is left behind: it is large to send, and judging is what it was for.
                yield Judged(replace(judged.file, document=None, locate=nowhere), judged.id)
            yield None

    received = in_turn(work, jobs)
    return tell_apart(Judged(replace(file, locate=locate_again(file, limits)), id_) for file, id_ in received)
