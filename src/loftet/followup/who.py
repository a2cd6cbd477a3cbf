"""Who is to report."""

from loftet.followup.progress import Commitment
from loftet.model.document import Document
from loftet.model.party import Actor
from loftet.model.promise import Activity


def owed_by(document: Document, of: Commitment) -> tuple[Actor, ...]:
    """Return who is to report: who follows it up; else who answers for it, for its promise, or for the follow-up."""
    item, plan = of.item, document.follow_up_plan
    named = item.followed_up_by if isinstance(item, Activity) else ()
    answering = () if isinstance(item, Document) else item.responsible
    above = of.promise.responsible if of.promise else ()
    return named or answering or above or (plan.responsible if plan else ())
