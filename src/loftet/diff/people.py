"""What a change of who answers for something means."""

from collections.abc import Iterator

from loftet.diff.case import Case, Found, Judge
from loftet.model.party import Actor


def answering(prefix: str) -> Judge:
    """Make a judge for a list of those who answer for something: nobody left, somebody at last, one less, others."""

    def judge(case: Case) -> Iterator[Found]:
        before, now = _who(case.old), _who(case.new)
        if not (before and now):
            yield Found(f"{prefix}-{'removed' if before else 'named'}")
        elif now.keys() < before.keys():
            yield Found(f"{prefix}-left", args={"who": _apart(before, now)})
        elif before.keys() < now.keys():
            yield Found(f"{prefix}-joined", args={"who": _apart(now, before)})
        else:
            yield Found(f"{prefix}-changed" if before.keys() != now.keys() else _roles(case.old, case.new))

    return judge


_Who = dict[tuple[str | None, str | None], Actor]


def _who(actors: tuple[Actor, ...]) -> _Who:
    return {(actor.party, actor.group): actor for actor in actors}


def _apart(some: _Who, others: _Who) -> tuple[Actor, ...]:
    return tuple(actor for who, actor in some.items() if who not in others)


def _roles(old: tuple[Actor, ...], new: tuple[Actor, ...]) -> str:
    before, now = ({(actor.party, actor.role) for actor in actors if actor.role} for actors in (old, new))
    if before == now:
        return "detail-changed"
    return "role-removed" if now < before else "role-added" if before < now else "role-changed"
