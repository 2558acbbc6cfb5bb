"""How official documents write a number: one pattern per written form."""

import re

from macros.model.document_type import TYPES
from macros.vietnamese.letters import LETTERS

# A group of letters in a symbol: KH, QĐi, TTg, QH15, UBTVQH14, TƯ, CTTN&BĐG.
_CODE = r"[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}[0-9]{0,2}"
_SERIAL = r"[0-9]{1,5}[a-zđ]?"
# 1157, 1158 · 217, 218 · 749/127/411 share one symbol
_SERIALS = (
    rf"(?P<serials>{_SERIAL}"
    rf"(?:(?:\s?(?:,|;|và)\s?{_SERIAL}){{1,9}}|(?:/{_SERIAL}){{1,9}}|))"
)
# "năm 2019, 43-KL/TW": a year is no number of a list.
_NOT_INSIDE = r"(?<![\w.,/-])(?<!năm\s)"
_END = rf"(?![{LETTERS}0-9/&]|-[A-ZĐƯ])"

_TYPE_CODES = "|".join(
    sorted({code for kind in TYPES for code in kind.codes}, key=len, reverse=True)
)
_PARTY_ISSUER = r"(?:[A-ZĐ]{0,12}(?:TW|TƯ|TU|HU)|ĐU|BCS[ĐD]|BCĐ)"

# A number may stand broken over a line or a page, so \s admits line ends.
FORMS = (
    # 43-KL/TW · 1043-KH/BCSD · 01- ĐA/BDVTU-UBND · 14 -CT/HU · 34-CTr/HU
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s{{0,2}}-\s{{0,2}}"
        rf"(?P<symbol>{_CODE}\s?/\s?{_CODE}(?:\s?-\s?{_CODE}){{0,3}}){_END}"
    ),
    # 59/2023/NĐ-CP · 10/2022/QH15 · 146/2025/NQ-HĐND · 135/2020/NĐ -CP
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s?/\s?(?P<year>[12][0-9]{{3}})\s?/\s?"
        rf"(?P<symbol>{_CODE}(?:\s?[-/]\s?{_CODE}){{0,3}}){_END}"
    ),
    # 33/CT-TTg · 180 /KH-UBND · 58/NQ-TU · 749/127/411/QĐ-TTg
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s{{0,2}}/\s?"
        rf"(?P<symbol>{_CODE}(?:\s?-\s?{_CODE}){{1,3}}){_END}"
    ),
    # 50 HD/HU · 115 KH/HU, the hyphen lost; but not 15 CB/CNV
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s{{1,4}}"
        rf"(?P<symbol>(?:{_TYPE_CODES})/{_PARTY_ISSUER}){_END}"
    ),
)

TYPE_WORDS = sorted((kind.word for kind in TYPES), key=len, reverse=True)
# "quy chế làm việc", "thông báo kết luận", "chương trình hành động": a kind of a type
_QUALIFIERS = r"(?:\s+(?:làm\s+việc|phối\s+hợp|kết\s+luận|hành\s+động|liên\s+tịch))?"
_TYPE = (
    rf"(?<![{LETTERS}0-9])(?P<type>(?:"
    + "|".join(word.replace(" ", r"\s+") for word in TYPE_WORDS)
    + rf"){_QUALIFIERS})"
)

# Nghị quyết số · Kế hoạch Số: · Kết luận (no "số") · Nghị định của Chính phủ số
TYPE_BEFORE = re.compile(
    rf"{_TYPE}(?:\s+của\s+(?P<issuer>Chính\s+phủ|Thủ\s+tướng\s+Chính\s+phủ))?"
    r"\s*(?:số\s*:?\s*){0,2}\Z",
    re.IGNORECASE,
)
BARE_SO = re.compile(rf"(?<![{LETTERS}0-9])(?:số\s*:?\s*){{1,2}}\Z", re.IGNORECASE)

# Kế hoạch này · Chương trình công tác này: what stands before "này"
THIS = re.compile(r"này(?!\w)", re.IGNORECASE)
SELF_BEFORE = re.compile(rf"{_TYPE}(?:\s+công\s+tác)?\s+\Z", re.IGNORECASE)
