"""Names of things as a reader knows them."""

import re
from functools import lru_cache
from typing import assert_never

from macros.model.currency import FactSource
from macros.model.resolution import Rule
from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level, Place, Registers, System
from macros.model.work import Work
from macros.vietnamese.dates import day_and_month, month_number, written

_ROMANS = ("", "I", "II", "III", "IV")
_NUMBER = r"(?P<value>[ivxl]+|[0-9]+)"
# A part may end in "-2", "-3" ... where a numbering starts anew.
_PARTS = tuple(
    (re.compile(pattern + r"(?:-(?P<nth>[0-9]+))?"), words)
    for pattern, words in (
        (rf"phu-luc(?:-{_NUMBER})?", "Phụ lục {}"),
        (rf"phan-{_NUMBER}", "Phần {}"),
        (r"phan-(?P<value>nhat|hai|ba|tu|nam)", "Phần thứ {}"),
        (rf"chuong-{_NUMBER}", "Chương {}"),
        (rf"muc-{_NUMBER}", "Mục {}"),
        (r"dieu-(?P<value>[0-9]+[a-z]?)", "Điều {}"),
        (r"thang-(?P<value>[0-9]+)", "Tháng {}"),
        (r"quy-(?P<value>i{1,3}|iv)", "Quý {}"),
        (r"d(?P<value>[0-9]+)", "đoạn {}"),
        (r"(?P<value>[0-9]+|dd|[a-z])", "điểm {}"),
    )
)
_ROMAN = re.compile(r"(?P<value>[ivxl]+)(?:-(?P<nth>[0-9]+))?")
_AROUND_ROMAN = re.compile(r"(?:phu-luc|phan|chuong|muc)(?:-.*)?|")
_ACCENTED = {"dd": "đ", "nhat": "nhất", "tu": "tư", "nam": "năm"}
LEVELS = {
    Level.CENTRAL: "Trung ương",
    Level.PROVINCE: "cấp tỉnh",
    Level.DISTRICT: "cấp huyện",
    Level.COMMUNE: "cấp xã",
}
NO_PLAN = "Thư viện chưa có kế hoạch nào."
NO_LEAD = "Văn bản không nêu cơ quan chủ trì"
SYSTEMS = {
    System.PARTY: "Cơ quan, tổ chức của Đảng",
    System.STATE: "Cơ quan nhà nước",
    System.FRONT: "Mặt trận Tổ quốc, đoàn thể",
    System.FORCES: "Lực lượng vũ trang",
    System.PRESS: "Cơ quan báo chí",
}
RULES = {
    Rule.NUMBER_AND_TIME: "theo số, ký hiệu và thời gian ban hành",
    Rule.NUMBER_ALONE: "theo số, ký hiệu; chỉ có một văn bản mang số này",
    Rule.NAME: "theo tên văn bản",
    Rule.SHORT_NUMBER: "gọi tắt; văn bản duy nhất cùng loại, cùng số đã dẫn ở trên",
    Rule.LAST_OF_TYPE: "“nêu trên”; văn bản cùng loại được dẫn ngay trước",
    Rule.GIVEN_NAME: "tên gọi tắt mà kế hoạch đã đặt cho văn bản",
}
_EDTF_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}|XX))?)?$")


@lru_cache(maxsize=65536)  # plans number their clauses alike
def clause_label(clause_id: str) -> str:
    """Return a clause's address in words: "ii.3.d2" → "Mục II, điểm 3, đoạn 2"."""
    if clause_id.startswith("chu-thich-"):
        return f"Chú thích {clause_id[10:]}"
    words: list[str] = []
    around = ""
    for part in clause_id.split("."):
        if part.isdecimal() and around.isdecimal():
            words[-1] += f".{part}"
        else:
            words.append(_part_label(part, around))
        around = part
    return capital(", ".join(words))


def _part_label(part: str, around: str) -> str:
    """Return a part in words; a single i, v, x or l is Roman only at the top."""
    roman = _ROMAN.fullmatch(part)
    if roman and _AROUND_ROMAN.fullmatch(around):
        return _again(f"mục {roman['value'].upper()}", roman["nth"])
    for pattern, words in _PARTS:
        found = pattern.fullmatch(part)
        if found:
            value = found["value"] or ""
            if set(value) <= set("ivxl") and not words.startswith("điểm"):
                value = value.upper()
            value = _ACCENTED.get(value, value)
            if words.startswith("Tháng"):
                value = month_number(int(value))
            return _again(words.format(value).strip(), found["nth"])
    return f"mục “{part}”"


def _again(words: str, nth: str | None) -> str:
    return f"{words} (lần {nth})" if nth else words


def period_label(period: Period) -> str:
    """Return "tháng 02/2024", "quý II/2021", "6 tháng đầu năm 2024", "năm 2024"."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"tháng {month_number(period.index)}/{period.year}"
        case PeriodKind.QUARTER:
            return f"quý {_ROMANS[period.index]}/{period.year}"
        case PeriodKind.HALF:
            half = "đầu" if period.index == 1 else "cuối"
            return f"6 tháng {half} năm {period.year}"
        case PeriodKind.YEAR:
            return f"năm {period.year}"
        case _:
            assert_never(period.kind)


def capital(words: str) -> str:
    """Return *words* with a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]


def roman(index: int) -> str:
    """Return a quarter's number as it is written."""
    return _ROMANS[index]


def edtf_label(date: str) -> str:
    """Return an EDTF date in words: "2024-02-XX" → "tháng 02/2024 (ngày để trống)"."""
    if "/" in date:
        first, last = date.split("/")
        return f"{first} – {last}"
    found = _EDTF_DAY.fullmatch(date)
    if found is None:
        return date
    year, month, day = found.groups()
    if not month:
        return str(year)
    if day and day != "XX":
        return f"{day_and_month(int(day), int(month))}/{year}"
    blank = " (bản gốc để trống ngày)" if day else ""
    return f"tháng {month_number(int(month))}/{year}{blank}"


def since_label(time: str) -> str:
    """Return "từ ngày 30/7/2021", "từ tháng 5/2014", "từ năm 2021"."""
    unit = {4: "năm ", 10: "ngày "}.get(len(time), "")
    return f"từ {unit}{edtf_label(time)}"


def source_words(source: FactSource | None) -> str:
    """Return where a fact was read, and when it was checked, in one sentence."""
    return f"Nguồn: {source_label(source)}." if source else ""


def source_label(source: FactSource) -> str:
    """Return where a fact was read, and when it was checked."""
    return f"{source.where}, kiểm tra ngày {edtf_label(source.checked)}"


def work_heading(work: Work) -> str:
    """Return a work's label with its date: "Chỉ thị số 33/CT-TTg ngày 26/11/2021"."""
    return f"{work.label} ngày {written(work.date)}" if work.date else work.label


def placed_heading(work: Work, registers: Registers) -> str:
    """Return the heading with the place of a local number: "... (Đồng Nai)"."""
    place = registers.places.get(work.place_id)
    return f"{work_heading(work)} ({place.name})" if place else work_heading(work)


def place_heading(place: Place, registers: Registers) -> str:
    """Return a place with the one around it: "Huyện Cao Lộc, tỉnh Lạng Sơn"."""
    if place.level is Level.CENTRAL:
        return LEVELS[Level.CENTRAL]
    around = registers.places.get(place.parent)
    local = around is not None and around.level is not Level.CENTRAL
    names = [place.full_name, *([around.full_name] if around and local else [])]
    return capital(", ".join(names))
