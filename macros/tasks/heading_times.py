"""Headings that say when the work below them is due: "Tháng 2", "3. Quý I, II"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from macros.model.clause import IN_TABLE, Clause, ClauseKind
from macros.model.edtf_deadline import deadline_of
from macros.model.schedule import Deadline, Unscheduled, days_of
from macros.tasks.due import due_in_words
from macros.vietnamese.letters import BULLETS
from macros.vietnamese.normalise import matching_copy

_GAP = r"\s{1,9}"
_NUMBER = re.compile(
    r"\s{0,9}(?:(?:[IVXL]{1,7}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])\s{0,9}[.)/:-](?![0-9])"
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?=\s))\s{0,9}"
)
# Nhiệm vụ tháng 12 · Các nhiệm vụ trọng tâm trong quý II · Trong tháng 11
_WORK = (
    rf"(?:(?:các{_GAP})?(?:nhiệm{_GAP}vụ|công{_GAP}việc|nội{_GAP}dung|hoạt{_GAP}động"
    rf"|công{_GAP}tác)(?:{_GAP}(?:công{_GAP}tác|trọng{_GAP}tâm|cụ{_GAP}thể)){{0,2}}"
    rf"{_GAP})?(?:(?:trong|vào|của){_GAP})?"
)
_BULLETS = f"{BULLETS} "
_COUNT = r"(?:0?[1-9]|1[01]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_OPENING = re.compile(
    rf"{_WORK}(?=tháng|qu[ýí]|qú|{_COUNT}{_GAP}tháng|nửa|T(?:\.\s?)?[0-9])",
    re.IGNORECASE,
)
_YEAR = re.compile(rf"{_WORK}năm{_GAP}(?P<year>[12][0-9]{{3}})[\s:.]*", re.IGNORECASE)
# Tháng ba, but not "Tháng năm 2026", in which "năm" is the year's.
_MONTH_NAME = re.compile(
    rf"tháng{_GAP}(?P<name>một|hai|ba|tư|năm(?!\s{{1,9}}[0-9])|sáu|bảy|bẩy|tám|chín"
    rf"|mười{_GAP}một|mười{_GAP}hai|mười)(?!\w)",
    re.IGNORECASE,
)
_MONTHS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
}
_LOOKS_LIKE = re.compile(
    rf"(?:(?!ngày|kết{_GAP}quả|đánh{_GAP}giá|tình{_GAP}hình|kỷ{_GAP}niệm|mỗi"
    rf"|h[àằ]ng|trước)[^\W\d_]{{1,9}}{_GAP}){{0,6}}"
    rf"(?:tháng{_GAP}(?:[0-9]|một|hai|ba|tư|năm(?!{_GAP}[0-9])|sáu|bảy|tám|chín|mười|giêng|chạp)"
    rf"|(?:qu[ýí]|qú[yi]){_GAP}[IV1-9]|{_COUNT}{_GAP}tháng{_GAP}(?:đầu|cuối)"
    rf"|T(?:\.\s?)?[0-9]{{1,2}}/[0-9])",
    re.IGNORECASE,
)
_LONGEST = 60
_ANY_YEAR = (2001, 2001)  # to tell whether words are a time, whichever it is


def heading_deadline(heading: str, years: tuple[int, int]) -> Deadline | None:
    """Return the months or quarters that a heading names, and nothing but them.

    The heading's own year counts first; a plan of several *years* leaves the year of
    a heading without one open.
    """
    words = _words(heading)
    opening = _OPENING.match(words)
    if opening is None:
        return None
    named = _MONTH_NAME.sub(_in_figures, words[opening.end() :])
    return due_in_words(named.rstrip(" :"), years)


_Years = tuple[int, int]
_Told = tuple[_Years, Deadline | None, str]  # years and time of its work, words


@dataclass(frozen=True, slots=True)
class TimeTitles:
    """What may say when work is due: titles by id, and lines by the items behind them.

    Titles are the headings and the numbered lines that are a time; a line that is one
    speaks for the list behind it.
    """

    titles: Mapping[str, Clause]
    before: Mapping[str, Clause]
    _told: dict[tuple[str, _Years], _Told] = field(default_factory=dict, repr=False)

    def told(self, title: Clause, years: _Years) -> _Told:
        """Return what a title tells, read once for all the work below it."""
        key = title.id, years
        if key not in self._told:
            self._told[key] = _told(title, years)
        return self._told[key]

    def is_line(self, clause: Clause) -> bool:
        """Tell whether a paragraph says no more than when work is due."""
        return clause.kind is ClauseKind.PARAGRAPH and clause.id in self.titles


def time_titles(clauses: Iterable[Clause]) -> TimeTitles:
    """Return the titles of a plan that say when, or may do so."""
    clauses = tuple(clauses)
    parents = {part for clause in clauses for part in clause.path}
    titles: dict[str, Clause] = {}
    before: dict[str, Clause] = {}
    line: Clause | None = None
    for clause, behind in pairwise([*clauses, None]):
        if clause is None:
            break
        if line and not _is_item(clause, line):
            line = None
        if clause.kind is ClauseKind.HEADING:
            titles[clause.id] = clause
        elif line:
            before[clause.id] = line
        elif clause.kind is ClauseKind.PARAGRAPH and _is_time(clause):
            leads_in = behind is not None and _is_item(behind, clause)
            if clause.id in parents or leads_in:
                titles[clause.id] = clause
                line = None if clause.id in parents else clause
    return TimeTitles(titles, before)


def _is_item(clause: Clause, line: Clause) -> bool:
    """Tell whether a clause belongs to the list that *line* leads in."""
    is_list = bool(clause.marker) and clause.marker[-1:] != line.marker[-1:]
    in_table = clause.kind in IN_TABLE
    return clause.path == line.path and (is_list or in_table)


def _is_time(clause: Clause) -> bool:
    is_short = len(clause.text) <= _LONGEST
    return is_short and heading_deadline(clause.text, _ANY_YEAR) is not None


def times_above(
    clause: Clause, titles: TimeTitles, years: tuple[int, int]
) -> tuple[tuple[int, int], tuple[str, Deadline] | None]:
    """Return the years of the work at *clause*, and the nearest title with a time.

    *titles* are those of the plan, *years* its own. A heading that names a year lends
    it to the work and to the months below. What a clerk notes on a heading counts
    before its words.
    """
    nearest: tuple[str, Deadline] | None = None
    above = [titles.titles[part] for part in clause.path if part in titles.titles]
    if clause.id in titles.before:
        above.append(titles.before[clause.id])
    for title in above:
        years, deadline, words = titles.told(title, years)
        if deadline is not None:
            has_time = not isinstance(deadline, Unscheduled)
            nearest = (words, deadline) if has_time else None
    return years, nearest


def _told(title: Clause, years: _Years) -> _Told:
    noted = noted_deadline(title)
    deadline = noted or heading_deadline(title.text, years)
    years = _years_of_heading(title.text, deadline, years)
    return years, deadline, "" if noted else title.text


def noted_deadline(heading: Clause) -> Deadline | None:
    """Return the time that a clerk notes on a heading for the work below it."""
    note = heading.override
    return None if note is None or note.due is None else deadline_of(note.due)


def _years_of_heading(
    heading: str, deadline: Deadline | None, years: tuple[int, int]
) -> tuple[int, int]:
    """Return *years*, or the only one that a heading names for the work below it."""
    if named := _YEAR.fullmatch(_words(heading)):
        return int(named["year"]), int(named["year"])
    first, last = days_of(deadline) if deadline else (None, None)
    if first and last and first.year == last.year:
        return first.year, last.year
    return years


def looks_like_time(heading: str) -> bool:
    """Tell whether a heading seems to say when, whether or not it can be read."""
    words = _words(heading)
    return len(words) <= _LONGEST and _LOOKS_LIKE.match(words) is not None


def _words(heading: str) -> str:
    """Return a heading without the number before it."""
    text = matching_copy(heading.lstrip(_BULLETS)).text
    number = _NUMBER.match(text)
    return text[number.end() if number else 0 :].strip()


def _in_figures(found: re.Match[str]) -> str:
    return f"tháng {_MONTHS[' '.join(found['name'].lower().split())]}"
