"""Reading the configuration of the repository we stand in."""

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from loftet.cli.aside import read_aside
from loftet.cli.configured import SHARED_FILE, config_file
from loftet.errors import INPUT, CannotRunError
from loftet.model.near import closest

if TYPE_CHECKING:  # a repository without a configuration need not wait for pydantic
    from pydantic import ValidationError

    from loftet.model.config import LintConfig

_MOST_BYTES: Final = 256 * 1024
_MOST_DOTS: Final = 300
_CHOICE: Final = re.compile(r"'(\w+)'")
_LINE: Final = re.compile(r"\(at line (\d+), column (\d+)\)")


def load_config(root: Path, chosen: Path | None) -> "LintConfig | None":
    """Return the configuration: of the chosen file, else ``loftet.toml``, else ``[tool.loftet]``; ``None`` without any.

    Raises:
        CannotRunError: The chosen file is not there, or what is found cannot be understood.
    """
    path = chosen or config_file(root)
    section = read_section(path, shared=not chosen and path.name == SHARED_FILE) if path else None
    return _validated(section, path) if path and section is not None else None


def read_section(path: Path, *, shared: bool) -> object:
    """Return what a configuration says; of one shared with other tools the part for loftet, ``None`` without one.

    Raises:
        CannotRunError: The file is not there, or is no TOML.
    """
    table = _table(path)
    if not shared:
        return table
    tool = table.get("tool")
    return tool.get("loftet") if isinstance(tool, dict) else None


def _table(path: Path) -> dict[str, Any]:
    text = read_aside(path, _MOST_BYTES)
    if text is None:
        raise CannotRunError("config-missing", exit_code=INPUT, path=str(path))
    for number, line in enumerate(text.splitlines(), start=1):
        # The time for a dotted key grows with the square of its parts.
        if line.count(".") > _MOST_DOTS:
            raise CannotRunError("config-syntax", path=str(path), line=str(number))
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also what is too deep, and numbers too long to be numbers
        place = _LINE.search(str(error))
        raise CannotRunError("config-syntax", path=str(path), line=place[1] if place else "1") from None


def _validated(table: object, path: Path) -> "LintConfig":
    from pydantic import ValidationError

    from loftet.model.config import Config

    try:
        return Config.model_validate(table).lint
    except ValidationError as errors:
        raise _in_words(errors, path) from None


def _in_words(errors: "ValidationError", path: Path) -> CannotRunError:
    """Tell the first thing that is wrong; the file is short, and the next run tells the next."""
    error = errors.errors(include_url=False)[0]
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        near = closest(str(error["loc"][-1]), _keys_beside(error["loc"]))
        return CannotRunError("config-key-near" if near else "config-key", path=str(path), key=key, near=near)
    if error["type"] in {"enum", "literal_error"}:
        choices = ", ".join(_CHOICE.findall(error["ctx"]["expected"]))
        return CannotRunError("config-choice", path=str(path), key=key, choices=choices)
    if error["type"] == "loftet_path_outside":
        return CannotRunError("config-path", path=str(path), key=key)
    return CannotRunError("config-value", path=str(path), key=key)


def _keys_beside(loc: tuple[int | str, ...]) -> list[str]:
    from loftet.model.config import Config, LintConfig

    section = Config if len(loc) == 1 else LintConfig
    return [field.alias or name for name, field in section.model_fields.items()]
