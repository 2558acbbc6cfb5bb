"""Laws and codes that texts call by name, without a number."""

import re
from collections.abc import Iterator
from functools import cache

from macros.citations.law_names import NAMES
from macros.citations.words import DATE, STOP, any_of, spaced
from macros.vietnamese.letters import CAPITALS, LETTERS
from macros.vietnamese.normalise import squeeze, tone_spellings

_SPELLINGS = [one for name in NAMES for one in tone_spellings(name)]
# Words that texts shorten within names: Luật Tổ chức HĐND và UBND.
_SHORT = {
    "HĐND": "Hội đồng nhân dân",
    "UBND": "Ủy ban nhân dân",
    "ĐBQH": "đại biểu Quốc hội",
    "MTTQ": "Mặt trận Tổ quốc",
    "TAND": "Tòa án nhân dân",
    "VKSND": "Viện kiểm sát nhân dân",
    "QPPL": "quy phạm pháp luật",
    "CQĐP": "chính quyền địa phương",
    "PCTN": "Phòng, chống tham nhũng",
    "PBGDPL": "Phổ biến, giáo dục pháp luật",
    "BVMT": "Bảo vệ môi trường",
    "NSNN": "Ngân sách nhà nước",
    "BHXH": "Bảo hiểm xã hội",
    "BHYT": "Bảo hiểm y tế",
}
_ANY_SHORT = re.compile(rf"(?<![{LETTERS}])(?:{'|'.join(_SHORT)})(?![{LETTERS}])")
_KNOWN = "|".join(map(spaced, sorted(_SPELLINGS, key=len, reverse=True)))
for _short, _full in _SHORT.items():
    _KNOWN = _KNOWN.replace(spaced(_full), f"(?:{spaced(_full)}|{_short})")
# The blank before a date may be lost: Luật Thú yngày 19/6/2015
_KNOWN = rf"(?i:{_KNOWN})(?:(?=ngày\s)|(?![{LETTERS}]))"
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
# A law as it is written, and in any letters; ordinances amend no laws.
_LAW = (r"(?:Luật|Bộ\s+[Ll]uật)", r"(?:bộ\s+luật|luật)")
_ORDINANCE = (r"Pháp\s+lệnh", r"pháp\s+lệnh")


def _named(written: str, any_letters: str) -> str:
    """Return a pattern of a law by its name: Luật Thú y, luật Thú y, LUẬT THÚ Y."""
    return (
        rf"(?:{written}\s+(?:{_KNOWN}|{_PLAIN})"
        rf"|(?i:{any_letters})\s+(?=[{CAPITALS}]){_KNOWN})"
    )


def _amending(written: str, any_letters: str) -> str:
    """Return a pattern of a law that amends others, which its own name names.

    Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C ·
    LUẬT SỬA ĐỔI ... CỦA LUẬT A · Luật sửa đổi ... của các luật về quy hoạch
    """
    named = _named(written, any_letters)
    return (
        rf"(?i:{any_letters}\s+s[ửu]a?\s+đổi(?:(?:\s*,|\s+và)?\s+bổ\s+sung)?"
        r"(?:\s+(?:một\s+số|các)\s+(?:điều(?:,\s+khoản)?|nội\s+dung|quy\s+định))?"
        r"\s+(?:của\s+)?)"
        rf"(?:(?i:các\s+)?{named}(?:(?:,|,?\s+(?i:và))\s+{named}){{0,15}}"
        rf"|(?:các|[0-9]+)\s+luật(?:\s+(?!ngày|năm|số)[{LETTERS}]+){{1,10}})"
    )


_ANY_LAW = "|".join(
    form(*kind) for form in (_amending, _named) for kind in (_LAW, _ORDINANCE)
)
_YEAR = (
    r"(?:\s*(?P<bracket>\()?\s*(?:(?i:năm)\s+)?(?P<law_year>[12][0-9]{3})(?![0-9/.-]*[0-9]|\s?[/-]\s?[A-ZĐƯ])"
    r"(?(bracket)\)))?"
)
# But not pháp luật Đất đai.
_NO_LAW = "".join(rf"(?<!(?i:{word})\s)" for word in ("pháp", "kỷ", "quy", "học"))
_KIND = rf"{_NO_LAW}(?i:{_LAW[1]}|{_ORDINANCE[1]})"
_BY_NAME = rf"(?P<title>(?=(?P<kind>{_KIND})\s)(?:{_ANY_LAW})){_YEAR}"

# Hiến pháp năm 2013 · Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (2013)
_CONSTITUTION = (
    r"(?P<title>(?P<kind>Hiến\s+pháp|HIẾN\s+PHÁP)"
    r"(?:\s+nước\s+Cộng\s+h[òo][aà]\s+[Xx]ã\s+hội\s+[Cc]hủ\s+nghĩa\s+Việt\s+Nam)?)"
    rf"(?=\s*\(?\s*(?:(?i:năm)\s+)?[12][0-9]{{3}}){_YEAR}"
)

# Luật Tiếp công dân · Luật Bầu cử năm 2015 · Luật Đất đai (năm 2024)
# Luật sửa đổi, bổ sung một số điều của Luật Bầu cử ... ngày 24/6/2025
# but not Trường Đại học Luật Hà Nội
# Luật, lệnh: what each law by its name holds. Its pattern is long to compile, and a
# page that names none need not wait.
_SIGN = re.compile(r"[lL](?:[uU][ậẬ]|[ệỆ][nN])")


@cache
def _pattern(first: str, named: str) -> re.Pattern[str]:
    # The first letter alone rules out most places, so it is looked at first.
    return re.compile(rf"(?=[{first}])(?<![{LETTERS}]){named}(?i:{DATE})?")


def laws_by_name(text: str) -> Iterator[re.Match[str]]:
    """Return each law that *text*, a matching copy, names without a number.

    Groups: title, kind, law_year; day, month, year of a date.
    """
    if _SIGN.search(text):
        yield from _pattern("bBlLpP", _BY_NAME).finditer(text)
    if "Hiến" in text or "HIẾN" in text:
        yield from _pattern("H", _CONSTITUTION).finditer(text)


def full_title(title: str) -> str:
    """Return the title of a law with the words that the text shortened in full."""
    return _ANY_SHORT.sub(lambda short: _SHORT[short[0]], squeeze(title))
