"""What the tests of CI share."""

import os
from collections.abc import Iterator

import pytest
from ci.api import Api, serving

collect_ignore_glob = ["test_*.py"] if os.name == "nt" else []
"""The action and the template run on Linux and macOS."""


@pytest.fixture
def api() -> Iterator[Api]:
    with serving() as server:
        yield server
