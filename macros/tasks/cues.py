"""The words that make a time a deadline: "trước", "hoàn thành trong", "chậm nhất"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from macros.vietnamese.normalise import small
from macros.vietnamese.signs import any_sign

_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
# Up to four words between "thời gian" and its time; a document has its own date.
_NO_FILLER = (
    r"(?:ngày|tháng|quý|năm|trước|trong|vào|từ|đến|chậm|muộn|là|thời|kế\s{1,9}hoạch"
    r"|nghị\s{1,9}quyết|chỉ\s{1,9}thị|kết\s{1,9}luận|quyết\s{1,9}định"
    r"|chương\s{1,9}trình|hướng\s{1,9}dẫn|công\s{1,9}văn|thông\s{1,9}(?:báo|tư|tri)"
    r"|quy\s{1,9}(?:định|chế)|nghị\s{1,9}định)(?!\w)"
)
_FILLER = rf"(?:{_GAP}(?!{_NO_FILLER})[^\W\d_]{{1,9}}){{0,4}}?"
_LEAD = (
    rf"(?P<lead>hoàn{_GAP}thành|xong|thời{_GAP}gian{_FILLER}|thời{_GAP}hạn{_FILLER}"
    rf"|hạn{_GAP}(?:cuối|chót){_FILLER})"
)
_PREPOSITION = (
    rf"trước(?:{_GAP}thời{_GAP}điểm)?|trong|vào|từ{_GAP}nay{_GAP}(?:đến|tới)|từ|đến{_GAP}hết"
    rf"|không{_GAP}(?:chậm|muộn){_GAP}hơn"
    rf"|(?:chậm|muộn){_GAP}nhất(?:{_GAP}(?:là|vào|đến|trong|trước)){{0,2}}"
    rf"|phấn{_GAP}đấu{_GAP}đến|\A{_ANY}đến"
)
# Days of the lunar calendar, which seem to set a time and set none.
FEAST = (
    r"(?:tết(?!\s{1,9}trồng)|rằm|m[ùồ]ng\s{1,9}[0-9]{1,2}"
    r"|tháng\s{1,9}(?:giêng|chạp))(?!\w)"
)
# How a time may begin; the rest is left to the grammar of times.
_TIME = (
    rf"(?:(?:khoảng|dịp|đầu|giữa|cuối|hết|tuần|nửa){_GAP}"
    rf"(?:(?:thứ{_GAP})?\w{{1,5}}{_GAP})?(?:của{_GAP})?)?"
    rf"(?:[0-9]|ngày{_GAP}(?:bầu{_GAP}cử{_GAP})?[0-9]|tháng{_GAP}[0-9]"
    rf"|(?:qu[ýí]|qú[yi]){_GAP}[iv1-4]|(?:(?:cả|các){_GAP})?năm(?!\w)"
    rf"|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười){_GAP}tháng|t(?:\.\s?)?[0-9]"
    rf"|{FEAST})"
)
# Of a text in small letters: so the engine is half as fast again.
_CUE = re.compile(
    rf"(?<!\w)(?:{_LEAD}(?:{_GAP}\([^()]{{1,20}}\))?(?P<stop>{_ANY}[:,]|{_GAP}là)?"
    rf"(?:{_ANY}(?P<inner>{_PREPOSITION}))?(?(stop){_ANY}|{_GAP})"
    rf"|(?P<alone>{_PREPOSITION}){_GAP})(?={_TIME})"
)
# What every time that a cue introduces has one of; found fast, as cues are not.
_FIGURE = re.compile("[0-9]")
_TIME_SIGN = any_sign("năm|tháng|quý|quí|qúy|qúi|tết|rằm")
_OF_CELL = re.compile(
    rf"(?:{_LEAD}{_ANY}:?{_ANY})?(?:(?P<inner>{_PREPOSITION}){_GAP})?", re.IGNORECASE
)
# đã hoàn thành trong quý I · tính đến hết quý I · kết quả thực hiện đến hết tháng 6;
# but "báo cáo kết quả thực hiện trước ngày 15/11" says until when to report.
_DONE = re.compile(rf"(?<!\w)(?:đã|tính){_GAP}\Z", re.IGNORECASE)
_RESULTS = re.compile(
    rf"(?<!\w)kết{_GAP}quả(?:{_GAP}(?:thực{_GAP}hiện|đạt{_GAP}được"
    rf"|hoạt{_GAP}động|công{_GAP}tác))?{_GAP}\Z",
    re.IGNORECASE,
)
_PAST_LENGTH = 40


class How(Enum):
    """What a cue says of its time."""

    AT = auto()  # some time within it
    BY = auto()  # no later than its end
    BEFORE = auto()  # no later than a day, earlier than a period
    FROM = auto()  # from one time to another
    DONE = auto()  # within a period, no later than a day


# The first that the words begin with.
_HOW_OF_PREPOSITION = (
    ("trước", How.BEFORE),
    ("từ nay", How.BY),
    ("từ", How.FROM),
    ("trong", How.AT),
    ("vào", How.AT),
    ("", How.BY),
)
_HOW_OF_LEAD = (
    ("thời gian", How.AT),
    ("thời hạn", How.BY),
    ("hạn", How.BY),
    ("", How.DONE),
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue and where it stands; `is_weak` that texts about the past use it too."""

    how: How
    start: int
    end: int
    is_weak: bool


def cues_in(text: str) -> Iterator[Cue]:
    """Return the cues of *text* that a time may follow, but "đã hoàn thành trong".

    To look for them is slow: ask first whether the text `may_tell_time`.
    """
    for found in _CUE.finditer(small(text)):
        start = found.start()
        preposition = found["inner"] or found["alone"]
        how = _how(found["lead"], preposition)
        if not _is_past(text, start, preposition or ""):
            weak = found["lead"] is None and how in (How.AT, How.FROM)
            yield Cue(how, start, found.end(), is_weak=weak)


def may_tell_time(text: str) -> bool:
    """Tell whether *text* has what every time has; most texts have none of it."""
    return bool(_FIGURE.search(text) or _TIME_SIGN.search(text))


def _is_past(text: str, start: int, preposition: str) -> bool:
    since = max(0, start - _PAST_LENGTH)
    if _DONE.search(text, since, start):
        return True
    sets_limit = preposition.lower().startswith(("trước", "chậm", "muộn", "không"))
    return not sets_limit and _RESULTS.search(text, since, start) is not None


def cue_of_cell(text: str) -> Cue:
    """Return the cue with which a cell of a table begins; a time alone needs none."""
    found = _OF_CELL.match(text)
    if found is None or not found[0]:
        return Cue(How.AT, 0, 0, is_weak=False)
    return Cue(_how(found["lead"], found["inner"]), 0, found.end(), is_weak=False)


def _how(lead: str | None, preposition: str | None) -> How:
    words = preposition or lead
    known = _HOW_OF_PREPOSITION if preposition else _HOW_OF_LEAD
    plain = " ".join((words or "").lower().split())
    return next(how for start, how in known if plain.startswith(start))
