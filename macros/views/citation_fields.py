"""What a citation itself says, as open data and the command have it."""

from macros.model.citation import Citation
from macros.views.records import Record, iso


def citation_fields(citation: Citation, text: str) -> Record:
    """Return what a citation itself says; offsets count code points of *text*."""
    number = citation.number
    return {
        "start": citation.span.start,
        "end": citation.span.end,
        "exact": text[citation.span.start : citation.span.end],
        "type": citation.type_word or citation.type_code.lower() or None,
        "number": number.serial if number else citation.short_serial or None,
        "year": number.year if number else citation.title_year,
        "symbol": number.symbol if number else None,
        "symbol_canonical": number.canonical
        if number and number.canonical != number.symbol
        else None,
        "date": iso(citation.date),
        "issuer": citation.issuer,
        "title": citation.title,
        "pinpoint": citation.pinpoint or None,
        "alias": citation.alias or None,
        "self": citation.self_reference,
    }
