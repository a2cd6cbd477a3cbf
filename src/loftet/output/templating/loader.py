"""Finding a template by name, never outside the folders it may come from."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from jinja2 import BaseLoader, Environment, TemplateNotFound

from loftet.output.templating.problems import TemplateProblem

SHIPPED_PREFIX: Final = "loftet/"
"""A name that begins so means the shipped template, whatever else has the name."""

_LARGEST: Final = 256 * 1024


class Loader(BaseLoader):
    """Looks in each folder in turn, the shipped one last."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """Take the folders in order."""
        self._folders = folders

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002 # the signature is Jinja's
        template: str,
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Return the text of a template and its path."""
        name = template.removeprefix(SHIPPED_PREFIX)
        folders = self._folders[-1:] if name != template else self._folders
        # Templates lie side by side, so a name never needs to lead anywhere.
        if not name or "/" in name or "\\" in name or name.startswith("."):
            raise TemplateNotFound(template)
        for folder in folders:
            path = folder / name
            if path.is_symlink() or path.exists():
                return read(path), str(path), lambda: True
        raise TemplateNotFound(template)


def read(path: Path) -> str:
    """Return the text of a template.

    Raises:
        TemplateProblem: It is not a text in a plain file.
    """
    if path.is_symlink() or not path.is_file():
        raise TemplateProblem("template-not-a-file", path=str(path))
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError:
        raise TemplateProblem("template-unreadable", path=str(path)) from None
    if len(content) > _LARGEST:
        raise TemplateProblem("template-too-large", path=str(path), limit=_LARGEST)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TemplateProblem("template-not-utf8", path=str(path)) from None
