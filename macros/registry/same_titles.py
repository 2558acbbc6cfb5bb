"""One title of one body under two numbers or two days: one of them may be a slip."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

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
    """Find documents that agree in type, issuer and title, and hardly are two."""
    groups: dict[_Key, dict[str, Work]] = defaultdict(dict)
    for work in works.values():
        for key in _keys(work, mentions_of[work.id]):
            groups[key][work.id] = work
    seen: set[tuple[str, ...]] = set()
    for (*_, title), group in groups.items():
        for pair in combinations(group.values(), 2):
            ids = tuple(work.id for work in pair)
            of_pair = [mentions_of[work_id] for work_id in ids]
            if ids not in seen and _is_slip(*pair, title) and _are_apart(*of_pair):
                seen.add(ids)
                readings = tuple(
                    Reading(_says(w), mentions_of[w.id], registered=bool(w.verified))
                    for w in pair
                )
                said = f"Cùng loại, cùng trích yếu. {majority(readings)}"
                yield Contradiction(ContradictionKind.NUMBER, ids, readings, said)


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


def _is_slip(one: Work, other: Work, title: str) -> bool:
    """Tell whether two documents under one title are probably one.

    They share their number or their day; or, where both differ, they would be two of
    one year of which a body hardly issues two. What the register has is two.
    """
    if (one.verified and other.verified) or not (one.date and other.date):
        return False
    if one.date == other.date or _serial(one) == _serial(other):
        return True
    is_rare = one.type_word in _RARE and len(title.split()) >= _LONG
    return is_rare and one.date.year == other.date.year


def _serial(work: Work) -> str:
    return work.number.serial.lstrip("0") if work.number else ""


def _are_apart(one: Iterable[Mention], other: Iterable[Mention]) -> bool:
    """Tell whether no words name both, as "217, 218-QĐ/TW" do."""
    return set(map(_place, one)).isdisjoint(map(_place, other))


def _place(mention: Mention) -> tuple[str, str, Span]:
    return mention.plan_id, mention.clause_id, mention.citation.span


def _says(work: Work) -> str:
    day = f" ngày {written(work.date)}" if work.date else ""
    return f"{work.label}{day}"
