"""text → citations, in reading order."""

import re
from collections.abc import Iterator

from macros.citations.back_references import back_references
from macros.citations.canonical import canonical
from macros.citations.context import Context, context_of
from macros.citations.grammar import FORMS, SELF_BEFORE, THIS
from macros.citations.laws import LAW
from macros.model.citation import Citation, DocumentNumber, Span
from macros.vietnamese.dates import date_of
from macros.vietnamese.normalise import MatchingCopy, matching_copy, squeeze

_BLANKS = re.compile(r"\s+")
_SERIAL = re.compile(r"[0-9]{1,5}[a-zđ]?")
_SELF_LENGTH = 60  # of "nghị quyết liên tịch công tác này", with room for blanks


def recognise(text: str) -> tuple[Citation, ...]:
    """Return the citations in *text*; offsets count code points of *text* itself.

    Two numbers that share a type word and a symbol ("217, 218-QĐ/TW") are two
    citations with one span, each with its own anchor.
    """
    copy = matching_copy(text)
    laws = {match.end(): match for match in LAW.finditer(copy.text)}
    found = [
        # Takes the laws that a number follows: "Luật Đất đai số 31/2024/QH15".
        *_numbered(text, copy, laws),
        *(_law(text, copy, match) for match in laws.values()),
        *_selves(text, copy),
    ]
    taken = bytearray(len(text))
    for citation in found:
        span = citation.span
        taken[span.start : span.end] = b"\1" * (span.end - span.start)
    found += [
        c for c in _backs(text, copy) if not any(taken[c.span.start : c.span.end])
    ]
    return tuple(sorted(found, key=lambda c: (c.span.start, c.anchor.start)))


def _numbered(
    text: str, copy: MatchingCopy, laws: dict[int, re.Match[str]]
) -> Iterator[Citation]:
    taken = bytearray(len(copy.text))
    for form in FORMS:
        for match in form.finditer(copy.text):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                context = context_of(copy.text, match, laws)
                if context:
                    yield from _list(text, copy, match, context)


def _list(
    text: str, copy: MatchingCopy, match: re.Match[str], context: Context
) -> Iterator[Citation]:
    serials = list(_SERIAL.finditer(match["serials"]))
    year = match.groupdict().get("year")
    symbol = _BLANKS.sub("", match["symbol"])
    form, style = canonical(symbol, year, context.type_word)
    first = match.start("serials")
    starts = [context.start, *(first + serial.start() for serial in serials[1:])]
    ends = [*(first + serial.end() for serial in serials[:-1]), context.end]
    for serial, start, end in zip(serials, starts, ends, strict=True):
        yield Citation(
            span=_span(copy, context.start, context.end),
            anchor=_span(copy, start, end),
            exact=text[copy.origin[context.start] : copy.origin[context.end]],
            type_word=context.type_word,
            number=DocumentNumber(serial[0], year, symbol, form, style),
            date=context.date,
            impossible_date=context.impossible_date,
            issuer=context.issuer,
            term=context.term,
            title=context.title,
        )


def _law(text: str, copy: MatchingCopy, match: re.Match[str]) -> Citation:
    span = _span(copy, *match.span())
    return Citation(
        span=span,
        anchor=span,
        exact=text[span.start : span.end],
        type_word=squeeze(match["kind"]).lower(),
        number=None,
        date=date_of(match) if match["day"] else None,
        title=squeeze(match["title"]),
        title_year=match["law_year"],
    )


def _selves(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    for this in THIS.finditer(copy.text):
        from_ = max(0, this.start() - _SELF_LENGTH)
        typed = SELF_BEFORE.search(copy.text, from_, this.start())
        if typed:
            span = _span(copy, typed.start(), this.end())
            yield Citation(
                span=span,
                anchor=span,
                exact=text[span.start : span.end],
                type_word=squeeze(typed["type"]).lower(),
                number=None,
                self_reference=True,
            )


def _backs(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    for match, serial in back_references(copy.text):
        span = _span(copy, *match.span())
        yield Citation(
            span=span,
            anchor=span,
            exact=text[span.start : span.end],
            type_word=squeeze(match["type"]).lower(),
            number=None,
            leans_back=True,
            short_serial=serial,
        )


def _span(copy: MatchingCopy, start: int, end: int) -> Span:
    return Span(copy.origin[start], copy.origin[end])
