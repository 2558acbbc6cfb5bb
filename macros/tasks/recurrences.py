"""How plans say that work comes again: one form for each way, with examples."""

import re
from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.schedule import Deadline, Every, Ongoing, Recurring, Yearly

_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
_EACH = r"(?:h[àằ]ng|mỗi)"
_UNIT = rf"(?:tuần|(?:(?:0?6|sáu|0?3|ba){_GAP})?tháng|quý|qu[íy]|năm)(?!\w)(?!\s?[0-9])"
_UNITS = (
    rf"(?P<units>(?:{_EACH}{_GAP})?{_UNIT}"
    rf"(?:{_ANY}(?:,|/|-|và(?!\w)){_ANY}(?:{_EACH}{_GAP})?{_UNIT}){{0,4}})"
)
_EACH_UNITS = rf"{_EACH}{_GAP}(?P<units>{_UNIT}(?:{_ANY}(?:,|và){_ANY}{_UNIT}){{0,4}})"
_ONCE = r"(?:\s?/\s?|\s{1,9})(?:(?:một|0?1)\s{1,9})?lần(?!\w)"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_HEAD = rf"\A{_ANY}(?:Đồng thời,{_GAP})?"


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say how often; the group `units` holds the stretches of time."""

    examples: tuple[str, ...]
    pattern: re.Pattern[str]


def _form(pattern: str, *examples: str) -> Form:
    return Form(examples, re.compile(pattern, re.IGNORECASE))


FORMS = (
    _form(
        rf"{_HEAD}{_EACH_UNITS}{_ANY},",
        "Hàng năm, có trên 80%",
        "Đồng thời, hằng quý, kiểm tra",
    ),
    # "hằng" has no other meaning, "hàng năm loại" has.
    _form(
        rf"{_HEAD}hằng{_GAP}(?P<units>{_UNIT})", "Hằng năm các cấp ủy xây dựng kế hoạch"
    ),
    _form(
        rf"(?<!\w)(?:trước{_GAP}|vào{_GAP}|đúng{_GAP})?ngày{_GAP}(?:m[ồù]ng{_GAP})?{_DAY}"
        rf"{_GAP}(?:của{_GAP})?(?:{_EACH}{_GAP}(?P<units>tháng)"
        rf"|tháng{_GAP}cuối{_GAP}(?:của{_GAP})?(?:{_EACH}{_GAP})?(?P<last>quý))(?!\w)",
        "ngày 20 hằng tháng",
        "trước ngày 15 của tháng cuối quý",
    ),
    _form(
        rf"(?<!\w)(?<![0-9]\s)(?<!hai\s)(?:(?:một|0?1|mỗi){_GAP})?"
        rf"(?P<units>(?:(?:0?6|sáu|0?3|ba){_GAP})?tháng|tuần|quý|năm){_ONCE}",
        "6 tháng một lần",
        "mỗi quý một lần",
        "1 năm/lần",
    ),
    _form(
        rf"(?<!\w)(?:thực{_GAP}hiện|báo{_GAP}cáo{_GAP}định{_GAP}kỳ)(?:{_ANY}:)?{_GAP}"
        rf"{_EACH_UNITS}",
        "Thực hiện hàng năm",
        "thực hiện hằng tháng",
    ),
    _form(
        rf"(?<!\w)định{_GAP}kỳ{_GAP}(?:vào{_GAP})?{_UNITS}",
        "định kỳ hàng năm",
        "định kỳ hằng quý",
        "định kỳ 6 tháng, năm",
        "định kỳ quý",
    ),
    _form(
        rf"(?<!\w)thời{_GAP}gian(?:{_GAP}thực{_GAP}hiện)?{_ANY}:{_ANY}{_EACH_UNITS}",
        "Thời gian thực hiện: Hằng năm",
    ),
)
# What a cell of a table says alone: Hằng năm · Định kỳ hằng quý · Thường xuyên
_CELL = re.compile(
    rf"(?:thường{_GAP}xuyên{_ANY}(?:,|và|;){_ANY})?(?:định{_GAP}kỳ{_GAP})?{_EACH_UNITS}",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    rf"(?:thực{_GAP}hiện{_GAP})?(?:thường{_GAP}xuyên|liên{_GAP}tục)"
    rf"(?:{_ANY}(?:,|và){_ANY}(?:thường{_GAP}xuyên|liên{_GAP}tục|lâu{_GAP}dài)"
    rf"|{_GAP}trong{_GAP}năm)?(?:{_ANY},?{_ANY}theo{_GAP}[^.;]{{1,80}})?",
    re.IGNORECASE,
)
# The shortest stretch first: "định kỳ 6 tháng, năm" is every six months.
_STRETCHES = (
    (re.compile(r"tuần"), Every.WEEK),
    (re.compile(r"(?<![0-9áu]\s)tháng"), Every.MONTH),
    (re.compile(r"qu[ýíy]|(?:3|ba)\s{1,9}tháng"), Every.QUARTER),
    (re.compile(r"(?:6|sáu)\s{1,9}tháng"), Every.HALF),
)
# A text without any of these sets no recurrence; to look for them is quick.
_SIGNS = ("hằng", "hàng", "mỗi", "định", "lần", "cuối")


def recurrence_in(text: str, years: tuple[int, int]) -> tuple[Deadline, Span] | None:
    """Return the recurrence that a sentence sets within *years*, and its words."""
    lowered = text.lower()
    if not years[0] or not any(sign in lowered for sign in _SIGNS):
        return None
    for form in FORMS:
        if found := form.pattern.search(text):
            return _deadline(found, years), Span(*found.span())
    return None


def recurrence_of_cell(text: str, years: tuple[int, int]) -> Deadline | None:
    """Return the recurrence if the whole of *text* is one."""
    if not years[0]:
        return None
    if _ALWAYS.fullmatch(text):
        return Ongoing(*years)
    found = _CELL.fullmatch(text)
    return _deadline(found, years) if found else None


def _deadline(found: re.Match[str], years: tuple[int, int]) -> Deadline:
    parts = found.groupdict()
    units = (parts["units"] or parts.get("last") or "").lower()
    day = int(parts["day"]) if parts.get("day") else None
    for pattern, every in _STRETCHES:
        if pattern.search(units):
            return Recurring(every, *years, day)
    return Yearly(*years)
