"""What the columns of a table of tasks say, by the words in its head."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum, auto

from macros.model.table_head import spread


class Column(Enum):
    """What a column of a table of tasks says."""

    WORK = auto()
    LEAD = auto()
    SUPPORT = auto()
    DUE = auto()
    DAY = auto()  # of a schedule, beside its hours


_WHEN = (
    r"(?:trình|thực hiện|hoàn thành|tổ chức|triển khai|báo cáo|diễn ra|dự kiến"
    r"|hoạt động)"
)
_NO_RESULT = r"(?<!kết quả\s)(?<!sản phẩm\s)(?<!mức độ\s)(?<!tỷ lệ\s)"
# The first that fits: "Cơ quan chủ trì thực hiện" leads, "Nội dung thực hiện" is work.
_HEADS = (
    (Column.SUPPORT, r"phối hợp|tham gia"),
    (Column.LEAD, r"chủ trì|phụ trách|được giao|chịu trách nhiệm|đầu mối"),
    (
        Column.DUE,
        r"(?:thời gian|thời hạn|thời điểm|tiến độ)(?!\s+bắt đầu)|kỳ hạn",
    ),
    (Column.DUE, rf"{_NO_RESULT}(?:hoàn thành|kết thúc)"),
    (Column.WORK, r"nội dung|nhiệm vụ|công việc|hoạt động|tên việc|việc làm|đầu việc"),
    (Column.LEAD, r"(?:cơ quan|đơn vị|bộ phận|người)\s+(?:thực hiện|triển khai)"),
)
_BODIES = r"(?:cơ quan|đơn vị|phòng|ban|bộ phận|người|cán bộ)"
_PREPARES = r"(?:tham mưu|soạn thảo|trình|chuẩn bị|xây dựng|dự thảo|đề xuất|tổ chức)"
_DATES = r"(?:tháng|quý|ngày)(?:\s*[,/]?\s*(?:tháng|quý))?"
_WORKS = (
    r"(?:văn bản(?!\s+(?:ban hành|căn cứ|chỉ đạo|quy định|số))|sự kiện|chuyên đề|đề án"
    r"|việc|phong trào|mô hình|công trình|hội nghị|cuộc họp|giải pháp|chủ đề"
    r"|cuộc\s+(?:kiểm tra|giám sát))"
)
# Names that say so where no other column does: "Tháng trình", "Tên văn bản".
_WEAK_HEADS = (
    (Column.LEAD, rf"{_BODIES}(?:\s*,\s*{_BODIES})*\s+{_PREPARES}"),
    (Column.LEAD, r"\A(?:tổ chức\s+)?thực hiện\Z"),
    (
        Column.LEAD,
        r"\A(?:gvcn|(?:gv|giáo viên)(?:\s+(?:chỉ đạo|chủ nhiệm|hướng dẫn|trực))?)\Z",
    ),
    (Column.LEAD, r"phân công|(?<!ra\s)tham mưu|soạn thảo"),
    (Column.LEAD, r"\A(?:các\s+)?(?:cơ quan|bộ phận)(?:\s*,\s*(?:đơn vị|cá nhân))*\Z"),
    (Column.DUE, rf"\A(?:dự kiến\s+)?{_DATES}(?:\s+(?:dự kiến\s+)?{_WHEN})*\Z"),
    (Column.DUE, r"\Atrình(?:\s+(?:ubnd|hđnd|chính phủ|ban|bộ)(?:\s+\w+){0,3})?\Z"),
    (Column.DUE, rf"\A(?:kỳ|năm)\s+{_WHEN}\Z"),
    (Column.DAY, r"\A(?:thứ|ngày)(?:\s*[,/-]?\s*(?:thứ|ngày|tháng|năm))*\Z"),
    (Column.WORK, rf"\A(?:(?:các|loại)\s+)?(?:dự thảo\s+)?{_WORKS}"),
    (Column.WORK, r"\Atên\s+(?!cơ quan|đơn vị|tổ chức|cá nhân|người|xã|thôn|trường)"),
)
# What tables that give no work tell of: sums, people, places, products.
_OTHER = re.compile(
    r"(?<!\w)(?:s?tt|số|họ (?:và )?tên|chức (?:vụ|danh)|đơn vị tính|đvt|ghi chú"
    r"|kinh phí|thành tiền|đơn giá|mức|tổng|tỷ lệ|chỉ tiêu|điểm|diện tích|dân số|vốn"
    r"|kết quả|sản phẩm|địa (?:chỉ|phương|bàn)|thành phần|đối tượng|năm sinh"
    r"|ký hiệu|trích yếu|điện thoại|email|ban hành|nguồn|lý do|căn cứ|mẫu|biểu|mã"
    r"|thôn|xã|phường|huyện|tỉnh|trường|hộ)(?!\w)|[0-9%]",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:s?tt|số(?:\s+(?:tt|thứ\s+tự))?|thứ\s+tự|ghi\s+chú|#|)\.?", re.IGNORECASE
)
# In a column of months "3, 6" are months.
_UNIT = re.compile(
    r"(?:dự kiến\s+)?(?P<unit>tháng|quý)(?!\w)(?!\s*[,/])", re.IGNORECASE
)
# Quý I | Quý II | ...: a mark below says when
_PERIOD = re.compile(
    r"(?:tháng\s+(?:0?[1-9]|1[0-2])|T\.?\s?(?:0?[1-9]|1[0-2])|(?:qu[ýí]\s+|Q\.?)"
    r"(?:IV|I{1,3}|[1-4]))(?:\s?[/-]\s?[12][0-9]{3}|\s+năm\s+[12][0-9]{3})?",
    re.IGNORECASE,
)
_FEWEST_PERIODS = 2
_Heads = Sequence[tuple[Column, re.Pattern[str]]]


def _read(heads: Iterable[tuple[Column, str]]) -> _Heads:
    return [
        (column, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
        for column, words in heads
    ]


_STRONG, _WEAK = _read(_HEADS), _read(_WEAK_HEADS)


def columns_of(upper: Sequence[str], lower: Sequence[str] = ()) -> dict[Column, int]:
    """Return which column says what, by a head in one row or in two.

    Below "Thời gian", "Kết thúc" names its column by itself; one whose own name says
    nothing is read with the name above it. Where it is plain who and when, the first
    column that says something else is the work.
    """
    own, whole = head_names(upper, lower)
    periods = period_columns(own)
    own, whole = (
        ["" if at in periods else name for at, name in enumerate(names)]
        for names in (own, whole)
    )
    found: dict[Column, int] = {}
    for heads in (_STRONG, _WEAK):
        found = _named(whole, _named(own, found, heads), heads)
    if Column.WORK not in found and {Column.LEAD, Column.DUE} <= found.keys():
        rest = (at for at, name in enumerate(own) if at not in found.values())
        work = next((at for at in rest if not _OTHER.search(own[at] or "tt")), None)
        found |= {} if work is None else {Column.WORK: work}
    return found


def period_columns(names: Sequence[str]) -> dict[int, str]:
    """Return the columns that are months or quarters, where there are several."""
    found = {at: name for at, name in enumerate(names) if _PERIOD.fullmatch(name)}
    return found if len(found) >= _FEWEST_PERIODS else {}


def head_names(
    upper: Sequence[str], lower: Sequence[str] = ()
) -> tuple[Sequence[str], Sequence[str]]:
    """Return the columns' own names, and those with the names above them."""
    if not lower:
        return upper, upper
    own = [under or above for above, under in zip(upper, lower, strict=True)]
    whole = [
        f"{upper[start]} {under}"
        for start, under in zip(spread(upper), lower, strict=True)
    ]
    return own, whole


