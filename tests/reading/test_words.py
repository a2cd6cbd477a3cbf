"""Whatever reading finds is said in words of its own, in both languages, and never in the parser's."""

import pytest
from parsing import parsed
from test_decoding import FORBIDDEN
from test_syntax import MISTAKES

from loftet.model.finding import Finding, Kind
from loftet.output.findings.sentences import sentences
from loftet.output.texts import LANGUAGES, Texts
from loftet.reading import kinds
from loftet.reading.limits import Limits

OTHERS = [
    "a: 1\na: 2\n", "b: &x 1\n", "c: *x\n", "d: !t 1\n", "<<: {e: 1}\n", "%YAML 1.1\n---\nf: 1\n", "g: 1\n---\nh: 1\n",
    "[i]: 1\n", "~: 1\n", "k: {l: 1,5}\n", "m: {n: x, y}\n", "", "[" * 40, "x" * 300 + ": 1\n", "o: " + "x" * 70_000,
]  # fmt: skip
TEXTS = [text for text, *_ in MISTAKES] + OTHERS + [f"a: {signs[0]}\n" for signs in FORBIDDEN.values()]
OPENING: dict[Kind, tuple[str, ...]] = {
    kinds.NOT_A_FILE: ("folder", "pipe", "socket", "device"),
    kinds.LINK_OUTSIDE: ("", "not-a-record"),
    kinds.CANNOT_OPEN: ("", "gone", "permission", "link-loop", "name-too-long"),
    kinds.TOO_LARGE: ("",),
}
ARGS: dict[str, str | int] = {"reason": "EIO", "limit": 1, "problem": "x"}


def everything() -> list[Finding]:
    given = [finding for text in TEXTS for finding in parsed(text).findings]
    given += [
        finding for encoding in ("cp1252", "utf-16", "latin-1") for finding in parsed("ÿ å".encode(encoding)).findings
    ]
    given += parsed("a: [1, 2]\n", Limits(nodes=2)).findings
    return given + [Finding(kind, "x", None, detail, ARGS) for kind, details in OPENING.items() for detail in details]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_of_its_own(language: str) -> None:
    texts = Texts(language)
    for finding in everything():
        said = sentences(finding, texts)
        assert said.message
        assert said.why
        assert said.help
        assert str(finding.args.get("problem") or "-") not in f"{said.message} {said.why} {said.help}".split()
        if finding.detail not in {"", "other"}:
            assert texts.has(f"finding.{finding.kind.name}/{finding.detail}")


def test_every_kind_that_comes_before_the_record_is_seen_here() -> None:
    before_record = set(kinds.READING_KINDS[: kinds.READING_KINDS.index(kinds.NOT_A_RECORD)])
    assert {finding.kind for finding in everything()} == before_record
