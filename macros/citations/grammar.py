"""How official documents write a number: one form per way of writing, with examples.

To add a way of writing, add a Form with its example; the tests read every example.
"""

import re
from dataclasses import dataclass

from macros.citations.words import NUMERAL_CODES, TYPE, TYPE_CODE, UNTYPED_BODY
from macros.vietnamese.letters import LETTERS

# A group of letters in a symbol: KH, QĐi, TTg, QH15, UBTVQH14, TƯ, CTTN&BĐG.
# The National Assembly's term may be Roman: UBTVQH XI.
_CODE = (
    r"[A-ZĐƯ](?:[A-Za-zĐđƯư]|&(?=[A-ZĐƯ])){0,14}"
    rf"(?:[0-9]{{1,2}}|(?<=QH)\s[IVX]{{1,4}}(?![{LETTERS}]))?"
)
# 25 · 06 · 30a · 66.25 of the Government's resolutions; but 1l, 3o are slips of scans
_SERIAL = r"[0-9]{1,5}(?:\.[0-9]{1,3})?[a-kmnp-zđ]?"
# A symbol of single letters only is none: phòng 12-A/B.
_SYMBOL = rf"(?![A-ZĐƯ](?:\s?[-/]\s?[A-ZĐƯ])*(?![{LETTERS}0-9&]))"
_ONE = rf"(?P<serial>{_SERIAL})"
# The blank before the next word may be lost: 70-TB/TWngày 06/01/2012
_END = (
    rf"(?:(?=ngày|của\s)"
    rf"|(?![{LETTERS}0-9/_]|&(?!#?[A-Za-z0-9]+;)|-[A-ZĐƯ]))"
)
_PARTY_ISSUER = r"(?:[A-ZĐ]{0,12}(?:TW|TƯ|TU|HU)(?:ĐTN)?|ĐU|BCS[ĐD]|BCĐ)"
_YEAR = "[12][0-9]{3}"
# Further issuers of a joint document, or departments that drafted a letter.
_MORE = rf"(?:\s?-\s?{_CODE}){{0,9}}"
# KH, CTrPH of a programme of several offices, TTLT of several ministries
_TYPE_GROUP = rf"(?:{NUMERAL_CODES})(?:PH|LT|LN)?"

# The first digit of a number: not inside another one, and before the capital letter of
# a symbol, which is next behind serials, year and sign in every form; số93/CP lacks its
# blank. What must come first, a digit, stands first: so the engine leaps over
# everything else.
NUMBER = re.compile(
    r"[0-9](?<=(?<![./-])(?:(?<!\w)|(?<=\b[sS]ố))"
    rf"(?=(?:{_SERIAL}/){{0,9}}{_SERIAL}(?:\s{{0,4}}/\s?{_YEAR})?"
    r"\s{0,4}[-/]?\s{0,4}[A-ZĐƯ]).)"
)


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
        (
            "43-KL/TW",
            "1043-KH/BCSD",
            "01- ĐA/BDVTU-UBND",
            "14 -CT/HU",
            "34-CTr/HU",
            "04-QCPH/BDV-UBND-UBMTTQ-HND-HPN",
        ),
        re.compile(
            rf"{_ONE}\s{{0,2}}-\s{{0,2}}"
            rf"(?P<symbol>{_SYMBOL}{_CODE}\s?/\s?{_CODE}{_MORE}){_END}"
        ),
    ),
    Form(
        (
            "59/2023/NĐ-CP",
            "10/2022/QH15",
            "135/2020/NĐ -CP",
            "103/2008/TTLT/BTC-BCA",
            "18/2013/TTLT-BTC-BNV-BQP-BYT-BCT",
            "66.25/2026/NQ-CP",
            "52/1999-QĐ-BXD",
        ),
        re.compile(
            rf"{_ONE}\s{{0,4}}/\s?(?P<year>{_YEAR})"
            rf"\s?(?:/|-(?=\s?(?:{_TYPE_GROUP})\s?[-/]))\s?"
            rf"(?P<symbol>{_SYMBOL}{_CODE}(?:\s?[-/]\s?{_CODE}){{0,9}}){_END}"
        ),
    ),
    Form(
        ("33/CT-TTg", "180 /KH-UBND", "58/NQ-TU", "749/127/411/QĐ-TTg"),
        re.compile(
            rf"(?P<slashed>(?:{_SERIAL}/){{0,9}}){_ONE}\s{{0,4}}/\s?"
            rf"(?P<symbol>{_SYMBOL}{_CODE}\s?-\s?{_CODE}{_MORE}"
            # two departments: 77/UBND-KT,NC ngày
            rf"(?:,[A-ZĐ]{{2,8}}(?=\s*,?\s*ngày))?){_END}"
        ),
    ),
    # The sign lost; but not 15 CB/CNV.
    Form(
        ("50 HD/HU", "115 KH/HU", "43KL/TW", "61 KH/TWĐTN"),
        re.compile(
            rf"{_ONE}\s{{0,4}}"
            rf"(?P<symbol>(?:{NUMERAL_CODES})\s?/\s?{_PARTY_ISSUER}){_END}"
        ),
    ),
    # One sign twice.
    Form(
        ("12/KH/TU", "12-KH-TU", "03/CTrPH/BDV-UBND-MTTQ"),
        re.compile(
            rf"{_ONE}\s{{0,2}}[-/]\s{{0,2}}"
            rf"(?P<symbol>{_TYPE_GROUP}\s?[-/]\s?{_CODE}{_MORE}){_END}"
        ),
    ),
    # The ministry before the type, as in the last century.
    Form(
        ("518-TC/QĐ/CĐKT", "74 TC/TT/TCT"),
        re.compile(
            rf"{_ONE}\s{{0,2}}-?\s{{0,2}}(?P<symbol>[A-ZĐ]{{2,8}}\s?/\s?"
            rf"(?:{NUMERAL_CODES})\s?/\s?{_CODE}{_MORE}){_END}"
        ),
        needs_type=True,
    ),
    # The sign lost before any issuer.
    Form(
        ("12 HD/BDV", "87 KH-UBND"),
        re.compile(
            rf"{_ONE}\s{{0,4}}"
            rf"(?P<symbol>{_TYPE_GROUP}\s?[-/]\s?{_CODE}{_MORE}){_END}"
        ),
        needs_type=True,
    ),
    # An issuer alone: công văn (Nghị định 30/2020/NĐ-CP, Phụ lục I), and old numbers.
    Form(
        ("1547/UBND", "8011/BNV", "06/CP", "45-TTg"),
        re.compile(rf"{_ONE}\s?[-/]\s?(?P<symbol>[A-ZĐ]{{2}}[A-ZĐa-z]{{0,12}}){_END}"),
        needs_type=True,
    ),
)

# 1157, 1158 · 217 và số 218 · 61/2018 và: what stands before the last one of a list
_MEMBER = rf"{_SERIAL}(?:/{_YEAR}(?![0-9]))?"
LIST_BEFORE = re.compile(
    rf"(?:(?<![\w./-]){_MEMBER}\s?(?:,|;|và|&)\s?(?:số\s)?){{1,9}}\Z"
)
IN_LIST = re.compile(_SERIAL)
# Members with years count only where the last one has a year.
IN_LIST_OF_YEARS = re.compile(rf"(?P<serial>{_SERIAL})(?:/(?P<year>{_YEAR}))?")
LIST_LENGTH = 130  # of ten numbers with their years and signs
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
