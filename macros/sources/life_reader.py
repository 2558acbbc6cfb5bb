"""The keys of a body or place that say from when to when it existed → its life."""

from macros.model.currency import FactSource
from macros.model.issue import IssueCode
from macros.model.unit import LifeSpan
from macros.sources.fields import Fields

LIFE_KEYS = "tu den ke_thua ghi_chu nguon kiem_tra"
_SOURCE = ("nguon", "kiem_tra")


def read_life(fields: Fields) -> LifeSpan:
    """Return what the entry says of its life.

    Whatever it says has its source and the day of the check, or is an issue.
    """
    where, checked = fields.text("nguon"), fields.day("kiem_tra")
    life = LifeSpan(
        start=fields.edtf("tu"),
        end=fields.edtf("den"),
        successors=fields.texts("ke_thua"),
        note=fields.text("ghi_chu"),
        source=FactSource(where, checked.isoformat()) if where and checked else None,
    )
    _check_source(fields, life)
    if life.source and life.end > life.source.checked:
        message = "Ngày cuối cùng ở khóa “den” còn ở sau ngày kiểm tra"
        remedy = "Kiểm tra lại sau ngày ấy rồi sửa “kiem_tra”, hoặc bỏ “den”"
        fields.report(fields.at("den"), IssueCode.BAD_VALUE, message, remedy)
    return life


def _check_source(fields: Fields, life: LifeSpan) -> None:
    said = {
        "den": life.end,
        "ke_thua": life.successors,
        "tu": life.start,
        "ghi_chu": life.note,
        **{key: fields.text(key) for key in _SOURCE},
    }
    stated = [key for key, value in said.items() if value]
    for key in _SOURCE:
        if stated and key not in stated:
            message = f"Có khóa “{stated[0]}” mà thiếu khóa “{key}”"
            remedy = "Ghi “nguon” là nơi đã đọc, “kiem_tra” là ngày đọc; "
            remedy += "điều chưa kiểm chứng thì không ghi"
            at = fields.at(stated[0])
            fields.report(at, IssueCode.MISSING_KEY, message, remedy)
