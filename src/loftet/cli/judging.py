"""Reading and judging every file of a run: what is remembered is taken, the rest is shared out where that pays."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from itertools import islice
from typing import Final

from loftet.cli.processes import CAN_FORK, share_out
from loftet.cli.verdicts import Memory
from loftet.lint.exceptions import may_except
from loftet.lint.shelf import compare
from loftet.lint.verdict import Judged
from loftet.model.finding import Finding, Loc, Span
from loftet.model.shelf import Locate, ReadFile, nowhere
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.text import decode

_WORTH_SHARING: Final = 60
"""Files that turn out not to be remembered, before the rest of the run is shared out."""

Sources = Callable[[], Iterator[Source | Finding]]
"""Begins reading: gives what each file holds, or why it could not be opened."""


@dataclass(frozen=True, slots=True)
class Judging:
    """A run of judging: on which day, within which limits, what is remembered, and how many processes may share it."""

    today: date
    limits: Limits
    memory: Memory
    jobs: int = 1

    def judge_all(self, sources: Sources) -> Iterator[ReadFile]:
        """Yield each file with its findings; the same, in the same order, whatever is remembered and shared."""
        return compare(self._remembered(self._judge_each(sources)))

    def _remembered(self, judged: Iterator[Judged]) -> Iterator[Judged]:
        for each in judged:
            yield each
            self.memory.keep(each.key, each.verdict)  # after it has been compared with others

    def _judge_each(self, sources: Sources) -> Iterator[Judged]:
        """Yield the verdict on each file alone."""
        alone = self.jobs == 1 or not CAN_FORK
        done = new = 0
        if alone or not self.memory.empty:
            for source in sources():
                judged = self._judge(source)
                yield judged
                done += 1
                new += judged.file.document is not None
                if new == _WORTH_SHARING and not alone:
                    break
            else:
                return
        yield from self._share(sources, done)

    def _share(self, sources: Sources, done: int) -> Iterator[Judged]:
        _prepare()  # once here, rather than once in every process

        def judge(source: Source | Finding) -> Judged:
            judged = self._judge(source)
            # The document is left behind: it is large to send, and judging is what it was for.
            return judged._replace(file=replace(judged.whole, document=None, locate=nowhere), read=None)

        for each in share_out(lambda: islice(sources(), done, None), judge, self.jobs):
            yield each._replace(file=replace(each.file, locate=_locate_later(each.file.text, self.limits)))

    def _judge(self, source: Source | Finding) -> Judged:
        key = "" if isinstance(source, Finding) else self.memory.key(source)
        verdict = self.memory.recall(key)
        if verdict and isinstance(source, Source):
            read = partial(_read_again, source, verdict.id, self.limits)
            file = read() if may_except(source.content) else ReadFile(source.path, "", None, (), nowhere, verdict.id)
            return Judged(file, key, verdict, read)
        _prepare()
        from loftet.lint.run import judge
        from loftet.reading.shelf import read_file

        file = read_file(source, self.limits)
        return Judged(file.having(()), key, judge(file, self.today))


@cache
def _prepare() -> None:
    """Import and make what judging takes, and let it be: it stays to the end.

    To go through it again and again for what is no longer used took a fifteenth of a large run.
    """
    import loftet.lint.run  # noqa: F401
    import loftet.reading.shelf  # noqa: F401
    from loftet.model.document import Document

    Document.model_rebuild()  # otherwise made when the first document is checked, in every process
    gc.freeze()


def _read_again(source: Source, id_: str, limits: Limits) -> ReadFile:
    decoded = decode(source.content, source.path)
    text = decoded if isinstance(decoded, str) else ""
    return ReadFile(source.path, text, None, (), _locate_later(text, limits), id_)


def _locate_later(text: str, limits: Limits) -> Locate:
    def locate(loc: Loc, *, key: bool = False) -> Span | None:
        from loftet.reading.shelf import locate_again

        return locate_again(text, limits)(loc, key=key)

    return locate
