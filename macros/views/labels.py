"""Names of things as a reader knows them."""

import re

from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level, Registers, System
from macros.model.work import Work
from macros.vietnamese.dates import written

_ROMANS = ("", "I", "II", "III", "IV")
_PARTS = (
    (re.compile(r"phu-luc(?:-(.+))?$"), "Phụ lục {}"),
    (re.compile(r"phan-(.+)$"), "Phần {}"),
    (re.compile(r"chuong-(.+)$"), "Chương {}"),
    (re.compile(r"muc-(.+)$"), "Mục {}"),
    (re.compile(r"dieu-(.+)$"), "Điều {}"),
    (re.compile(r"thang-(\d+)$"), "Tháng {}"),
    (re.compile(r"quy-([iv]+)$"), "Quý {}"),
    (re.compile(r"([ivxl]+)$"), "mục {}"),
    (re.compile(r"d(\d+)$"), "đoạn {}"),
    (re.compile(r"(\d+)$"), "điểm {}"),
    (re.compile(r"(dd|[a-z])$"), "điểm {}"),
)
LEVELS = {
    Level.CENTRAL: "Trung ương",
    Level.PROVINCE: "cấp tỉnh",
    Level.DISTRICT: "cấp huyện",
    Level.COMMUNE: "cấp xã",
}
SYSTEMS = {
    System.PARTY: "Cơ quan, tổ chức của Đảng",
    System.STATE: "Cơ quan nhà nước",
    System.FRONT: "Mặt trận Tổ quốc, đoàn thể",
    System.FORCES: "Lực lượng vũ trang",
    System.PRESS: "Cơ quan báo chí",
}
_EDTF_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}|XX))?)?$")


def clause_label(clause_id: str) -> str:
    """Return a clause's address in words: "ii.3.d2" → "Mục II, điểm 3, đoạn 2"."""
    if clause_id.startswith("chu-thich-"):
        return f"Chú thích {clause_id[10:]}"
    parts = clause_id.split(".")
    words: list[str] = []
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else ""
        if part.isdecimal() and before.isdecimal() and words:
            words[-1] += f".{part}"
        else:
            words.append(
                _part_label(
                    part.split("-")[0]
                    if part[0] == "d" and part[1:2].isdecimal()
                    else part
                )
            )
    return capital(", ".join(words))


def _part_label(part: str) -> str:
    for pattern, words in _PARTS:
        found = pattern.match(part)
        if found:
            value = found[1] or ""
            value = "đ" if value == "dd" else value
            roman = (
                re.fullmatch("[ivxl]+", value) and part not in "abcdeghklmnopqrstuvxy"
            )
            return words.format(value.upper() if roman else value).strip()
    return f"mục “{part}”"


def period_label(period: Period) -> str:
    """Return "tháng 2/2024", "quý II/2021", "6 tháng đầu năm 2024", "năm 2024"."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"tháng {period.index}/{period.year}"
        case PeriodKind.QUARTER:
            return f"quý {_ROMANS[period.index]}/{period.year}"
        case PeriodKind.HALF:
            half = "đầu" if period.index == 1 else "cuối"
            return f"6 tháng {half} năm {period.year}"
        case PeriodKind.YEAR:
            return f"năm {period.year}"


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
    if day == "XX":
        return f"tháng {month}/{year} (bản gốc để trống ngày)"
    if day:
        short = month if int(month) <= 2 else str(int(month))  # noqa: PLR2004
        return f"{day}/{short}/{year}"
    return f"tháng {month}/{year}" if month else year


def work_heading(work: Work) -> str:
    """Return a work's label with its date: "Chỉ thị số 33/CT-TTg ngày 26/11/2021"."""
    return f"{work.label} ngày {written(work.date)}" if work.date else work.label


def placed_heading(work: Work, registers: Registers) -> str:
    """Return the heading with the place of a local number: "... (Đồng Nai)"."""
    place = registers.places.get(work.place_id)
    return f"{work_heading(work)} ({place.name})" if place else work_heading(work)
