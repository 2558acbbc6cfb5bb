"""text → citations, in reading order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from macros.citations.aliases import Definition, definitions, longest_first, named, uses
from macros.citations.back_references import back_references
from macros.citations.canonical import canonical
from macros.citations.context import context_of
from macros.citations.forms import is_form
from macros.citations.grammar import (
    FORMS,
    NUMBER,
    SELF_BEFORE,
    THIS,
    Form,
)
from macros.citations.laws import full_title, laws_by_name
from macros.citations.lead import type_before
from macros.citations.lists import shared
from macros.citations.pinpoint import pinpoint_before
from macros.citations.serials import serials_of
from macros.citations.uncertain import is_broken
from macros.model.citation import Citation, DocumentNumber, Span
from macros.vietnamese.dates import date_of
from macros.vietnamese.normalise import DROPPED, MatchingCopy, matching_copy, squeeze
from macros.vietnamese.signs import any_sign

_BLANKS = re.compile(r"\s+")
# What every citation holds one of. Most cells of tables hold none, and are read fast.
_FIGURE = re.compile(r"[0-9](?:(?<=\s.)|\s{0,4}[-/A-ZĐƯ.a-zđ])")
_WORD = any_sign("luậ|lện|hiến|này|trên|đó|ấy|gọi|viết")
_MAY_MEAN_ITSELF = any_sign("này")
# Số: 388/NQ-CP, alone at the beginning of a line: the document's own number
_LETTERHEAD = re.compile(
    r"(?:\A|\n)[\s*|]{0,9}Số(?:\s{1,3}hiệu)?\s{0,3}:[\s*|]{0,20}\Z"
)
_LETTERHEAD_LENGTH = 48
_SEVERAL = re.compile(r"(?:các|những|hai|ba)\s+\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]\s")
_SELF_LENGTH = 60  # of "nghị quyết liên tịch công tác này", with room for blanks


def recognise(text: str, aliases: Sequence[str] = ()) -> tuple[Citation, ...]:
    """Return the citations in *text*; offsets count code points of *text* itself.

    Two numbers that share a type word and a symbol ("217, 218-QĐ/TW") are two
    citations with one span, each with its own anchor. *aliases* are names that
    earlier parts of the document gave other documents.
    """
    copy = matching_copy(text)
    if not (aliases or _FIGURE.search(copy.text) or _WORD.search(copy.text)):
        return ()
    given = definitions(copy)
    laws = {match.end(): match for match in laws_by_name(copy.text)}
    found = [
        # Takes the laws that a number follows: "Luật Đất đai số 31/2024/QH15".
        *_numbered(text, copy, laws),
        *(_law(text, copy, match) for match in laws.values()),
        *_selves(text, copy),
    ]
    found, given = named(text, _told_apart(text, _ordered(found)), given)
    names = dict.fromkeys(aliases, 0)
    for definition in given:
        names.setdefault(definition.alias, definition.end)
    found = [c for c in found if not _is_alias(c, aliases, given)]
    taken = _Taken(len(text))
    for span in (*(c.span for c in found), *(d.span for d in given)):
        taken.take(span)
    found += [c for c in _calls(text, copy, names) if taken.take(c.span)]
    found += [c for c in _backs(text, copy) if taken.take(c.span)]
    return shared(text, _ordered(found))


def _told_apart(text: str, found: list[Citation]) -> list[Citation]:
    """Return *found* with "văn bản này" leaning on what its sentence cites before.

    Alone in its sentence it is the text itself, as "Kế hoạch này" is.
    """
    told: list[Citation] = []
    for citation in found:
        before = told[-1] if told else None
        leans = (
            before is not None
            and citation.self_reference
            and citation.type_word == "văn bản"
            and not _SENTENCE_END.search(text, before.span.end, citation.span.start)
            and not _SEVERAL.search(text, before.span.end, citation.span.start)
        )
        told.append(
            replace(citation, self_reference=False, leans_back=True)
            if leans
            else citation
        )
    return told


def _is_alias(
    law: Citation, aliases: Sequence[str], given: Iterable[Definition]
) -> bool:
    """Tell whether what looks like a law's name is one that the text gave before."""
    if law.number or law.title_year or not law.title:
        return False
    here = (d for d in given if d.span.start <= law.span.start)
    return law.title in aliases or any(d.alias == law.title for d in here)


class _Taken:
    """The letters that citations hold already."""

    def __init__(self, length: int) -> None:
        self._letters = bytearray(length)

    def take(self, span: Span) -> bool:
        """Take the letters of *span*; return False where one was taken before."""
        if any(self._letters[span.start : span.end]):
            return False
        self._letters[span.start : span.end] = b"\1" * (span.end - span.start)
        return True


