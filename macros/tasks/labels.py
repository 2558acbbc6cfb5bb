"""Labels before a colon, and what they say: "Cơ quan chủ trì:", "Thời hạn:"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Label(Enum):
    """What the words behind a label say."""

    WORK = auto()
    LEAD = auto()
    SUPPORT = auto()
    DUE = auto()
    OTHER = auto()  # product, place, money: no part of a task that is read


_WHO = (
    r"(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|phòng|người|đồng\s+chí|lãnh\s+đạo"
    r"|cá\s+nhân|tổ\s+chức|chủ\s+thể|thành\s+viên)(?:\s*,\s*|\s+và\s+)?)+\s*"
)
_MORE = r"(?:\s+(?!phối)[a-zà-ỹđ]+){0,4}"
_TIMES = (
    r"(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|kỳ\s+hạn|hạn\s+hoàn\s+thành|hoàn\s+thành)"
)
_WORKS = r"(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|hoạt\s+động)"
_OTHERS = (
    r"(?:kinh\s+phí(?:\s+thực\s+hiện)?|nguồn\s+kinh\s+phí|địa\s+điểm(?:\s+[a-zà-ỹđ]+)?"
    r"|hình\s+thức|đối\s+tượng|thành\s+phần|số\s+lượng)"
)
# The first that fits; in no label does "phối hợp thực hiện" name who leads.
_LABELS = (
    (Label.LEAD, r"phân\s+công(?:\s+(?:thực\s+hiện|nhiệm\s+vụ|trách\s+nhiệm))?"),
    (Label.SUPPORT, rf"(?:{_WHO})?(?:phối\s+hợp|tham\s+gia){_MORE}"),
    (Label.LEAD, rf"(?:{_WHO})?(?:chủ\s+trì|phụ\s+trách|đầu\s+mối){_MORE}"),
    (Label.LEAD, rf"(?:{_WHO})?(?:được\s+giao|chịu\s+trách\s+nhiệm|chỉ\s+đạo){_MORE}"),
    (Label.LEAD, rf"{_WHO}(?:thực\s+hiện|triển\s+khai|tham\s+mưu|soạn\s+thảo){_MORE}"),
    (Label.DUE, rf"{_TIMES}(?:\s+[a-zà-ỹđ]+){{0,4}}"),
    (Label.WORK, rf"{_WORKS}(?:\s+(?:công\s+việc|nhiệm\s+vụ|cụ\s+thể|chính))?"),
    (Label.WORK, rf"{_WORKS}\s+(?:thực\s+hiện|triển\s+khai)"),
    (Label.OTHER, r"(?:dự\s+kiến\s+)?(?:sản\s+phẩm|kết\s+quả)(?:\s+[a-zà-ỹđ]+){0,3}"),
    (Label.OTHER, _OTHERS),
)
_NAMES = "|".join(f"(?P<l{nth}>{words})" for nth, (_, words) in enumerate(_LABELS))
_AT_HEAD = re.compile(rf"\W*(?:{_NAMES})\s*:", re.IGNORECASE)
_WITHIN = re.compile(rf"(?<=[.;:(])\s*(?:{_NAMES})\s*:", re.IGNORECASE)

_BODIES = (
    r"(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người|cá\s+nhân)"
    r"(?:(?:\s*,\s*|\s+và\s+)(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|cá\s+nhân))*"
)
_AND_MORE = (
    r"(?:(?:\s*[,-]\s*|\s+và\s+|\s+)(?:thực\s+hiện|phối\s+hợp|chủ\s+trì|tham\s+mưu"
    r"|soạn\s+thảo|triển\s+khai|tổ\s+chức))*"
)
_LEADS = (
    r"chủ\s+trì|thực\s+hiện|phụ\s+trách|tham\s+mưu|đầu\s+mối|được\s+giao"
    r"|chịu\s+trách\s+nhiệm"
)
_AND_WAYS = r"(?:(?:\s*,\s*|\s+và\s+)(?:(?:biện|giải)\s+pháp|nhiệm\s+vụ))*"
# Whole lines: "2. Cơ quan chủ trì, phối hợp" above a list of bodies.
_BARE = (
    (Label.SUPPORT, rf"{_BODIES}\s+(?:phối\s+hợp|tham\s+gia){_AND_MORE}"),
    (
        Label.LEAD,
        rf"{_BODIES}\s+(?:{_LEADS}){_AND_MORE}",
    ),
    (
        Label.DUE,
        r"thời\s+(?:gian|hạn)(?:\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|triển\s+khai))*",
    ),
    (
        Label.WORK,
        rf"{_WORKS}{_AND_WAYS}(?:\s+(?:thực\s+hiện|triển\s+khai|công\s+việc|cụ\s+thể))?",
    ),
)
_BARE_READ = tuple(
    (label, re.compile(rf"\W*(?:{words})\s*[.:]?\s*\Z", re.IGNORECASE))
    for label, words in _BARE
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label in a text and the span of the words behind it, from its colon on."""

    label: Label
    start: int
    value_start: int
    value_end: int


def labels_in(text: str, start: int) -> Iterator[Labelled]:
    """Yield the labels of a line that begins with one, from an offset on.

    One line may hold several: "Phân công: Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế".
    """
    head = _AT_HEAD.match(text, start)
    if head:
        yield from _run(text, head)


def bare_label(text: str, start: int) -> Labelled | None:
    """Return the label that is all the words of a line, from an offset on."""
    for label, pattern in _BARE_READ:
        if pattern.match(text, start):
            return Labelled(label, start, len(text), len(text))
    return None


def labels_behind(text: str, start: int) -> Iterator[Labelled]:
    """Yield the labels behind the words of a work in one line with them."""
    first = _WITHIN.search(text, start) if ":" in text else None
    if first:
        yield from _run(text, first)


def _run(text: str, first: re.Match[str]) -> Iterator[Labelled]:
    found = [first, *_WITHIN.finditer(text, first.end() - 1)]
    stops = [*(label.start() for label in found[1:]), len(text)]
    for label, stop in zip(found, stops, strict=True):
        yield Labelled(_kind(label), label.start(), label.end(), stop)


def _kind(found: re.Match[str]) -> Label:
    return _LABELS[int((found.lastgroup or "l0")[1:])][0]
