"""Where documents carry each other out in a circle, or one of a lower level."""

from collections.abc import Iterable, Iterator, Mapping

from macros.model.issue import Issue, IssueCode
from macros.model.relation import CARRIES_OUT, FromText, Relation
from macros.registry.levels import level_of
from macros.registry.library import Library

_REMEDY = "Đối chiếu bản gốc; nếu bản gốc ghi như vậy thì để nguyên"


def relation_doubts(library: Library) -> Iterator[Issue]:
    """Yield the doubts about what carries out what, each where it is first said."""
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
