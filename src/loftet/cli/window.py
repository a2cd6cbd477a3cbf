"""Which time a report is about, from what the user said."""

from datetime import date

from loftet.cli.tertial import named_tertial
from loftet.errors import CannotRunError
from loftet.followup.calendar import year as find_year
from loftet.followup.report import Scope, Window, window
from loftet.model.dates import Interval


def chosen_window(known: date, *, tertial: str | None, interim: str | None, year: str | None, period: bool) -> Window:
    """Return the time that was asked about; without any, the whole period of each document.

    Raises:
        CannotRunError: More than one time was given, there is no such tertial or year, or it has not begun.
    """
    given = [(Scope.TERTIAL, tertial), (Scope.INTERIM, interim), (Scope.YEAR, year)]
    said = [(scope, text) for scope, text in given if text is not None]
    if len(said) + period > 1:
        raise CannotRunError("report-one-time")
    if not said:
        return window(Scope.PERIOD, known)
    scope, text = said[0]
    named = _year(text) if scope is Scope.YEAR else named_tertial(text)
    if named.first > known:
        raise CannotRunError("report-not-begun", value=text, day=str(known))
    return window(scope, known, named)


def _year(text: str) -> Interval:
    if found := find_year(text):
        return found
    raise CannotRunError("not-a-year", value=text)
