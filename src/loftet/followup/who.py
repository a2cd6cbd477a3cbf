"""Who is to report."""

from loftet.followup.local import answering, place_of_actor
from loftet.followup.progress import Commitment
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Activity


def owed_by(document: Document, of: Commitment) -> tuple[Actor, ...]:
    """Return who is to report: who follows it up; else who answers for it, for its promise, or for the follow-up.

    Where some municipalities have reported what others have not, only who acts in the others.
    """
    item, plan, progress = of.item, document.follow_up_plan, of.progress
    named = item.followed_up_by if isinstance(item, Activity) else ()
    found = (
        named
        or (() if isinstance(item, Document) else answering(item, of.promise))
        or (plan.responsible if plan else ())
    )
    if not progress.silent:
        return found
    return tuple(actor for actor in found if progress.missing_from(place_of_actor(actor, document))) or found
