"""The index of all pages: municipalities in Swedish order, each with its documents, the newest first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from loftet.model.document import Document
from loftet.model.order import swedish_key
from loftet.output.pages.document import CONTENT_LANGUAGE, labels
from loftet.output.pages.places import places
from loftet.output.pages.setting import Choices
from loftet.output.pages.view import DocumentLine, IndexPage, Place
from loftet.output.pages.wording import Wording, capitalized, one_line


def index_page(documents: Mapping[str, Document], say: Wording, choices: Choices) -> IndexPage:
    """Make the index of documents, given by the address of their page."""
    found = defaultdict[str, list[tuple[str, Document]]](list)
    for address, document in documents.items():
        for name in places(document.area) or (say("index.elsewhere"),):
            found[name].append((address, document))
    names = sorted(found, key=swedish_key)
    return IndexPage(
        lang=say.language,
        content_lang=CONTENT_LANGUAGE,
        window_title=say("index.title"),
        level=choices.level,
        anchor="avsnitt_början",
        title=say("index.title"),
        lead=_lead(documents.values(), names, say),
        places=tuple(Place(name=name, documents=_lines(found[name], say)) for name in names),
        labels=labels(say),
    )


def _lead(documents: Iterable[Document], names: list[str], say: Wording) -> str:
    counted, municipalities = 0, set[str]()
    for document in documents:
        counted += 1
        municipalities.update(document.area.municipalities)
    where = "index.municipalities" if municipalities.issuperset(names) else "index.places"
    return say("index.lead", documents=say("index.documents", n=counted), places=say(where, n=len(names)))


def _lines(documents: list[tuple[str, Document]], say: Wording) -> tuple[DocumentLine, ...]:
    in_order = sorted(documents, key=lambda each: (swedish_key(each[1].title), each[0]))
    newest_first = sorted(in_order, key=lambda each: _ends(each[1]), reverse=True)
    return tuple(_line(address, document, say) for address, document in newest_first)


def _ends(document: Document) -> tuple[date, date]:
    """Return what to sort by; a period that is open or begins at signing counts as new."""
    return document.period.last or date.max, document.period.first or date.max


def _line(address: str, document: Document, say: Wording) -> DocumentLine:
    count = len(document.promises)
    return DocumentLine(
        title=one_line(document.title),
        href=address,
        period=capitalized(say.period(document.period)),
        promises=say("index.promises", n=count) if count else say("index.no_promises"),
    )
