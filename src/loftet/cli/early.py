"""What must be known before typer reads the command line, so that even that can go wrong in the right language."""

import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise

from loftet.cli.configured import configured_language
from loftet.output.texts import LANGUAGES

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_WINDOWS_PRIMARY_LANGUAGES = {0x09: "en", 0x1D: "sv"}


def choose_language(argv: Sequence[str], environ: Mapping[str, str]) -> str:
    """Return ``sv`` or ``en``: ``--lang``, ``LOFTET_LANG``, the configuration, the locale or Windows, else Swedish.

    A language that loftet doesn't speak is passed over here; ``--lang`` with one is a usage error a moment later.
    """
    return (
        _spoken(given(argv, "--lang"))
        or _spoken(environ.get("LOFTET_LANG"))
        or configured_language(given(argv, "--config"))
        or _spoken(_locale(environ))
        or LANGUAGES[0]
    )


def given(argv: Sequence[str], option: str) -> str | None:
    """Return the value of an option wherever it stands on the command line, before anything else is read of it."""
    value = None
    before_dashes = argv[: argv.index("--")] if "--" in argv else argv
    for argument, following in pairwise([*before_dashes, ""]):
        name, equals, attached = argument.partition("=")
        if name == option:
            value = attached if equals else following
    return value


def _spoken(locale: str | None) -> str | None:
    """Return the language of a locale such as ``sv_SE.UTF-8``, if loftet speaks it."""
    language = (locale or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return language if language in LANGUAGES else None


def _locale(environ: Mapping[str, str]) -> str | None:
    return next((environ[name] for name in _LOCALE if environ.get(name)), None) or _windows_language()


def _windows_language() -> str | None:
    if sys.platform == "win32":
        from ctypes import windll

        return _WINDOWS_PRIMARY_LANGUAGES.get(windll.kernel32.GetUserDefaultUILanguage() & 0x3FF)
    return None
