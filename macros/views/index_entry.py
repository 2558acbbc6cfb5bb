"""A document with the places that cite it, plan by plan."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.work import Work
from macros.registry.library import Library


@dataclass(frozen=True, slots=True)
class PlanMentions:
    """Where one plan cites a document."""

    plan: Plan
    references: tuple[Reference, ...]

    @property
    def clauses(self) -> dict[str, int]:
        """How many mentions each clause has, in the order of the text."""
        return Counter(reference.mention.clause_id for reference in self.references)

    @property
    def anchor(self) -> str:
        """The id of these mentions on the document's page."""
        return f"ke-hoach-{self.plan.id}"


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A document with the places that cite it."""

    work: Work
    plans: tuple[PlanMentions, ...]

    @property
    def count(self) -> int:
        """How many mentions there are."""
        return sum(len(plan.references) for plan in self.plans)


def index_entry(library: Library, work: Work) -> IndexEntry:
    """Return the mentions of *work*, grouped by plan."""
    plans: dict[str, list[Reference]] = defaultdict(list)
    for reference in library.references_of[work.id]:
        plans[reference.mention.plan_id].append(reference)
    return IndexEntry(
        work,
        tuple(
            PlanMentions(library.plans[plan_id], tuple(found))
            for plan_id, found in plans.items()
        ),
    )


def first_references(entry: IndexEntry, most: int) -> IndexEntry:
    """Return the entry with no more than its first *most* references."""
    plans = []
    for group in entry.plans:
        if most <= 0:
            break
        plans.append(PlanMentions(group.plan, group.references[:most]))
        most -= len(group.references)
    return IndexEntry(entry.work, tuple(plans))
