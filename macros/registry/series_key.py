"""What one number may mean: the series that it belongs to, and what is in one."""

from dataclasses import dataclass, field

from macros.model.citation import Citation, DocumentNumber
from macros.model.directive import Directive
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
    """The mentions of one number, by index, and the documents that the register has.

    `years` are those of mentions that give none, as far as something else tells them.
    """

    members: list[int] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    years: dict[int, int] = field(default_factory=dict)


def number_key(number: DocumentNumber, place_id: str) -> SeriesKey:
    """Return the series of a number in a place's numbering.

    A swapped separator or the lost stroke of an issuer's Đ tells no documents apart,
    as its type does: HD is hướng dẫn, HĐ hợp đồng. QĐi is QĐ, spelled out.
    """
    serial = number.serial.lstrip("0") or "0"
    issuer = slug(number.canonical[len(number.type_code) :])
    code = "QĐ" if number.type_code == "QĐi" else number.type_code.upper()
    return SeriesKey(place_id, f"{code} {issuer}", serial, number.year or "")


def year_of(citation: Citation) -> int | None:
    """Return the year that a mention gives its document."""
    if citation.title_year:
        return int(citation.title_year)
    return citation.known_date.year if citation.known_date else None
