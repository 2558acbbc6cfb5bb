"""The key tinh_trang of a directive → whether the directive still stands."""

from macros.model.currency import UNVERIFIED, Currency, CurrencyState, FactSource
from macros.model.issue import IssueCode
from macros.sources.fields import Fields
from macros.sources.front_matter import Scalar

_KEY = "tinh_trang"
_KEYS = "trang_thai! boi boi_van_ban tu nguon ngay"
_NEEDS_ANOTHER = (CurrencyState.REPLACED, CurrencyState.AMENDED)


def read_currency(fields: Fields) -> Currency | None:
    """Return the state that the head gives, None where it gives none.

    Whatever is verified has its source and the day of the check, or is an issue.
    """
    value = fields.at(_KEY)
    if not isinstance(value, Scalar):
        return _currency(fields.mapping(_KEY, _KEYS))
    if value.text == CurrencyState.UNVERIFIED:
        return UNVERIFIED
    if value.text:
        message = f"Tình trạng “{value.text}” chưa có nguồn và ngày kiểm tra"
        remedy = "Ghi “chua-kiem-chung”, hoặc ghi đủ trang_thai, nguon, ngay"
        fields.report(value, IssueCode.BAD_VALUE, message, remedy)
    return None


def _currency(given: Fields) -> Currency | None:
    state = given.choice("trang_thai", CurrencyState, CurrencyState.UNVERIFIED)
    if state is CurrencyState.UNVERIFIED:
        return UNVERIFIED if given.text("trang_thai") else None
    by, by_text = given.texts("boi"), given.text("boi_van_ban")
    for key in ("nguon", "ngay"):
        given.require(key)
    if state in _NEEDS_ANOTHER and not (by or by_text):
        given.require("boi")
    if state is CurrencyState.IN_FORCE and (by or by_text):
        message = "Văn bản còn hiệu lực thì không có văn bản thay thế, sửa đổi"
        remedy = "Sửa “trang_thai”, hoặc bỏ “boi” và “boi_van_ban”"
        given.report(given.at("trang_thai"), IssueCode.BAD_VALUE, message, remedy)
    checked = given.day("ngay")
    where = given.text("nguon")
    source = FactSource(where, checked.isoformat()) if checked and where else None
    return Currency(state, by, by_text, given.edtf("tu"), source)
