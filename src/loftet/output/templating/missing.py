"""What stands in a template for a field that is not there."""

from typing import Any, Final

from jinja2 import StrictUndefined, UndefinedError

from loftet.model.near import closest
from loftet.output.templating.problems import MissingFieldError

FIELDS: Final = ("page", "fragment", "style", "policy")
"""What a template is given."""


class Missing(StrictUndefined):
    """A field that isn't there: using it is an error that names the field and those that are like it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 # the signature is Jinja's
        """Take what Jinja knows of it."""
        super().__init__(*args, **kwargs)
        if self._undefined_exception is UndefinedError:  # the sandbox has one of its own, for what is forbidden
            self._undefined_exception = self._named  # type: ignore[assignment] # called like the class it stands for

    def _named(self, _message: str) -> MissingFieldError:
        name, within = str(self._undefined_name), self._undefined_obj
        near = closest(name, within if isinstance(within, dict) else FIELDS)
        return MissingFieldError(name, near if near != name else "")

    # Inside a list, too: there Jinja would write "Undefined".
    __repr__ = StrictUndefined.__str__
