"""Gaps as a page shows them: by kind, then by plan or place; what narrows them."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.gap import Gap, GapKind, GapNote
from macros.model.plan import Plan
from macros.model.unit import Level
from macros.registry.library import Library
from macros.views.facets import Facets, FacetValue, places_of, plan_label
from macros.views.labels import LEVELS, capital

TITLES = {
    GapKind.NO_PLAN: "Văn bản chưa thấy kế hoạch nào thực hiện",
    GapKind.NO_DIRECTIVE: "Kế hoạch chưa thấy nêu văn bản mà nó thực hiện",
    GapKind.NO_LEAD: "Nhiệm vụ chưa thấy cơ quan chủ trì",
    GapKind.NO_DUE: "Nhiệm vụ chưa thấy thời hạn",
    GapKind.NO_TASK: "Cơ quan chưa thấy có nhiệm vụ",
    GapKind.NO_DATE: "Văn bản được dẫn chưa thấy ngày ban hành",
    GapKind.NO_NUMBER: "Kế hoạch chưa thấy số",
    GapKind.NO_DAY: "Kế hoạch chưa thấy đủ ngày ban hành",
    GapKind.OPEN_CITATION: "Chỗ dẫn chưa rõ là văn bản nào",
}
NOTES = {
    GapNote.CHECKED: "đã đối chiếu, bản gốc không nêu",
    GapNote.WORKED_OUT: "tính được ngày theo mốc năm của văn bản",
    GapNote.YEAR_KNOWN: "mới biết năm",
    GapNote.ISSUES: "cơ quan ban hành văn bản",
    GapNote.PARTS_WORK: "cơ quan trực thuộc có nhiệm vụ",
    GapNote.GROUP: "nhóm cơ quan",
    GapNote.HEADS_SECTION: "có mục mang tên mà chưa đọc được việc nào",
}
GAP_FACETS = {"loai": "Loại khoảng trống", "ke-hoach": "Kế hoạch", "noi": "Địa bàn"}
_BY_PLAN = frozenset({GapKind.NO_LEAD, GapKind.NO_DUE, GapKind.OPEN_CITATION})


@dataclass(frozen=True, slots=True)
class GapGroup:
    """Gaps of one kind in one plan, or in one place, where `plan` is None."""

    key: str
    label: str
    plan: Plan | None
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class GapSection:
    """Gaps of one kind."""

    kind: GapKind
    groups: tuple[GapGroup, ...]

    @property
    def count(self) -> int:
        """How many gaps there are."""
        return sum(len(group.gaps) for group in self.groups)


def gap_sections(library: Library, gaps: Iterable[Gap]) -> tuple[GapSection, ...]:
    """Return the gaps by kind and, within a kind, by plan or by place.

    Places stand in the order of their register, the whole country first.
    """
    kinds: dict[GapKind, dict[str, list[Gap]]] = {kind: {} for kind in GapKind}
    for gap in gaps:
        of_kind = kinds[gap.kind]
        key = gap.plan_ids[0] if gap.kind in _BY_PLAN else _local(library, gap)
        of_kind.setdefault(key, []).append(gap)
    places = {key: at for at, key in enumerate(("", *library.registers.places))}
    return tuple(
        GapSection(
            kind,
            tuple(
                _group(library, key, tuple(groups[key]))
                for key in sorted(groups, key=lambda key: places.get(key, 0))
            ),
        )
        for kind, groups in kinds.items()
        if groups
    )


def gap_facets(library: Library, gaps: Iterable[Gap]) -> list[Facets]:
    """Return the facets of each gap, by the keys of GAP_FACETS."""
    kinds = {
        kind: (FacetValue(kind, title, rank),)
        for rank, (kind, title) in enumerate(TITLES.items())
    }
    plans = {
        plan.id: FacetValue(plan.id, plan_label(library, plan))
        for plan in library.plans.values()
    }
    return [
        {
            "loai": kinds[gap.kind],
            "ke-hoach": tuple(plans[plan_id] for plan_id in gap.plan_ids),
            "noi": places_of(library, gap.place_id),
        }
        for gap in gaps
    ]


def _local(library: Library, gap: Gap) -> str:
    """Return the place of a gap, "" for the whole country."""
    place = library.registers.places.get(gap.place_id)
    return place.id if place and place.level is not Level.CENTRAL else ""


def _group(library: Library, key: str, gaps: tuple[Gap, ...]) -> GapGroup:
    plan = library.plans.get(key) if gaps[0].kind in _BY_PLAN else None
    if plan:
        return GapGroup(key, plan_label(library, plan), plan, gaps)
    place = library.registers.places.get(key)
    name = capital(place.full_name) if place else LEVELS[Level.CENTRAL]
    return GapGroup(key or Level.CENTRAL.value, name, None, gaps)
