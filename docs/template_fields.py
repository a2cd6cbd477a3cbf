# ruff: noqa: INP001 # a script beside the pages, not a package
"""The lists in ``mallar.md`` of what a template may show and change, read off the page model and the templates."""

import dataclasses
import re
from types import NoneType, UnionType
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from loftet.output.changes import page
from loftet.output.pages import blocks, view
from loftet.output.reports import blocks as report
from loftet.output.templating.folders import shipped

_CLASSES: Final = (
    view.DocumentPage,
    view.PromiseList,
    view.PromiseGroup,
    view.PromiseCard,
    blocks.Section,
    blocks.Entry,
    blocks.Fact,
    blocks.Phrase,
    blocks.Part,
    blocks.Table,
    blocks.Row,
    blocks.Cell,
    view.IndexPage,
    view.Place,
    view.DocumentLine,
    view.Labels,
)
_CHANGES: Final = (
    page.ChangesPage,
    page.ChangesSection,
    page.ChangeEntry,
    page.MarkedText,
    page.ChangeLabels,
)
_REPORTS: Final = (report.ReportPage, report.ReportSection, report.Chart, report.Bar)
_SUBJECTS: Final = {"sidor": _CLASSES, "ändringar": _CHANGES, "rapporter": _REPORTS}
"""The parts of a page by what stands after the name of the block in ``mallar.md``."""

_PLAIN: Final = {str: ("text", "texter"), int: ("tal", "tal"), float: ("tal", "tal"), bool: ("sant eller falskt", "")}

_BLOCK: Final = re.compile(r"\{% block (\w+) %\}")
_BLOCKS: Final = {
    "head": "mer i `<head>`",
    "top": "överst på sidan, före innehållet: länken till förteckningen",
    "content": "hela innehållet",
    "title": "rubriken och raden om vem som lovar, när och var",
    "summary": "sammanfattningen",
    "contents": "länkarna till sidans avsnitt",
    "promises": "löftena med sina aktiviteter",
    "changes": "ändringarna, dokument för dokument eller dag för dag",
    "follow_up": "hur löftena följs upp",
    "outcomes": "hur det gick",
    "background": "bakgrund: syfte, dialoger, lägesbild, fokusområden, överenskommelse",
    "about": "om dokumentet: område, parter, beslut, ändringar, kontakt, källor",
    "places": "förteckningens kommuner",
    "sections": "rapportens avsnitt",
    "bottom": "längst ner på sidan",
    "colours": "färgerna, i ljust och mörkt läge",
    "more": "fler stilregler, sist",
}
"""What each block is. A block that is missing here stops the writing."""


def all_fields(subject: str) -> str:
    """Write a section for each part of a page, with a table of its fields."""
    return "\n".join(_section(one) for one in _SUBJECTS[subject])


def template_blocks(names: str) -> str:
    """Write the table of blocks in the templates of these names."""
    sources = [(shipped() / name).read_text(encoding="utf-8") for name in names.split()]
    found = dict.fromkeys(name for source in sources for name in _BLOCK.findall(source))
    rows = [f"| `{name}` | {_BLOCKS[name]} |" for name in found]
    return "\n".join(["| Block | Vad det är |", "|---|---|", *rows]) + "\n"


def _section(part: Any) -> str:  # noqa: ANN401 # a class of the page model
    hints = get_type_hints(part, include_extras=True)
    names = [field.name for field in dataclasses.fields(part)]
    rows = [f"| `{name}` | {_kind(hints[name])} | {get_args(hints[name])[1]} |" for name in names]
    return (
        "\n".join([f"### {part.__name__}\n", f"{part.meaning}\n", "| Fält | Är | Vad |", "|---|---|---|", *rows]) + "\n"
    )


def _kind(hint: Any, *, several: bool = False) -> str:  # noqa: ANN401 # annotations have no common type
    if get_origin(hint) is Annotated:
        return _kind(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return f"lista med {_kind(get_args(hint)[0], several=True)}"
    if isinstance(hint, UnionType):
        return " eller ".join(_kind(one) for one in get_args(hint))
    if hint is NoneType:
        return "inget"
    return _PLAIN[hint][several] if hint in _PLAIN else f"[{hint.__name__}](#{hint.__name__.lower()})"
