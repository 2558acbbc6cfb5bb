"""All mentions → the works they mean, and which mention means which."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.citation import Citation, DocumentNumber
from macros.model.document_type import base_type, type_of_code
from macros.model.resolution import Ambiguous, Resolution, Resolved, SelfReference
from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.back_references import resolve_back
from macros.registry.scope import place_of
from macros.vietnamese.slug import slug


@dataclass(frozen=True, slots=True)
class _Series:
    """What a number shares with every mention of it: place, symbol, number, year."""

    place_id: str
    symbol: str
    serial: str
    year: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The works by id, and the resolution of each mention, in the mentions' order."""

    works: dict[str, Work]
    resolutions: tuple[Resolution, ...]
    clashes: tuple[tuple[str, int], ...]


def catalogue(
    mentions: tuple[Mention, ...], places: dict[str, str], registers: Registers
) -> Catalogue:
    """Return the works that *mentions* mean; *places* gives each plan's place.

    Numbers restart (State numbers each year, Party numbers each term), so two
    mentions mean one work when place, symbol, number and the year of the date
    agree. A mention without a date means the only work of its series; where there
    are several it stays open, with the candidates: nothing is guessed.
    """
    series: dict[_Series, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        citation = mention.citation
        if not (citation.self_reference or citation.leans_back):
            place = place_of(citation, places[mention.plan_id], registers)
            series[_series(citation, place)].append(at)
    resolutions: dict[int, Resolution] = {}
    works: dict[str, Work] = {}
    clashes: list[tuple[str, int]] = []
    for key, members in series.items():
        groups, undated = _by_year(key, members, mentions)
        ids = []
        for group in groups:
            work = _work(key, [mentions[at].citation for at in group], registers)
            if work.id in works:
                clashes.append((work.id, group[0]))
            works[work.id] = work
            ids.append(work.id)
            resolutions |= dict.fromkeys(group, Resolved(work.id))
        resolutions |= dict.fromkeys(undated, Ambiguous(tuple(sorted(ids))))
    resolutions |= resolve_back(mentions, resolutions)
    return Catalogue(
        works={work_id: works[work_id] for work_id in sorted(works)},
        resolutions=tuple(
            resolutions.get(at, SelfReference()) for at in range(len(mentions))
        ),
        clashes=tuple(clashes),
    )


def _series(citation: Citation, place_id: str) -> _Series:
    number = citation.number
    if number is None:
        name = (citation.title or "").casefold()
        return _Series("", name, "", "")
    serial = number.serial.lstrip("0") or "0"
    # A swapped separator or the lost stroke of an issuer's Đ tells no documents apart,
    # as its type does: HD is hướng dẫn, HĐ hợp đồng.
    issuer = number.canonical[len(number.type_code) :]
    symbol = f"{number.type_code.upper()} {slug(issuer)}"
    return _Series(place_id, symbol, serial, number.year or "")


def _year(citation: Citation) -> int | None:
    if citation.title_year:
        return int(citation.title_year)
    return citation.date.year if citation.date else None


def _by_year(
    key: _Series, members: list[int], mentions: tuple[Mention, ...]
) -> tuple[list[list[int]], list[int]]:
    """Return the groups that are one work each, and the mentions left open."""
    if key.year:
        return [members], []
    dated: dict[int, list[int]] = defaultdict(list)
    undated = []
    for at in members:
        year = _year(mentions[at].citation)
        if year is None:
            undated.append(at)
        else:
            dated[year].append(at)
    if len(dated) > 1:
        return [dated[year] for year in sorted(dated)], undated
    return [sorted(members)], []


def _work(key: _Series, citations: list[Citation], registers: Registers) -> Work:
    number = citations[0].number
    dates = tuple(sorted({c.date for c in citations if c.date}))
    day = _date(citations)
    type_word = _type_word(citations)
    years = [year for year in map(_year, citations) if year]
    years += [int(key.year)] if key.year else []
    year = day.year if day else years[0] if years else None
    titles = _most(c.title for c in citations if c.title)
    if number is None:
        parts = [titles[0], str(year) if year else ""]
        spellings = titles
    else:
        place = registers.places[key.place_id].name if key.place_id else ""
        parts = [type_word, number.key, place, day.isoformat() if day else ""]
        spellings = _most(_printed(c.number) for c in citations if c.number)
    issuers = _most(c.issuer for c in citations if c.issuer)
    return Work(
        id=slug(" ".join(parts)),
        type_word=type_word,
        number=number,
        place_id=key.place_id,
        date=day,
        dates=dates,
        year=year,
        issuer=issuers[0] if issuers else "",
        title=titles[0] if titles else "",
        spellings=spellings,
    )


def _printed(number: DocumentNumber) -> str:
    """Return *number* as its mention prints it, blanks aside."""
    if number.year:
        return f"{number.serial}/{number.year}/{number.symbol}"
    return f"{number.serial}{'-' if '/' in number.symbol else '/'}{number.symbol}"


def _type_word(citations: list[Citation]) -> str:
    words = _most(base_type(c.type_word) for c in citations if c.type_word)
    if words:
        return words[0]
    number = citations[0].number
    kind = type_of_code(number.type_code) if number else None
    return kind.word if kind else "văn bản"


def _date(citations: list[Citation]) -> dt.date | None:
    """Return the date most mentions give; of equals, one beside a regular number."""
    votes = Counter(c.date for c in citations if c.date)
    regular = {
        c.date for c in citations if c.number and c.number.symbol == c.number.canonical
    }
    return min(
        votes, key=lambda day: (-votes[day], day not in regular, day), default=None
    )


def _most(items: Iterable[str]) -> tuple[str, ...]:
    """Return the different items, most frequent first, then shortest, then by text."""
    votes = Counter(items)
    return tuple(sorted(votes, key=lambda item: (-votes[item], len(item), item)))
