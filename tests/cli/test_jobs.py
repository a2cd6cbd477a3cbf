"""However many processes share the work, a run says the same, and ends the same way."""

import importlib.util
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from runs import here

from loftet.cli.main import run
from loftet.cli.processes import CAN_FORK, in_turn

CORPUS = Path(__file__).parents[2] / "benchmarks" / "corpus.py"
FILES = 70

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="one process where the system cannot fork")


def corpus() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_of_jobs", CORPUS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = list(corpus().write(tmp_path / "promises", FILES, 0.4))
    # Ids that files in different folders, and so in different processes, have in common.
    for one, other in ((3, 25), (12, 44), (13, 14)):
        id_ = f"id: exempel-{one}\n"
        text = paths[other].read_text(encoding="utf-8").replace(f"id: exempel-{other}\n", id_)
        paths[other].write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("format_", ["text", "json", "sarif"])
@pytest.mark.parametrize("jobs", ["2", "3"])
def test_the_result_is_the_same_byte_for_byte(capsys: pytest.CaptureFixture[str], format_: str, jobs: str) -> None:
    command = ("lint", "--today", "2026-03-10", "--no-cache", "--format", format_, "--jobs")
    alone = here(capsys, *command, "1")
    assert here(capsys, *command, jobs) == alone
    assert alone.code == 1
    assert alone.out.count("LFT951") >= 3


def test_the_files_of_one_folder_are_shared_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "alla").mkdir()
    for number, path in enumerate(sorted((tmp_path / "promises").rglob("*.yaml"))):
        path.rename(tmp_path / "alla" / f"{number:02}.yaml")
    command = ("lint", "alla", "--today", "2026-03-10", "--no-cache", "--jobs")
    alone = here(capsys, *command, "1")
    assert here(capsys, *command, "2") == alone
    assert alone.out.count("LFT95") > 3


def test_folders_that_take_turns_are_told_from_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    folders = [f"promises/plats-{place:04}" for place in (0, 1)]
    paths = [f"{folder}/{year}.yaml" for year in (2016, 2018, 2021) for folder in folders]
    command = ("lint", *paths, "--today", "2026-03-10", "--no-cache", "--jobs")
    assert here(capsys, *command, "2") == here(capsys, *command, "1")


@pytest.mark.parametrize("options", ["--limit files=20", "--limit total_bytes=200000", "promises saknas"])
def test_what_stops_a_run_stops_it_at_the_same_place(capsys: pytest.CaptureFixture[str], options: str) -> None:
    command = ("lint", *options.split(), "--no-cache", "--jobs")
    alone = here(capsys, *command, "1")
    assert here(capsys, *command, "2") == alone
    assert alone.code == 3


def test_the_work_of_a_process_that_is_killed_is_done_all_the_same() -> None:
    first = os.getpid()

    def work(number: int) -> Iterator[int | None]:
        for turn in range(3):
            if (number, turn) == (1, 1) and os.getpid() != first:
                os.kill(os.getpid(), signal.SIGKILL)
            yield from (turn * 100 + number, turn * 100 + number + 50)
            yield None

    assert list(in_turn(work, 2)) == [0, 50, 1, 51, 100, 150, 101, 151, 200, 250, 201, 251]


def test_a_bug_is_met_where_it_can_be_told_of() -> None:
    def work(number: int) -> Iterator[int | None]:
        yield number
        yield None
        raise LookupError(number)

    results = in_turn(work, 2)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(LookupError, match="0"):
        next(results)


def test_nothing_is_left_running_when_nobody_wants_more() -> None:
    def work(_: int) -> Iterator[int | None]:
        while True:
            yield os.getpid()
            yield None

    results = in_turn(work, 2)
    processes = {next(results), next(results)}
    assert len(processes) == 2
    results.close()  # type: ignore[attr-defined]
    for process in processes - {os.getpid()}:
        with pytest.raises(ChildProcessError):
            os.waitpid(process, os.WNOHANG)


def test_more_is_said_to_be_checked_later_only_where_something_was_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path / "promises").rglob("*.yaml"):
        path.write_text(
            (Path(__file__).parents[1] / "lint" / "base.yaml").read_text(encoding="utf-8"), encoding="utf-8"
        )
    command = ("lint", "--no-cache", "--lang", "sv", "--jobs")
    assert here(capsys, *command, "2") == here(capsys, *command, "1")
    assert "när felen är rättade" not in here(capsys, *command, "2").out


@pytest.mark.parametrize(
    "options",
    [
        "",
        "--lang en --color always",
        "--view overview --by municipality",
        "--view owed --tertial 2019-T2 --check",
        "--view missing --area Exempelköping",
        "--explain exempel-65",
        "--format json --explain grannsamverkan-2",
        "--format csv",
        "--format csv --view overview",
        "--format markdown",
        "--year 1918",
        "--area Exempelköpin",
        "--explain saknas",
        "--limit files=65",
        "--limit total_bytes=200000",
    ],
)
def test_a_report_is_the_same_byte_for_byte(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], options: str
) -> None:
    def told(processes: int) -> tuple[int, str, str]:
        monkeypatch.setattr("loftet.cli.processes.processors", lambda: processes)
        code = run(["report", "--as-of", "2026-03-10", *options.split()])
        return code, *capfd.readouterr()

    assert told(2) == told(3) == told(1)


def test_a_folder_of_reports_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (tmp_path / "promises").rglob("*.yaml"):  # two documents may not share a page
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("id: exempel-", f"id: {path.parent.name}-{path.stem}-", 1), encoding="utf-8")
    for processes in (1, 2):
        monkeypatch.setattr("loftet.cli.processes.processors", lambda processes=processes: processes)
        command = ("report", "--year", "2018", "--as-of", "2026-03-10", "--format", "html")
        told = here(capsys, *command, "-o", str(tmp_path / str(processes)))
        assert told.code in {0, 3}, told
    alone, shared = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in "12")
    assert shared == alone
    assert len(alone) > 3


def test_a_large_report_is_shared_out(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    begun, fork = [], os.fork

    def counted() -> int:
        begun.append(1)
        return fork()

    monkeypatch.setattr("loftet.cli.processes.processors", lambda: 2)
    monkeypatch.setattr("os.fork", counted)
    assert here(capsys, "report", "--as-of", "2026-03-10").code == 3
    assert len(begun) == 1  # beside the one that we are
