"""An editor with the language server that VS Code's YAML support runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from editor.client import Editor
from web.tools import node_package, program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def editor() -> Iterator[Editor]:
    script = node_package("yaml-language-server/bin/yaml-language-server")
    with Editor([program("node"), script, "--stdio"], ROOT) as running:
        yield running
