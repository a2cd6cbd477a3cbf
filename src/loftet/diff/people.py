"""What a change of who answers for something means."""

from collections.abc import Iterator

from loftet.diff.case import Case, Found, Judge
from loftet.model.party import Actor


def answering(removed: str, named: str, changed: str) -> Judge:
    """Make a judge for a list of those who answer for something: nobody left, somebody at last, or others."""

    def judge(case: Case) -> Iterator[Found]:
        if not (case.old and case.new):
            yield Found(removed if case.old else named)
        elif _who(case.old) != _who(case.new):
            yield Found(changed)
        else:
            yield Found("role-changed" if _roles(case.old) != _roles(case.new) else "detail-changed")

    return judge


def _who(actors: tuple[Actor, ...]) -> set[tuple[str | None, str | None]]:
    return {(actor.party, actor.group) for actor in actors}


def _roles(actors: tuple[Actor, ...]) -> set[tuple[str | None, str | None, str | None]]:
    return {(actor.party, actor.group, actor.role) for actor in actors}
