"""Wrong use is told in the language of the user, whatever typer calls it: what is wrong, and what to do next."""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
import typer
from runs import add_command, here
from typer.exceptions import TyperException

from loftet.cli.context import Run
from loftet.errors import CannotRunError
from loftet.output.texts import LANGUAGES, Texts


def even(text: str) -> int:
    if int(text) % 2:
        raise ValueError(text)
    return int(text)


def later(text: str) -> str:
    raise CannotRunError("input-missing", path=text)


def probe(  # noqa: PLR0917
    run: Run,
    place: Annotated[str, typer.Argument(metavar="path")],
    shape: Annotated[Literal["round", "square"], typer.Option("--shape")] = "round",
    level: Annotated[int, typer.Option("--level", min=1, max=6)] = 2,
    number: Annotated[int, typer.Option("--number")] = 1,
    pair: Annotated[int, typer.Option("--pair", parser=even)] = 2,
    many: Annotated[list[int] | None, typer.Option("--many")] = None,
    when: Annotated[str, typer.Option("--when", parser=later)] = "",
) -> None:
    raise AssertionError(run, place, shape, level, number, pair, many, when)


@pytest.fixture(autouse=True)
def _probe(monkeypatch: pytest.MonkeyPatch) -> None:
    add_command(monkeypatch, probe)


@pytest.mark.parametrize(
    ("line", "text_id", "fields"),
    [
        ("schem", "no-such-command-near", {"name": "schem", "near": "schema"}),
        ("--nope", "no-such-option-before", {"option": "--nope"}),
        ("-x schema", "no-such-option-before", {"option": "-x"}),
        ("--colour never schema", "no-such-option-near", {"option": "--colour", "near": "--color"}),
        ("--color", "option-needs-value", {"name": "--color"}),
        ("--lang", "option-needs-value", {"name": "--lang"}),
        ("--color yes schema", "not-a-choice", {"name": "--color", "value": "yes", "choices": "auto, always, never"}),
        ("schema --lang de", "not-a-choice", {"name": "--lang", "value": "de", "choices": "sv, en"}),
        ("schema --output", "option-needs-value", {"name": "--output"}),
        ("schema -o", "option-needs-value", {"name": "-o"}),
        ("schema --zzz", "no-such-option", {"option": "--zzz"}),
        ("schema -qz", "no-such-option", {"option": "-z"}),
        ("schema --out x", "no-such-option-near", {"option": "--out", "near": "--output"}),
        ("schema --quiet=yes", "option-takes-no-value", {"name": "--quiet"}),
        ("schema one two", "too-many-arguments", {"argument": "one"}),
        ("probe", "missing-argument", {}),
        ("probe x --shape oval", "not-a-choice", {"name": "--shape", "value": "oval", "choices": "round, square"}),
        ("probe x --shape=Round", "not-a-choice", {"name": "--shape", "value": "Round", "choices": "round, square"}),
        ("probe x --level 7", "not-a-number-between", {"name": "--level", "value": "7", "low": 1, "high": 6}),
        ("probe x --level high", "not-a-number-between", {"name": "--level", "value": "high", "low": 1, "high": 6}),
        ("probe x --number 1,5", "not-a-number", {"name": "--number", "value": "1,5"}),
        ("probe x --pair 3", "wrong-value", {"name": "--pair", "value": "3"}),
        ("probe x --many 1 --many b --many c", "not-a-number", {"name": "--many", "value": "b"}),
        ("probe x --when never", "input-missing", {"path": "never"}),
        (
            "probe --shape oval --level 9",
            "not-a-choice",
            {"name": "--shape", "value": "oval", "choices": "round, square"},
        ),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_wrong_use(
    line: str, text_id: str, fields: dict[str, Any], language: str, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setenv("LOFTET_LANG", language)
    command = " ".join(["loftet", *(word for word in line.split()[:1] if word in {"schema", "probe"})])
    fields = {"command": command, "name": Texts(language)("cli.metavar.path")} | fields
    texts = Texts(language)
    done = here(capsys, *line.split())
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines() == [
        f"{texts('error.label')} {texts(f'error.{text_id}', **fields)}",
        f"{texts('error.label.help')} {texts(f'error.{text_id}.help', **fields)}",
    ]


def test_a_command_that_is_like_no_other_shows_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, "granska", "--lang", "sv")
    assert done.code == 2
    assert "”granska” finns inte" in done.err
    assert "schema" in done.err


def every(kind: type[TyperException]) -> Iterator[type[TyperException]]:
    yield kind
    for sub in kind.__subclasses__():
        yield from every(sub)


EXCEPTIONS = list(every(TyperException))


def made(kind: type[TyperException], ctx: Any) -> TyperException:
    """The exception with English in every place that takes a text."""
    fields = {"ctx": ctx, "param": ctx.command.params[0], "option_name": "--x", "possibilities": None}
    taken = inspect.signature(kind).parameters
    return kind(**{name: fields.get(name, "Missing something") for name in taken})


def test_typer_has_the_exceptions_we_know_of() -> None:
    assert {kind.__name__ for kind in EXCEPTIONS} >= {
        "UsageError",
        "BadParameter",
        "MissingParameter",
        "NoSuchOption",
        "BadOptionUsage",
        "BadArgumentUsage",
        "NoArgsIsHelpError",
        "FileError",
    }


@pytest.mark.parametrize("kind", EXCEPTIONS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("where", ["parsing", "running"])
def test_no_exception_of_typer_speaks_for_itself(
    kind: type[TyperException], where: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def parsing(
        run: Run, value: Annotated[str, typer.Option("--value", metavar="path", callback=lambda ctx, _: fail(ctx))] = ""
    ) -> None:
        raise AssertionError(run, value)

    def running(run: Run) -> None:
        fail(run)

    def fail(ctx: Any) -> str:
        raise made(kind, ctx)

    add_command(monkeypatch, {"parsing": parsing, "running": running}[where])
    done = here(capsys, "probe", "--lang", "sv")
    assert (done.code, done.out) == (2, "")
    told, helped = done.err.splitlines()
    assert told.startswith("Fel: ")
    assert helped.startswith("Gör så här: ")
    english = {
        "missing",
        "something",
        "could",
        "not",
        "open",
        "usage",
        "try",
        "option",
        "argument",
        "parameter",
        "error",
    }
    assert not english & set(re.findall(r"\w+", done.err.lower()))


def test_what_the_user_wrote_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for word in ("\x1b]0;x\x07", "a\n::error::b", "\u202ex", "\udce5", "##[group]x"):
        for args in ([word], ["schema", word], ["schema", f"--{word}"], ["schema", "--color", word]):
            done = here(capsys, *args)
            assert done.code == 2
            assert len(done.err.splitlines()) == 2
            assert all(line.isprintable() and "##[" not in line for line in done.err.splitlines())


def test_a_path_stays_a_path(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    done = here(capsys, "schema", "--output", str(tmp_path / "[bold]" / "x"), "--lang", "sv")
    assert done.code == 2
    assert "[bold]" in done.err
    assert "mappen finns inte" in done.err


@pytest.mark.parametrize("command", ["lint", "report"])
@pytest.mark.parametrize("day", ["i dag", "2026-02-30", "0001-01-01", "9999-12-31"])
def test_a_day_that_nothing_can_be_judged_on_is_refused(
    command: str, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    option = "--today" if command == "lint" else "--as-of"
    done = here(capsys, command, option, day, "--lang", "sv")
    assert (done.code, done.out) == (2, "")
    assert f"”{day}” är ingen dag" in done.err
