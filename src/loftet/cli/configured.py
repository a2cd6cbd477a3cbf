"""Where the configuration is, and the language it asks for, which must be known before anything is said."""

from pathlib import Path
from typing import Final

from loftet.errors import CannotRunError
from loftet.output.texts import LANGUAGES
from loftet.reading.root import find_root

SHARED_FILE: Final = "pyproject.toml"
_OWN_FILE: Final = "loftet.toml"
_MOST_BYTES: Final = 256 * 1024


def config_file(root: Path) -> Path | None:
    """Return the configuration of a repository: ``loftet.toml``, else ``pyproject.toml``, which is others' too."""
    return next((path for path in (root / _OWN_FILE, root / SHARED_FILE) if path.is_file()), None)


def configured_language(chosen: str | None) -> str | None:
    """Return ``lang`` of the chosen configuration file, else of the one in the repository we stand in.

    What is wrong with the file is passed over: the command that reads all of it tells, in the language we have then.
    """
    try:
        path = Path(chosen) if chosen else config_file(find_root(Path.cwd()))
        lang = _lang_in(path, shared=not chosen and path.name == SHARED_FILE) if path and path.is_file() else None
    except (OSError, ValueError, CannotRunError):
        return None
    return next((language for language in LANGUAGES if language == lang), None)


def _lang_in(path: Path, *, shared: bool) -> object:
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES)
    if b"lang" not in content or (shared and b"loftet" not in content):
        return None  # as most are; then nothing needs to be parsed before the help is shown
    from loftet.cli.config import read_section

    section = read_section(path, shared=shared)
    return section.get("lang") if isinstance(section, dict) else None
