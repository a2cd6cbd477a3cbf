"""What the tests of changes begin with."""

from pathlib import Path

import pytest
from diff.repos import Repo, new_repo


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository with one version of a document, and stand in it."""
    made = new_repo(tmp_path / "kommun")
    monkeypatch.chdir(made.top)
    monkeypatch.setenv("LOFTET_LANG", "sv")
    return made
