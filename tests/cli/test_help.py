"""Help: whole, in one language, and true, for every command there is."""

import re

import pytest
from runs import EVERY_PAGE, here, start
from typer import _click as click
from typer.core import TyperOption

from loftet.cli.app import COMMANDS, build
from loftet.output.terminal import Terminal
from loftet.output.texts import LANGUAGES, Texts

SHORT = {"-h", "-q", "-v", "-o", "-f"}

# Words that are common in the one language and no words at all in the other.
FOREIGN = {
    "sv": "a and are arguments can commands default extra file for from got invalid is it message must no not "
    "of option options or path required show such takes that the this to try unexpected usage use value was which with "
    "you",
    "en": "alla användning att av bara de det du eller ett finns flaggor för hjälpen inte kan kommandon krävs med "
    "måste och om på saknas ska skriv som ut vad var värde visa är",
}


def foreign_words(page: str, language: str) -> set[str]:
    """The words of the page that belong to the other language, names of commands, flags and values aside."""
    prose = re.sub(r"(?m)^ *loftet\b.*?(  |$)|--?[a-z]\S*|\S+\|\S+|\bloftet \S+|\[?(förval|default): \S+", " ", page)
    return {word.lower() for word in re.findall(r"[^\W\d_]+", prose)} & set(FOREIGN[language].split())


def contexts(language: str) -> list[click.Context]:
    """A context of every command, as typer makes it when a user asks for one."""
    terminal = Terminal(Texts(language), out=None, err=None)  # type: ignore[arg-type]
    group = build()
    top = group.context_class(group, info_name="loftet", obj=terminal, terminal_width=79)
    commands = (group.get_command(top, name) for name in COMMANDS)  # type: ignore[attr-defined]
    return [top, *(command.context_class(command, info_name=command.name, parent=top) for command in commands)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", EVERY_PAGE, ids=" ".join)
def test_every_page_is_in_one_language(page: list[str], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = here(capsys, *page, "--lang", language)
    assert (done.code, done.err) == (0, "")
    assert not foreign_words(done.out, language)


def test_the_words_of_typer_would_be_noticed() -> None:
    assert foreign_words("Usage: loftet [OPTIONS]\n --help  Show this message and exit.", "sv")
    assert foreign_words("Got unexpected extra argument(s) (x)", "sv")
    assert foreign_words("Användning: loftet [FLAGGOR]", "en")


@pytest.mark.parametrize("ctx", contexts("sv"), ids=lambda ctx: ctx.command_path)
def test_every_part_of_a_command_is_explained(ctx: click.Context) -> None:
    page = ctx.get_help()
    assert all(name in page for param in ctx.command.params if isinstance(param, TyperOption) for name in param.opts)
    headings = [line for line in page.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert headings[-2:] == ["Gemensamma flaggor:", "Exempel:"]
    assert not any(line != line.rstrip() for line in page.splitlines())


@pytest.mark.parametrize("ctx", contexts("sv"), ids=lambda ctx: ctx.command_path)
def test_options_are_spelled_in_one_way(ctx: click.Context) -> None:
    options = [param for param in ctx.command.params if isinstance(param, TyperOption)]
    for option in options:
        assert len([name for name in option.opts if name.startswith("--")]) == 1
        assert {name for name in option.opts if not name.startswith("--")} <= SHORT
        assert not option.secondary_opts
    names = [name for option in options for name in option.opts]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_can_be_typed(language: str) -> None:
    top, *others = contexts(language)
    for ctx in (top, *others):
        for example in Texts(language)(f"cli.{ctx.command.name}.examples").splitlines():
            command, explanation = example.split("  ")
            program, name, *args = command.split()
            assert program == "loftet"
            assert explanation.endswith(".")
            known = [arg for arg in args if arg != "--help"]
            top.command.get_command(top, name).make_context(name, known, parent=top)  # type: ignore[attr-defined]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_help_keeps_within_the_terminal(columns: int) -> None:
    done = start("--help", COLUMNS=str(columns), PYTHONUTF8="1")
    assert max(map(len, done.out.splitlines())) < min(columns, 100)


@pytest.mark.parametrize("args", [[], ["--quiet"], ["--lang", "sv"]])
def test_without_a_command_help_is_talk_and_nothing_was_done(args: list[str]) -> None:
    done = start(*args, PYTHONUTF8="1")
    assert (done.code, done.out) == (2, "")
    assert done.err == start("--help", PYTHONUTF8="1").out


def test_h_is_help() -> None:
    assert start("schema", "-h") == start("schema", "--help")
