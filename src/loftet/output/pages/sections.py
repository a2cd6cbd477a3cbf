"""Making the page's sections: each has a name for templates and a Swedish one in its address."""

from collections.abc import Iterable
from typing import Final

from loftet.output.pages.blocks import Entry, Fact, Section
from loftet.output.pages.setting import Setting

_ADDRESSES: Final = {
    "promises": "löften",
    "shared": "aktiviteter",
    "other_promises": "övriga",
    "follow_up": "uppföljning",
    "outcomes": "utfall",
    "background": "bakgrund",
    "purpose": "syfte",
    "dialogues": "dialoger",
    "situation": "lägesbild",
    "focus_areas": "fokusområden",
    "agreement": "överenskommelse",
    "about": "dokumentet",
    "area": "område",
    "parties": "parter",
    "signing": "undertecknande",
    "decisions": "beslut",
    "changes": "ändringar",
    "contacts": "kontakt",
    "sources": "källor",
    "note": "anteckning",
}


def address(name: str, setting: Setting) -> str:
    """Return the name to link to; the same in every language, so that links last."""
    return setting.anchor(f"avsnitt_{_ADDRESSES[name]}")


def subsection(
    name: str,
    setting: Setting,
    *,
    paragraphs: tuple[str, ...] = (),
    facts: tuple[Fact, ...] = (),
    entries: Iterable[Entry] = (),
    numbered: bool = False,
) -> Section:
    """Make a section below one of the main ones."""
    return Section(
        name=name,
        anchor=address(name, setting),
        level=setting.level(2),
        heading=setting.heading(name),
        paragraphs=paragraphs,
        facts=facts,
        entries=tuple(entries),
        numbered=numbered,
    )


def gathered(name: str, parts: Iterable[Section], setting: Setting) -> Section | None:
    """Gather sections under a heading; nothing when there are none."""
    sections = tuple(parts)
    if not sections:
        return None
    return Section(
        name=name,
        anchor=address(name, setting),
        level=setting.level(1),
        heading=setting.heading(name),
        sections=sections,
    )
