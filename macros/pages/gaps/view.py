"""The library → gaps as a page shows them: by kind, then by plan or place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from macros.model.gap import Gap, GapKind
from macros.model.unit import Level
from macros.pages.gaps.words import NOTES, TITLES
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Heading, Sheet, fits
from macros.registry.library import Library
from macros.views.cited_in import cited_in
from macros.views.facets import places_of, plan_label
from macros.views.index_entry import first_references, index_entry
from macros.words.addresses import GAPS, plan_address, unit_address, work_address
from macros.words.cited import CitedIn
from macros.words.facet import Facets, FacetValue
from macros.words.labels import LEVELS, capital, clause_label, placed_heading
from macros.words.quote import excerpt

FACETS = {"loai": "Loại khoảng trống", "ke-hoach": "Kế hoạch", "noi": "Địa bàn"}
_BY_PLAN = frozenset({GapKind.NO_LEAD, GapKind.NO_DUE, GapKind.OPEN_CITATION})
_QUOTE = 160  # letters
_BUDGET = 240  # gaps, and places that cite documents, on a page
SHOWN = 5  # places that cite a document, on a page of many gaps
ANCHOR = "khoang-trong-"


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLine:
    """One gap: the name of what it is about, with its address, and more of its words.

    `is_place` tells that the name is a place in a plan, whose words are `quoted`.
    `more` says how many more places cite the document than are told.
    """

    name: str
    address: str
    path: str
    line: int
    facets: Facets
    is_place: bool = False
    quoted: str = ""
    subject: str = ""
    notes: tuple[str, ...] = ()
    cited: tuple[CitedIn, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class GapGroup:
    """Gaps of one kind in one plan, or in one place."""

    key: str
    label: str
    lines: tuple[GapLine, ...]


@dataclass(frozen=True, slots=True)
class GapSection:
    """Gaps of one kind."""

    kind: GapKind
    groups: tuple[GapGroup, ...]

    @property
    def count(self) -> int:
        """How many gaps there are."""
        return sum(len(group.lines) for group in self.groups)


def gap_sections(
    library: Library, gaps: Iterable[Gap], most: int = 0
) -> tuple[GapSection, ...]:
    """Return the gaps by kind and, within a kind, by plan or by place.

    Places stand in the order of their register, the whole country first. Of each
    document no more than *most* places that cite it are told, 0 for all.
    """
    facets_of = _facets(library)
    return tuple(
        GapSection(
            kind,
            tuple(
                GapGroup(
                    key or Level.CENTRAL.value,
                    _label(library, kind, key),
                    tuple(_line(library, gap, facets_of(gap), most) for gap in found),
                )
                for key, found in groups.items()
            ),
        )
        for kind, groups in _arranged(library, gaps).items()
    )


def gap_sheets(library: Library, gaps: Sequence[Gap]) -> tuple[Sheet[Gap], ...]:
    """Return the pages of all gaps by kind, none if they are few."""
    entries = [
        Entry(
            gap,
            (Heading(f"{ANCHOR}{kind}", TITLES[kind], kind),),
            weight=1 + min(SHOWN, len(library.references_of.get(gap.work_id, ()))),
        )
        for kind, groups in _arranged(library, gaps).items()
        for found in groups.values()
        for gap in found
    ]
    return () if fits(entries, _BUDGET) else sheets_of(entries, GAPS, _BUDGET)


def _arranged(
    library: Library, gaps: Iterable[Gap]
) -> dict[GapKind, dict[str, list[Gap]]]:
    """Return gaps by kind, and then by the plan or place of their group, in order."""
    kinds: dict[GapKind, dict[str, list[Gap]]] = {kind: {} for kind in GapKind}
    for gap in gaps:
        of_kind = kinds[gap.kind]
        key = gap.plan_ids[0] if gap.kind in _BY_PLAN else _local(library, gap)
        of_kind.setdefault(key, []).append(gap)
    places = {key: at for at, key in enumerate(("", *library.registers.places))}
    return {
        kind: {
            key: groups[key]
            for key in sorted(groups, key=lambda key: places.get(key, 0))
        }
        for kind, groups in kinds.items()
        if groups
    }


def _facets(library: Library) -> Callable[[Gap], Facets]:
    """Return what tells the facets of a gap, by the keys of FACETS."""
    kinds = {
        kind: (FacetValue(kind, title, rank),)
        for rank, (kind, title) in enumerate(TITLES.items())
    }
    plans: Mapping[str, FacetValue] = {
        plan.id: FacetValue(plan.id, plan_label(library, plan))
        for plan in library.plans.values()
    }
    return lambda gap: {
        "loai": kinds[gap.kind],
        "ke-hoach": tuple(plans[plan_id] for plan_id in gap.plan_ids),
        "noi": places_of(library, gap.place_id),
    }


def _local(library: Library, gap: Gap) -> str:
    """Return the place of a gap, "" for the whole country."""
    place = library.registers.places.get(gap.place_id)
    return place.id if place and place.level is not Level.CENTRAL else ""


def _label(library: Library, kind: GapKind, key: str) -> str:
    """Return the name of the plan or the place *key*."""
    if kind in _BY_PLAN:
        return plan_label(library, library.plans[key])
    place = library.registers.places.get(key)
    return capital(place.full_name) if place else LEVELS[Level.CENTRAL]


def _line(library: Library, gap: Gap, facets: Facets, most: int) -> GapLine:
    work = library.works.get(gap.work_id)
    name = gap.text
    cited: tuple[CitedIn, ...] = ()
    more = ""
    if work:
        name = placed_heading(work, library.registers)
        entry = index_entry(library, work)
        found = first_references(entry, most) if most else entry
        cited = tuple(cited_in(library, mentions) for mentions in found.plans)
        if left := entry.count - found.count:
            more = f"và {left} chỗ khác"
    elif gap.clause_id:
        name = clause_label(gap.clause_id)
    return GapLine(
        name=name,
        address=address_of(gap),
        path=gap.path,
        line=gap.line,
        facets=facets,
        is_place=bool(gap.clause_id),
        quoted=excerpt(gap.text, _QUOTE) if gap.clause_id else "",
        subject=excerpt(work.subject, _QUOTE) if work else "",
        notes=tuple(NOTES[note] for note in gap.notes),
        cited=cited,
        more=more,
    )


def address_of(gap: Gap) -> str:
    """Return the address of what a gap is about."""
    if gap.work_id:
        return work_address(gap.work_id)
    if gap.unit_id:
        return unit_address(gap.unit_id)
    return plan_address(gap.plan_ids[0], gap.clause_id)
