"""Small invented records for the tests of follow-up."""

from typing import Any

from loftet.model.document import Document
from loftet.model.promise import Activity, Outcome

Data = dict[str, Any]


def outcome(avser: str, **more: Any) -> Data:
    return {"avser": avser} | {key: str(value) if isinstance(value, int) else value for key, value in more.items()}


def activity(*utfall: Data, goal: Data | list[Data] | None = None, **more: Any) -> Data:
    return {"id": "vandringar", "aktivitet": "Vandringar", "mål": goal or [], "utfall": list(utfall)} | more


def document(*aktiviteter: Data, period: Any = "2026", rytm: str | None = "tertial", **more: Any) -> Document:
    data = {
        "loftet": "1",
        "id": "exempel-2026",
        "titel": "Påhittat löfte",
        "period": period,
        "område": {"delområden": "Exempelby"},
        "parter": {"polisen": {"namn": "Polisen", "typ": "polis"}},
        "löften": [{"id": "tryggt", "löfte": "Tryggt", "aktiviteter": list(aktiviteter)}],
    }
    plan = {"uppföljningsplan": {"rytm": rytm}} if rytm else {}
    return Document.model_validate(data | plan | more)


def outcomes(*entries: Data) -> tuple[Outcome, ...]:
    return Activity.model_validate(activity(*entries)).outcomes
