"""The names of bodies that plans print, each with its place and day."""

from collections.abc import Iterable, Iterator, Mapping

from macros.model.task import Task
from macros.model.work import Mention, Work
from macros.registry.issuers import issuer_place
from macros.registry.named_bodies import Naming


def names_of_bodies(
    tasks: Iterable[Task],
    titles: Mapping[tuple[str, str], tuple[str, ...]],
    places: Mapping[str, str],
    days: Mapping[str, str],
) -> Iterator[Naming]:
    """Yield the bodies that tasks and titles name; those of tasks come first.

    *titles* are names by plan and clause, *places* and *days* those of plans.
    """
    told = [(t.plan_id, (*t.lead_units, *t.supporting_units)) for t in tasks]
    told += [(plan_id, names) for (plan_id, _), names in titles.items()]
    for plan_id, names in told:
        for name in names:
            yield Naming(name, places[plan_id], days[plan_id])


def names_of_issuers(
    works: Mapping[str, Work],
    mentions: Mapping[str, tuple[Mention, ...]],
    places: Mapping[str, str],
    days: Mapping[str, str],
) -> Iterator[Naming]:
    """Yield the issuers that mentions of works name, none of them a group.

    A document was issued by the body of its own day.
    """
    for work in works.values():
        for mention in mentions[work.id]:
            name = mention.citation.known_issuer
            day = work.date.isoformat() if work.date else days[mention.plan_id]
            if name:
                place = issuer_place(work, mention, places)
                yield Naming(name, place, day, may_be_group=False)
