"""The language of a run: the user's word for it, then the surroundings, then Swedish."""

import pytest
from runs import start

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
