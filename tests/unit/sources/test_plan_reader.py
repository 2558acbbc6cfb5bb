import pytest

from macros.model.issue import Issue, IssueCode
from macros.model.plan import Erratum, ErratumKind, Origin, Plan, Recipients, Signatory
from macros.model.unit import Topic
from macros.sources.plan_reader import read_plan
from tests.builders import a_registers, a_unit
from tests.plan_folder import PLAN_BODY, a_plan_source

REGISTERS = a_registers(
    a_unit("ubnd-huyen-cao-loc", "UBND huyện Cao Lộc", place_id="cao-loc"),
    topics=(Topic("dan-van-kheo", "Dân vận khéo", "", ("dân vận khéo",)),),
)

DIGEST = "0123456789abcdef" * 4


def read(source: str) -> tuple[Plan | None, list[Issue]]:
    return read_plan("ke-hoach/a.md", source, REGISTERS)


def plan_of(**keys: str) -> Plan:
    plan, issues = read(a_plan_source(PLAN_BODY, **keys))
    assert issues == []
    assert plan
    return plan


def errata_of(body: str, errata: str) -> tuple[Erratum, ...]:
    plan, issues = read(a_plan_source(body, dinh_chinh=errata))
    assert issues == []
    assert plan
    return plan.errata


def test_a_plan_is_read_whole() -> None:
    plan = plan_of(
        so="15",
        ky_hieu="KH-UBND",
        dia_danh="Cao Lộc",
        ngay="2024-03-05",
        nguoi_ky="{quyen_han: T/M UBND, chuc_vu: CHỦ TỊCH, ho_ten: Nguyễn Văn A}",
        noi_nhan="['Thường trực Huyện ủy;', 'Lưu: VT.']",
        dong_kinh_gui="[Ban Bí thư]",
        ky_hieu_luu="H2",
        thuc_hien="[nghi-quyet-25-nq-tw-2013-06-03]",
        chu_de="[dan-van-kheo]",
        nguon=f"{{tep: a.txt, sha256: {DIGEST}, ghi_chu: Bản quét}}",
    )
    assert (plan.id, plan.path) == ("ke-hoach-mau", "ke-hoach/a.md")
    assert (plan.type_code, plan.type_word) == ("KH", "kế hoạch")
    assert (plan.number, plan.symbol, plan.unit_id) == (
        "15",
        "KH-UBND",
        "ubnd-huyen-cao-loc",
    )
    assert (plan.date, plan.period) == ("2024-03-05", "2024")
    assert plan.title == "Thực hiện công tác dân vận năm 2024"
    assert plan.type_line == "KẾ HOẠCH"
    assert plan.signatory == Signatory(("T/M UBND",), ("CHỦ TỊCH",), "Nguyễn Văn A")
    assert plan.recipients == (
        Recipients("Nơi nhận:", ("Thường trực Huyện ủy;", "Lưu: VT.")),
        Recipients("Đồng kính gửi:", ("Ban Bí thư",)),
    )
    assert plan.archive_mark == "H2"
    assert plan.implements == ("nghi-quyet-25-nq-tw-2013-06-03",)
    assert plan.topics == ("dan-van-kheo",)
    assert plan.origin == Origin(file="a.txt", digest=DIGEST, note="Bản quét")
    assert [clause.id for clause in plan.clauses] == ["i", "i.d1"]


def test_what_is_not_given_is_left_empty() -> None:
    plan = plan_of()
    assert (plan.number_line, plan.place_line, plan.recipients) == ("", "", ())
    assert plan.signatory == Signatory((), (), "")


@pytest.mark.parametrize(
    ("number", "symbol", "line"),
    [
        ("15", "KH-UBND", "Số: 15/KH-UBND"),
        ("", "KH-UBND", "Số: /KH-UBND"),
        ("43", "KL/TW", "Số 43-KL/TW"),
        ("010", "KH-UBND", "Số: 010/KH-UBND"),
        ("", "", ""),
    ],
)
def test_the_line_of_the_number_is_printed_by_its_system(
    number: str, symbol: str, line: str
) -> None:
    assert plan_of(so=number, ky_hieu=symbol).number_line == line


@pytest.mark.parametrize(
    ("place", "date", "line"),
    [
        ("Cao Lộc", "2024-02-05", "Cao Lộc, ngày 05 tháng 02 năm 2024"),
        ("Cao Lộc", "2024-02-XX", "Cao Lộc, ngày tháng 02 năm 2024"),
        ("Cao Lộc", "2024-03-15", "Cao Lộc, ngày 15 tháng 3 năm 2024"),
        ("Cao Lộc", "2024-12", "Cao Lộc, ngày tháng 12 năm 2024"),
        ("Cao Lộc", "2024", ""),
        ("Cao Lộc", "2024-XX-XX", ""),
        ("Cao Lộc", "", ""),
        ("", "2024-02-05", ""),
    ],
)
def test_the_line_of_the_date_is_printed(place: str, date: str, line: str) -> None:
    assert plan_of(dia_danh=place, ngay=date).place_line == line


def test_an_erratum_points_at_the_printed_words() -> None:
    body = "## I. MỘT\n\nInteret và *Interet* nữa."
    errata = """
  - {tai: i.d1, goc: Interet, lan: 2, loai: loi-quet, ghi_chu: Hai}
  - {tai: i.d1, goc: Interet, doc_la: Internet, loai: loi-goc, nguon: mục II}"""
    assert errata_of(body, errata) == (
        Erratum("i.d1", 0, "Interet", "Internet", ErratumKind.SOURCE, "", "mục II"),
        Erratum("i.d1", 11, "Interet", "", ErratumKind.SCAN, "Hai", ""),
    )


