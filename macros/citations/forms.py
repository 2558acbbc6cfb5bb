"""text → the forms that it names: "theo mẫu PKS03 của Bộ Tiêu chí"."""

import re
from collections.abc import Iterator
from itertools import islice

from macros.citations.words import spaced
from macros.model.citation import Span
from macros.model.form import FormMention
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import matching_copy

_FORM_WORDS = ("biểu mẫu", "mẫu biểu", "mẫu phiếu", "phiếu mẫu", "mẫu", "biểu", "phiếu")
# kiểu mẫu, làm mẫu, đại biểu, số phiếu, thu phiếu: no form is named. One width a line.
_NO_FORM_BEFORE = (
    r"(?<!(?i:cỡ|số|bỏ)\s)"
    r"(?<!(?i:làm|lấy|đại|đếm|thu)\s)"
    r"(?<!(?i:kiểu|hình|chọn|phát|tiêu|thời|kiểm)\s)"
    r"(?<!(?i:gương|khuôn)\s)"
)
# Words after "mẫu 01" that leave it a name: "mẫu 01 kèm theo", but not "05 hộ".
_GOES_ON = (
    r"của|ban\s+hành|(?:đính\s+)?kèm|tại|trong|theo|trên|ở|thuộc|và|hoặc|đến|tới|về"
    r"|do|để|cho|như|được|gửi|nêu|này"
)
_END = rf"(?![{LETTERS}0-9/&])"
# No counted noun follows, and no per cent.
_ALONE = (
    rf"{_END}(?!\s?%)"
    rf"(?!\s+(?!(?:{_GOES_ON})(?![{LETTERS}]))(?![{CAPITALS}])[{LETTERS}])"
)
_WORD = (
    rf"(?=[bmpBMP])(?<![{LETTERS}0-9]){_NO_FORM_BEFORE}"
    rf"(?i:{'|'.join(map(spaced, _FORM_WORDS))})"
)
_ANY_WORD = re.compile(_WORD)
_SO = r"\s{0,3}(?i:số)\s?:?"
_JOINT = r"(?:\s?[-/]|[-/]\s)"
# BC, KNĐ, CCCM, TTr, VC/BNV, TCTW-98; but not Ban
_SYMBOL = (
    rf"(?:{_JOINT}[A-ZĐƯ][A-ZĐƯ&]{{0,9}}[a-zđư]?[0-9]{{0,3}}){{1,3}}"
    r"(?:[-/][0-9]{2,4})?"
)
_CODES = (
    # PKS03 · M01 · B2 · HS02-VC/BNV; but A4 is paper, and PKS01-PKS07 are two
    rf"(?!A4{_END})(?P<letters>[A-ZĐƯ]{{1,6}})[0-9]{{1,3}}[a-zđ]?"
    rf"(?:(?!-(?P=letters)[0-9]){_SYMBOL})?{_END}"
    # HĐ-01 · BM.05
    rf"|[A-ZĐƯ]{{1,4}}(?:{_JOINT}|\.)[0-9]{{1,3}}[a-zđ]?{_END}"
    # PKS 03
    rf"|[A-ZĐƯ]{{1,4}}\s[0-9]{{1,2}}[a-zđ]?{_ALONE}"
    # 01/BC · 02-KT · 2-KNĐ · 2C/TCTW-98
    rf"|[0-9]{{1,3}}[A-Za-zđĐ]?{_SYMBOL}{_END}"
    # 1A · 2C; but 3D is no form
    rf"|[0-9]{{1,2}}[ABC]{_END}"
)
FORMS = (
    # mẫu PKS03 · Biểu số 02-KT · phiếu mẫu: M01
    re.compile(rf"{_WORD}(?:{_SO}|\s?:)?\s{{0,3}}(?P<code>{_CODES})"),
    # Mẫu số 5 · biểu số 01a · phiếu số 2.1
    re.compile(
        rf"{_WORD}{_SO}\s{{0,3}}"
        rf"(?P<code>[0-9]{{1,3}}[A-Za-zđĐ]?(?:\.[0-9]{{1,2}}){{0,3}}{_END})"
    ),
    # theo mẫu 01 kèm theo Kế hoạch này
    re.compile(rf"{_WORD}\s{{1,3}}(?P<code>0[0-9]{{1,2}}[a-zđ]?{_ALONE})"),
    # theo Biểu 3 của Hướng dẫn này
    re.compile(rf"(?=[BMP]){_WORD}\s{{1,3}}(?P<code>[0-9]{{1,2}}{_ALONE})"),
)
# ..., PKS02 và PKS03 · ... đến PKS07 · ... và số 3-KNĐ · ..., 02, 03
MORE = re.compile(
    r"(?:\s?[,;-]|\s{1,3}(?:và|hoặc|đến|tới))\s{0,3}(?:số\s{1,3})?"
    rf"(?P<code>{_CODES}|(?P<short>[0-9]{{1,3}}[a-zđ]?{_ALONE}))"
)
_LIST_LENGTH = 120  # of some forms behind one word
# Phụ lục số 01/BC-SNV; but Phụ lục 12/2015/NĐ-CP is the annex of a decree
_ANNEX = re.compile(r"(?i:phụ\s+lục)(?:\s+(?i:số))?\s?:?\s{0,3}\Z")
_ANNEX_LENGTH = 20
_WITH_YEAR = re.compile(r"[0-9.]+[a-zđ]?\s?/\s?[12][0-9]{3}\s?[-/]")
_DIGIT = re.compile("[0-9]")
_BLANKS = re.compile(r"\s+")


def recognise_forms(text: str) -> tuple[FormMention, ...]:
    """Return the forms that *text* names; offsets count code points of *text* itself.

    Each form of a list is a mention of its own. Of "PKS01 đến PKS07" the two that
    are printed are found, not those between.
    """
    copy = matching_copy(text)
    mentions = []
    for first in _firsts(copy.text, 0, len(copy.text)):
        for match, code in _listed(copy.text, first):
            start = match.start() if match is first else match.start("code")
            span = Span(copy.origin[start], copy.origin[match.end()])
            mentions.append(FormMention(span, code, text[span.start : span.end]))
    return tuple(mentions)


def is_form(text: str, number: int) -> bool:
    """Tell whether a number in a matching copy is the code of a form or of an annex."""
    if _ANNEX.search(text, max(0, number - _ANNEX_LENGTH), number):
        return not _WITH_YEAR.match(text, number)
    firsts = _firsts(text, max(0, number - _LIST_LENGTH), number)
    listed = (match for first in firsts for match, _ in _listed(text, first))
    return any(match.start("code") == number for match in listed)


def _firsts(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield each form that a word for a form stands before, in a part of *text*."""
    for word in _ANY_WORD.finditer(text, start, end):
        matches = (form.match(text, word.start()) for form in FORMS)
        yield from islice(filter(None, matches), 1)


def _listed(text: str, first: re.Match[str]) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the forms of a list with their codes: "PKS01, 02" has PKS01 and PKS02."""
    code = _BLANKS.sub("", first["code"])
    letters = _DIGIT.split(code, maxsplit=1)[0]
    yield first, code
    more = MORE.match(text, first.end())
    while more:
        code = _BLANKS.sub("", more["code"])
        yield more, letters + code if more["short"] else code
        more = MORE.match(text, more.end())
