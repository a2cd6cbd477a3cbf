"""The Jinja environment: sandboxed, strict about fields, and escaping everything that is not the template's own."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from jinja2 import StrictUndefined, UndefinedError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from loftet.output.formats import Language
from loftet.output.markdown import destination, literal
from loftet.output.templating.loader import Loader
from loftet.output.templating.problems import MissingFieldError, TemplateProblem

FIELDS: Final = ("page", "fragment", "style", "policy")
"""What a template is given."""

# Chance has no place on a page: the same record gives the same bytes.
_BY_CHANCE: Final = ("random",)
_PAST_ESCAPING: Final = ("safe",)


class _Missing(StrictUndefined):
    """A field that isn't there: using it is an error that names the field and those that are like it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 # the signature is Jinja's
        super().__init__(*args, **kwargs)
        if self._undefined_exception is UndefinedError:  # the sandbox has one of its own, for what is forbidden
            self._undefined_exception = self._named  # type: ignore[assignment] # called like the class it stands for

    def _named(self, _message: str) -> MissingFieldError:
        name, within = str(self._undefined_name), self._undefined_obj
        near = get_close_matches(name, within if isinstance(within, dict) else FIELDS, n=1)
        return MissingFieldError(name, near[0] if near else "")


class _Environment(ImmutableSandboxedEnvironment):
    """An environment in which a template cannot turn escaping off, unless it is trusted."""

    def __init__(self, folders: Sequence[Path], *, trusted: bool, finalize: Callable[[Any], Any] | None) -> None:
        super().__init__(
            loader=Loader(folders),
            undefined=_Missing,
            autoescape=True,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._trusted = trusted
        for name in _BY_CHANCE if trusted else _BY_CHANCE + _PAST_ESCAPING:
            del self.filters[name]
        del self.globals["lipsum"]

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 # the signature is Jinja's
        # Nearly all that templates ask for is a field of a plain dictionary, and a field goes before a method.
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        if not self._trusted:
            for node in tree.find_all((nodes.EvalContextModifier, nodes.Filter)):
                if not isinstance(node, nodes.Filter) or node.name in _PAST_ESCAPING:
                    raise TemplateProblem("template-unsafe", path=filename or str(name), line=node.lineno)
        return tree


def environment(language: Language, folders: Sequence[Path], *, trusted: bool) -> ImmutableSandboxedEnvironment:
    """Make the environment for templates in a language."""
    if language == "html":
        return _Environment(folders, trusted=trusted, finalize=None)
    made = _Environment(folders, trusted=trusted, finalize=_literal)
    made.filters["address"] = lambda address: Markup(destination(address))  # noqa: S704 # quoted just now
    made.globals |= {"marks": lambda level: Markup("#" * level), "indent": lambda width: Markup(" " * width)}  # noqa: S704
    return made


def _literal(value: object) -> Markup:
    # Markup is what the template itself has put together, whose parts have come this way before.
    return value if isinstance(value, Markup) else Markup(literal(str(value)))  # noqa: S704
