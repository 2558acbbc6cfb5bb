"""Words that seem to set a time and from which no deadline is read."""

import re
from collections.abc import Iterator

from macros.model.citation import Span
from macros.tasks.cues import FEAST, Cue, How, cues_in, may_tell_time
from macros.tasks.deadlines import deadline_at
from macros.tasks.times import expression_at
from macros.tasks.told import is_told
from macros.vietnamese.normalise import matching_copy

_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
# trước ngày 10 tháng sau · trong tháng 13 · chậm nhất 5/6 UBND xã báo cáo; the figures
# of "trước 1/2 số hộ" are a part of something.
_SEEMS = re.compile(
    rf"(?:(?:hết|đầu|giữa|cuối|khoảng|dịp){_GAP})?(?:{FEAST}(?:{_GAP}[^\W\d_]{{1,9}}){{0,2}}"
    rf"|ngày{_GAP}[0-9]{{1,2}}(?![0-9])"
    rf"(?:{_ANY}[/.-]{_ANY}[0-9]{{1,2}}(?![0-9]))?|tháng{_GAP}[0-9]{{1,2}}(?![0-9])"
    rf"|qu[ýí]{_GAP}[IVX0-9]{{1,4}}(?!\w)"
    rf"|[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-](?:[12][0-9]{{3}}|[23][0-9])(?![0-9])"
    rf"|(?P<bare>[0-9]{{1,2}}/[0-9]{{1,2}}(?![0-9%/.,])"
    rf"(?!{_ANY}(?:số|tổng|hộ|chỉ|tiêu|mục|nhiệm|thôn|bản|xã|phường|đơn|%)(?!\w))))"
    rf"(?:{_ANY}(?:/|năm){_ANY}[12][0-9]{{3}})?",
    re.IGNORECASE,
)


def unread_times(text: str, years: tuple[int, int]) -> Iterator[Span]:
    """Return where *text* seems to set a time that is not read as a deadline.

    *years* are the first and last of the work: a time without a year in work of
    several years is not read.
    """
    copy = matching_copy(text)
    for cue in cues_in(copy.text) if may_tell_time(copy.text) else ():
        end = _unread(copy.text, cue, years)
        if end:
            yield Span(copy.origin[cue.start], copy.origin[end])


def _unread(text: str, cue: Cue, years: tuple[int, int]) -> int:
    """Return where the unread time behind *cue* ends, 0 if there is none."""
    seems = _SEEMS.match(text, cue.end)
    if seems is None or (seems["bare"] and cue.how not in (How.BEFORE, How.BY)):
        return 0
    time = expression_at(text, cue.end)
    if time is None:
        return seems.end()
    if not is_told(text, cue, time):
        return seems.end() if seems["bare"] else 0
    if cue.is_weak and time.points[0].year:
        return 0
    return 0 if deadline_at(cue, time, years) else time.end