def _ordered(found: Iterable[Citation]) -> list[Citation]:
    return sorted(found, key=lambda c: (c.span.start, c.anchor.start))


def _numbered(
    text: str, copy: MatchingCopy, laws: dict[int, re.Match[str]]
) -> Iterator[Citation]:
    end = 0
    for at in NUMBER.finditer(copy.text):
        start = at.start()
        is_own = _LETTERHEAD.search(
            copy.text, max(0, start - _LETTERHEAD_LENGTH), start
        )
        if start >= end and not is_own and not is_broken(copy.text, start):
            for form in FORMS:
                match = form.pattern.match(copy.text, start)
                if match and _counts(form, copy.text, match.start()):
                    end = match.end()
                    yield from _list(text, copy, match, laws)
                    break


def _counts(form: Form, text: str, start: int) -> bool:
    return not form.needs_type or type_before(text, start) is not None


def _list(
    text: str,
    copy: MatchingCopy,
    match: re.Match[str],
    laws: dict[int, re.Match[str]],
) -> Iterator[Citation]:
    """Return the citations that share the symbol of a number."""
    serials = serials_of(copy.text, match)
    context = context_of(copy.text, serials[0].start, match.end(), laws)
    if context is None or (context.is_untyped and is_form(copy.text, serials[0].start)):
        return
    symbol = _BLANKS.sub("", match["symbol"])
    span = _span(text, copy, context.start, context.end)
    pinpoint = pinpoint_before(copy.text, context.start)
    starts = [context.start, *(serial.start for serial in serials[1:])]
    ends = [*(serial.end for serial in serials[:-1]), context.end]
    last_year = serials[-1].year
    for serial, start, end in zip(serials, starts, ends, strict=True):
        form, style = canonical(symbol, serial.year, context.type_word, context.issuer)
        yield Citation(
            span=span,
            anchor=_span(text, copy, start, end),
            exact=text[span.start : span.end],
            type_word=context.type_word,
            number=DocumentNumber(serial.digits, serial.year, symbol, form, style),
            type_code=context.type_code,
            pinpoint=pinpoint,
            # Two years have no day in common.
            date=context.date if serial.year == last_year else None,
            impossible_date=context.impossible_date,
            issuer=context.issuer,
            term=context.term,
            title=context.title,
        )


def _law(text: str, copy: MatchingCopy, match: re.Match[str]) -> Citation:
    span = _span(text, copy, *match.span())
    return Citation(
        span=span,
        anchor=span,
        exact=text[span.start : span.end],
        type_word=squeeze(match["kind"]).lower(),
        number=None,
        pinpoint=pinpoint_before(copy.text, match.start()),
        date=date_of(match) if match["day"] else None,
        title=full_title(match["title"]),
        title_year=match["law_year"],
    )


def _selves(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    may_stand = _MAY_MEAN_ITSELF.search(copy.text)
    for this in THIS.finditer(copy.text) if may_stand else ():
        from_ = max(0, this.start() - _SELF_LENGTH)
        typed = SELF_BEFORE.search(copy.text, from_, this.start())
        if typed:
            span = _span(text, copy, typed.start(), this.end())
            yield Citation(
                span=span,
                anchor=span,
                exact=text[span.start : span.end],
                type_word=squeeze(typed["type"]).lower(),
                number=None,
                pinpoint=pinpoint_before(copy.text, typed.start()),
                self_reference=True,
            )


def _calls(text: str, copy: MatchingCopy, names: dict[str, int]) -> Iterator[Citation]:
    """Return the references by a name that the text gave, from where it gave it."""
    for alias in longest_first(names):
        for match in uses(copy.text, alias, names[alias]):
            leaning = _leaning(text, copy, *match.span())
            yield replace(leaning, short_name=alias)


def _backs(text: str, copy: MatchingCopy) -> Iterator[Citation]:
    for back in back_references(copy.text):
        leaning = _leaning(text, copy, back.start, back.end)
        yield replace(leaning, type_word=back.type_word, short_serial=back.serial)


def _leaning(text: str, copy: MatchingCopy, start: int, end: int) -> Citation:
    span = _span(text, copy, start, end)
    return Citation(
        span=span,
        anchor=span,
        exact=text[span.start : span.end],
        type_word=None,
        number=None,
        pinpoint=pinpoint_before(copy.text, start),
        leans_back=True,
    )


def _span(text: str, copy: MatchingCopy, start: int, end: int) -> Span:
    """Return a range of the copy as one of the text, no unseen letters at its end."""
    first, last = copy.origin[start], copy.origin[end]
    return Span(first, first + len(text[first:last].rstrip(DROPPED)))
