"""How official documents write a number: one form per way of writing, with examples.

To add a way of writing, add a Form with its example; the tests read every example.
"""

import re
from dataclasses import dataclass

from macros.citations.words import NUMERAL_CODES, TYPE, TYPE_CODE, UNTYPED_BODY
from macros.vietnamese.letters import LETTERS

# A group of letters in a symbol: KH, QĐi, TTg, QH15, UBTVQH14, TƯ, CTTN&BĐG.
_CODE = r"[A-ZĐƯ](?:[A-Za-zĐđƯư]|&(?=[A-ZĐƯ])){0,14}[0-9]{0,2}"
# 25 · 06 · 30a · 66.25 of the Government's resolutions; but 1l, 3o are slips of scans
_SERIAL = r"[0-9]{1,5}(?:\.[0-9]{1,3})?[a-kmnp-zđ]?"
# A symbol of single letters only is none: phòng 12-A/B.
_SYMBOL = rf"(?![A-ZĐƯ](?:\s?[-/]\s?[A-ZĐƯ])*(?![{LETTERS}0-9&]))"
_ONE = rf"(?P<serial>{_SERIAL})"
_END = rf"(?![{LETTERS}0-9/]|&(?!#?[A-Za-z0-9]+;)|-[A-ZĐƯ])"
_PARTY_ISSUER = r"(?:[A-ZĐ]{0,12}(?:TW|TƯ|TU|HU)|ĐU|BCS[ĐD]|BCĐ)"

# Where a number may begin: not inside another one, and followed by letters or a sign.
NUMBER = re.compile(rf"(?<![\w./-])(?={_SERIAL}\s{{0,4}}[-/A-ZĐƯ])")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a number; `pattern` matches where NUMBER does.

    `examples` are numbers as texts print them. A form that `needs_type` counts only
    behind a type word, as other things are written so, too.
    """

    examples: tuple[str, ...]
    pattern: re.Pattern[str]
    needs_type: bool = False


# A number may stand broken over a line or a page, so \s admits line ends.
FORMS = (
    Form(
        ("43-KL/TW", "1043-KH/BCSD", "01- ĐA/BDVTU-UBND", "14 -CT/HU", "34-CTr/HU"),
        re.compile(
            rf"{_ONE}\s{{0,2}}-\s{{0,2}}"
            rf"(?P<symbol>{_SYMBOL}{_CODE}\s?/\s?{_CODE}(?:\s?-\s?{_CODE}){{0,3}}){_END}"
        ),
    ),
    Form(
        (
            "59/2023/NĐ-CP",
            "10/2022/QH15",
            "135/2020/NĐ -CP",
            "103/2008/TTLT/BTC-BCA",
            "66.25/2026/NQ-CP",
        ),
        re.compile(
            rf"{_ONE}\s?/\s?(?P<year>[12][0-9]{{3}})\s?/\s?"
            rf"(?P<symbol>{_SYMBOL}{_CODE}(?:\s?[-/]\s?{_CODE}){{0,3}}){_END}"
        ),
    ),
    Form(
        ("33/CT-TTg", "180 /KH-UBND", "58/NQ-TU", "749/127/411/QĐ-TTg"),
        re.compile(
            rf"(?P<slashed>(?:{_SERIAL}/){{0,9}}){_ONE}\s{{0,2}}/\s?"
            rf"(?P<symbol>{_SYMBOL}{_CODE}(?:\s?-\s?{_CODE}){{1,3}}){_END}"
        ),
    ),
    # The sign lost; but not 15 CB/CNV.
    Form(
        ("50 HD/HU", "115 KH/HU", "43KL/TW"),
        re.compile(
            rf"{_ONE}\s{{0,4}}"
            rf"(?P<symbol>(?:{NUMERAL_CODES})\s?/\s?{_PARTY_ISSUER}){_END}"
        ),
    ),
    # One sign twice.
    Form(
        ("12/KH/TU", "12-KH-TU"),
        re.compile(
            rf"{_ONE}\s{{0,2}}[-/]\s{{0,2}}"
            rf"(?P<symbol>(?:{NUMERAL_CODES})\s?[-/]\s?{_CODE}){_END}"
        ),
    ),
    # An issuer alone: công văn (Nghị định 30/2020/NĐ-CP, Phụ lục I), and old numbers.
    Form(
        ("1547/UBND", "8011/BNV", "06/CP", "45-TTg"),
        re.compile(rf"{_ONE}\s?[-/]\s?(?P<symbol>[A-ZĐ]{{2}}[A-ZĐa-z]{{0,12}}){_END}"),
        needs_type=True,
    ),
)

# 1157, 1158 · 217 và số 218: what stands before the last number of a list
LIST_BEFORE = re.compile(
    rf"(?:(?<![\w./-]){_SERIAL}\s?(?:,|;|và|&)\s?(?:số\s)?){{1,9}}\Z"
)
IN_LIST = re.compile(_SERIAL)
LIST_LENGTH = 90  # of ten numbers with their signs
LIST_SIGN = re.compile(r"(?:[,;&]|và|số)\s?\Z")

# What stands before a number. Nghị quyết số · Kế hoạch Số: · Kết luận (no "số") · QĐ số
# Kế hoạch triển khai thực hiện số · Nghị định của Chính phủ số
_SO = r"(?:số(?![^\W0-9])\s*:?\s*){1,2}"
_KHOA = r"(?:\s*,?\s*\(?kh[óo][aá]\s+[IVXLC0-9]+\)?)?"
_PURPOSE = (
    r"(?:,?\s+(?:triển\s+khai|thực\s+hiện|kiểm\s+tra|giám\s+sát|tổ\s+chức|chỉ\s+đạo))"
)
TYPE_NEAR = re.compile(
    rf"(?:{TYPE}\s*(?:{_SO})?|{TYPE_CODE}\s*(?:{_SO})?)\Z", re.IGNORECASE
)
TYPE_NEAR_LENGTH = 60  # of "nghị quyết liên tịch phối hợp số", with room for blanks
TYPE_FAR = re.compile(
    rf"{TYPE}(?:\s+của\s+(?P<issuer>(?-i:{UNTYPED_BODY})){_KHOA}\s*,?"
    rf"|{_PURPOSE}{{1,2}})\s*{_SO}\Z",
    re.IGNORECASE,
)
TYPE_FAR_LENGTH = 120  # of a type with its issuer and "số"
SO_LENGTH = 16
BARE_SO = re.compile(rf"(?<![{LETTERS}0-9]){_SO}\Z", re.IGNORECASE)

# Kế hoạch này · Chương trình công tác này: what stands before "này"
THIS = re.compile(r"này(?!\w)", re.IGNORECASE)
SELF_BEFORE = re.compile(rf"{TYPE}(?:\s+công\s+tác)?\s+\Z", re.IGNORECASE)
