"""Plain text, Markdown and HTML → papers and sources."""

from pathlib import Path

import pytest

from macros.importing.bring_in import Imported, bring_in
from macros.importing.capitals import sentence_case
from macros.importing.fidelity import compared
from macros.importing.outline import heading_levels
from macros.importing.pages import without_pages
from macros.importing.paper import Line, Paper, Run, UnreadableError
from macros.importing.period import period_of
from macros.importing.wrapped import is_wrapped, paragraphs
from macros.model.unit import Registers
from macros.pipeline import read_library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[3]
SEEDS = ROOT.parent / "shared" / "seeds"
PLAN = """UBND TỈNH ĐẮK LẮK
SỞ NỘI VỤ

Số: 15/KH-SNV

Đắk Lắk, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
công tác dân vận năm 2026

Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021, Sở Nội vụ ban hành Kế hoạch:

I. MỤC ĐÍCH

Nâng cao nhận thức.

II. NHIỆM VỤ

1. Tuyên truyền

Văn phòng Sở chủ trì, hoàn thành trước ngày 30/6/2026.

2. Kiểm tra

Thanh tra Sở chủ trì.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn A
"""


@pytest.fixture(scope="module")
def registers() -> Registers:
    return read_library(read_folder(ROOT / "plans")).library.registers


def headings(imported: Imported) -> list[str]:
    return [line for line in imported.text.split("\n") if line.startswith("#")]


def test_a_text_is_read_whole(registers: Registers) -> None:
    found = bring_in("a.txt", PLAN.encode(), registers)
    assert found.head.unit_id == "so-noi-vu-tinh-dak-lak"
    assert (found.head.number, found.head.symbol) == ("15", "KH-SNV")
    assert (found.head.date, found.head.period) == ("2026-03-05", "2026")
    assert headings(found) == [
        "## I. MỤC ĐÍCH",
        "## II. NHIỆM VỤ",
        "### 1. Tuyên truyền",
        "### 2. Kiểm tra",
    ]
    assert found.head.tail.recipients == ("UBND tỉnh;", "Lưu: VT.")
    assert (found.head.tail.role, found.head.tail.name) == (("GIÁM ĐỐC",), "Lê Văn A")
    assert (found.remarks, found.fidelity.missing, found.fidelity.added) == ((), (), ())


def test_a_page_of_html_is_read_as_the_text_is(registers: Registers) -> None:
    lines = "".join(f"<p>{line}</p>\n" for line in PLAN.split("\n") if line)
    page = f"<html><head><title>x</title></head><body>{lines}<script>1</script></body>"
    found = bring_in("a.html", page.encode(), registers)
    assert headings(found) == headings(bring_in("a.txt", PLAN.encode(), registers))
    assert (found.fidelity.missing, found.fidelity.added) == ((), ())


def test_tables_of_html_keep_their_joined_cells(registers: Registers) -> None:
    table = (
        "<table border=1><tr><td>TT<td>Việc<td>Ai</tr>"
        "<tr><td>1<td>Mở lớp<td rowspan=2>Phòng A</tr><tr><td>2<td>Sơ kết</tr></table>"
    )
    page = f"<p align=center><b>KẾ HOẠCH</b></p><p>dân vận</p><p>Như sau:</p>{table}"
    found = bring_in("a.html", page.encode(), registers)
    assert "| 1 | Mở lớp | Phòng A |\n| 2 | Sơ kết |  |" in found.text


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("a.txt", b"", "rỗng"),
        ("a.txt", b"\xff\xfe\x00", "UTF-8"),
        ("a.txt", "Không phải văn bản".encode(), "tên loại văn bản"),
        ("a.html", b"<html></html>", "không có chữ"),
        ("a.xlsx", b"PK", "đuôi"),
        ("a.pdf", b"%PDF-1.7 x", "hỏng"),
    ],
)
def test_what_cannot_be_read_is_said(
    name: str, raw: bytes, words: str, registers: Registers
) -> None:
    with pytest.raises(UnreadableError, match=words):
        bring_in(name, raw, registers)


