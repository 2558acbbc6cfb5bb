"""Text that lost its letters on the way: what shows it, and where it begins."""

import re
from collections.abc import Iterator

from macros.vietnamese.letters import LETTERS

# Bytes 80 to 9F as Windows shows them, when UTF-8 was read as Windows-1252.
_WINDOWS = "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
_WINDOWS += "\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
_WINDOWS += "\u0153\u017e\u0178"
_TAIL = f"[\u0080-\u00bf{_WINDOWS}]"
# Thá»±c (Thực), huyá»\x87n (huyện): three bytes of one letter.
_TWICE = re.compile(rf"(?:á[º»]|â€){_TAIL}")
# cÃ´ng (công), Ä‘á (đ): two bytes of one letter; one alone may be "XÃ¹", a note.
_TWICE_SHORT = re.compile(rf"[ÂÃÄÅÆ]{_TAIL}")
_ENOUGH_SHORT = 2
_LOST = re.compile("\ufffd")
# Th?c hi?n, but neither an address nor "sao?Vì": one or two may be a missing blank.
_ASKED = re.compile(
    rf"(?<![^\s(“\"'])[{LETTERS}]+(?:\?[{LETTERS}]+)+(?=[.,;:)”\"']*(?:\s|\Z))"
)
ENOUGH_ASKED = 3

_COPY = "Chép lại từ tệp gốc bằng phần mềm dùng bảng mã Unicode (UTF-8)"


def garbled(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield where each way of losing letters begins, a message and a remedy."""
    twice = list(_TWICE.finditer(text))
    short = list(_TWICE_SHORT.finditer(text))
    if twice or len(short) >= _ENOUGH_SHORT:
        at = min(hit.start() for hit in (*twice, *short))
        message = f"Chữ bị mã hóa UTF-8 hai lần: “{word_at(text, at)}”"
        yield at, message, _COPY
    lost = _LOST.search(text)
    if lost:
        count = len(_LOST.findall(text))
        message = f"Có {count} chữ đã mất, chỉ còn ký hiệu “\ufffd”"
        yield lost.start(), message, _COPY
    asked = asked_words(text)
    if len(asked) >= ENOUGH_ASKED:
        first = asked[0]
        message = f"Có {len(asked)} tiếng mất dấu thành “?”: “{first[0]}”"
        yield first.start(), message, _COPY


def asked_words(text: str) -> list[re.Match[str]]:
    """Return the words within which a question mark stands."""
    return list(_ASKED.finditer(text)) if "?" in text else []


def word_at(text: str, at: int) -> str:
    """Return the word that holds an offset."""
    start, end = at, at
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end][:40]
