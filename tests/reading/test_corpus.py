"""The benchmarks measure what they say: records of the real format, the same every time."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

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


def test_made_up_files_are_valid_records_of_a_real_size(corpus: ModuleType) -> None:
    for number in range(40):
        content = corpus.document(number).encode()
        assert 2_500 < len(content) < 14_000
        assert read_file(Source(f"{number}.yaml", content, ""), Limits()).findings == ()


def test_the_same_number_gives_the_same_file(corpus: ModuleType, tmp_path: Path) -> None:
    first = [path.read_bytes() for path in corpus.write(tmp_path / "a", 12)]
    second = [path.read_bytes() for path in corpus.write(tmp_path / "b", 12)]
    assert first == second
    assert len(set(first)) == 12