@pytest.mark.skipif(not SEEDS.is_dir(), reason="needs ../shared")
@pytest.mark.parametrize(
    ("seed", "plan"),
    [
        ("001-cao-loc-ke-hoach-2024.txt", "cao-loc-kh-dan-van-2024"),
        ("003-bac-giang-chuong-trinh-2024.txt", "bac-giang-ctr-dan-van-2024"),
        ("004-dong-nai-ke-hoach-2020-2025.txt", "dong-nai-kh-dan-van-2020-2025"),
    ],
)
def test_the_three_texts_become_what_was_made_of_them_by_hand(
    seed: str, plan: str, registers: Registers
) -> None:
    found = bring_in(seed, (SEEDS / seed).read_bytes(), registers)
    by_hand = (ROOT / "plans" / "ke-hoach" / f"{plan}.md").read_text("utf-8")
    assert headings(found) == [li for li in by_hand.split("\n") if li.startswith("#")]
    assert (found.fidelity.missing, found.fidelity.added) == ((), ())


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        (
            "CÔNG TÁC DÂN VẬN XÃ ĐỒNG TÂM NĂM 2025",
            "công tác dân vận xã Đồng Tâm năm 2025",
        ),
        ("UỶ BAN NHÂN DÂN TỈNH BẮC GIANG", "Ủy ban nhân dân tỉnh Bắc Giang"),
        (
            "THỰC HIỆN NGHỊ QUYẾT SỐ 25-NQ/TW, KHÓA XIII",
            "thực hiện Nghị quyết số 25-NQ/TW, khóa XIII",
        ),
        ("UBND HUYỆN CAO LỘC TỈNH LẠNG SƠN", "UBND huyện Cao Lộc tỉnh Lạng Sơn"),
    ],
)
def test_capitals_become_a_sentence(
    printed: str, written: str, registers: Registers
) -> None:
    assert sentence_case(printed, registers) == written


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("công tác dân vận năm 2024", "2024"),
        ("công tác dân vận giai đoạn 2021-2025", "2021/2025"),
        ("nhiệm kỳ 2020 – 2025 về dân vận", "2020/2025"),
        ("tổng kết năm 2024, nhiệm vụ năm 2025", ""),
        ("công tác dân vận", ""),
        ("giai đoạn 2025-2021", ""),
    ],
)
def test_a_period_is_what_the_title_states_once(title: str, period: str) -> None:
    assert period_of(title) == period


def line(text: str, *, bold: bool = False) -> Line:
    return Line((Run(text, bold),))


@pytest.mark.parametrize(
    ("texts", "levels"),
    [
        (("I. A", "1. Mục đích", "Đoạn.", "2. Yêu cầu", "Đoạn."), {0: 2, 1: 3, 3: 3}),
        (("I. A", "1. Giao Sở Y tế.", "2. Giao Sở Nội vụ."), {0: 2}),
        (("1. Mục đích", "Đoạn.", "2. Yêu cầu", "Đoạn."), {0: 2, 2: 2}),
        (("Phần thứ nhất", "I. A", "1. B", "x", "2. C", "y"), {0: 2, 1: 3, 2: 4, 4: 4}),
        (("Tháng 1", "1. Việc.", "2. Việc.", "Tháng 2", "1. Việc."), {0: 2, 3: 2}),
        (("Điều 5 của Luật quy định.",), {}),
    ],
)
def test_headings_of_a_text_without_weight(
    texts: tuple[str, ...], levels: dict[int, int]
) -> None:
    assert heading_levels([line(text) for text in texts]) == levels


@pytest.mark.parametrize(
    ("texts", "levels"),
    [
        (("**I. A**", "**1. B**", "1. Việc;", "**a) C**"), {0: 2, 1: 3, 3: 4}),
        (("**1. B**", "**1.1. C**", "x", "**2. D**"), {0: 2, 1: 3, 3: 2}),
        (("**Nhóm việc thứ nhất**", "x"), {0: 2}),
        (("**Cả đoạn này in đậm.**", "x"), {}),
        (("**1. Việc này in đậm;**", "x"), {}),
    ],
)
def test_headings_of_a_text_by_weight(
    texts: tuple[str, ...], levels: dict[int, int]
) -> None:
    lines = [line(text.strip("*"), bold=text.startswith("*")) for text in texts]
    assert heading_levels(lines) == levels


def test_a_sentence_goes_on_over_a_page_and_its_footnote() -> None:
    texts = (
        "Thực hiện Kế hoạch¹ số 15-",
        "¹ Kế hoạch về dân vận.",
        "2",
        "KH/TU của Tỉnh ủy về công",
        "",
        "tác dân vận.",
        "Đoạn khác.",
    )
    paper = without_pages(Paper(tuple(map(line, ("Đầu.", *texts)))))
    shown = [b.text for b in paper.blocks if isinstance(b, Line) and b.text]
    assert shown == [
        "Đầu.",
        "Thực hiện Kế hoạch số 15- KH/TU của Tỉnh ủy về công tác dân vận.",
        "Đoạn khác.",
    ]
    assert paper.notes["1"][0].text == "Kế hoạch về dân vận."
    assert paper.left_out == ("2",)


def test_lines_that_a_page_breaks_are_joined() -> None:
    words = "Nâng cao nhận thức của cán bộ, công chức và Nhân dân về dân vận và"
    text = [words, words, "hết đoạn.", "1. " + words, "xong."] * 4
    assert is_wrapped(text)
    assert [number for number, _ in paragraphs(text)][:3] == [1, 4, 6]


def test_words_that_differ_are_told_in_both_directions() -> None:
    found = compared("một hai hai ba Độc lập", "một hai bốn 1.", ["Độc lập"], ["1."])
    assert (found.missing, found.added) == (("hai", "ba"), ("bốn",))
    assert found.kept == pytest.approx(4 / 6)
