"""One title of one body under two numbers or two days: one of them may be a slip."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from macros.model.citation import Span
from macros.model.contradiction import Contradiction, ContradictionKind, Reading
from macros.model.document_type import base_type
from macros.model.work import Mention, Work
from macros.registry.proposals import majority
from macros.registry.titles import title_key
from macros.vietnamese.dates import written
from macros.vietnamese.slug import fold

_Key = tuple[str, str, str, str]  # type, place, issuer's letters, title
_SHORTEST = 6  # words of a title that is one document's own
_LONG = 8
# Documents of which a body issues few: hardly two under one title in one year.
_RARE = frozenset(
    {"chỉ thị", "nghị quyết", "kết luận", "nghị định", "quy định", "thông tri"}
)


def same_titles(
    works: Mapping[str, Work], mentions_of: Mapping[str, tuple[Mention, ...]]
) -> Iterator[Contradiction]:
    """Find documents that agree in type, issuer and title, and hardly are several.

    Each document stands in one finding at most, with all that it may be one with.
    """
    groups: dict[_Key, dict[str, Work]] = defaultdict(dict)
    for work in works.values():
        for key in _keys(work, mentions_of[work.id]):
            groups[key][work.id] = work
    same = _Sets()
    for key, group in groups.items():
        for one, other in _slips(group.values(), key):
            same.join(one.id, other.id)
    for ids in same.of(works):
        found = _apart([works[work_id] for work_id in ids], mentions_of)
        if len(found) > 1 and not all(work.verified for work in found):
            readings = tuple(
                Reading(_says(w), mentions_of[w.id], registered=bool(w.verified))
                for w in found
            )
            said = f"Cùng loại, cùng trích yếu. {majority(readings)}"
            own = tuple(work.id for work in found)
            yield Contradiction(ContradictionKind.NUMBER, own, readings, said)


class _Sets:
    """Ids that belong together, as far as pairs of them say so."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def join(self, one: str, other: str) -> None:
        """Let two ids, and all that belong to either, belong together."""
        self._above[self._top(other)] = self._top(one)

    def of(self, ids: Iterable[str]) -> Iterator[list[str]]:
        """Yield the sets of several of *ids*, each in their order."""
        sets: dict[str, list[str]] = defaultdict(list)
        for one in ids:
            sets[self._top(one)].append(one)
        yield from (found for found in sets.values() if len(found) > 1)

    def _top(self, one: str) -> str:
        way = [one]
        while self._above.get(way[-1], way[-1]) != way[-1]:
            way.append(self._above[way[-1]])
        self._above.update(dict.fromkeys(way, way[-1]))
        return way[-1]


def _keys(work: Work, mentions: Iterable[Mention]) -> Iterator[_Key]:
    """Yield what a document is told by, its number aside."""
    number = work.number
    if number is None or not number.type_code:
        return
    issuer = fold(number.canonical[len(number.type_code) :])
    for words in (work.title, *(m.citation.title or "" for m in mentions)):
        title = title_key(words)
        if len(title.split()) >= _SHORTEST:
            yield (base_type(work.type_word), work.place_id, issuer, title)


def _slips(works: Iterable[Work], key: _Key) -> Iterator[tuple[Work, Work]]:
    """Yield documents under one title, two by two, that are probably one.

    They share their number or their day; or, where both differ, they would be two of
    one year of which a body hardly issues two.
    """
    type_word, *_, title = key
    is_rare = type_word in _RARE and len(title.split()) >= _LONG
    last: dict[object, Work] = {}
    for work in works:
        if work.date:
            shared = [("day", work.date), ("number", _serial(work))]
            shared += [("year", work.date.year)] if is_rare else []
            for what in shared:
                if what in last:
                    yield last[what], work
                last[what] = work


def _serial(work: Work) -> str:
    return work.number.serial.lstrip("0") if work.number else ""


def _apart(
    works: Iterable[Work], mentions_of: Mapping[str, tuple[Mention, ...]]
) -> list[Work]:
    """Return the works that no words name with another: "217, 218-QĐ/TW" names two."""
    places = {work: {_place(m) for m in mentions_of[work.id]} for work in works}
    counts = Counter(place for own in places.values() for place in own)
    return [work for work, own in places.items() if all(counts[p] == 1 for p in own)]


def _place(mention: Mention) -> tuple[str, str, Span]:
    return mention.plan_id, mention.clause_id, mention.citation.span


def _says(work: Work) -> str:
    day = f" ngày {written(work.date)}" if work.date else ""
    return f"{work.label}{day}"
