"""Which documents are cited, where, and how often; in several orders."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.facets import UNKNOWN, issuer_of, year_of


class Order(StrEnum):
    """How the index may be arranged; the values are arguments of a macro."""

    ALPHABET = "chu-cai"
    TYPE = "loai"
    ISSUER = "co-quan"
    YEAR = "nam"


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


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """Entries under one heading."""

    heading: str
    entries: tuple[IndexEntry, ...]


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


def citation_index(
    library: Library, order: Order, works: Iterable[Work]
) -> tuple[IndexGroup, ...]:
    """Return *works* with their mentions, grouped and sorted as *order* says."""
    heading = _HEADINGS[order]
    groups: dict[str, list[IndexEntry]] = defaultdict(list)
    for work in works:
        groups[heading(library, work)].append(index_entry(library, work))
    headings = sorted(groups, key=sort_key, reverse=order is Order.YEAR)
    return tuple(
        IndexGroup(
            name, tuple(sorted(groups[name], key=lambda e: sort_key(e.work.label)))
        )
        for name in headings
    )


def _letter(library: Library, work: Work) -> str:
    del library
    return work.label[0].upper()


def _type(library: Library, work: Work) -> str:
    del library
    return work.type_word.capitalize()


def _issuer(library: Library, work: Work) -> str:
    return issuer_of(library, work).label


def _year(library: Library, work: Work) -> str:
    del library
    year = year_of(work)
    return year.label if year.value == UNKNOWN else f"Năm {year.label}"


_HEADINGS: dict[Order, Callable[[Library, Work], str]] = {
    Order.ALPHABET: _letter,
    Order.TYPE: _type,
    Order.ISSUER: _issuer,
    Order.YEAR: _year,
}
