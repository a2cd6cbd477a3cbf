"""Every limit is where it says: what is at it passes, what is one past it is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from parsing import found

from loftet.errors import CannotRunError
from loftet.model.finding import Finding
from loftet.reading.files import discover
from loftet.reading.limits import Limits

LIMITS = Limits()


def nodes(n: int) -> str:
    """A mapping, its key and a list: three nodes, and the rest in the list."""
    return "a:\n" + "- x\n" * (n - 3)


@pytest.mark.parametrize(
    ("make", "limit", "name"),
    [
        (lambda n: "[" * n + "]" * n, LIMITS.depth, "för-djupt"),
        (lambda n: "- " * n + "x", LIMITS.depth, "för-djupt"),
        (lambda n: "{a: " * n + "x" + "}" * n, LIMITS.depth, "för-djupt"),
        (nodes, LIMITS.nodes, "för-många-värden"),
        (lambda n: f"a: {'x' * n}", LIMITS.scalar, "för-långt-värde"),
        (lambda n: f"a: '{'x' * n}'", LIMITS.scalar, "för-långt-värde"),
        (lambda n: f"- |\n  {'å' * n}", LIMITS.scalar, "för-långt-värde"),
        (lambda n: f"{'x' * n}: 1", LIMITS.key, "för-långt-värde"),
    ],
    ids=["depth-flow", "depth-block", "depth-mappings", "nodes", "plain", "quoted", "block", "key"],
)  # fmt: skip
def test_content_at_the_limit_passes_and_one_past_it_does_not(
    make: Callable[[int], str], limit: int, name: str
) -> None:
    assert found(make(limit)) == []
    assert [finding[0] for finding in found(make(limit + 1))] == [name]


def sizes(folder: Path, limits: Limits) -> list[int | str]:
    results = discover([str(folder)], folder, limits)
    return [result.kind.name if isinstance(result, Finding) else len(result.content) for result in results]


def test_a_file_of_as_many_bytes_as_allowed_passes_and_one_more_does_not(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"#" * LIMITS.bytes)
    (tmp_path / "b.yaml").write_bytes(b"#" * (LIMITS.bytes + 1))
    assert sizes(tmp_path, LIMITS) == [LIMITS.bytes, "för-stor-fil"]


def test_as_many_files_as_allowed_pass_and_one_more_does_not(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_text("x", encoding="utf-8")
    assert sizes(tmp_path, Limits(files=3)) == [1, 1, 1]
    with pytest.raises(CannotRunError) as caught:
        discover([str(tmp_path)], tmp_path, Limits(files=2))
    assert (caught.value.text_id, caught.value.exit_code, caught.value.args_by_name) == (
        "too-many-files",
        3,
        {"limit": 2},
    )


def test_as_many_bytes_in_all_as_allowed_pass_and_one_more_does_not(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_text("xx", encoding="utf-8")
    assert sizes(tmp_path, Limits(total_bytes=6)) == [2, 2, 2]
    with pytest.raises(CannotRunError) as caught:
        sizes(tmp_path, Limits(total_bytes=5))
    assert (caught.value.text_id, caught.value.exit_code, caught.value.args_by_name) == (
        "too-much-data",
        3,
        {"limit": 5},
    )


def test_no_file_gives_more_than_a_hundred_findings() -> None:
    assert len(found("".join(f"a: &x{n} 1\n" for n in range(500)))) == 100
