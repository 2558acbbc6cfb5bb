"""References that lean on an earlier one: "Quy định 377", "Luật nói trên"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.citations.words import TYPE_WORDS, spaced
from macros.vietnamese.letters import LETTERS
from macros.vietnamese.normalise import squeeze

_LAWS = ("luật", "bộ luật", "pháp lệnh")
_NO_NUMBERS = {
    *_LAWS,
    "hiến pháp",
    "lệnh",
    "văn bản",
    "dự án",
}  # Dự án 3: of a programme


def _typed(words: Iterable[str]) -> str:
    kinds = "|".join(spaced(word.capitalize()) for word in words)
    return rf"(?<![{LETTERS}0-9])(?P<type>{kinds})"


_NUMBERED = [word for word in TYPE_WORDS if word not in _NO_NUMBERS]
_TYPE = _typed(_NUMBERED)
_LENGTH = 60  # of a type, "số" and a number, with room for blanks
# What may follow the number of a document, and never that of things counted ("Báo cáo
# 03 năm", "Kế hoạch 5 năm", "Thông báo 15 ngày"): punctuation, or a word that goes on.
_GOES_ON = (
    r"(?=\s*(?:[,;.:)\]”\"]|\Z|-\s|–\s)|\s+(?:của|về|và|là|thì|được|đã|đối|theo|trong|nêu"
    r"|nói|tại|phải|quy\s+định|ban\s+hành|thực\s+hiện|gắn|với|trên\s+địa\s+bàn)(?!\w))"
)
# Quy định 377 · Chỉ thị số 45 · Nghị quyết 25: a digit first, which is found fast
_NUMBER = re.compile(
    rf"[0-9](?<=\s.)(?<![0-9,;.]\s.)[0-9]{{0,4}}{_GOES_ON}(?![./,-]?[0-9])"
)
_TYPE_BEFORE = re.compile(rf"{_TYPE}\s+(?:số\s+)?\Z")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
# Nghị quyết nêu trên · Kế hoạch số 12 nói trên · Luật đó · Chỉ thị trên
# but not Chỉ thị trên địa bàn
_ENDS = r"(?=\s*(?:[,;.:)\]”\"]|\Z)|\s+(?:của|và|là|thì|được|đã|đối|phải)(?!\w))"
_ABOVE = re.compile(
    rf"\s(?:(?:nêu|nói|kể)\s+(?:ở\s+)?trên|đó|ấy|trên{_ENDS})(?![{LETTERS}])"
)
_BEFORE_ABOVE = re.compile(
    rf"{_typed((*_NUMBERED, *_LAWS))}(?:\s+(?:số\s+)?(?P<serial>[0-9]{{1,5}}))?\Z"
)
# Of whatever kind: văn bản nêu trên · Văn bản trên
_ANY_ABOVE = re.compile(
    rf"\s(?:(?:nêu|nói|kể)\s+(?:ở\s+)?trên|trên{_ENDS})(?![{LETTERS}])"
)
_BEFORE_ANY = re.compile(rf"(?<![{LETTERS}0-9])(?P<type>[Vv]ăn\s+bản)\Z")
# Several are not one: các Nghị quyết nêu trên · hai văn bản trên
_SEVERAL = re.compile(
    r"(?<!\w)(?<!thứ\s)(?:các|những|mọi|một\s+số|hai|ba|bốn|0[2-9])\s+\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class BackReference:
    """A reference to an earlier one: offsets of the copy, type, number or "".

    The type "văn bản" stands for any.
    """

    start: int
    end: int
    type_word: str
    serial: str


def _is_year(typed: re.Match[str], number: str) -> bool:
    """Tell whether a number is the year of "Kế hoạch 2024", not "Kế hoạch số 2024"."""
    return bool(_YEAR.fullmatch(number)) and not typed[0].rstrip().endswith("số")


def back_references(text: str) -> Iterator[BackReference]:
    """Return each reference that leans on an earlier one; "nêu trên" comes first.

    *text* is the matching copy. Whether there is an earlier one is not known here.
    """
    is_above = "trên" in text
    may_be_above = is_above or "đó" in text or "ấy" in text
    for words, before, may_stand in (
        (_ABOVE, _BEFORE_ABOVE, may_be_above),
        (_ANY_ABOVE, _BEFORE_ANY, is_above),
        (_NUMBER, _TYPE_BEFORE, True),
    ):
        for found in words.finditer(text) if may_stand else ():
            offset = max(0, found.start() - _LENGTH)
            ahead = text[offset : found.start()]
            typed = before.search(ahead)
            if (
                typed
                and not _is_year(typed, found[0])
                and not _SEVERAL.search(ahead[: typed.start()])
            ):
                kind = squeeze(typed["type"]).lower()
                serial = found[0] if found[0].isdecimal() else ""
                serial = serial or typed.groupdict().get("serial") or ""
                yield BackReference(offset + typed.start(), found.end(), kind, serial)
