"""What is remembered of a document in writing is what was seen in it, so that a warm run says what a cold one does."""

from datetime import date
from pathlib import Path

import pytest

from loftet.lint.subject import Subject
from loftet.lint.summary import read_summary, summarise
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file

CASES = Path(__file__).parents[1] / "cases"
FILES = [path for path in sorted(CASES.rglob("*.yaml")) if path.is_file()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(CASES).as_posix())
def test_a_summary_is_read_as_it_was(path: Path) -> None:
    file = read_file(Source("fil.yaml", path.read_bytes(), ""), Limits())
    if file.document is None:
        assert file.findings
        return
    summary = summarise(Subject(file.document, file.text, date(2026, 11, 28), file.path))
    assert read_summary(summary.written(), file.path, file.id) == summary