def seems_to_give_work(names: Sequence[str], found: Mapping[Column, int]) -> bool:
    """Tell whether a table that is not read as one of tasks may be one.

    It says who, when or what, or nothing of a known kind, and the rest may stand in a
    column of an unknown name.
    """
    unknown = {
        at
        for at, name in enumerate(names)
        if at not in found.values() and name and not _OTHER.search(name)
    }
    if {Column.LEAD, Column.DUE} <= found.keys():
        return True
    if found.keys() - {Column.SUPPORT}:
        return bool(unknown)
    rest = (name for at, name in enumerate(names) if at not in unknown)
    return len(unknown) > 1 and all(map(_PLAIN.fullmatch, rest))


def unit_of(name: str) -> str:
    """Return "tháng" or "quý" for a column whose cells are numbers of these."""
    found = _UNIT.match(name)
    return found["unit"].lower() if found else ""


def _named(
    names: Sequence[str], found: dict[Column, int], heads: _Heads
) -> dict[Column, int]:
    """Return *found* with the columns that *names* tell and it lacks."""
    found = dict(found)
    for at, words in enumerate(names):
        if at not in found.values():
            fits = [column for column, pattern in heads if pattern.search(words)]
            column = next((c for c in fits if c not in found), None)
            if column:
                found[column] = at
    return found
