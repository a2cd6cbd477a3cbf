"""What can be wrong with a template, as an id and values; it can cross from one process to another."""

from types import TracebackType

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError


class TemplateProblem(Exception):  # noqa: N818 # it becomes a CannotRunError at the door of this package
    """A template can't be used.

    Attributes:
        text_id: Name of the sentence in the text tables, topic ``error``.
        fields: Values for the sentence.
    """

    def __init__(self, text_id: str, **fields: str | int) -> None:
        """Keep the id and the values."""
        super().__init__(text_id)
        self.text_id = text_id
        self.fields = fields


class MissingFieldError(UndefinedError):
    """A template asks for something that isn't there."""

    def __init__(self, name: str, near: str) -> None:
        """Keep what was asked for, and what may have been meant."""
        super().__init__(name)
        self.name = name
        self.near = near


def as_problem(error: Exception) -> TemplateProblem:
    """Tell what was wrong, and where in which template."""
    if isinstance(error, TemplateProblem):
        return error
    if isinstance(error, TemplateSyntaxError):
        path = error.filename or str(error.name)
        return TemplateProblem("template-broken", path=path, line=error.lineno, reason=str(error.message))
    path, line = _place(error.__traceback__)
    text_id, fields = _what(error)
    return TemplateProblem(text_id, path=path, line=line, **fields)


def _what(error: Exception) -> tuple[str, dict[str, str]]:
    match error:
        case MissingFieldError(name=name, near=near):
            return ("template-field-near", {"name": name, "near": near}) if near else ("template-field", {"name": name})
        case SecurityError():
            return "template-unsafe", {}
        case TemplateNotFound():
            return "template-missing", {"name": str(error.name)}
        case MemoryError() | RecursionError():
            return "template-too-much", {}
        case _:
            return "template-broken", {"reason": f"{type(error).__name__}: {error}"}


def _place(traceback: TracebackType | None) -> tuple[str, int]:
    """Return file and line of the innermost template; Jinja has put them in the traceback."""
    path, line = "?", 0
    while traceback:
        if "__jinja_exception__" in traceback.tb_frame.f_globals:
            path, line = traceback.tb_frame.f_code.co_filename, traceback.tb_lineno
        traceback = traceback.tb_next
    return path, line
