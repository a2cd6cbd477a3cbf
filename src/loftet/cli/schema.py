"""The command ``schema``: the JSON Schema of a record, for editors and other tools."""

import json

from loftet.cli.context import Run
from loftet.cli.deliver import delivering
from loftet.cli.options import OutputOption


def schema(run: Run, output: OutputOption = None) -> None:
    """Write the JSON Schema."""
    from loftet.model.schema import json_schema

    with delivering(run.terminal, output) as terminal:
        terminal.document(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
