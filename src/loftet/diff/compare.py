"""What differs between two versions of a record, without saying what it means.

The walk is over the model's own fields, so a new key is compared from the day it is added.
"""

from collections.abc import Iterator, Sequence

from loftet.diff.change import Subject
from loftet.diff.likeness import pair_up
from loftet.diff.parts import NAMES, Difference, Part, activities, inner_fields, inside, own_fields
from loftet.diff.renamed import Ids, changed_ids, following
from loftet.diff.same import same
from loftet.model.document import Document
from loftet.model.promise import Outcome

Owners = tuple[Part, Part] | None


def differences(old: Document, new: Document) -> list[Difference]:
    """Return everything that differs; reformatting and reordering is no difference, nor what follows a changed id."""
    found = list(_differences(old, new, {}))
    ids = changed_ids(found)
    return list(_differences(following(old, ids), new, ids)) if ids else found


def _differences(old: Document, new: Document, ids: Ids) -> Iterator[Difference]:
    around = Subject("document", new.id, new.title)
    yield from _within(Part(old, ()), Part(new, ()), around, None)
    for was, now in matched(list(activities(old)), list(activities(new))):
        yield from _compared(was, now, around, None)
        if was and now and ids.get(("promise", was.promise), was.promise) != now.promise:
            yield Difference(now.subject(around), was, now, ("promise",))


def _compared(was: Part | None, now: Part | None, around: Subject, owners: Owners) -> Iterator[Difference]:
    if was and now:
        yield from _within(was, now, around, owners)
    elif part := now or was:
        yield Difference(part.subject(around), was, now, (), owners)


def _within(was: Part, now: Part, around: Subject, owners: Owners) -> Iterator[Difference]:
    subject = now.subject(around)
    sort = type(now.record)
    differing = [name for name in own_fields(sort) if not same(_value(was, name), _value(now, name))]
    if was.key != now.key:
        differing.append("id")
    if differing:
        yield Difference(subject, was, now, tuple(differing), owners)
    for name, key in inner_fields(sort):
        if _value(was, name) == _value(now, name):
            continue
        befores, afters = inside(_value(was, name), (*was.loc, key)), inside(_value(now, name), (*now.loc, key))
        for before, after in matched(befores, afters):
            yield from _compared(before, after, subject, (was, now))


def matched(befores: Sequence[Part], afters: Sequence[Part]) -> Iterator[tuple[Part | None, Part | None]]:
    """Yield the parts that belong together, and those without counterpart."""
    pairs = pair_up(befores, afters, NAMES, lambda part: part.text)
    if len(befores) == len(afters) == 1 and not afters[0].id and not isinstance(afters[0].record, Outcome):
        pairs = [(0, 0)]
    for i, j in pairs:
        yield (None if i is None else befores[i]), (None if j is None else afters[j])


def _value(part: Part, name: str) -> object:
    # A shared activity has a field that one under a promise does not.
    return getattr(part.record, name, ())
