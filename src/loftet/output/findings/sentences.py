"""A finding in words: what is wrong, why it matters, what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from loftet.model.finding import Finding
from loftet.output.clean import clean
from loftet.output.texts import LANGUAGES, Texts

Part = Literal["", ".why", ".help"]


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is said of one finding; the example is lines of YAML, and most findings have none."""

    message: str
    why: str
    help: str
    example: tuple[str, ...] = ()


def sentences(finding: Finding, texts: Texts) -> Sentences:
    """Put a finding into words in the language of the texts, with nothing from the file that could steer a reader."""
    message, why, advice = (clean(_say(finding, texts, part)) for part in ("", ".why", ".help"))
    return Sentences(message, why, advice, tuple(texts.outline(_example(finding)).splitlines()))


def _glossed(finding: Finding, texts: Texts) -> Mapping[str, str | int]:
    """Return the values for the sentences, with what the words to choose from mean in the language of the sentences."""
    if "choice" not in finding.detail or texts.language == LANGUAGES[0]:
        return finding.args
    words = str(finding.args.get("choices", "")).split(", ")
    return {**finding.args, "choices": ", ".join(_with_meaning(word, texts) for word in words)}


def _with_meaning(word: str, texts: Texts) -> str:
    keys = (f"page.word.{word}", f"page.target.per.{word}")
    meaning = next((texts(key) for key in keys if texts.has(key)), word)
    return word if meaning == word else f"{word} ({meaning})"


def _example(finding: Finding) -> str:
    return f"finding.{finding.kind.name}{'/' * bool(finding.detail)}{finding.detail}.example"


def _say(finding: Finding, texts: Texts, part: Part) -> str:
    """Take the sentence for the finding's detail; where it has none of its own, the nearest one above it."""
    name, detail, args = finding.kind.name, finding.detail, _glossed(finding, texts)
    while detail:
        if texts.has(key := f"finding.{name}/{detail}{part}"):
            return texts(key, **args)
        detail = detail.rpartition("/")[0]
    return texts(f"finding.{name}{part}", **args)
