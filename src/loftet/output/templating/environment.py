"""The Jinja environment: sandboxed, strict about fields, and escaping everything that is not the template's own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from types import CodeType
from typing import Any, Final

from jinja2 import nodes
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from loftet.output.formats import Language
from loftet.output.markdown import destination, literal
from loftet.output.templating.checks import refuse_lost, refuse_unsafe, refuse_unseen
from loftet.output.templating.loader import Loader
from loftet.output.templating.missing import Missing
from loftet.output.templating.places import written_at
from loftet.output.templating.problems import placed
from loftet.output.templating.sizes import check_numbers, check_operation, checked

# Chance has no place on a page: the same record gives the same bytes.
_BY_CHANCE: Final = ("random",)
_PAST_ESCAPING: Final = ("safe",)
_ANY_WIDTH: Final = ("format", "format_map")


class _Environment(ImmutableSandboxedEnvironment):
    """An environment in which a template cannot turn escaping off, unless it is trusted, nor make anything huge."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self, folders: Sequence[Path], *, trusted: bool, finalize: Callable[[Any], Any] | None) -> None:
        super().__init__(
            loader=Loader(folders),
            undefined=Missing,
            autoescape=True,
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._shipped = folders[-1]
        self._forbidden = () if trusted else _PAST_ESCAPING
        for name in (*_BY_CHANCE, *self._forbidden):
            del self.filters[name]
        self.filters = {name: checked(name, filter_) for name, filter_ in self.filters.items()}
        del self.globals["lipsum"]

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 # the signature is Jinja's
        # Nearly all that templates ask for is a field of a plain dictionary, and a field goes before a method.
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        # The widths that they take can be anywhere in the text. There is the filter "format".
        return attr not in _ANY_WIDTH and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401
        check_operation(operator, left, right)
        return super().call_binop(context, operator, left, right)

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401, N805, PYI063
        check_numbers((*args, *kwargs.values()))
        return super().call(__context, __obj, *args, **kwargs)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        if filename and self._is_own(filename):
            refuse_unseen(tree, filename)
            refuse_unsafe(tree, filename, self._forbidden)
        return tree

    def _generate(self, source: nodes.Template, name: str | None, filename: str | None, *args: bool, **kw: bool) -> str:
        if filename and self._is_own(filename):
            refuse_lost(source, filename, self)
        return super()._generate(source, name, filename, *args, **kw)

    def _is_own(self, filename: str) -> bool:
        return Path(filename).parent != self._shipped

    def _compile(self, source: str, filename: str) -> CodeType:
        try:
            return super()._compile(source, filename)
        except SyntaxError as error:  # Jinja lets some things pass that Python does not take
            deep = "nested" in str(error.msg)
            fields = {} if deep else {"reason": str(error.msg)}
            place = (filename, written_at(source, error.lineno or 0))
            raise placed("template-too-deep" if deep else "template-broken", place, **fields) from error


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
