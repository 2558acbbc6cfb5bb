"""One file of plans/van-ban → one directive."""

import datetime as dt
import re

from macros.model.citation import DocumentNumber, NumberStyle
from macros.model.currency import UNVERIFIED, FactSource
from macros.model.directive import BROWSE, Directive
from macros.model.document_type import codes_of, type_of_code, type_of_word
from macros.model.issue import Issue, IssueCode
from macros.model.typed_unit import known_unit
from macros.model.unit import Registers
from macros.sources.currency_reader import read_currency
from macros.sources.fields import Fields
from macros.sources.front_matter import parse, split
from macros.sources.register_ids import place_id, topic_ids, unit_id
from macros.sources.relation_reader import read_relations

_KEYS = (
    "ma! loai! so nam ky_hieu dia_ban co_quan ngay nam_ban_hanh trich_yeu ten_goi "
    "chu_de nguoi_ky hieu_luc_tu ghi_chu nguon tinh_trang quan_he"
)
# What no citation says: it needs a source.
_FACTS = ("nguoi_ky", "hieu_luc_tu", "ghi_chu")
_SERIAL = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,3})?[a-zđ]?")
_YEAR = re.compile("[12][0-9]{3}")
# KL/TW, CT-TTg, NĐ-CP, QH15, ĐA/BDVTU-UBND
_CODE = "[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}[0-9]{0,2}"
_SYMBOL = re.compile(f"{_CODE}(?:[-/]{_CODE}){{0,4}}")


def read_directive(
    path: str, text: str, registers: Registers
) -> tuple[Directive | None, list[Issue]]:
    """Return the directive in *text*, or None where it cannot be read whole."""
    head, body, body_line, issues = split(path, text)
    if issues:
        return None, issues
    mapping, issues = parse(path, head, 2)
    if issues:
        return None, issues
    directive = _directive(path, Fields(path, mapping, _KEYS, issues), registers)
    issues += _body_issues(path, body, body_line)
    return (None if issues else directive), issues


def _directive(path: str, fields: Fields, registers: Registers) -> Directive:
    currency = read_currency(fields)
    is_stub = currency is UNVERIFIED  # said by the clerk, not left out
    if not is_stub or any(map(fields.texts, _FACTS)):
        fields.require("nguon")
    if not is_stub or not fields.text("so"):
        fields.require("trich_yeu")
    type_word = _type_word(fields)
    number = _number(fields, type_word)
    issuer_id = unit_id(fields, registers)
    issuer = known_unit(registers, issuer_id) if issuer_id else None
    day = fields.day("ngay")
    return Directive(
        id=_identifier(fields),
        path=path,
        type_word=type_word,
        number=number,
        place_id=place_id(fields, registers, issuer_id),
        date=day,
        year=_year(fields, day, number),
        issuer=issuer.name if issuer else "",
        issuer_id=issuer_id,
        title=fields.text("trich_yeu"),
        other_names=fields.texts("ten_goi"),
        sources=_sources(fields),
        currency=currency or UNVERIFIED,
        topics=topic_ids(fields, registers),
        signed_by=fields.text("nguoi_ky"),
        in_force_since=fields.edtf("hieu_luc_tu"),
        notes=fields.texts("ghi_chu"),
        relations=read_relations(fields),
        date_line=fields.at("ngay").line,
    )


def _identifier(fields: Fields) -> str:
    found = fields.identifier("ma")
    if found.startswith(BROWSE):
        message = f"Mã bắt đầu bằng “{BROWSE}” là địa chỉ của các trang duyệt văn bản"
        remedy = "Bắt đầu mã bằng tên loại văn bản: nghi-quyet-25-nq-tw-2013-06-03"
        fields.report(fields.at("ma"), IssueCode.BAD_VALUE, message, remedy)
    return found


def _type_word(fields: Fields) -> str:
    named = fields.text("loai")
    kind = type_of_code(named) or type_of_word(named)
    if kind is None and named:
        message = f"Không có loại văn bản nào tên là hay viết tắt là “{named}”"
        remedy = "Viết ký hiệu loại (NQ, CT, KL ...) hoặc tên loại đầy đủ (quy định)"
        fields.report(fields.at("loai"), IssueCode.UNKNOWN_TYPE, message, remedy)
    return kind.word if kind else ""


def _number(fields: Fields, type_word: str) -> DocumentNumber | None:
    """Return the number, None for a document that goes by its name alone."""
    serial = fields.shaped("so", _SERIAL, "số của văn bản, không kèm ký hiệu: 43")
    year = fields.shaped("nam", _YEAR, "năm gồm bốn chữ số: 2023")
    symbol = fields.shaped("ky_hieu", _SYMBOL, "ký hiệu, không kèm số: KL/TW, CT-TTg")
    parts = {"so": serial, "nam": year, "ky_hieu": symbol}
    given = [key for key, text in parts.items() if text]
    for key in ("so", "ky_hieu"):
        if given and key not in given:
            message = f"Có khóa “{given[0]}” mà thiếu khóa “{key}”"
            remedy = "Ghi đủ “so” và “ky_hieu”; văn bản không có số thì bỏ cả hai"
            at = fields.at(given[0])
            fields.report(at, IssueCode.MISSING_KEY, message, remedy)
    if not (serial and symbol):
        return None
    is_party = "/" in symbol and not year
    style = NumberStyle.PARTY if is_party else NumberStyle.STATE
    number = DocumentNumber(serial, year or None, symbol, symbol, style)
    _check_code(fields, number.type_code, type_word)
    return number


def _check_code(fields: Fields, code: str, type_word: str) -> None:
    """Report a symbol that is another type's: KL/TW of a nghị quyết."""
    meant = type_of_code(code)
    if meant and type_word and code not in codes_of(type_word):
        message = f"“{code}” là ký hiệu của {meant.word}, không phải của {type_word}"
        remedy = "Đối chiếu bản gốc, sửa khóa “loai” hoặc khóa “ky_hieu”"
        fields.report(fields.at("ky_hieu"), IssueCode.BAD_VALUE, message, remedy)


def _year(
    fields: Fields, day: dt.date | None, number: DocumentNumber | None
) -> int | None:
    alone = fields.shaped("nam_ban_hanh", _YEAR, "năm gồm bốn chữ số: 2022")
    of_number = number.year or "" if number else ""
    known = str(day.year) if day else of_number
    if known and alone:
        message = f"Năm ban hành đã rõ là {known} nên không ghi “nam_ban_hanh”"
        remedy = "Xóa dòng “nam_ban_hanh”; khóa này chỉ để ghi khi chưa rõ ngày"
        at = fields.at("nam_ban_hanh")
        fields.report(at, IssueCode.BAD_VALUE, message, remedy)
    found = known or alone
    return int(found) if _YEAR.fullmatch(found) else None


def _sources(fields: Fields) -> tuple[FactSource, ...]:
    found = []
    for entry in fields.mappings("nguon", "noi! ngay!"):
        checked = entry.day("ngay")
        found.append(
            FactSource(entry.text("noi"), checked.isoformat() if checked else "")
        )
    return tuple(found)


def _body_issues(path: str, body: str, body_line: int) -> list[Issue]:
    """Report words below the head: the text of directives is not published."""
    for line, words in enumerate(body.split("\n"), start=body_line):
        if words.strip():
            message = "Tệp văn bản được dẫn chỉ có phần khai báo, không có toàn văn"
            remedy = "Xóa mọi chữ ở dưới dòng “---” thứ hai"
            return [Issue(path, line, 1, IssueCode.EXTRA_BODY, message, remedy)]
    return []
