"""Works and their mentions → where the sources disagree."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from macros.model.citation import Citation
from macros.model.contradiction import Contradiction, ContradictionKind, Reading
from macros.model.directive import Directive
from macros.model.document_type import base_type, codes_of, type_of_code
from macros.model.work import Mention, Work
from macros.registry.proposals import CHECK, convention, majority
from macros.registry.same_titles import same_titles
from macros.registry.titles import different_titles
from macros.vietnamese.dates import written
from macros.vietnamese.slug import fold

# Years of the terms of the Central Committee, congress to congress.
_TERMS = {
    "IX": (2001, 2006),
    "X": (2006, 2011),
    "XI": (2011, 2016),
    "XII": (2016, 2021),
    "XIII": (2021, 2026),
    "XIV": (2026, 2031),
}

IssuerKey = Callable[[Mention, Work], str]
Compatible = Callable[[str, str], bool]


def find_contradictions(
    works: Mapping[str, Work],
    mentions_of: Mapping[str, tuple[Mention, ...]],
    issuer_key: IssuerKey,
    compatible: Compatible,
) -> tuple[Contradiction, ...]:
    """Return every contradiction, strong ones first, each kind in the works' order.

    *issuer_key* gives the body that a mention's issuer names; *compatible* tells
    whether two such bodies may both be meant (a committee and its bureau).
    """
    found: list[Contradiction] = list(_types(works, mentions_of))
    found += same_titles(works, mentions_of)
    for work in works.values():
        mentions = mentions_of[work.id]
        found += _within(work, mentions)
        found += _issuers(work, mentions, issuer_key, compatible)
    order = list(ContradictionKind)
    found = [replace(one, known=_known(one, works)) for one in found]
    return tuple(sorted(found, key=lambda c: (order.index(c.kind), c.work_ids)))


def _known(found: Contradiction, works: Mapping[str, Work]) -> tuple[Directive, ...]:
    directives = (works[work_id].verified for work_id in found.work_ids)
    return tuple(directive for directive in directives if directive)


def _types(
    works: Mapping[str, Work], mentions_of: Mapping[str, tuple[Mention, ...]]
) -> Iterator[Contradiction]:
    """Find one number of one body and day under several types (43-KL/TW, 43-NQ/TW)."""
    groups: dict[tuple[object, ...], list[Work]] = defaultdict(list)
    for work in works.values():
        number = work.number
        if number and work.date and number.type_code:
            issuer = fold(number.canonical[len(number.type_code) :])
            serial = number.serial.lstrip("0")
            key = (work.place_id, serial, number.year, issuer, work.date)
            groups[key].append(work)
    for group in groups.values():
        if len(group) > 1 and any(mentions_of[w.id] for w in group):
            readings = tuple(
                Reading(w.label, mentions_of[w.id], registered=w.verified is not None)
                for w in group
            )
            work_ids = tuple(work.id for work in group)
            said = f"Cùng số, cùng ngày mà khác loại văn bản. {_type(readings)}"
            yield Contradiction(ContradictionKind.TYPE, work_ids, readings, said)


def _type(readings: tuple[Reading, ...]) -> str:
    """Say which type the register has; where it has none or all, the majority."""
    known = [reading.says for reading in readings if reading.registered]
    if len(known) == 1:
        return f"Danh mục văn bản chỉ có “{known[0]}”. {CHECK}"
    return majority(readings)


def _within(work: Work, mentions: tuple[Mention, ...]) -> Iterator[Contradiction]:
    """Find what the mentions of one work say differently."""
    dates = _beside(_readings(mentions, _date), _registered_date(work))
    symbols = _different_signs(_readings(mentions, _separators))
    titles = different_titles(_readings(mentions, _title))
    for kind, readings, propose in (
        (ContradictionKind.DATE, dates, majority),
        (ContradictionKind.SEPARATOR, symbols, convention),
        (ContradictionKind.TITLE, titles, majority),
    ):
        if len(readings) > 1:
            yield Contradiction(kind, (work.id,), readings, propose(readings))
    for kind, wrong in (
        (ContradictionKind.TYPE_CODE, _excluded_code),
        (ContradictionKind.NO_SUCH_DAY, _impossible_day),
        (ContradictionKind.TERM, _wrong_term),
    ):
        readings = _readings(mentions, wrong)
        if readings:
            yield Contradiction(kind, (work.id,), readings, CHECK)


def _registered_date(work: Work) -> str:
    day = work.verified.date if work.verified else None
    return f"ngày {written(day)}" if day else ""


def _beside(readings: tuple[Reading, ...], registered: str) -> tuple[Reading, ...]:
    """Return *readings*, marked or completed by what the register says, if it does."""
    if not registered or not readings:
        return readings
    said = registered in {reading.says for reading in readings}
    return (
        *(replace(r, registered=r.says == registered) for r in readings),
        *(() if said else (Reading(registered, (), registered=True),)),
    )


def _readings(
    mentions: Iterable[Mention], said: Callable[[Citation], str]
) -> tuple[Reading, ...]:
    """Group mentions by what they say; those that say nothing are left out."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        words = said(mention.citation)
        if words:
            groups[words].append(mention)
    return tuple(Reading(words, tuple(group)) for words, group in groups.items())


