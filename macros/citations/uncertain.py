"""What looks like a number of a document that a scan or a slip has spoilt."""

import re
from collections.abc import Iterator

from macros.citations.grammar import FORMS, Form
from macros.citations.lead import so_before, type_before
from macros.citations.words import NUMERAL_CODES
from macros.model.citation import Span
from macros.vietnamese.normalise import matching_copy

# Letters that scans read for digits: l2-KH/HU, O7/KH-UBND, 1O-CT/TW.
_DIGITS = str.maketrans("lI|Oo", "11100")
_SPOILT = re.compile(
    r"(?<![\w./|-])(?=[0-9lIOo|]{0,4}[lIOo|])[0-9lIOo|]{1,5}"
    rf"(?=\s?[-/]|\s(?:{NUMERAL_CODES})\s?/)"
)
# Digits apart: 4 3-KL/TW, 43 *12 -KL/TW; a year stands there of itself.
_MAY_BE_APART = re.compile(r"[0-9]\s{1,3}[0-9]")
_APART = re.compile(r"(?<![\w./-])(?!(?:19|20)[0-9]{2}\s)[0-9]{1,5}\s{1,3}(?=[0-9])")
_MAY_BE_SPOILT = re.compile(r"[-/](?:(?<=[0-9lIOo|].)|(?<=[0-9lIOo|]\s.)|(?<=/))")
# Behind a type and "số", and of no form: 12/kh-ubnd, 15/QĐ_UBND
_CLAIM = re.compile(
    r"[0-9](?<=(?<![\w./|-]).)[0-9]{0,4}[a-kmnp-zđ]?(?:/[0-9]{4})?[-/]"
    r"(?=[0-9]{0,4}[^\W\d_]{2})[\w/.&-]{1,40}\w"
)
_LONGEST = 60  # of a number with its symbol


def is_broken(text: str, number: int) -> bool:
    """Tell whether the number at an offset is the rest of one whose digits stand apart.

    *text* is a matching copy. Digits after "số" or a type and right before a number
    belong to it, whatever it was.
    """
    before = max(0, number - 10)
    return text[before:number][-1:].isspace() and any(
        apart.end() == number and _is_led(text, apart.start())
        for apart in _APART.finditer(text, before, number + 1)
    )


def uncertain_numbers(text: str) -> Iterator[Span]:
    """Yield where *text* has what looks like a number but cannot be read as one."""
    copy = matching_copy(text)
    may_be_apart = _MAY_BE_APART.search(copy.text)
    for apart in _APART.finditer(copy.text) if may_be_apart else ():
        form, end = _number_at(copy.text, apart.end())
        if form and _counts(form, copy.text, apart.start()):
            yield Span(copy.origin[apart.start()], copy.origin[end])
    may_be_spoilt = _MAY_BE_SPOILT.search(copy.text)
    for spoilt in _SPOILT.finditer(copy.text) if may_be_spoilt else ():
        start, end = spoilt.span()
        repaired = spoilt[0].translate(_DIGITS) + copy.text[end : end + _LONGEST]
        form, length = _number_at(repaired, 0)
        has_digit = any(letter.isdecimal() for letter in spoilt[0])
        if form and (
            (has_digit and not form.needs_type) or _counts(form, copy.text, start)
        ):
            yield Span(copy.origin[start], copy.origin[start + length])
    for claim in _CLAIM.finditer(copy.text):
        start, end = claim.span()
        form, _ = _number_at(copy.text, start)
        if form is None and _is_claimed(copy.text, start):
            yield Span(copy.origin[start], copy.origin[end])


def _number_at(text: str, start: int) -> tuple[Form | None, int]:
    """Return the form of the number at an offset, and where the number ends."""
    for form in FORMS:
        match = form.pattern.match(text, start)
        if match:
            return form, match.end()
    return None, start


def _counts(form: Form, text: str, start: int) -> bool:
    if form.needs_type:
        return type_before(text, start) is not None
    return _is_led(text, start)


def _is_claimed(text: str, start: int) -> bool:
    return so_before(text, start) is not None and type_before(text, start) is not None


def _is_led(text: str, start: int) -> bool:
    return so_before(text, start) is not None or type_before(text, start) is not None
