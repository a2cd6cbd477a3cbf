"""What judging a file gave, in the one form in which it is handed on, between processes and from run to run.

That every verdict takes this form, also one that was made a moment ago, is what makes a run say the same however much
of it was remembered.
"""

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from loftet.lint.summary import Summary
from loftet.model.finding import Finding, Kind, Level, Span
from loftet.model.shelf import ReadFile

NOTHING: Final = "[]"


@dataclass(slots=True)
class Verdict:
    """What was found in a file, and what others are compared with.

    Attributes:
        id: The document's id; empty when there is no document.
        own: The findings of the file alone.
        summary: The summary of the document; of one that is remembered as it is written, until somebody asks for it.
        seen: Which documents of the folder it has been compared with, as a digest.
        beside: The findings that this gave.
        personal: Personal data was found, which must not be copied to where nobody looks for it.
    """

    id: str
    own: str
    summary: Summary | str = ""
    seen: str = ""
    beside: str = NOTHING
    personal: bool = False

    def written(self) -> str:
        """Return it as one line."""
        summary = self.summary if isinstance(self.summary, str) else self.summary.written()
        return f"{self.id}\t{self.own}\t{summary}\t{self.seen}\t{self.beside}"


class Judged(NamedTuple):
    """A file and the verdict on it.

    Attributes:
        file: The file, without findings; it may lack its text, which is not needed where there is nothing to say.
        key: The key to what it holds.
        verdict: The verdict.
        read: Gives the file with its text; ``None`` when it is there.
    """

    file: ReadFile
    key: str
    verdict: Verdict
    read: Callable[[], ReadFile] | None = None

    @property
    def whole(self) -> ReadFile:
        """The file with its text."""
        return self.read() if self.read else self.file


def read_verdict(line: str) -> Verdict:
    """Return the verdict that was written."""
    id_, own, summary, seen, beside = line.split("\t")
    return Verdict(id_, own, summary, seen, beside)


def write_findings(findings: Collection[Finding]) -> str:
    """Return findings as one line, without the path that they share."""
    if not findings:
        return NOTHING
    kept = [
        (f.kind.code, f.kind.name, f.kind.level, f.span and _ends(f.span), f.detail, dict(f.args), f.loc)
        for f in findings
    ]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def read_findings(line: str, path: str) -> tuple[Finding, ...]:
    """Return the findings that were written, with the path of their file."""
    if line == NOTHING:
        return ()
    return tuple(
        Finding(Kind(code, name, Level(level)), path, span and Span(*span), detail, args, tuple(loc))
        for code, name, level, span, detail, args, loc in json.loads(line)
    )


def _ends(span: Span) -> tuple[int, int, int, int]:
    return span.line, span.column, span.end_line, span.end_column
