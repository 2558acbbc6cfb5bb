"""All mentions → the works they mean, and which mention means which."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from macros.model.citation import Citation, DocumentNumber
from macros.model.directive import Directive
from macros.model.document_type import base_type, type_of_code
from macros.model.resolution import (
    Ambiguous,
    KnownByCitation,
    Resolution,
    Resolved,
    Rule,
    SelfReference,
)
from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.back_references import resolve_back
from macros.registry.series import in_series
from macros.registry.series_key import Series, SeriesKey, year_of
from macros.vietnamese.slug import slug

_NO_DAYS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The works by id, and the resolution of each mention, in the mentions' order."""

    works: dict[str, Work]
    resolutions: tuple[Resolution, ...]
    clashes: tuple[tuple[str, int], ...]


def catalogue(
    mentions: tuple[Mention, ...],
    places: Sequence[str],
    registers: Registers,
    directives: tuple[Directive, ...] = (),
    days: Mapping[str, str] = _NO_DAYS,
) -> Catalogue:
    """Return the works that *mentions* mean, and those of the register.

    *places* gives the place of each mention's number, *days* the day of each plan.
    Numbers restart (State numbers
    each year, Party numbers each term), so two mentions mean one work when place,
    symbol, number and the year of the date agree. A mention without a date means the
    only work of its series; where there are several it stays open, with the
    candidates: nothing is guessed.
    """
    series, several = in_series(mentions, places, directives, days)
    resolutions: dict[int, Resolution] = {}
    works: dict[str, Work] = {}
    clashes: list[tuple[str, int]] = []
    ids: dict[SeriesKey, list[str]] = {}
    for key, one in series.items():
        groups, undated = _by_year(key, one, mentions)
        ids[key] = []
        for members, directive in groups:
            citations = [mentions[at].citation for at in members]
            work = _work(key, citations, directive, registers)
            if work.id in works and members:
                clashes.append((work.id, members[0]))
            works[work.id] = work
            ids[key].append(work.id)
            for at in members:
                rule = _rule(mentions[at].citation)
                backed = directive and directive.sources
                state = Resolved if backed else KnownByCitation
                resolutions[at] = state(work.id, rule)
        for at in undated:
            rule = _rule(mentions[at].citation)
            resolutions[at] = Ambiguous(tuple(sorted(ids[key])), rule)
    for at, keys in several.items():
        candidates = tuple(sorted(work for key in keys for work in ids[key]))
        resolutions[at] = Ambiguous(candidates, Rule.NAME)
    resolutions |= resolve_back(mentions, resolutions)
    return Catalogue(
        works={work_id: works[work_id] for work_id in sorted(works)},
        resolutions=tuple(
            resolutions.get(at, SelfReference()) for at in range(len(mentions))
        ),
        clashes=tuple(clashes),
    )


def _rule(citation: Citation) -> Rule:
    if citation.number is None:
        return Rule.NAME
    timed = citation.number.year or citation.known_date
    return Rule.NUMBER_AND_TIME if timed else Rule.NUMBER_ALONE


_Group = tuple[list[int], Directive | None]


def _by_year(
    key: SeriesKey, series: Series, mentions: tuple[Mention, ...]
) -> tuple[list[_Group], list[int]]:
    """Return the groups that are one work each, and the mentions left open.

    The register's documents of the series are groups, too, mentioned or not; one
    without a year is the one that the mentions date, if they date one only.
    """
    dated: dict[int, list[int]] = defaultdict(list)
    undated: list[int] = []
    for at in series.members:
        told = series.years.get(at) or year_of(mentions[at].citation)
        year = int(key.year) if key.year else told
        (dated[year] if year else undated).append(at)
    known: dict[int, list[Directive]] = defaultdict(list)
    for directive in series.directives:
        sole = next(iter(dated)) if len(dated) == 1 else 0
        known[directive.year or int(key.year or sole)].append(directive)
    groups: list[_Group] = []
    for year in sorted({*dated, *known}):
        split, rest = _of_year(dated[year], known[year], mentions)
        groups += split
        undated += rest
    if not groups:
        return [(undated, None)], []
    if len(groups) == 1:
        members, sole_directive = groups[0]
        return [(sorted([*members, *undated]), sole_directive)], []
    return groups, sorted(undated)


def _of_year(
    members: list[int], directives: list[Directive], mentions: tuple[Mention, ...]
) -> tuple[list[_Group], list[int]]:
    """Return the works of one year; of several in the register the day decides."""
    if len(directives) < 2:  # noqa: PLR2004
        return [(members, directives[0] if directives else None)], []
    days = {at: mentions[at].citation.known_date for at in members}
    groups: list[_Group] = [
        ([at for at in members if days[at] and days[at] == directive.date], directive)
        for directive in directives
    ]
    told = {at for group, _ in groups for at in group}
    return groups, [at for at in members if at not in told]


def _work(
    key: SeriesKey,
    citations: list[Citation],
    directive: Directive | None,
    registers: Registers,
) -> Work:
    """Return the work that *citations* mean; what the register says of it wins."""
    dates = tuple(sorted({c.date for c in citations if c.date}))
    titles = _most(c.title for c in citations if c.title)
    issuers = _most(c.known_issuer for c in citations if c.known_issuer)
    printed_issuer = issuers[0] if issuers else ""
    numbers = _most(_printed(c.number) for c in citations if c.number)
    if directive:
        return Work(
            id=directive.id,
            type_word=directive.type_word,
            number=directive.number,
            place_id=directive.place_id,
            date=directive.date,
            dates=dates,
            year=directive.year,
            issuer=directive.issuer or ("" if directive.sources else printed_issuer),
            title=directive.title or (titles[0] if titles else ""),
            spellings=numbers if directive.number else titles,
            directive=directive,
        )
    number = next((c.number for c in citations if c.number), None)
    day = _date(citations)
    type_word = _type_word(citations, number)
    years = [year for year in map(year_of, citations) if year]
    years += [int(key.year)] if key.year else []
    year = day.year if day else years[0] if years else None
    if number is None:
        parts = [titles[0], str(year) if year else ""]
        spellings = titles
    else:
        place = registers.places[key.place_id].name if key.place_id else ""
        parts = [type_word, number.key, place, day.isoformat() if day else ""]
        spellings = numbers
    return Work(
        id=slug(" ".join(parts)),
        type_word=type_word,
        number=number,
        place_id=key.place_id,
        date=day,
        dates=dates,
        year=year,
        issuer=printed_issuer,
        title=titles[0] if titles else "",
        spellings=spellings,
    )


def _printed(number: DocumentNumber) -> str:
    """Return *number* as its mention prints it, blanks aside."""
    if number.year:
        return f"{number.serial}/{number.year}/{number.symbol}"
    return f"{number.serial}{'-' if '/' in number.symbol else '/'}{number.symbol}"


def _type_word(citations: list[Citation], number: DocumentNumber | None) -> str:
    words = _most(base_type(c.type_word) for c in citations if c.type_word)
    if words:
        return words[0]
    codes = [c.type_code for c in citations] + [number.type_code if number else ""]
    kinds = (type_of_code(code) for code in codes)
    return next((kind.word for kind in kinds if kind), "văn bản")


def _date(citations: list[Citation]) -> dt.date | None:
    """Return the date most mentions give; of equals, one beside a regular number."""
    votes = Counter(c.known_date for c in citations if c.known_date)
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
