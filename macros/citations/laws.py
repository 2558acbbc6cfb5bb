"""Laws and codes that texts call by name, without a number."""

import re
from collections.abc import Iterator

from macros.citations.context import DATE
from macros.citations.law_names import NAMES
from macros.citations.words import STOP, any_of, spaced
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import tone_spellings

_SPELLINGS = [one for name in NAMES for one in tone_spellings(name)]
_KNOWN = "|".join(map(spaced, sorted(_SPELLINGS, key=len, reverse=True)))
_KNOWN = rf"(?i:{_KNOWN})(?![{LETTERS}])"
# A name that is not known ends where a verb begins.
_VERBS = any_of(
    """
    và|hoặc|hay|như|tiếp tục|thông qua|sửa đổi|bổ sung|góp phần|nâng cao|bảo đảm
    |đảm bảo|tới|cũng|còn|nên|mà|tạo|giúp|cần|phù hợp|đồng thời|qua|sau|trước|vào
    |ra|lên|bằng|đi vào|nghiêm|tại|hiệu quả|rộng rãi|đầy đủ|thời gian|hiện nay
    """
)
_WORD = rf"(?!{STOP}|(?:{_VERBS})(?![{LETTERS}]))[{LETTERS}]+"
# Luật Hải quan · Luật Giao thông đường bộ · Bộ luật Tố tụng hình sự
_PLAIN = rf"[{CAPITALS}][{LETTERS}]*(?:\s+{_WORD}){{0,6}}"
_KIND = r"(?:Luật|Bộ\s+[Ll]uật|Pháp\s+lệnh)"
# luật Đất đai · LUẬT ĐẤT ĐAI; but not pháp luật Đất đai
_NO_LAW = "".join(rf"(?<!(?i:{word})\s)" for word in ("pháp", "kỷ", "quy", "học"))
_LOOSE_KIND = rf"{_NO_LAW}(?i:bộ\s+luật|luật|pháp\s+lệnh)"
_LAW = rf"(?:{_KIND}\s+(?:{_KNOWN}|{_PLAIN})|{_LOOSE_KIND}\s+(?=[{CAPITALS}]){_KNOWN})"
# Luật sửa đổi, bổ sung một số điều của Luật A và Luật B; ... của các luật về quy hoạch
_AMENDING = (
    rf"{_KIND}\s+[Ss][ửu]a?\s+đổi(?:,\s+bổ\s+sung)?(?:\s+một\s+số\s+[Đđ]iều)?"
    r"\s+(?:của\s+)?"
    rf"(?:(?:các\s+)?{_LAW}(?:(?:,\s+{_LAW}){{0,11}},?\s+và\s+{_LAW})?"
    rf"|(?:các|[0-9]+)\s+luật(?:\s+(?!ngày|năm|số)[{LETTERS}]+){{1,10}})"
)
_YEAR = (
    r"(?:\s*(?P<bracket>\()?\s*(?:(?i:năm)\s+)?(?P<law_year>[12][0-9]{3})(?![0-9/.-]*[0-9]|\s?[/-]\s?[A-ZĐƯ])"
    r"(?(bracket)\)))?"
)
_BY_NAME = rf"(?P<title>(?=(?P<kind>{_LOOSE_KIND})\s)(?:{_AMENDING}|{_LAW})){_YEAR}"

# Hiến pháp năm 2013 · Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (2013)
_CONSTITUTION = (
    r"(?P<title>(?P<kind>Hiến\s+pháp|HIẾN\s+PHÁP)"
    r"(?:\s+nước\s+Cộng\s+h[òo][aà]\s+[Xx]ã\s+hội\s+[Cc]hủ\s+nghĩa\s+Việt\s+Nam)?)"
    rf"(?=\s*\(?\s*(?:(?i:năm)\s+)?[12][0-9]{{3}}){_YEAR}"
)

# Luật Tiếp công dân · Luật Bầu cử năm 2015 · Luật Đất đai (năm 2024)
# Luật sửa đổi, bổ sung một số điều của Luật Bầu cử ... ngày 24/6/2025
# but not Trường Đại học Luật Hà Nội
_LAWS = tuple(
    re.compile(rf"(?<![{LETTERS}]){named}(?i:{DATE})?")
    for named in (_BY_NAME, _CONSTITUTION)
)


def laws_by_name(text: str) -> Iterator[re.Match[str]]:
    """Return each law that *text*, a matching copy, names without a number.

    Groups: title, kind, law_year; day, month, year of a date.
    """
    for law in _LAWS:
        yield from law.finditer(text)
