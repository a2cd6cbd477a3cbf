"""The command ``render``: pages to publish, in HTML or Markdown."""

from pathlib import Path
from typing import Annotated

import typer
from typer._types import TyperChoice

from loftet.cli.context import Run
from loftet.cli.options import LimitOption, PathsArgument, StdinFilenameOption
from loftet.errors import INPUT
from loftet.output.formats import FORMATS, TableShape

FormatOption = Annotated[str, typer.Option("--format", "-f", click_type=TyperChoice(tuple(FORMATS)))]
PagesOption = Annotated[Path | None, typer.Option("--output", "-o", metavar="place", parser=Path)]
TableOption = Annotated[TableShape, typer.Option("--table")]
TemplatesOption = Annotated[Path | None, typer.Option("--templates", metavar="folder", parser=Path)]
HeadingOption = Annotated[int | None, typer.Option("--heading-level", metavar="number", min=1, max=5)]


def render(  # noqa: PLR0913, PLR0917 # one parameter for each thing the user may say
    run: Run,
    paths: PathsArgument = None,
    format_: FormatOption = "html",
    output: PagesOption = None,
    table: TableOption = "auto",
    heading_level: HeadingOption = None,
    templates: TemplatesOption = None,
    stdin_filename: StdinFilenameOption = None,
    limit: LimitOption = None,
    *,
    fragment: Annotated[bool, typer.Option("--fragment")] = False,
    names: Annotated[bool, typer.Option("--names")] = False,
    trust_templates: Annotated[bool, typer.Option("--trust-templates")] = False,
) -> None:
    """Read, make every page, write; exit 1 when a file had errors, 3 when one could not be opened."""
    from loftet.cli.input import read
    from loftet.cli.pages import choices, page_texts, publish, sort_out
    from loftet.output.pages.making import Order
    from loftet.output.templating.folders import overriding
    from loftet.reading.kinds import UNREADABLE
    from loftet.reading.root import find_root

    chosen = choices(FORMATS[format_], table, heading_level, fragment=fragment, names=names)
    folders = overriding(templates, find_root(Path.cwd()))
    order = Order(FORMATS[format_], page_texts(run), chosen, folders, trust_templates)
    documents = sort_out(read(paths, stdin_filename, limit), run.terminal)
    publish(documents, order, output, run.terminal)
    if any(documents.tally.kinds[kind] for kind in UNREADABLE):
        raise typer.Exit(INPUT)
    if documents.tally.findings:
        raise typer.Exit(1)
