"""Mentions and known documents in their series: what one number may mean."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from macros.model.citation import Citation, DocumentNumber
from macros.model.directive import Directive
from macros.model.document_type import is_law
from macros.model.work import Mention
from macros.vietnamese.normalise import name_key
from macros.vietnamese.slug import slug


@dataclass(frozen=True, slots=True)
class SeriesKey:
    """What a number shares with every mention of it: place, symbol, number, year.

    A law that no number is known of has its name for symbol.
    """

    place_id: str
    symbol: str
    serial: str
    year: str


@dataclass(slots=True)
class Series:
    """The mentions of one number, by index, and the documents that the register has."""

    members: list[int] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)


def number_key(number: DocumentNumber, place_id: str) -> SeriesKey:
    """Return the series of a number in a place's numbering.

    A swapped separator or the lost stroke of an issuer's Đ tells no documents apart,
    as its type does: HD is hướng dẫn, HĐ hợp đồng. QĐi is QĐ, spelled out.
    """
    serial = number.serial.lstrip("0") or "0"
    issuer = slug(number.canonical[len(number.type_code) :])
    code = "QĐ" if number.type_code == "QĐi" else number.type_code.upper()
    return SeriesKey(place_id, f"{code} {issuer}", serial, number.year or "")


def in_series(
    mentions: tuple[Mention, ...],
    places: Sequence[str],
    directives: Iterable[Directive],
) -> tuple[dict[SeriesKey, Series], dict[int, tuple[SeriesKey, ...]]]:
    """Return the series, and the mentions of a law by name that several laws bear.

    *places* gives the place of each mention's number. Self references and those that
    lean on an earlier one are in no series.
    """
    found: dict[SeriesKey, Series] = defaultdict(Series)
    names: _Names = defaultdict(dict)
    for directive in directives:
        key = _directive_key(directive)
        found[key].directives.append(directive)
        if is_law(directive.type_word):
            for name in (directive.title, *directive.other_names):
                names[name_key(name)][key] = str(directive.year or "")
    by_name: list[int] = []
    for at, mention in enumerate(mentions):
        citation = mention.citation
        if citation.number:
            key = number_key(citation.number, places[at])
            found[key].members.append(at)
            if is_law(citation.type_word or "") and citation.title:
                year = citation.number.year or ""
                names[name_key(citation.title)].setdefault(key, year)
        elif not (citation.self_reference or citation.leans_back):
            by_name.append(at)
    several = _by_name(by_name, mentions, names, found)
    for series in found.values():
        series.members.sort()
    return dict(found), several


_Names = dict[str, dict[SeriesKey, str]]  # name of a law → series → year


def _by_name(
    by_name: list[int],
    mentions: tuple[Mention, ...],
    names: Mapping[str, Mapping[SeriesKey, str]],
    found: dict[SeriesKey, Series],
) -> dict[int, tuple[SeriesKey, ...]]:
    """Put laws cited by name into their series; return those that several may mean."""
    several: dict[int, tuple[SeriesKey, ...]] = {}
    # Those with a year first: a name without one may mean any law of that name.
    for at in sorted(by_name, key=lambda at: year_of(mentions[at].citation) is None):
        keys = _law_keys(mentions[at].citation, names, found)
        if len(keys) == 1:
            found[keys[0]].members.append(at)
        else:
            several[at] = keys
    return several


def year_of(citation: Citation) -> int | None:
    """Return the year that a mention gives its document."""
    if citation.title_year:
        return int(citation.title_year)
    return citation.known_date.year if citation.known_date else None


def _directive_key(directive: Directive) -> SeriesKey:
    if directive.number is None:
        return SeriesKey("", name_key(directive.title), "", "")
    return number_key(directive.number, directive.place_id)


def _law_keys(
    citation: Citation,
    names: Mapping[str, Mapping[SeriesKey, str]],
    found: Mapping[SeriesKey, Series],
) -> tuple[SeriesKey, ...]:
    """Return the series that a law cited by name may be of."""
    name = name_key(citation.title or "")
    unnumbered = SeriesKey("", name, "", "")
    known = names.get(name, {})
    year = year_of(citation)
    if year:
        fitting = [key for key, of in known.items() if of in {"", str(year)}]
    else:
        fitting = [key for key in (*known, unnumbered) if key in found]
    return tuple(dict.fromkeys(fitting)) or (unnumbered,)
