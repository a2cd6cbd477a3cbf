"""The language of a run: the user's word for it, then the repository's, then the surroundings, then Swedish."""

import os
from pathlib import Path

import pytest
from runs import here, start

from loftet.cli.early import choose_language, given


@pytest.mark.parametrize(
    ("argv", "environ", "language"),
    [
        ("", {}, "sv"),
        ("", {"LANG": "C.UTF-8"}, "sv"),
        ("", {"LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"}, "sv"),
        ("", {"LANG": "en_GB.UTF-8"}, "en"),
        ("", {"LC_MESSAGES": "sv_SE.UTF-8", "LANG": "en_GB.UTF-8"}, "sv"),
        ("", {"LC_ALL": "", "LANG": "en_US"}, "en"),
        ("", {"LANG": "de_DE.UTF-8"}, "sv"),
        ("", {"LOFTET_LANG": "en", "LANG": "sv_SE.UTF-8"}, "en"),
        ("", {"LOFTET_LANG": "fr", "LANG": "en_GB.UTF-8"}, "en"),
        ("--lang en", {"LOFTET_LANG": "sv"}, "en"),
        ("schema --lang=en", {}, "en"),
        ("schema --lang en --lang sv", {"LANG": "en"}, "sv"),
        ("--lang fr", {"LANG": "en_GB.UTF-8"}, "en"),
        ("--lang", {}, "sv"),
        ("schema -- --lang en", {}, "sv"),
    ],
)
def test_the_language_of_a_run(argv: str, environ: dict[str, str], language: str) -> None:
    assert choose_language(argv.split(), environ) == language


def test_the_value_of_an_option_is_found_before_the_rest_is_read() -> None:
    assert given(["schema", "--color", "never", "-z"], "--color") == "never"
    assert given(["schema", "--colors", "never"], "--color") is None


@pytest.mark.parametrize(
    ("args", "environ", "word"),
    [
        (["--help"], {}, "Användning: loftet"),
        (["--help"], {"LANG": "en_GB.UTF-8"}, "Usage: loftet"),
        (["--help", "--lang", "en"], {"LOFTET_LANG": "sv"}, "Usage: loftet"),
        (["--lang", "en", "schema", "--help"], {}, "Usage: loftet schema"),
        (["schema", "--lang", "en", "--help"], {}, "Usage: loftet schema"),
    ],
)
def test_the_help_is_in_that_language(args: list[str], environ: dict[str, str], word: str) -> None:
    done = start(*args, PYTHONUTF8="1", **environ)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(word)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository in which we stand in a folder below, on a Swedish computer that says nothing of loftet."""
    (tmp_path / "promises" / "by").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "promises" / "by")
    monkeypatch.delenv("LOFTET_LANG", raising=False)
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "content", "language"),
    [
        ("loftet.toml", 'lang = "en"', "en"),
        ("loftet.toml", '[lint]\nignore = ["LFT7"]', "sv"),
        ("loftet.toml", 'lang = "fr"', "sv"),
        ("loftet.toml", "lang = [3]", "sv"),
        ("loftet.toml", 'lang = "en', "sv"),
        ("loftet.toml", "lang." * 400 + 'x = "en"', "sv"),
        ("pyproject.toml", '[tool.loftet]\nlang = "en"', "en"),
        ("pyproject.toml", '[tool.other]\nlang = "en"\nname = "loftet"', "sv"),
        ("pyproject.toml", 'lang = "en"\ntool = "loftet"', "sv"),
        ("other.toml", 'lang = "en"', "sv"),
    ],
)
def test_the_repository_may_choose_the_language(repository: Path, name: str, content: str, language: str) -> None:
    (repository / name).write_text(content, encoding="utf-8")
    assert choose_language([], os.environ) == language


def test_what_the_user_says_goes_before_the_repository(repository: Path) -> None:
    (repository / "loftet.toml").write_text('lang = "en"', encoding="utf-8")
    (repository / "other.toml").write_text('lang = "sv"', encoding="utf-8")
    assert choose_language(["--lang", "sv"], {}) == "sv"
    assert choose_language([], {"LOFTET_LANG": "sv"}) == "sv"
    assert choose_language(["lint", "--config", str(repository / "other.toml")], {}) == "sv"
    assert choose_language(["lint", "--config", str(repository)], {}) == "sv"  # no file, and then nothing is said


def test_the_whole_run_is_in_that_language(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "loftet.toml").write_text('lang = "en"', encoding="utf-8")
    assert here(capsys, "lint", "saknas.yaml").err.startswith("Error: ")


def test_a_language_that_is_none_is_told_by_the_command_that_reads_the_configuration(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "loftet.toml").write_text('lang = "fr"', encoding="utf-8")
    done = here(capsys, "lint")
    assert (done.code, done.out) == (2, "")
    assert "Välj något av dessa: sv, en" in done.err
