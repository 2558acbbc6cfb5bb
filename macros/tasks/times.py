"""How plans write a time: one form for each way of writing, with examples.

To add a way of writing, add a Form with its example; the tests read every example.
Texts are matching copies: composed letters, plain blanks and hyphens.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from macros.model.schedule import Period, PeriodKind

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])(?![0-9])"
_QUARTER = r"(?P<quarter>IV|I{1,3}|[1-4])(?!\w)"
_YEAR = r"(?P<year>[12][0-9]{3})(?![0-9])"
# A year that is begun and left blank is not the plan's own: "tháng 3 năm ..."
# nor is another one: "quý I của năm liền kề"
_NO_YEAR = (
    rf"(?![0-9%]|[/.][0-9]|{_ANY}(?:[/-]|năm){_ANY}[.…_]"
    rf"|{_GAP}(?:của{_GAP})?năm{_GAP}(?:liền|kế|sau|trước|tới|học)(?!\w))"
)
_OF_YEAR = rf"(?:{_ANY}(?:[/.-]|,?{_ANY}năm){_ANY}{_YEAR}|{_NO_YEAR})"
_HALF = r"(?P<half>đầu|cuối)"
_PART = rf"(?P<part>đầu|giữa|cuối|hết){_GAP}"
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
        rf"(?:{_ANY}[/.-]{_ANY}|{_GAP}năm{_GAP}){_YEAR}(?!/)",
        "ngày 03/6/2013",
        "03.6.2013",
        "ngày 03 tháng 6 năm 2013",
        "17 giờ 00, ngày 01/02/2026",
    ),
    _form(
        None,
        rf"{_NGAY}{_DAY}(?:/|{_GAP}tháng{_GAP}){_MONTH}{_NO_YEAR}",
        "ngày 15/11",
        "15 tháng 11",
    ),
    _form(
        None,
        rf"{_HOUR}(?P<word>ngày{_GAP}){_DAY}\.{_MONTH}{_NO_YEAR}",
        "ngày 30.6",
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
        rf"(?:T\.?\s?)?{_MONTH}{_ANY}[/-]{_ANY}{_YEAR}(?!/)",
        "6/2025",
        "10-2025",
        "T3/2026",
    ),
    _form(
        PeriodKind.QUARTER,
        rf"(?:qu[ýí]|qú[yi]){_GAP}{_QUARTER}{_OF_YEAR}",
        "quý II/2021",
        "Quí IV-2025",
        "quý 3 năm 2025",
        "quý I",
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
        rf"(?:{_PART})?năm{_GAP}{_YEAR}",
        "năm 2025",
        "cuối năm 2025",
    ),
    _form(
        PeriodKind.YEAR,
        rf"{_PART}năm(?={_ANY}(?:[.,;:()]|\Z))",
        "cuối năm",
    ),
)

# đầu tháng 3 · cuối quý II · tuần thứ hai của tháng 6: some time within a period
_PART_OF = re.compile(
    rf"(?:(?P<end>hết|cuối)|đầu|giữa|khoảng|dịp"
    rf"|(?:tuần|nửa)(?:{_GAP}(?:thứ{_GAP})?\w{{1,5}})?(?:{_GAP}của)?){_GAP}",
    re.IGNORECASE,
)
# quý I, II năm 2025 · tháng 3-5/2025 · năm 2021-2025: the next one without its word
_ENDS = rf"(?={_ANY}(?:[,;.:)/-]|\Z|(?:và|đến|h[àằ]ng|của|năm)(?!\w)))"
_NEXT = {
    PeriodKind.QUARTER: re.compile(rf"{_QUARTER}{_ENDS}{_OF_YEAR}", re.IGNORECASE),
    PeriodKind.MONTH: re.compile(rf"{_MONTH}{_ENDS}{_OF_YEAR}", re.IGNORECASE),
    PeriodKind.YEAR: re.compile(_YEAR),
}
# từ ngày 10 đến ngày 15 tháng 12: a day that leaves its month to the next one
_DAY_ALONE = re.compile(rf"ngày{_GAP}{_DAY}(?![0-9/.])", re.IGNORECASE)
_JOINT = re.compile(
    rf"{_ANY}(?:(?P<to>-|đến|tới)|,|và(?!\w)|&){_ANY}(?:và{_GAP})?", re.IGNORECASE
)
_EVERY_YEAR = re.compile(
    rf"{_ANY},?{_ANY}(?:của{_GAP})?(?:h[àằ]ng|mỗi|các){_GAP}năm(?!\w)", re.IGNORECASE
)
_MOST_POINTS = 6


@dataclass(frozen=True, slots=True)
class Point:
    """A day or period as printed.

    `index` counts months for a day (0: not printed), else periods of the `kind`; a
    `year` of 0 is not printed. `has_word` says that "ngày" stands before a day,
    `at_end` that its end is meant ("hết tháng 6").
    """

    kind: PeriodKind | None
    index: int
    day: int = 0
    year: int = 0
    has_word: bool = True
    at_end: bool = False

    def bounds(self, year: int) -> tuple[date, date] | None:
        """Return its first and last day in *year*, None if the calendar has it not."""
        if self.kind is not None:
            period = Period(year, self.kind, self.index)
            return period.first, period.last
        try:
            day = date(year, self.index, self.day)
        except ValueError:
            return None
        return day, day


@dataclass(frozen=True, slots=True)
class Expression:
    """A time in words: a point, a range of two, or a list of several.

    `end` is where it ends in its text; `yearly` says that "hằng năm" follows.
    """

    points: tuple[Point, ...]
    end: int
    is_range: bool = False
    yearly: bool = False


def expression_at(text: str, at: int) -> Expression | None:
    """Return the time that stands in *text* at an offset."""
    first = _point_at(text, at) or _day_alone_at(text, at)
    if first is None:
        return None
    points, end = [first[0]], first[1]
    is_range = False
    while len(points) < _MOST_POINTS and not is_range:
        joint = _JOINT.match(text, end)
        following = joint and _following(text, joint.end(), points[-1])
        if not joint or not following:
            break
        is_range = bool(joint["to"])
        if not is_range and following[0].kind is not points[0].kind:
            break
        points.append(following[0])
        end = following[1]
    shared = _shared(points, is_range=is_range)
    if not shared:
        return None
    yearly = _EVERY_YEAR.match(text, end)
    return Expression(
        shared, yearly.end() if yearly else end, is_range, yearly=yearly is not None
    )


def _point_at(text: str, at: int) -> tuple[Point, int] | None:
    """Return the point at an offset with its end; a part of a period counts as it."""
    if found := _form_at(text, at):
        return found
    part = _PART_OF.match(text, at)
    whole = _form_at(text, part.end()) if part else None
    if not part or not whole:
        return None
    return replace(whole[0], at_end=part["end"] is not None), whole[1]


def _form_at(text: str, at: int) -> tuple[Point, int] | None:
    for form in FORMS:
        if found := form.pattern.match(text, at):
            return _point(form.kind, found), found.end()
    return None


def _point(kind: PeriodKind | None, found: re.Match[str]) -> Point:
    parts = found.groupdict()
    year = int(parts.get("year") or 0)
    at_end = (parts.get("part") or "").lower() in ("hết", "cuối")
    match kind:
        case None:
            index, day = int(parts["month"]), int(parts["day"])
            return Point(kind, index, day, year, has_word=bool(parts["word"]))
        case PeriodKind.MONTH:
            index = int(parts["month"])
        case PeriodKind.QUARTER:
            index = _QUARTERS[parts["quarter"].lower()]
        case PeriodKind.HALF:
            index = 1 if parts["half"].lower() == "đầu" else 2
        case PeriodKind.YEAR:
            index = 1
    return Point(kind, index, year=year, at_end=at_end)


def _day_alone_at(text: str, at: int) -> tuple[Point, int] | None:
    found = _DAY_ALONE.match(text, at)
    return (Point(None, 0, int(found["day"])), found.end()) if found else None


def _following(text: str, at: int, before: Point) -> tuple[Point, int] | None:
    """Return the point that goes on from *before*: "II" after "quý I"."""
    if found := _point_at(text, at):
        return found
    if before.kind is None:
        return _day_alone_at(text, at)
    following = _NEXT[before.kind].match(text, at) if before.kind in _NEXT else None
    return (_point(before.kind, following), following.end()) if following else None


def _shared(points: list[Point], *, is_range: bool) -> tuple[Point, ...]:
    """Return the points with the months and years that another one states for them.

    Nothing, if a day is left without a month.
    """
    done: list[Point] = []
    later = points[-1]
    for point in reversed(points):
        month = point.index or (later.index if later.kind is None else 0)
        if not month:
            return ()
        wraps = is_range and _in_year(point) > _in_year(later)
        year = point.year or (later.year - wraps if later.year else 0)
        later = replace(point, index=month, year=year)
        done.append(later)
    done.reverse()
    for at, point in enumerate(done[1:], start=1):
        earlier = done[at - 1]
        if not point.year and earlier.year:
            wraps = _in_year(point) < _in_year(earlier)
            done[at] = replace(point, year=earlier.year + wraps)
    return tuple(done)


def _in_year(point: Point) -> tuple[int, int]:
    """Return the month in which a point begins, and its day."""
    if point.kind is None:
        return point.index, point.day
    return Period(1, point.kind, point.index).months[0], 0
