"""Making pages of documents: from the records to the text of each file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from loftet.model.document import Document
from loftet.output.addresses import INDEX, addresses
from loftet.output.formats import Format
from loftet.output.pages.document import document_page
from loftet.output.pages.index import index_page
from loftet.output.pages.plain import plain
from loftet.output.pages.setting import Choices
from loftet.output.pages.wording import Wording
from loftet.output.templating.apart import finished
from loftet.output.templating.folders import shipped
from loftet.output.templating.layout import Job, Sheet
from loftet.output.texts import Texts

FRAGMENT_STYLE: Final = "loftet.css"
"""The style sheet for a page that fragments are pasted into."""


@dataclass(frozen=True, slots=True)
class Order:
    """What pages to make.

    Attributes:
        format: Their format.
        texts: The texts in their language.
        choices: What the user chose.
        folders: Folders of templates that come before the shipped ones.
        trusted: Whether those templates may turn escaping off.
    """

    format: Format
    texts: Texts
    choices: Choices
    folders: tuple[Path, ...] = ()
    trusted: bool = False


def make_pages(documents: Mapping[str, Document], order: Order, *, with_index: bool) -> dict[str, str]:
    """Return the text of each page by the name of its file; nothing is made unless everything can be.

    Args:
        documents: The documents by the path of their file.
        order: What to make.
        with_index: Whether to make an index too, and link to it.

    Raises:
        CannotRunError: Two pages have the same address, or a template can't be used.
    """
    made = order.format
    names = addresses(((path, document.id) for path, document in documents.items()), made.suffix)
    by_name = dict(zip(names, documents.values(), strict=True))
    say, index = Wording(order.texts), INDEX + made.suffix
    choices = replace(order.choices, index=index if with_index else "")
    sheets = {name: Sheet(made.page, plain(document_page(each, say, choices))) for name, each in by_name.items()}
    if with_index:
        sheets[index] = Sheet(made.index, plain(index_page(by_name, say, choices)))
    if with_index and choices.fragment and made.language == "html":
        sheets[FRAGMENT_STYLE] = Sheet("style.css", {})
    texts = finished(_job(order, tuple(sheets.values())))
    return {
        name: text + (made.signature if name != FRAGMENT_STYLE else "")
        for name, text in zip(sheets, texts, strict=True)
    }


def _job(order: Order, sheets: tuple[Sheet, ...]) -> Job:
    return Job(
        language=order.format.language,
        folders=tuple(str(folder) for folder in (*order.folders, shipped())),
        trusted=order.trusted,
        fragment=order.choices.fragment,
        sheets=sheets,
    )
