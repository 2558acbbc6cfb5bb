"""What tells a time in prose from figures that look like one: "1/2 số hộ", "3.6"."""

import re

from macros.model.schedule import PeriodKind
from macros.tasks.cues import Cue, How
from macros.tasks.times import Expression, Point

_GAP = r"\s{1,9}"
# What goes on behind a day and never behind a fraction or an amount.
_CLOSES = re.compile(
    r"\s{0,9}(?:[.,;:()!?]|\Z|(?:và|hoặc|h[àằ]ng|mỗi|để|gửi|về|theo|phải|cho|đối với"
    r"|báo cáo|bằng|qua|đến|nhằm|tại|do|thì|trình|tổng hợp)(?!\w))",
    re.IGNORECASE,
)
_ROUND_THE_CLOCK = (24, 7)
# có hiệu lực từ ngày 01/7/2025 · kể từ ngày 01/7/2025: says since when, not to begin
_FACT = re.compile(
    rf"(?:hiệu{_GAP}lực|thi{_GAP}hành|thành{_GAP}lập|hoạt{_GAP}động|áp{_GAP}dụng"
    rf"|tính|kể|được|thay{_GAP}đổi|sáp{_GAP}nhập|hợp{_GAP}nhất)(?:{_GAP}kể)?{_GAP}\Z",
    re.IGNORECASE,
)
_FACT_LENGTH = 40
# số liệu tính từ ngày 15/12 đến ngày 14/6 · kết quả thực hiện từ quý I đến quý III:
# the time that is reported on
_REVIEWED = re.compile(
    rf"(?:số{_GAP}liệu|tình{_GAP}hình|kết{_GAP}quả|kỳ{_GAP}báo{_GAP}cáo)"
    rf"(?:{_GAP}(?:thực{_GAP}hiện|công{_GAP}tác|hoạt{_GAP}động|báo{_GAP}cáo|tính|được"
    rf"|tổng{_GAP}hợp)){{0,3}}\s{{0,9}}:?\s{{0,9}}(?:từ{_GAP})?\Z",
    re.IGNORECASE,
)
# hồ sơ nộp trước ngày 01/7 · theo quy định trước ngày 01/7: which ones are meant
_WHICH = re.compile(
    rf"(?:(?<!\w)(?:hồ{_GAP}sơ|đối{_GAP}tượng|người|trường{_GAP}hợp|vụ{_GAP}việc"
    rf"|hợp{_GAP}đồng|cán{_GAP}bộ|đảng{_GAP}viên|lao{_GAP}động)(?:{_GAP}(?:lao{_GAP}động"
    rf"|được|đã|có)){{0,2}}{_GAP}(?:nộp|nghỉ{_GAP}(?:việc|hưu)|sinh|tuyển{_GAP}dụng"
    rf"|phát{_GAP}sinh|thụ{_GAP}lý|tiếp{_GAP}nhận|xảy{_GAP}ra|nhập{_GAP}ngũ|ký(?:{_GAP}kết)?"
    rf"|tham{_GAP}gia(?:{_GAP}[^\W\d_]{{1,9}}){{0,4}})"
    rf"|(?<!\w)theo{_GAP}quy{_GAP}định){_GAP}\Z",
    re.IGNORECASE,
)
_BEFORE_LENGTH = 80
# từ năm 2013 đến nay · từ ngày 01/7/2025 trở về trước · từ tháng 6, 15 hộ
_GOES_ON = re.compile(
    r"\s{0,9}(?:(?:đến|tới|trở\s{1,9}về\s{1,9}trước)(?!\w)|-)", re.IGNORECASE
)


def is_told(text: str, cue: Cue, time: Expression) -> bool:
    """Tell whether *time* behind *cue* is meant as one.

    The years of a stage are not, nor are fractions and amounts, nor facts, nor the
    time that a report is about.
    """
    point = time.points[0]
    since = max(0, cue.start - _BEFORE_LENGTH)
    if time.is_range and _REVIEWED.search(text, since, cue.end):
        return False
    if cue.how is How.BEFORE and _WHICH.search(text, since, cue.start):
        return False
    if cue.how is How.FROM and not time.is_range and not _begins(text, cue, time):
        return False
    if point.kind is PeriodKind.YEAR:
        return not (cue.is_weak and time.is_range) and bool(point.year or point.at_end)
    if point.kind is not None or point.has_word or point.year:
        return True
    return _is_bare_day(text, cue, time)


def _begins(text: str, cue: Cue, time: Expression) -> bool:
    """Tell whether work begins at a time that no other one ends."""
    if _GOES_ON.match(text, time.end):
        return False
    since = max(0, cue.start - _FACT_LENGTH)
    in_brackets = text.count("(", 0, cue.start) > text.count(")", 0, cue.start)
    is_fact = in_brackets or _FACT.search(text, since, cue.start) is not None
    return not (cue.is_weak and is_fact)


def _is_bare_day(text: str, cue: Cue, time: Expression) -> bool:
    """Tell whether "30/6" or "30.6", with neither "ngày" nor a year, is a day.

    A part is smaller than its whole, so that "30/6" can be no fraction and "5/6" may.
    """
    first = time.points[0]
    words = text[cue.end : time.end]
    has_month = "tháng" in words.lower()
    closes = _CLOSES.match(text, time.end) is not None
    if has_month or cue.how in (How.BEFORE, How.BY):
        return closes or has_month or ("/" in words and _exceeds(first))
    if cue.is_weak:
        return closes and "/" in words and _exceeds(first)
    return closes and (cue.how is not How.DONE or _exceeds(first))


def _exceeds(point: Point) -> bool:
    return point.day > point.index and (point.day, point.index) != _ROUND_THE_CLOCK
