"""One file of plans/ke-hoach → one plan."""

import re

from macros.model.clause import Clause
from macros.model.document_type import type_of_code
from macros.model.issue import Issue, IssueCode, Severity
from macros.model.plan import (
    Erratum,
    ErratumKind,
    HeadLines,
    Plan,
    Recipients,
    Signatory,
)
from macros.model.unit import Registers
from macros.sources.body_reader import read_body
from macros.sources.fields import Fields
from macros.sources.front_matter import parse, split
from macros.sources.origin_reader import read_origin
from macros.sources.register_ids import topic_ids, unit_id
from macros.vietnamese.dates import month_number
from macros.vietnamese.normalise import squeeze

_KEYS = (
    "ma! loai! so ky_hieu co_quan! dia_danh ngay trich_yeu! thoi_ky nguoi_ky "
    "noi_nhan dong_kinh_gui ky_hieu_luu thuc_hien chu_de nguon dinh_chinh"
)
_DATE_PARTS = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>..))?)?"
)
_NTH = re.compile("[1-9][0-9]{0,2}")


def read_plan(
    path: str, text: str, registers: Registers
) -> tuple[Plan | None, list[Issue]]:
    """Return the plan in *text*, or None where it cannot be read whole."""
    head, body, body_line, issues = split(path, text)
    if issues:
        return None, issues
    mapping, issues = parse(path, head, 2)
    if issues:
        return None, issues
    fields = Fields(path, mapping, _KEYS, issues)
    clauses, body_issues = read_body(path, body, body_line, registers.topics)
    issues += body_issues
    if not clauses:
        message, remedy = (
            "Tệp không có nội dung văn bản",
            "Chép toàn văn vào dưới “---”",
        )
        issues.append(Issue(path, body_line, 1, IssueCode.EMPTY_BODY, message, remedy))
    plan = _plan(path, fields, registers, clauses)
    broken = any(issue.severity is Severity.ERROR for issue in issues)
    return (None if broken else plan), issues


def _plan(
    path: str, fields: Fields, registers: Registers, clauses: tuple[Clause, ...]
) -> Plan:
    code = fields.code("loai")
    kind = type_of_code(code)
    if kind is None and code:
        message = f"Không có loại văn bản nào viết tắt là “{code}”"
        remedy = "Viết ký hiệu loại như trong văn bản: KH, CTr, NQ, CT, HD, QĐ ..."
        fields.report(fields.at("loai"), IssueCode.UNKNOWN_TYPE, message, remedy)
    word = kind.word if kind else ""
    number, symbol, date = (
        fields.code("so"),
        fields.code("ky_hieu"),
        fields.edtf("ngay"),
    )
    signed = fields.mapping("nguoi_ky", "quyen_han chuc_vu ho_ten")
    return Plan(
        id=fields.identifier("ma"),
        path=path,
        type_code=code,
        type_word=word,
        number=number,
        symbol=symbol,
        unit_id=unit_id(fields, registers),
        date=date,
        period=fields.period("thoi_ky"),
        title=fields.text("trich_yeu"),
        number_line=_number_line(number, symbol),
        place_line=_place_line(fields.text("dia_danh"), date),
        type_line=word.upper(),
        signatory=Signatory(
            signed.texts("quyen_han"), signed.texts("chuc_vu"), signed.text("ho_ten")
        ),
        recipients=tuple(
            Recipients(printed, items)
            for key, printed in (
                ("noi_nhan", "Nơi nhận:"),
                ("dong_kinh_gui", "Đồng kính gửi:"),
            )
            if (items := fields.texts(key))
        ),
        archive_mark=fields.text("ky_hieu_luu"),
        implements=fields.texts("thuc_hien"),
        topics=topic_ids(fields, registers),
        origin=read_origin(fields),
        errata=_errata(fields, clauses),
        clauses=clauses,
        lines=HeadLines(
            number=fields.at("so").line,
            day=fields.at("ngay").line,
            implements=fields.at("thuc_hien").line,
        ),
    )


def _number_line(number: str, symbol: str) -> str:
    """Return the line of number and symbol as its system prints it.

    The State writes "Số: 15/KH-UBND" (Nghị định 30/2020/NĐ-CP, Phụ lục I), the
    Party "Số 43-KL/TW" (Hướng dẫn 36-HD/VPTW); a slash in the symbol tells them
    apart.
    """
    if not symbol:
        return ""
    return f"Số {number}-{symbol}" if "/" in symbol else f"Số: {number}/{symbol}"


def _place_line(place: str, date: str) -> str:
    """Return "Cao Lộc, ngày 05 tháng 02 năm 2024", a blank where the day is open."""
    parts = _DATE_PARTS.fullmatch(date)
    if not place or parts is None or not parts["month"]:
        return ""
    month = month_number(int(parts["month"]))
    day = parts["day"] if parts["day"] and parts["day"].isdecimal() else ""
    return squeeze(f"{place}, ngày {day} tháng {month} năm {parts['year']}")


def _errata(fields: Fields, clauses: tuple[Clause, ...]) -> tuple[Erratum, ...]:
    texts = {clause.id: clause.text for clause in clauses}
    errata = []
    for entry in fields.mappings(
        "dinh_chinh", "tai! goc! doc_la loai! lan ghi_chu nguon"
    ):
        clause_id, printed = entry.text("tai"), entry.text("goc")
        start = _nth(texts.get(clause_id, ""), printed, _which(entry))
        if start < 0:
            message = f"Không tìm thấy “{printed}” ở đoạn “{clause_id}”"
            remedy = "Chép đúng chữ in trong văn bản và mã của đoạn chứa chữ ấy"
            at = entry.at("goc")
            fields.report(at, IssueCode.BAD_ERRATUM, message, remedy)
        errata.append(
            Erratum(
                clause_id,
                start,
                printed,
                entry.text("doc_la"),
                entry.choice("loai", ErratumKind, ErratumKind.SOURCE),
                entry.text("ghi_chu"),
                entry.text("nguon"),
            )
        )
    order = {clause.id: at for at, clause in enumerate(clauses)}
    return tuple(sorted(errata, key=lambda e: (order.get(e.clause_id, 0), e.start)))


def _which(entry: Fields) -> int:
    """Return which occurrence of the printed words an erratum means, the first = 1."""
    nth = entry.text("lan") or "1"
    if _NTH.fullmatch(nth):
        return int(nth)
    message = f"“{nth}” không phải là số thứ tự của một lần xuất hiện"
    remedy = "Viết lan: 2 nếu chữ ấy xuất hiện nhiều lần và nói về lần thứ hai"
    entry.report(entry.at("lan"), IssueCode.BAD_VALUE, message, remedy)
    return 1


def _nth(text: str, wanted: str, nth: int) -> int:
    start = -1
    for _ in range(nth):
        start = text.find(wanted, start + 1)
        if start < 0:
            return -1
    return start
