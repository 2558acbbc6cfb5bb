"""Where documents carry out each other, one of a lower level, or a later one."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from macros.model.days import is_before, known_part
from macros.model.issue import Issue, IssueCode
from macros.model.relation import CARRIES_OUT, FromText, Relation, RelationKind
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.vietnamese.dates import written

_REMEDY = "Đối chiếu bản gốc; nếu bản gốc ghi như vậy thì để nguyên"
# What no document does to one that was issued later.
_RESTS = {
    RelationKind.BASED_ON: "căn cứ",
    RelationKind.IMPLEMENTS: "thực hiện",
    RelationKind.SPECIFIES: "cụ thể hóa",
    RelationKind.GUIDES: "hướng dẫn",
    RelationKind.REVIEWS: "sơ kết",
    RelationKind.CONCLUDES: "tổng kết",
}


def relation_doubts(library: Library) -> Iterator[Issue]:
    """Yield the doubts about what carries out what, each where it is first said."""
    yield from _too_early(library)
    down = [r for r in library.relations if r.kind in CARRIES_OUT]
    circular = circles(down)
    for relation in down:
        source = _label(library, relation.source_id)
        target = _label(library, relation.target_id)
        if relation in circular:
            message = f"{source} thực hiện {target}, và ngược lại"
            yield _issue(library, relation, message)
        level = level_of(library, relation.source_id)
        if level.is_above(level_of(library, relation.target_id)):
            message = f"{source} là văn bản của cấp trên mà thực hiện {target}"
            yield _issue(library, relation, message)


def _too_early(library: Library) -> Iterator[Issue]:
    """Yield the doubts about documents that rest on one issued after them."""
    for relation in library.relations:
        day = _day(library, relation.source_id)
        later = _day(library, relation.target_id)
        does = _RESTS.get(relation.kind)
        if does and is_before(day, later):
            source = _label(library, relation.source_id)
            target = _label(library, relation.target_id)
            message = (
                f"{source} ({_printed(day)}) {does} {target}, "
                f"văn bản ban hành sau ({_printed(later)})"
            )
            yield _issue(library, relation, message)


def _day(library: Library, name: str) -> str:
    """Return the day of a document in EDTF, or its year, or ""."""
    if name in library.plans:
        return library.plans[name].date
    work = library.works[name]
    return work.date.isoformat() if work.date else str(work.year or "")


def _printed(day: str) -> str:
    """Return a day, month or year as documents print them."""
    known = known_part(day)
    if len(known) == len("2024-02-05"):
        return f"ngày {written(dt.date.fromisoformat(known))}"
    year, _, month = known.partition("-")
    return f"tháng {month}/{year}" if month else f"năm {year}"


def circles(relations: Iterable[Relation]) -> frozenset[Relation]:
    """Return the relations that lie on a way from a document back to itself."""
    edges = tuple(relations)
    targets: dict[str, list[str]] = {}
    for edge in edges:
        targets.setdefault(edge.source_id, []).append(edge.target_id)
    return frozenset(
        edge for edge in edges if _leads(edge.target_id, edge.source_id, targets)
    )


def _leads(start: str, end: str, targets: Mapping[str, list[str]]) -> bool:
    """Tell whether a way leads from *start* to *end*."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here == end:
            return True
        if here not in seen:
            seen.add(here)
            waiting += targets.get(here, ())
    return False


def _label(library: Library, name: str) -> str:
    if name in library.plans:
        return library.plans[name].full_title
    return library.works[name].label


def _issue(library: Library, relation: Relation, message: str) -> Issue:
    code = IssueCode.REVERSED_RELATION
    first = relation.evidence[0]
    if not isinstance(first, FromText):
        return Issue(first.path, 1, 1, code, message, _REMEDY)
    clause = library.clauses[first.plan_id, first.clause_id]
    position = clause.source.position(first.span.start)
    path = library.plans[first.plan_id].path
    return Issue(path, *position, code, message, _REMEDY)
