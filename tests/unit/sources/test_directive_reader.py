import datetime as dt

import pytest

from macros.model.citation import DocumentNumber, NumberStyle
from macros.model.currency import FactSource
from macros.model.directive import Directive
from macros.model.issue import Issue, IssueCode
from macros.model.unit import Level
from macros.sources.directive_reader import read_directive
from tests.builders import a_directive_source, a_place, a_registers, a_unit

REGISTERS = a_registers(
    a_unit("bo-chinh-tri", "Bộ Chính trị", place_id="viet-nam"),
    a_unit("tinh-uy-lang-son", "Tỉnh ủy Lạng Sơn", place_id="lang-son"),
    a_unit("mot-ban", "Một ban", place_id=""),
)


def read(source: str) -> tuple[Directive | None, list[Issue]]:
    return read_directive("van-ban/a.md", source, REGISTERS)


def directive_of(**keys: str | None) -> Directive:
    directive, issues = read(a_directive_source("", **keys))
    assert issues == []
    assert directive
    return directive


def test_a_directive_is_read_whole() -> None:
    assert directive_of(
        co_quan="bo-chinh-tri",
        ngay="2013-06-03",
        ten_goi="[Nghị quyết dân vận, Nghị quyết 25]",
        nguon="""
  - {noi: Công báo, ngay: 2026-11-21}
  - noi: baosonla.org.vn
    ngay: 2026-11-20""",
    ) == Directive(
        id="nghi-quyet-25-nq-tw-2013-06-03",
        path="van-ban/a.md",
        type_word="nghị quyết",
        number=DocumentNumber("25", None, "NQ/TW", "NQ/TW", NumberStyle.PARTY),
        place_id="",
        date=dt.date(2013, 6, 3),
        year=2013,
        issuer="Bộ Chính trị",
        issuer_id="bo-chinh-tri",
        title="về công tác dân vận",
        other_names=("Nghị quyết dân vận", "Nghị quyết 25"),
        sources=(
            FactSource("Công báo", "2026-11-21"),
            FactSource("baosonla.org.vn", "2026-11-20"),
        ),
    )


def test_what_is_not_known_is_left_empty() -> None:
    directive = directive_of(so="", ky_hieu=None, ngay="", co_quan="")
    assert directive.number is None
    assert (directive.date, directive.year) == (None, None)
    assert (directive.issuer, directive.issuer_id, directive.place_id) == ("", "", "")
    assert directive.other_names == ()


@pytest.mark.parametrize(
    ("named", "symbol", "word"),
    [
        ("NQ", "NQ/TW", "nghị quyết"),
        ("CTr", "CTr/TU", "chương trình"),
        ("QĐ", "QĐ/TW", "quyết định"),
        ("quy định", "QĐ/TW", "quy định"),
        ("Quy định", "QĐi/TW", "quy định"),
        ("thông tri", "TT/TU", "thông tri"),
        ("luật", "QH15", "luật"),
        ("công văn", "UBND-NV", "công văn"),
    ],
)
def test_a_type_goes_by_its_code_or_its_word(
    named: str, symbol: str, word: str
) -> None:
    assert directive_of(loai=named, ky_hieu=symbol).type_word == word


@pytest.mark.parametrize(
    ("kind", "serial", "year", "symbol", "written"),
    [
        ("KL", "043", None, "KL/TW", "043-KL/TW"),
        ("CT", "33", None, "CT-TTg", "33/CT-TTg"),
        ("NĐ", "59", "2023", "NĐ-CP", "59/2023/NĐ-CP"),
        ("luật", "10", "2022", "QH15", "10/2022/QH15"),
        ("TTLT", "103", "2008", "TTLT/BTC-BCA", "103/2008/TTLT/BTC-BCA"),
        ("đề án", "01", None, "ĐA/BDVTU-UBND", "01-ĐA/BDVTU-UBND"),
    ],
)
def test_a_number_is_put_together_by_its_system(
    kind: str, serial: str, year: str | None, symbol: str, written: str
) -> None:
    directive = directive_of(loai=kind, so=serial, nam=year, ky_hieu=symbol)
    assert directive.number
    assert directive.number.written == written


@pytest.mark.parametrize(
    ("keys", "year"),
    [
        pytest.param({"ngay": "2013-06-03"}, 2013, id="date"),
        pytest.param({"nam": "2023", "loai": "NĐ", "ky_hieu": "NĐ-CP"}, 2023, id="nam"),
        pytest.param({"nam_ban_hanh": "2003"}, 2003, id="year alone"),
        pytest.param(
            {"so": None, "ky_hieu": None, "loai": "luật", "nam_ban_hanh": "2013"},
            2013,
            id="law by name",
        ),
        pytest.param({}, None, id="not known"),
    ],
)
def test_the_year_is_what_is_known_of_the_date(
    keys: dict[str, str | None], year: int | None
) -> None:
    assert directive_of(**keys).year == year


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param({"dia_ban": "bac-giang"}, "bac-giang", id="given"),
        pytest.param({"co_quan": "tinh-uy-lang-son"}, "lang-son", id="of the body"),
        pytest.param(
            {"co_quan": "tinh-uy-lang-son", "dia_ban": "cao-loc"}, "cao-loc", id="both"
        ),
        pytest.param({"co_quan": "bo-chinh-tri"}, "", id="central body"),
        pytest.param({"dia_ban": "viet-nam"}, "", id="the country"),
        pytest.param({"co_quan": "mot-ban"}, "", id="body without a place"),
        pytest.param({}, "", id="neither"),
    ],
)
def test_the_place_is_that_of_the_series(keys: dict[str, str], place: str) -> None:
    assert directive_of(**keys).place_id == place


def test_the_country_is_known_by_its_level() -> None:
    registers = a_registers(places=(a_place("nuoc", Level.CENTRAL),))
    source = a_directive_source(dia_ban="nuoc")
    directive, _ = read_directive("van-ban/a.md", source, registers)
    assert directive
    assert directive.place_id == ""


@pytest.mark.parametrize("body", ["", "\n", " \n\t\n"])
def test_white_space_below_the_head_is_no_text(body: str) -> None:
    assert read(a_directive_source(body))[1] == []


@pytest.mark.parametrize(
    ("source", "code", "line", "column"),
    [
        pytest.param("Chỉ thị", IssueCode.NO_FRONT_MATTER, 1, 1, id="no head"),
        pytest.param("---\nma: a", IssueCode.UNCLOSED_FRONT_MATTER, 1, 1, id="open"),
        pytest.param("---\nma: 'a\n---\n", IssueCode.BAD_YAML, 2, 7, id="YAML"),
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
