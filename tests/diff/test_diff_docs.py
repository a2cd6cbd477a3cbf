"""The page about comparisons lists what there is: every rule, every meaning, every format."""

import re
from pathlib import Path

from loftet.diff.change import Verdict
from loftet.diff.rules import RULES
from loftet.output.changes.formats import FORMATS
from loftet.output.texts import Texts

PAGE = Path(__file__).parents[2] / "docs" / "jamforelser.md"
TABLE = re.compile(r"(<!-- alla regler -->\n).*(<!-- slut på alla regler -->)", re.DOTALL)


def table() -> str:
    texts = Texts("sv")
    rows = ["| `id` | Betydelse | Nivå | Motsats |", "|---|---|---|---|"]
    for rule in RULES.values():
        mirror = f"`{rule.mirror}`" if rule.mirror != rule.id else ""
        verdict, level = texts(f"change.verdict.{rule.verdict}"), texts(f"label.level.{rule.level}")
        rows.append(f"| `{rule.id}` | {verdict} | {level} | {mirror} |")
    return "\n".join(rows) + "\n"


def test_every_rule_is_listed(update_cases: bool) -> None:
    page = PAGE.read_text(encoding="utf-8")
    current = TABLE.sub(lambda found: f"{found[1]}{table()}{found[2]}", page)
    if update_cases:
        PAGE.write_text(current, encoding="utf-8", newline="\n")
    assert current == PAGE.read_text(encoding="utf-8")


def test_every_meaning_and_format_is_explained() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for verdict in Verdict:
        assert f"| {Texts('sv')(f'change.verdict.{verdict}')} | `{verdict}` |" in page
    for format_ in FORMATS:
        assert f"| `{format_}` |" in page
