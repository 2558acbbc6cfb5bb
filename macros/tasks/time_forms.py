"""How plans write a time: one form for each way of writing, with examples.

To add a way of writing, add a Form with its example; the tests read every example.
Texts are matching copies: composed letters, plain blanks and hyphens.
"""

import re
from dataclasses import dataclass

from macros.model.schedule import PeriodKind

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])(?![0-9])"
_QUARTER = r"(?P<quarter>IV|I{1,3}|[1-4])(?!\w)"
_YEAR = r"(?P<year>[12][0-9]{3})(?![0-9])"
# 30/6/26 · tháng 3/26
_SHORT_YEAR = r"(?P<short>[23][0-9])(?![0-9/%-]|[.,][0-9])"
# What may follow a number that goes on a list: the "6" of "tháng 3,6,9".
_ENDS = (
    rf"(?={_ANY}(?:[,;.:()/+&-]|\Z|(?:và|đến|tới|h[àằ]ng|của|năm|các|những|trở)(?!\w)))"
)
# A year that is begun and left blank is not the plan's own: "tháng 3 năm ..."
# nor is another one: "quý I của năm liền kề"
_OPEN_YEAR = (
    rf"{_ANY}(?:[/-]|năm){_ANY}[.…_]"
    rf"|{_GAP}(?:của{_GAP})?năm{_GAP}(?:liền|kế|sau|trước|tới|học)(?!\w)"
)
# "30.6" may be the beginning of an amount or of a number: 30.6 tỷ, 30.6.1, 30,6%
_NO_AMOUNT = rf"(?!{_ANY}(?:%|(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng)(?!\w)))"
_DAY_ENDS = rf"(?![0-9]|[/.,-][0-9]|{_OPEN_YEAR}|{_GAP}tháng){_NO_AMOUNT}"
_NO_YEAR = (
    rf"(?![0-9%]|[/.][0-9]|,(?!(?:0?[1-9]|1[0-2])(?![0-9%]){_ENDS})[0-9]|{_OPEN_YEAR})"
)
_OF_YEAR = rf"(?:{_ANY}(?:[/.-]|,?{_ANY}năm){_ANY}{_YEAR}|/{_SHORT_YEAR}|{_NO_YEAR})"
_HALF = r"(?P<half>đầu|cuối)"
_PART = rf"(?P<part>đầu|giữa|cuối|hết){_GAP}"
# T2 hằng tuần is a Monday.
_NO_WEEK = rf"(?!(?:{_ANY}[,-]{_ANY}T\.?[0-9])*{_GAP}(?:(?:h[àằ]ng|mỗi){_GAP})?tuần)"
# 17 giờ 00, ngày 01/02/2026 · 17h30 ngày 01/02/2026
_HOUR = rf"(?:[0-2]?[0-9]\s?(?:giờ|h)\s?(?:[0-5][0-9])?(?:\s?phút)?{_ANY},?{_ANY})?"
_NGAY = rf"{_HOUR}(?P<word>ngày(?:{_GAP}bầu{_GAP}cử)?{_GAP})?"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a time; a `kind` of None is a day."""

    examples: tuple[str, ...]
    kind: PeriodKind | None
    pattern: re.Pattern[str]


def _form(kind: PeriodKind | None, pattern: str, *examples: str) -> Form:
    return Form(examples, kind, re.compile(pattern, re.IGNORECASE))


FORMS = (
    _form(
        None,
        rf"{_NGAY}{_DAY}(?:{_ANY}[/.-]{_ANY}|{_GAP}tháng{_GAP}){_MONTH}"
        rf"(?:(?:{_ANY}[/.-]{_ANY}|{_GAP}năm{_GAP}){_YEAR}(?!/)|/{_SHORT_YEAR})",
        "ngày 03/6/2013",
        "30/6/26",
        "03.6.2013",
        "ngày 03 tháng 6 năm 2013",
        "17 giờ 00, ngày 01/02/2026",
    ),
    _form(
        None,
        rf"{_NGAY}{_DAY}(?:\s?[/.]\s?|-|{_GAP}tháng{_GAP}){_MONTH}{_DAY_ENDS}",
        "ngày 15/11",
        "ngày 30.6",
        "ngày 30-6",
        "15 tháng 11",
    ),
    _form(
        PeriodKind.MONTH,
        rf"tháng{_GAP}{_MONTH}{_OF_YEAR}",
        "tháng 6",
        "tháng 8/2025",
        "tháng 02 năm 2024",
    ),
    _form(
        PeriodKind.MONTH,
        rf"T(?:\.\s?)?{_MONTH}{_OF_YEAR}{_NO_WEEK}",
        "T3/2026",
        "T3",
        "T.12",
    ),
    _form(
        PeriodKind.MONTH, rf"{_MONTH}{_ANY}[/-]{_ANY}{_YEAR}(?!/)", "6/2025", "10-2025"
    ),
    _form(
        PeriodKind.QUARTER,
        rf"(?:(?:qu[ýí]|qú[yi]){_GAP}|Q(?:\.\s?)?){_QUARTER}{_OF_YEAR}",
        "quý II/2021",
        "Quí IV-2025",
        "quý 3 năm 2025",
        "quý I",
        "QII/2026",
    ),
    _form(
        PeriodKind.QUARTER,
        rf"(?:0?3|ba){_GAP}tháng{_GAP}{_HALF}{_GAP}năm(?:{_GAP}{_YEAR}|{_NO_YEAR})",
        "3 tháng đầu năm 2026",
        "ba tháng cuối năm",
    ),
    _form(
        PeriodKind.HALF,
        rf"(?:(?:0?6|sáu){_GAP}tháng|nửa){_GAP}{_HALF}{_GAP}năm"
        rf"(?:{_GAP}{_YEAR}|{_NO_YEAR})",
        "6 tháng đầu năm 2024",
        "sáu tháng cuối năm",
        "nửa đầu năm 2025",
    ),
    _form(
        PeriodKind.YEAR,
        rf"(?:{_PART}|cả{_GAP}|các{_GAP})?năm{_GAP}{_YEAR}",
        "năm 2025",
        "cuối năm 2025",
    ),
    _form(
        PeriodKind.YEAR,
        rf"{_PART}năm(?={_ANY}(?:[.,;:()]|\Z))",
        "cuối năm",
    ),
)

# 9 tháng đầu năm: months that are no part of a year with a name of its own
SOME_MONTHS = re.compile(
    rf"(?P<count>0?[1-9]|1[01]|hai|bốn|năm|bảy|tám|chín|mười){_GAP}tháng{_GAP}{_HALF}"
    rf"{_GAP}năm(?:{_GAP}{_YEAR}|{_NO_YEAR})",
    re.IGNORECASE,
)
COUNTS = {"hai": 2, "bốn": 4, "năm": 5, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
# đầu tháng 3 · cuối quý II · tuần thứ hai của tháng 6: some time within a period
PART_OF = re.compile(
    rf"(?:(?P<end>hết|cuối)|đầu|giữa|khoảng|dịp"
    rf"|(?:tuần|nửa)(?:{_GAP}(?:thứ{_GAP})?\w{{1,5}})?(?:{_GAP}của)?){_GAP}",
    re.IGNORECASE,
)
# quý I, II năm 2025 · tháng 3-5/2025 · năm 2021-2025: the next one without its word
NEXT = {
    PeriodKind.QUARTER: re.compile(rf"{_QUARTER}{_ENDS}{_OF_YEAR}", re.IGNORECASE),
    PeriodKind.MONTH: re.compile(rf"{_MONTH}{_ENDS}{_OF_YEAR}", re.IGNORECASE),
    PeriodKind.YEAR: re.compile(_YEAR),
}
# từ ngày 10 đến ngày 15 tháng 12 · 10-12/3: a day that leaves its month to the
# next one
DAY_ALONE = re.compile(
    rf"(?P<word>ngày{_GAP})?{_DAY}(?![0-9/.])(?(word)|(?={_ANY}(?:-|đến|tới){_ANY}"
    rf"(?:ngày{_GAP})?[0-9]{{1,2}}(?:/|{_GAP}tháng{_GAP})[0-9]{{1,2}}(?![0-9])))",
    re.IGNORECASE,
)
JOINT = re.compile(
    rf"{_ANY}(?:(?P<to>-|đến|tới)|[,;+&]|và(?!\w)){_ANY}(?:và{_GAP})?", re.IGNORECASE
)
# "tháng 3; 2. Mở lớp": the number of the next item, not of another month
ITEM = re.compile(r"(?:[0-9]{1,2}|[IV]{1,3})(?:[.)]\s{1,9}\S|\))")
EVERY_YEAR = re.compile(
    rf"{_ANY},?{_ANY}(?:của{_GAP})?(?:h[àằ]ng|mỗi|các){_GAP}năm"
    rf"(?!\w|{_GAP}(?:tiếp|kế|sau|tới))",
    re.IGNORECASE,
)
# năm 2025 và các năm tiếp theo · từ tháng 3/2025 trở đi · từ tháng 3/2025 đến khi xong
ONWARD = re.compile(
    rf"{_ANY}(?:,{_ANY})?(?:(?:cho{_GAP})?(?:đến|tới){_GAP}khi(?!\w)[^.,;:()\n]{{0,80}}|trở{_GAP}(?:đi|về{_GAP}sau)|(?:và{_GAP})?(?:(?:trong|cho)"
    rf"{_GAP})?(?:những|các){_GAP}(?:năm|quý|tháng){_GAP}(?:tiếp(?:{_GAP}theo)?"
    rf"|kế{_GAP}tiếp|sau(?:{_GAP}(?:đó|này))?|tới)|và{_GAP}tiếp{_GAP}theo)(?!\w)",
    re.IGNORECASE,
)
