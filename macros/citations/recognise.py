"""text → citations, in reading order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.citations.canonical import canonical
from macros.citations.grammar import (
    BARE_SO,
    DATE_AFTER,
    FORMS,
    ISSUER_AFTER,
    SELF,
    TERM_AFTER,
    TITLE_AFTER,
    TYPE_BEFORE,
)
from macros.citations.laws import LAW
from macros.model.citation import Citation, DocumentNumber, NumberStyle, Span
from macros.vietnamese.dates import date_of
from macros.vietnamese.normalise import MatchingCopy, matching_copy, squeeze

_BLANKS = re.compile(r"\s+")
_SERIAL = re.compile(r"[0-9]{1,5}[a-zđ]?")
_BEFORE, _AFTER = 90, 700  # how far the words around a number are read


def recognise(text: str) -> tuple[Citation, ...]:
    """Return the citations in *text*; offsets count code points of *text* itself.

    Two numbers that share a type word and a symbol ("217, 218-QĐ/TW") are two
    citations with one span, each with its own anchor.
    """
    copy = matching_copy(text)
    found = [
        *_numbered(text, copy),
        *_laws(text, copy),
        *_selves(text, copy),
    ]
    return tuple(sorted(found, key=lambda c: (c.span.start, c.anchor.start)))


@dataclass(frozen=True, slots=True)
class _Context:
    """What the words around a number say."""

    start: int
    end: int
    type_word: str | None
    date: date | None
    issuer: str | None
    title: str | None


def _numbered(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    taken: list[tuple[int, int]] = []
    for form in FORMS:
        for match in form.finditer(copy.text):
            if any(s < match.end() and match.start() < e for s, e in taken):
                continue
            taken.append(match.span())
            context = _context(copy.text, match)
            yield from _list(text, copy, match, context)


def _context(text: str, match: re.Match[str]) -> _Context:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    typed = TYPE_BEFORE.search(before)
    bare = None if typed else BARE_SO.search(before)
    lead = typed or bare
    start = match.start() - (len(before) - lead.start() if lead else 0)
    after = text[match.end() : match.end() + _AFTER]
    dated = DATE_AFTER.match(after)
    end = dated.end() if dated else 0
    issued = ISSUER_AFTER.match(after, end)
    issuer = issued["issuer"] if issued else typed["issuer"] if typed else None
    term = TERM_AFTER.match(after, issued.end() if issued else end)
    rest = term.end() if term else issued.end() if issued else end
    titled = TITLE_AFTER.match(after, rest)
    return _Context(
        start=start,
        end=match.end() + end,
        type_word=squeeze(typed["type"]).lower() if typed else None,
        date=date_of(dated) if dated else None,
        issuer=squeeze(issuer) if issuer else None,
        title=squeeze(titled["title"]) if titled else None,
    )


def _list(
    text: str, copy: MatchingCopy, match: re.Match[str], context: _Context
) -> Iterator[Citation]:
    serials = list(_SERIAL.finditer(match["serials"]))
    year = match.groupdict().get("year")
    symbol = _BLANKS.sub("", match["symbol"])
    form, style = canonical(symbol, context.type_word)
    style = style or (
        NumberStyle.STATE
        if "/" in match[0] and "-" in symbol and "/" not in symbol
        else NumberStyle.PARTY
    )
    start = context.start
    for nth, serial in enumerate(serials):
        last = nth == len(serials) - 1
        end = context.end if last else match.start("serials") + serial.end()
        yield Citation(
            span=_span(copy, context.start, context.end),
            anchor=_span(copy, start, end),
            exact=text[copy.origin[context.start] : copy.origin[context.end]],
            type_word=context.type_word,
            number=DocumentNumber(serial[0], year, symbol, form, style),
            date=context.date,
            issuer=context.issuer,
            title=context.title,
        )
        if not last:
            start = match.start("serials") + serials[nth + 1].start()


def _laws(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    for match in LAW.finditer(copy.text):
        title = squeeze(match["title"])
        # "số 10/2022/QH15" right behind the name is a numbered citation's business.
        span = _span(copy, match.start(), match.end())
        kind = "bộ luật" if title.startswith("Bộ") else title.split()[0].lower()
        yield Citation(
            span=span,
            anchor=span,
            exact=text[span.start : span.end],
            type_word="pháp lệnh" if kind == "pháp" else kind,
            number=None,
            title=title,
            title_year=match["year"],
        )


def _selves(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    for match in SELF.finditer(copy.text):
        span = _span(copy, match.start(), match.end())
        yield Citation(
            span=span,
            anchor=span,
            exact=text[span.start : span.end],
            type_word=squeeze(match["type"]).lower(),
            number=None,
            self_reference=True,
        )


def _span(copy: MatchingCopy, start: int, end: int) -> Span:
    return Span(copy.origin[start], copy.origin[end])
