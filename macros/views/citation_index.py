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
from macros.vietnamese.slug import slug
from macros.views.facets import issuer_of, year_of
from macros.words.facet import UNKNOWN, FacetValue


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
    """Entries under one heading; `anchor` is its id."""

    anchor: str
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
    """Return *works* with their mentions, grouped and sorted as *order* says.

    Headings that differ in capitals or marks alone are one ("Uỷ ban", "Ủy ban").
    """
    heading = _HEADINGS[order]
    groups: dict[str, list[IndexEntry]] = defaultdict(list)
    headings: dict[str, str] = {}
    for work in works:
        found = heading(library, work)
        groups[found.value].append(index_entry(library, work))
        headings.setdefault(found.value, found.label)
    return tuple(
        IndexGroup(
            anchor,
            headings[anchor],
            tuple(sorted(groups[anchor], key=lambda e: sort_key(e.work.label))),
        )
        for anchor in sorted(
            groups,
            key=lambda anchor: sort_key(headings[anchor]),
            reverse=order is Order.YEAR,
        )
    )


def _letter(library: Library, work: Work) -> FacetValue:
    del library
    letter = work.label[0].upper()
    return FacetValue(_LETTERS.get(letter, slug(letter)), letter)


def _type(library: Library, work: Work) -> FacetValue:
    del library
    return FacetValue(slug(work.type_word), work.type_word.capitalize())


def _year(library: Library, work: Work) -> FacetValue:
    del library
    year = year_of(work)
    label = year.label if year.value == UNKNOWN else f"Năm {year.label}"
    return FacetValue(slug(label), label)


def _issuer(library: Library, work: Work) -> FacetValue:
    issuer = issuer_of(library, work)
    return FacetValue(slug(issuer.label), issuer.label)


_LETTERS = {"Đ": "dd"}  # letters that addresses have no sign for
_HEADINGS: dict[Order, Callable[[Library, Work], FacetValue]] = {
    Order.ALPHABET: _letter,
    Order.TYPE: _type,
    Order.ISSUER: _issuer,
    Order.YEAR: _year,
}
