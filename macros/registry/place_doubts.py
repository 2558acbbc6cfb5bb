"""Places that plans name and that could not be told, each at its first mention."""

from collections.abc import Iterable, Iterator

from macros.model.issue import Issue, IssueCode
from macros.model.place import Place
from macros.model.work import Mention
from macros.registry.library import Library
from macros.registry.place_finder import NamedPlace


def place_doubts(
    library: Library, doubts: Iterable[tuple[Mention, NamedPlace]]
) -> Iterator[Issue]:
    """Return a doubt for each name in each plan."""
    seen: set[tuple[str, str]] = set()
    for mention, named in doubts:
        key = (mention.plan_id, named.place.id)
        if key not in seen:
            seen.add(key)
            yield _doubt(library, mention, named)


def _doubt(library: Library, mention: Mention, named: NamedPlace) -> Issue:
    name = named.place.full_name
    message = f"Chưa rõ địa bàn “{name}”: không có trong danh mục vào thời điểm này"
    if named.candidates:
        options = "; ".join(_where(library, place) for place in named.candidates)
        message = f"Chưa rõ địa bàn “{name}”; cùng tên: {options}"
    remedy = "Đối chiếu bản gốc, rồi thêm địa bàn ấy vào danh-muc/dia-ban.yml"
    clause = library.clauses[mention.plan_id, mention.clause_id]
    position = clause.source.position(mention.citation.span.start)
    path = library.plans[mention.plan_id].path
    return Issue(path, *position, IssueCode.PLACE_DOUBT, message, remedy)


def _where(library: Library, place: Place) -> str:
    """Return a place with those around it, without the country."""
    chain = library.registers.gazetteer.chain(place.id)
    return ", ".join(one.full_name for one in chain if one.parent or one is place)
