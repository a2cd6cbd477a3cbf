"""Writing a report to a folder, a page for each document."""

from pathlib import Path

from loftet.cli.pages import tell
from loftet.output.formats import Language
from loftet.output.reports.page import pages
from loftet.output.reports.report import Report
from loftet.output.terminal import Terminal
from loftet.output.texts import Texts
from loftet.writing.folder import write_folder


def publish(told: Report, language: Language, texts: Texts, folder: Path, terminal: Terminal) -> None:
    """Make every page, then write them.

    Raises:
        CannotRunError: Whatever making and writing raises.
    """
    tell(write_folder(folder, pages(told, language, texts), tidy=True), folder, terminal)
