"""A folder with the invented file in it."""

from pathlib import Path

import pytest
from logbook import RECORD


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "fil.yaml"
    path.write_bytes(RECORD.encode())
    return path