def test_errata_stand_in_the_order_of_the_text() -> None:
    errata = """
  - {tai: d2, goc: hai, loai: mau-thuan}
  - {tai: d1, goc: một, loai: mau-thuan}"""
    found = errata_of("một\n\nhai", errata)
    assert [erratum.clause_id for erratum in found] == ["d1", "d2"]


@pytest.mark.parametrize(
    ("source", "code", "line", "column"),
    [
        pytest.param("Kế hoạch", IssueCode.NO_FRONT_MATTER, 1, 1, id="no head"),
        pytest.param("---\nma: a", IssueCode.UNCLOSED_FRONT_MATTER, 1, 1, id="open"),
        pytest.param("---\nma: 'a\n---\nb", IssueCode.BAD_YAML, 2, 5, id="YAML"),
        pytest.param(
            "---\nma: a\nma: b\n---\nc", IssueCode.DUPLICATE_KEY, 3, 1, id="twice"
        ),
        pytest.param(
            a_plan_source(tac_gia="A"), IssueCode.UNKNOWN_KEY, 7, 1, id="unknown key"
        ),
        pytest.param(
            a_plan_source(ma=None), IssueCode.MISSING_KEY, 2, 1, id="missing key"
        ),
        pytest.param(
            a_plan_source(co_quan=""), IssueCode.MISSING_KEY, 4, 9, id="no body"
        ),
        pytest.param(
            a_plan_source(trich_yeu=""), IssueCode.MISSING_KEY, 5, 11, id="no title"
        ),
        pytest.param(a_plan_source(loai=""), IssueCode.MISSING_KEY, 3, 6, id="no type"),
        pytest.param(a_plan_source(ma="Kế hoạch"), IssueCode.BAD_VALUE, 2, 5, id="id"),
        pytest.param(
            a_plan_source(so="[1]"), IssueCode.BAD_VALUE, 7, 5, id="a list for a text"
        ),
        pytest.param(
            a_plan_source(noi_nhan="[Lưu: VT]"), IssueCode.BAD_VALUE, 7, 12, id="colon"
        ),
        pytest.param(
            a_plan_source(nguoi_ky="Nguyễn Văn A"),
            IssueCode.BAD_VALUE,
            7,
            11,
            id="signed",
        ),
        pytest.param(
            a_plan_source(ngay="2024-02-30"), IssueCode.BAD_DATE, 7, 7, id="date"
        ),
        pytest.param(
            a_plan_source(thoi_ky="năm 2024"), IssueCode.BAD_DATE, 6, 10, id="period"
        ),
        pytest.param(a_plan_source(loai="XY"), IssueCode.UNKNOWN_TYPE, 3, 7, id="type"),
        pytest.param(
            a_plan_source(co_quan="so-y-te"), IssueCode.UNKNOWN_UNIT, 4, 10, id="unit"
        ),
        pytest.param(
            a_plan_source(chu_de="[a]"), IssueCode.UNKNOWN_TOPIC, 7, 9, id="topic"
        ),
        pytest.param(a_plan_source("\n \n"), IssueCode.EMPTY_BODY, 8, 1, id="empty"),
        pytest.param(
            a_plan_source("Một.\n\nHai[^1]."), IssueCode.BAD_NOTE, 10, 4, id="note"
        ),
        pytest.param(
            a_plan_source(dinh_chinh="[{tai: i.d1, goc: hai, loai: loi-goc}]"),
            IssueCode.BAD_ERRATUM,
            7,
            31,
            id="erratum not found",
        ),
        pytest.param(
            a_plan_source(dinh_chinh="[{tai: x, goc: Đoạn, loai: loi-goc}]"),
            IssueCode.BAD_ERRATUM,
            7,
            28,
            id="erratum of no clause",
        ),
        pytest.param(
            a_plan_source(dinh_chinh="[{tai: i.d1, goc: Đoạn, loai: loi-goc, lan: 2}]"),
            IssueCode.BAD_ERRATUM,
            7,
            31,
            id="no second occurrence",
        ),
        pytest.param(
            a_plan_source(
                dinh_chinh="[{tai: i.d1, goc: Đoạn, loai: loi-goc, lan: hai}]"
            ),
            IssueCode.BAD_VALUE,
            7,
            57,
            id="no number of an occurrence",
        ),
        pytest.param(
            a_plan_source(dinh_chinh="[{tai: i.d1, goc: Đoạn, loai: sai}]"),
            IssueCode.BAD_VALUE,
            7,
            43,
            id="no kind of erratum",
        ),
        pytest.param(
            a_plan_source(dinh_chinh="[{tai: i.d1, goc: '', loai: loi-goc}]"),
            IssueCode.MISSING_KEY,
            7,
            31,
            id="erratum of nothing",
        ),
    ],
)
def test_a_mistake_is_reported_at_its_place(
    source: str, code: IssueCode, line: int, column: int
) -> None:
    plan, [issue] = read(source)
    assert plan is None
    assert (issue.path, issue.code) == ("ke-hoach/a.md", code)
    assert (issue.line, issue.column) == (line, column)
    assert issue.message
    assert issue.remedy


def test_every_mistake_of_a_file_is_reported_at_once() -> None:
    _, issues = read(
        a_plan_source("", loai="XY", ngay="30/2", co_quan="a", tac_gia="A")
    )
    assert {issue.code for issue in issues} == {
        IssueCode.UNKNOWN_TYPE,
        IssueCode.BAD_DATE,
        IssueCode.UNKNOWN_UNIT,
        IssueCode.UNKNOWN_KEY,
        IssueCode.EMPTY_BODY,
    }
