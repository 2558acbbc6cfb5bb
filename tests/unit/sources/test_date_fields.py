"""Every date of every source: a wrong form and a period get their own remedies."""

import pytest

from macros.model.issue import IssueCode
from macros.pipeline import read_library
from tests.plan_folder import (
    UNITS,
    a_directive_source,
    a_plan_source,
    register_texts,
)

CHECKED = "nguon: A, ngay: 2026-11-21"
PROGRESS = "{trang_thai: dung-han, bang_chung: A, lien_ket: 'https://a.vn', ngay: "


def a_unit(keys: str) -> dict[str, str]:
    unit = f"x: {{ten: X, dia_ban: cao-loc, cap: xa, he_thong: dang, {keys}}}"
    return register_texts(units=f"{UNITS}{unit}\n")


def a_place(keys: str) -> dict[str, str]:
    entry = f"x: {{ten: X, ten_day_du: xã X, cap: xa, {keys}}}\n"
    places = register_texts()["danh-muc/dia-ban.yml"]
    return register_texts(places=f"{places}{entry}")


def a_plan(**keys: str) -> dict[str, str]:
    return {"ke-hoach/a.md": a_plan_source(**keys)}


def a_directive(**keys: str) -> dict[str, str]:
    return {"van-ban/a.md": a_directive_source(**keys)}


READ = "nguon: A, kiem_tra: 2026-11-21"
DAYS = {
    "source of a plan": a_plan(nguon="{ngay: %}"),
    "directive": a_directive(ngay="%"),
    "source of a directive": a_directive(nguon="[{noi: A, ngay: %}]"),
    "state": a_directive(tinh_trang="{trang_thai: het-hieu-luc, nguon: A, ngay: %}"),
    "relation": a_directive(quan_he="[{loai: can-cu, ten: A, nguon: A, ngay: %}]"),
    "check of a body": a_unit("tu: 2020, nguon: A, kiem_tra: %"),
    "check of a place": a_place("tu: 2020, nguon: A, kiem_tra: %"),
    "progress": {"danh-muc/tien-do.yml": f"a:\n  i.d1: {PROGRESS}%}}\n"},
}
DATES = {
    "plan": a_plan(ngay="%"),
    "in force": a_directive(hieu_luc_tu="%"),
    "state since": a_directive(
        tinh_trang=f"{{trang_thai: het-hieu-luc, tu: %, {CHECKED}}}"
    ),
    "body from": a_unit(f"tu: %, {READ}"),
    "body to": a_unit(f"den: %, {READ}"),
    "place from": a_place(f"tu: %, {READ}"),
    "place to": a_place(f"den: %, {READ}"),
}
ANY_DATE = [pytest.param(files, id=name) for name, files in {**DAYS, **DATES}.items()]


def told(files: dict[str, str], written: str) -> tuple[str, str]:
    """Return message and remedy of the one wrong date in *files*."""
    texts = register_texts() | files
    raw = {path: text.replace("%", written).encode() for path, text in texts.items()}
    [issue] = [i for i in read_library(raw).issues if i.code is IssueCode.BAD_DATE]
    return issue.message, issue.remedy


@pytest.mark.parametrize("files", ANY_DATE)
def test_a_wrong_form_gets_the_right_one(files: dict[str, str]) -> None:
    for written in ("5/3/2024", "2024.03.5"):
        message, remedy = told(files, written)
        assert "không đúng cách viết" in message
        assert remedy == "Viết 2024-03-05"


@pytest.mark.parametrize("files", ANY_DATE)
def test_a_day_that_is_not_in_the_calendar_is_told_as_such(
    files: dict[str, str],
) -> None:
    message, remedy = told(files, "2024-02-30")
    assert "không phải là ngày có thật" in message
    assert remedy == "Đối chiếu bản gốc: tháng ấy có 29 ngày"


@pytest.mark.parametrize("files", ANY_DATE)
def test_a_period_is_no_day(files: dict[str, str]) -> None:
    for written in ("2021-2025", "2021/2025"):
        message, remedy = told(files, written)
        assert "khóa này ghi một ngày" in message
        assert "2021/2025" not in remedy


def test_a_period_of_a_plan_gets_the_remedy_of_a_period() -> None:
    message, remedy = told(a_plan(thoi_ky="%"), "2021-2025")
    assert "không đúng cách viết" in message
    assert remedy == "Viết 2021/2025"
