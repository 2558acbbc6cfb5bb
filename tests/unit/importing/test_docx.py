"""A .docx → the source that it becomes."""

from pathlib import Path

import pytest
from docx.document import Document as Paper

from macros.importing.bring_in import Imported, bring_in
from macros.importing.paper import UnreadableError
from macros.model.unit import Registers
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from macros.sources.front_matter import split
from macros.sources.plan_reader import read_plan
from tests.papers import BODY, SIGNED, a_docx, a_list, framed, numbered

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def registers() -> Registers:
    return read_library(read_folder(ROOT / "plans")).library.registers


def body(imported: Imported) -> list[str]:
    return split("", imported.text)[1].strip().split("\n\n")


def test_a_plan_is_read_whole(registers: Registers) -> None:
    found = bring_in("kh.docx", a_docx(), registers)
    plan, issues = read_plan(found.path, found.text, registers)
    assert plan is not None
    assert issues == []
    assert (plan.type_code, plan.number, plan.symbol) == ("KH", "", "KH-UBND")
    assert plan.unit_id == "ubnd-xa-yen-trach-cao-loc-lang-son"
    assert (plan.date, plan.period) == ("2024-02-XX", "2024")
    assert plan.place_line == "Yên Trạch, ngày tháng 02 năm 2024"
    assert plan.title == (
        "Thực hiện công tác dân vận chính quyền trên địa bàn xã năm 2024"
    )
    assert plan.signatory.authority == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH")
    assert plan.signatory.role == ("PHÓ CHỦ TỊCH",)
    assert plan.signatory.name == "Hoàng Văn An"
    assert plan.recipients[0].items == ("Thường trực Đảng ủy;", "Lưu: VT.")
    assert (plan.origin.file, len(plan.origin.digest)) == ("kh.docx", 64)


def test_headings_stand_in_their_depth_and_all_words_are_kept(
    registers: Registers,
) -> None:
    found = bring_in("kh.docx", a_docx(), registers)
    assert [line for line in body(found) if line.startswith("#")] == [
        "## I. MỤC ĐÍCH, YÊU CẦU",
        "### 1. Mục đích",
        "### 2. Yêu cầu",
        "## II. NHIỆM VỤ",
    ]
    assert "a) Công khai, **dân chủ**, kịp thời;" in body(found)
    assert (found.fidelity.missing, found.fidelity.added) == ((), ())


def test_a_blank_number_and_day_are_asked_for(registers: Registers) -> None:
    remarks = bring_in("kh.docx", a_docx(), registers).remarks
    assert [remark.message for remark in remarks] == [
        "Bản này để trống số",
        "Bản này để trống ngày ban hành",
    ]


def test_computed_numbers_make_headings_and_items(registers: Registers) -> None:
    def change(paper: Paper) -> None:
        kinds = (("upperRoman", "%1."), ("decimal", "%2."))
        list_id = a_list(paper, *kinds)
        numbered(paper, "**TỔ CHỨC**", list_id)
        numbered(paper, "Sở Nội vụ theo dõi.", list_id, 1)
        numbered(paper, "Sở Tài chính bố trí kinh phí.", list_id, 1)

    found = bring_in("a.docx", a_docx(BODY[:1], change=change), registers)
    assert body(found)[1:] == [
        "## I. TỔ CHỨC",
        "1. Sở Nội vụ theo dõi.",
        "2. Sở Tài chính bố trí kinh phí.",
    ]
    assert (found.fidelity.missing, found.fidelity.added) == ((), ())


def test_a_table_keeps_its_cells_and_leaves_joined_ones_empty(
    registers: Registers,
) -> None:
    def change(paper: Paper) -> None:
        table = framed(
            paper,
            [
                ("TT", "Nội dung", "Phân công", ""),
                ("", "", "Chủ trì", "Phối hợp"),
                ("1", "Mở lớp | tập huấn", "Phòng A", "Phòng B"),
                ("2", "Sơ kết", "", "Phòng C"),
            ],
        )
        for first, last in (((0, 2), (0, 3)), ((2, 2), (3, 2)), ((0, 0), (1, 0))):
            table.cell(*first).merge(table.cell(*last))
        table.cell(2, 3).add_paragraph("Phòng D")

    found = bring_in("a.docx", a_docx(BODY[:1], change=change), registers)
    assert body(found)[-1].split("\n") == [
        "| TT | Nội dung | Phân công |  |",
        "| --- | --- | --- | --- |",
        "|  |  | Chủ trì | Phối hợp |",
        r"| 1 | Mở lớp \| tập huấn | Phòng A | Phòng B<br>Phòng D |",
        "| 2 | Sơ kết |  | Phòng C |",
    ]


def test_annexes_stand_behind_the_text(registers: Registers) -> None:
    annex = ("**PHỤ LỤC**", "**Danh sách mô hình**", "1. Mô hình một.")
    found = bring_in("a.docx", a_docx(annex=annex), registers)
    assert body(found)[-3:] == [
        "## PHỤ LỤC",
        "### Danh sách mô hình",
        "1. Mô hình một.",
    ]


@pytest.mark.parametrize(
    ("signed", "authority", "role"),
    [
        (
            ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê A"),
            ("T/M BAN THƯỜNG VỤ",),
            "PHÓ BÍ THƯ",
        ),
        (
            ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "(đã ký)", "Lê A"),
            ("K/T TRƯỞNG BAN",),
            "PHÓ TRƯỞNG BAN",
        ),
        (
            ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Lê A"),
            ("TL. CHỦ TỊCH",),
            "CHÁNH VĂN PHÒNG",
        ),
        (("CHỦ TỊCH", "", "Lê A"), (), "CHỦ TỊCH"),
    ],
)
def test_a_signature_has_its_lines(
    signed: tuple[str, ...],
    authority: tuple[str, ...],
    role: str,
    registers: Registers,
) -> None:
    tail = bring_in("a.docx", a_docx(signed=signed), registers).head.tail
    assert (tail.authority, tail.role, tail.name) == (authority, (role,), "Lê A")


def test_without_a_name_it_is_asked_for(registers: Registers) -> None:
    found = bring_in("a.docx", a_docx(signed=SIGNED[:3]), registers)
    assert found.remarks[-1].message == "Không đọc được tên người ký"


def test_marks_of_markdown_in_the_text_stay_letters(registers: Registers) -> None:
    texts = ("# Việc 1", "| ô", "[^1]: chú", r"a\*b", "{: lead=x }")
    raw = a_docx(BODY[:1], change=lambda paper: [paper.add_paragraph(t) for t in texts])
    found = bring_in("a.docx", raw, registers)
    plan, _ = read_plan(found.path, found.text, registers)
    assert plan is not None
    assert [clause.text for clause in plan.clauses][1:] == list(texts)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "Tệp rỗng"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "mật khẩu"),
        (b"PK\x03\x04" + b"\0" * 40, "hỏng"),
        (b"%PDF-1.7", "hỏng"),
        (a_docx()[:4000], "hỏng"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(
    raw: bytes, words: str, registers: Registers
) -> None:
    with pytest.raises(UnreadableError, match=words):
        bring_in("a.docx", raw, registers)
