"""A report as Markdown."""

from loftet.output.reports import page
from loftet.output.reports.report import Report
from loftet.output.terminal import Terminal


def write(report: Report, terminal: Terminal) -> None:
    """Write the report as one page."""
    page.write(report, "markdown", terminal)
