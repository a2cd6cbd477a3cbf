"""The benchmarks measure what they say: records of the real format, the same every time."""

import importlib.util
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from loftet.lint.run import lint
from loftet.model.shelf import ReadFile
from loftet.reading.files import Source
from loftet.reading.limits import Limits
from loftet.reading.shelf import read_file

PLACE = Path(__file__).parents[2] / "benchmarks" / "corpus.py"


@pytest.fixture(scope="module")
def corpus() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus", PLACE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def judged(contents: Iterable[str], today: str) -> Iterator[ReadFile]:
    files = (Source(f"{number}.yaml", text.encode(), "") for number, text in enumerate(contents))
    return lint((read_file(file, Limits()) for file in files), date.fromisoformat(today))


def test_made_up_files_are_of_a_real_size_and_no_rule_objects_to_them(corpus: ModuleType) -> None:
    texts = [corpus.document(number) for number in range(60)]
    assert all(2_500 < len(text.encode()) < 14_000 for text in texts)
    assert [file.findings for file in judged(texts, corpus.TODAY)] == [()] * 60


def test_in_a_broken_file_there_is_something_to_find(corpus: ModuleType) -> None:
    texts = [corpus.broken(number) for number in range(60)]
    assert all(file.findings for file in judged(texts, corpus.TODAY))


def test_the_same_number_gives_the_same_file(corpus: ModuleType, tmp_path: Path) -> None:
    first = [path.read_bytes() for path in corpus.write(tmp_path / "a", 12)]
    second = [path.read_bytes() for path in corpus.write(tmp_path / "b", 12)]
    assert first == second
    assert len(set(first)) == 12
