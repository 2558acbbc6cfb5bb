"""Mistakes in a file of the register of directives."""

import pytest

from macros.model.issue import IssueCode
from tests.plan_folder import a_directive_source
from tests.unit.sources.directives import read


def _relation(keys: str) -> str:
    return f"[{{{keys}, nguon: Công báo, ngay: 2026-11-21}}]"


def test_an_unknown_key_of_a_source_is_named_with_the_nearest() -> None:
    _, [issue] = read(a_directive_source(nguon="[{noi: A, ngay: 2026-11-21, noii: b}]"))
    assert (issue.code, issue.line, issue.column) == (IssueCode.UNKNOWN_KEY, 7, 36)
    assert issue.remedy == "Có phải “noi”? Các khóa được dùng: noi, ngay"


@pytest.mark.parametrize(
    ("source", "code", "line", "column"),
    [
        pytest.param("Chỉ thị", IssueCode.NO_FRONT_MATTER, 1, 1, id="no head"),
        pytest.param("---\nma: a", IssueCode.UNCLOSED_FRONT_MATTER, 1, 1, id="open"),
        pytest.param("---\nma: 'a\n---\n", IssueCode.BAD_YAML, 2, 5, id="YAML"),
        pytest.param(
            a_directive_source(hieu_luc="x"), IssueCode.UNKNOWN_KEY, 8, 1, id="key"
        ),
        pytest.param(
            a_directive_source(ma=None), IssueCode.MISSING_KEY, 2, 1, id="no id"
        ),
        pytest.param(
            a_directive_source(loai=""), IssueCode.MISSING_KEY, 3, 6, id="no type"
        ),
        pytest.param(
            a_directive_source(trich_yeu=""), IssueCode.MISSING_KEY, 6, 11, id="title"
        ),
        pytest.param(
            a_directive_source(so=None), IssueCode.MISSING_KEY, 4, 10, id="no serial"
        ),
        pytest.param(
            a_directive_source(ky_hieu=None), IssueCode.MISSING_KEY, 4, 5, id="symbol"
        ),
        pytest.param(
            a_directive_source(nguon=None), IssueCode.MISSING_KEY, 2, 1, id="no source"
        ),
        pytest.param(
            a_directive_source(nguon="[]"), IssueCode.MISSING_KEY, 7, 8, id="no sources"
        ),
        pytest.param(
            a_directive_source(nguon="['']"), IssueCode.MISSING_KEY, 7, 8, id="blank"
        ),
        pytest.param(
            a_directive_source(nguon="[Công báo]"), IssueCode.BAD_VALUE, 7, 9, id="text"
        ),
        pytest.param(
            a_directive_source(nguon="[{noi: Công báo}]"),
            IssueCode.MISSING_KEY,
            7,
            9,
            id="source without a day",
        ),
        pytest.param(
            a_directive_source(nguon="[{ngay: 2026-11-21}]"),
            IssueCode.MISSING_KEY,
            7,
            9,
            id="source without a place",
        ),
        pytest.param(
            a_directive_source(nguon="[{noi: Công báo, ngay: 2026-11}]"),
            IssueCode.BAD_DATE,
            7,
            31,
            id="source with a month",
        ),
        pytest.param(
            a_directive_source(ma="Nghị quyết"), IssueCode.BAD_VALUE, 2, 5, id="id"
        ),
        pytest.param(
            a_directive_source(ma="theo-chu-de"),
            IssueCode.BAD_VALUE,
            2,
            5,
            id="address of a page that groups directives",
        ),
        pytest.param(
            a_directive_source(chu_de="[khong-co]"),
            IssueCode.UNKNOWN_TOPIC,
            8,
            9,
            id="topic",
        ),
        pytest.param(
            a_directive_source(so="25-NQ/TW"), IssueCode.BAD_VALUE, 4, 5, id="serial"
        ),
        pytest.param(
            a_directive_source(ngay="[a]"), IssueCode.BAD_VALUE, 8, 7, id="list"
        ),
        pytest.param(
            a_directive_source(ky_hieu="25-NQ/TW"),
            IssueCode.BAD_VALUE,
            5,
            10,
            id="number in the symbol",
        ),
        pytest.param(
            a_directive_source(ky_hieu="NQ / TW"),
            IssueCode.BAD_VALUE,
            5,
            10,
            id="blanks in the symbol",
        ),
        pytest.param(
            a_directive_source(loai="KL"), IssueCode.BAD_VALUE, 5, 10, id="other type"
        ),
        pytest.param(
            a_directive_source(nam="23"), IssueCode.BAD_VALUE, 8, 6, id="short year"
        ),
        pytest.param(
            a_directive_source(nam_ban_hanh="2013", ngay="2013-06-03"),
            IssueCode.BAD_VALUE,
            8,
            15,
            id="year twice",
        ),
        pytest.param(
            a_directive_source(nam_ban_hanh="XI"), IssueCode.BAD_VALUE, 8, 15, id="year"
        ),
        pytest.param(
            a_directive_source(ngay="2013-02-30"), IssueCode.BAD_DATE, 8, 7, id="date"
        ),
        pytest.param(
            a_directive_source(ngay="2013-06-XX"), IssueCode.BAD_DATE, 8, 7, id="open"
        ),
        pytest.param(
            a_directive_source(loai="XY"), IssueCode.UNKNOWN_TYPE, 3, 7, id="type"
        ),
        pytest.param(
            a_directive_source(co_quan="so-y-te"),
            IssueCode.UNKNOWN_UNIT,
            8,
            10,
            id="unit",
        ),
        pytest.param(
            a_directive_source(dia_ban="son-la"),
            IssueCode.UNKNOWN_PLACE,
            8,
            10,
            id="place",
        ),
        pytest.param(
            a_directive_source(nguoi_ky="A", tinh_trang="chua-kiem-chung", nguon=None),
            IssueCode.MISSING_KEY,
            2,
            1,
            id="a fact without a source",
        ),
        pytest.param(
            a_directive_source(quan_he=_relation("loai: theo, ten: A")),
            IssueCode.BAD_VALUE,
            8,
            18,
            id="relation of no kind",
        ),
        pytest.param(
            a_directive_source(quan_he=_relation("loai: can-cu")),
            IssueCode.MISSING_KEY,
            8,
            11,
            id="relation to nothing",
        ),
        pytest.param(
            a_directive_source(quan_he=_relation("loai: can-cu, van_ban: a, ten: A")),
            IssueCode.MISSING_KEY,
            8,
            35,
            id="relation to two",
        ),
        pytest.param(
            a_directive_source(quan_he="[{loai: can-cu, ten: A, nguon: B}]"),
            IssueCode.MISSING_KEY,
            8,
            11,
            id="relation without a day",
        ),
        pytest.param(
            a_directive_source("\n\n  Điều 1."), IssueCode.EXTRA_BODY, 11, 1, id="body"
        ),
    ],
)
def test_a_mistake_is_reported_at_its_place(
    source: str, code: IssueCode, line: int, column: int
) -> None:
    directive, [issue] = read(source)
    assert directive is None
    assert (issue.path, issue.code) == ("van-ban/a.md", code)
    assert (issue.line, issue.column) == (line, column)
    assert issue.message
    assert issue.remedy


def test_every_mistake_of_a_file_is_reported_at_once() -> None:
    _, issues = read(
        a_directive_source("x", loai="XY", ngay="30/2", co_quan="a", tac_gia="A")
    )
    assert {issue.code for issue in issues} == {
        IssueCode.UNKNOWN_TYPE,
        IssueCode.BAD_DATE,
        IssueCode.UNKNOWN_UNIT,
        IssueCode.UNKNOWN_KEY,
        IssueCode.EXTRA_BODY,
    }
