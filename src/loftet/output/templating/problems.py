"""What can be wrong with a template, as an id and values; it can cross from one process to another."""

from typing import Final

from jinja2 import Environment, TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from loftet.output.templating.places import Place, failed_at
from loftet.output.templating.sizes import TooMuchError
from loftet.output.templating.syntax import told

_LONGEST_NAME: Final = 80
_STOPPED: Final = ("template-too-slow", "template-too-much")
_TOO_MUCH: Final = ("too large", "too big", "digits")
"""Words of Python for numbers beyond what it can count with or write out."""


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


def as_problem(error: Exception, environment: Environment) -> TemplateProblem:
    """Tell what was wrong, and where in which template."""
    if isinstance(error, TemplateProblem):
        return error
    text_id, fields = _what(error, environment)
    return placed(text_id, _where(error), **fields)


def placed(text_id: str, place: Place, **fields: str) -> TemplateProblem:
    """Return a problem with its place. Where something was stopped from outside, the template is not known."""
    path, line = place
    if path:
        return TemplateProblem(text_id, path=path, line=line or 1, **fields)
    return TemplateProblem(f"{text_id}-somewhere" if text_id in _STOPPED else "template-too-much-somewhere")


def _where(error: Exception) -> Place:
    if isinstance(error, TemplateSyntaxError):
        return error.filename or str(error.name), error.lineno
    return failed_at(error.__traceback__)


def _what(error: Exception, environment: Environment) -> tuple[str, dict[str, str]]:
    match error:
        case MissingFieldError():
            fields = {"name": error.name[:_LONGEST_NAME], "near": error.near}
            return "template-field-near" if error.near else "template-field", fields
        case SecurityError():
            return "template-unsafe", {}
        case TemplateNotFound():
            return "template-missing", {"name": str(error.name)}
        case TemplateSyntaxError() | TemplateRuntimeError():
            known = {"template-filter": list(environment.filters), "template-test": list(environment.tests)}
            return told(str(error.message), known)
    return _what_python_says(error)


def _what_python_says(error: Exception) -> tuple[str, dict[str, str]]:
    said = str(error).partition("\n")[0]
    if isinstance(error, RecursionError):
        return "template-too-deep", {}
    if isinstance(error, MemoryError | TooMuchError) or any(word in said for word in _TOO_MUCH):
        return "template-too-much", {}
    return "template-value", {"reason": f"{type(error).__name__}: {said}"}
