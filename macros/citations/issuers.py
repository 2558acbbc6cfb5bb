"""Who issued a document: the name behind "của", up to a subject or a heading."""

import re
from dataclasses import dataclass
from functools import cache

from macros.citations.words import BODY, TYPE_WORDS, any_of
from macros.vietnamese.letters import CAPITALS, LETTERS

_OF = r"\s*,?\s*(?:(?:của|CỦA)\s+){1,2}"
# Two names with a comma that are one: two bodies of one rank, two posts of one person.
_JOINED = rf"Bộ\s+Chính\s+trị,\s+Ban\s+Bí\s+thư|Bộ\s+trưởng,\s+Chủ\s+nhiệm\s+{BODY}"
_BETWEEN = r"\s*,?\s*giữa\s+"
_LEADS = re.compile(rf"{_OF}|(?P<between>{_BETWEEN})")  # rules out most places
_ONE = rf"{_OF}(?P<issuer>{_JOINED}|{BODY})"
# Joint documents: của Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch ...
# giữa Ban Dân vận và Ban Cán sự đảng
_SEVERAL = rf"(?P<issuer>{BODY}(?:,\s+{BODY}){{0,4}})"
_OF_SEVERAL, _BETWEEN_SEVERAL = (f"{before}{_SEVERAL}" for before in (_OF, _BETWEEN))
# Names of bodies are long to compile: a page that names no issuer need not wait.
_compiled = cache(re.compile)

_LEVELS = any_of("tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu")
_COMMITTEES = r"(?:tỉnh|thành|huyện|quận|thị)\s+[uủ][ỷy]"
_LEVEL = rf"(?<![{LETTERS}])(?i:{_COMMITTEES}|{_LEVELS})(?![{LETTERS}])"
_CAPITALISED = rf"(?!{_LEVEL})[{CAPITALS}][{LETTERS}]*"
_SMALL = rf"(?!{_LEVEL}|và\s)(?![{CAPITALS}])[{LETTERS}]+"
# Names of places have two syllables; the others stand here that are often named.
_PLACE = (
    r"(?:Hồ\s+Chí\s+Minh|Thừa\s+Thiên\s+Huế|Buôn\s+Ma\s+Thuột|Huế"
    rf"|{_CAPITALISED}\s+{_CAPITALISED})"
)
# UBND tỉnh Cà Mau| Tổ chức · UBND tỉnh| Tổ chức · Công an tỉnh Cà Mau| phối hợp
_BEHIND_A_PLACE = re.compile(
    rf"(?<!tác\s){_LEVEL}(?:\s+{_PLACE}(?=\s+(?:{_CAPITALISED}\s+)?{_SMALL})"
    rf"|(?=\s+{_CAPITALISED}\s+{_SMALL}))"
)
_TITLES = any_of("|".join(TYPE_WORDS).upper())
_MARKED = "".join(sorted(set(CAPITALS.replace("A-Z", "")) - {"Đ", "Ư"}))
_SHOUTED = rf"(?=[A-ZĐƯ]*[{_MARKED}])[{CAPITALS}]{{2,}}\s+[{CAPITALS}]{{2,}}"
# UBND tỉnh| KẾ HOẠCH · Bộ Chính trị| MỤC TIÊU VÀ; but UBND tỉnh CÀ MAU
_BEFORE_HEADING = re.compile(
    rf"(?![{CAPITALS}])[{LETTERS}](?=\s+(?:{_TITLES})(?![{LETTERS}]))"
    rf"|(?<![{LETTERS}])(?!(?:tỉnh|phố|huyện|quận|xã|phường|trấn|khu)\s)"
    rf"[{LETTERS}]*(?![{CAPITALS}])[{LETTERS}](?=\s+{_SHOUTED}(?![{LETTERS}]))"
)


@dataclass(frozen=True, slots=True)
class Issuer:
    """A name in a text, and whether a subject follows it without a word between."""

    name: str
    end: int
    before_subject: bool


def issuer_at(text: str, start: int, *, is_joint: bool) -> Issuer | None:
    """Return the issuer whose name "của" or "giữa" at an offset leads to."""
    leads = _LEADS.match(text, start)
    if leads is None:
        return None
    of = _OF_SEVERAL if is_joint else _ONE
    words = _BETWEEN_SEVERAL if leads["between"] else of
    issued = _compiled(words).match(text, start)
    if issued is None:
        return None
    first, last = issued.span("issuer")
    place = _BEHIND_A_PLACE.search(text, first, last)
    heading = _BEFORE_HEADING.search(text, first, last)
    end = min(found.end() for found in (place, heading, issued) if found)
    return Issuer(text[first:end], end, place is not None and end == place.end())
