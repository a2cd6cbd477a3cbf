"""Exceptions written in the file itself: ``# loftet: ignore[LFT301] – the reason`` (LFT19)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from loftet.model.finding import Finding, Kind, Level, Span, keeps_from_judging, lines_of, position, rule_word
from loftet.model.shelf import ReadFile

WITHOUT_REASON: Final = Kind("LFT191", "undantag-utan-skäl")
WITHOUT_EFFECT: Final = Kind("LFT192", "undantag-utan-verkan", Level.WARNING)
EXCEPTION_KINDS: Final = (WITHOUT_REASON, WITHOUT_EFFECT)

_COMMENT: Final = re.compile(r"(?:^|\s)(#\s*loftet:\s*ignore\[([^\]]*)\](?:\s*[–—:-]+)?\s*(.*))$")
_MARK: Final = "ignore["


@dataclass(frozen=True, slots=True)
class _Exception:
    """One such comment: where it stands, the line it is about, the codes or names it names, and why."""

    span: Span
    line: int
    rules: tuple[str, ...]
    reason: str

    def covers(self, finding: Finding) -> bool:
        """Tell whether it is about a finding."""
        named = finding.kind.code in self.rules or finding.kind.name in self.rules
        return named and finding.span is not None and finding.span.line == self.line


def may_except(content: bytes) -> bool:
    """Tell, without decoding a file, whether it may hold such a comment."""
    return _MARK.encode() in content


def except_some(file: ReadFile, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Leave out the findings that the file makes an exception for; add what is wrong with the exceptions."""
    if _MARK not in file.text:
        return tuple(findings)
    exceptions = list(_exceptions(file.text))
    valid = [one for one in exceptions if one.reason]
    kept = tuple(f for f in findings if keeps_from_judging(f.kind) or not any(one.covers(f) for one in valid))
    return tuple(sorted((*kept, *_wrong(file.path, exceptions, findings)), key=position))


def _exceptions(text: str) -> Iterator[_Exception]:
    """Find the comments. One at the end of a line is about that line, one on a line of its own about the next."""
    for number, line in enumerate(lines_of(text), start=1):
        found = _COMMENT.search(line) if _MARK in line else None
        if found:
            start, end = found.span(1)
            about = number if line[:start].strip() else number + 1
            rules = tuple(rule_word(part.strip()) for part in found[2].split(",") if part.strip())
            yield _Exception(Span(number, start + 1, number, end + 1), about, rules, found[3].strip())


def _wrong(path: str, exceptions: Sequence[_Exception], findings: Sequence[Finding]) -> Iterator[Finding]:
    for one in exceptions:
        rules = ", ".join(one.rules)
        if not one.reason:
            yield Finding(WITHOUT_REASON, path, one.span, args={"rules": rules})
        elif not any(one.covers(finding) for finding in findings):
            yield Finding(WITHOUT_EFFECT, path, one.span, args={"rules": rules})