def _date(citation: Citation) -> str:
    return f"ngày {written(citation.date)}" if citation.date else ""


def _separators(citation: Citation) -> str:
    """Say the number with the separators as printed, the letters as is the rule."""
    number = citation.number
    if number is None or number.year:
        return ""
    printed = re.findall("[-/]", number.symbol)
    codes = re.split("[-/]", number.canonical)
    joint = "-" if "/" in printed else "/"
    symbol = "".join(map("".join, zip(codes, [*printed, ""], strict=True)))
    return f"{number.serial.lstrip('0') or '0'}{joint}{symbol}"


def _different_signs(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings that differ in their separators, not in letters alone."""
    kept: dict[str, Reading] = {}
    for reading in readings:
        signs = re.sub("[^-/]", "", reading.says)
        first = kept.get(signs, Reading(reading.says, ()))
        kept[signs] = Reading(first.says, first.mentions + reading.mentions)
    return tuple(kept.values())


def _title(citation: Citation) -> str:
    return citation.title or "" if citation.number else ""


def _excluded_code(citation: Citation) -> str:
    """Say that a type word does not go with the printed symbol."""
    number, word = citation.number, citation.type_word
    if number is None or not word or not number.type_code:
        return ""
    printed = re.split("[-/]", number.symbol)[0]
    own = {fold(code) for code in codes_of(word)}  # scans lose the stroke of Đ
    other, kind = type_of_code(printed), base_type(word)
    if not own or other is None or fold(printed) in own or other.word.startswith(kind):
        return ""
    return f"gọi là {kind}, nhưng “{printed}” là ký hiệu của {other.word}"


def _impossible_day(citation: Citation) -> str:
    return f"ngày {citation.impossible_date}" if citation.impossible_date else ""


def _wrong_term(citation: Citation) -> str:
    number = citation.number
    if not number or not number.canonical.endswith("TW"):
        return ""  # other bodies, the National Assembly too, count terms of their own
    if not citation.term or not citation.date or citation.term not in _TERMS:
        return ""
    first, last = _TERMS[citation.term]
    if first <= citation.date.year <= last:
        return ""
    day = written(citation.date)
    return f"khóa {citation.term} ({first}–{last}), nhưng ngày {day}"


def _issuers(
    work: Work,
    mentions: tuple[Mention, ...],
    issuer_key: IssuerKey,
    compatible: Compatible,
) -> Iterator[Contradiction]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.citation.issuer and work.number:
            groups[issuer_key(mention, work)].append(mention)
    registered = work.verified.issuer_id if work.verified else ""
    if groups and registered:
        groups[registered] += []
    if any(not compatible(a, b) for a, b in combinations(groups, 2)):
        readings = tuple(
            Reading(_named(group, work), tuple(group), registered=key == registered)
            for key, group in groups.items()
        )
        kind = ContradictionKind.ISSUER
        yield Contradiction(kind, (work.id,), readings, majority(readings))


def _named(group: list[Mention], work: Work) -> str:
    issuer = group[0].citation.issuer if group else work.issuer
    return f"của {issuer}"
