import datetime as dt

import pytest

from macros.model.citation import DocumentNumber, NumberStyle
from macros.model.currency import FactSource
from macros.model.directive import DeclaredRelation, Directive
from macros.model.relation import RelationKind
from macros.model.unit import Level
from macros.sources.directive_reader import read_directive
from tests.builders import a_place, a_registers
from tests.plan_folder import a_directive_source
from tests.unit.sources.directives import directive_of, read


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
        date_line=12,
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


def test_what_sources_tell_beyond_citations_is_read() -> None:
    directive = directive_of(
        nguoi_ky="Nguyễn Văn A",
        hieu_luc_tu="2013-07-01",
        ghi_chu="[Gồm 3 chương., Đăng Công báo số 1.]",
    )
    assert directive.signed_by == "Nguyễn Văn A"
    assert directive.in_force_since == "2013-07-01"
    assert directive.notes == ("Gồm 3 chương.", "Đăng Công báo số 1.")


def test_relations_are_read_with_their_sources_and_places() -> None:
    directive = directive_of(
        quan_he="""
  - {loai: can-cu, van_ban: ket-luan-65-kl-tw, nguon: Công báo, ngay: 2026-11-21}
  - loai: thay-the
    ten: Pháp lệnh số 34/2007/PL-UBTVQH11
    nguon: Công báo
    ngay: 2026-11-20"""
    )
    assert directive.relations == (
        DeclaredRelation(
            kind=RelationKind.BASED_ON,
            other_id="ket-luan-65-kl-tw",
            other_name="",
            source=FactSource("Công báo", "2026-11-21"),
            position=(9, 29),
        ),
        DeclaredRelation(
            kind=RelationKind.REPLACES,
            other_id="",
            other_name="Pháp lệnh số 34/2007/PL-UBTVQH11",
            source=FactSource("Công báo", "2026-11-20"),
            position=(11, 10),
        ),
    )
