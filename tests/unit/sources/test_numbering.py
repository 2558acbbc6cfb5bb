import pytest

from macros.sources.numbering import (
    ANNEX,
    ARTICLE,
    CHAPTER,
    LETTER,
    PART,
    PERIOD,
    POINT,
    ROMAN,
    SECTION,
    Numbering,
    bullet_of,
    numbering_of,
)

ANYWHERE = [
    ("I. MỤC ĐÍCH", Numbering("I.", "i", ROMAN)),
    ("III- NHIỆM VỤ", Numbering("III-", "iii", ROMAN)),
    ("IV – TỔ CHỨC", Numbering("IV –", "iv", ROMAN)),
    ("XII) Khác", Numbering("XII)", "xii", ROMAN)),
    ("II.NỘI DUNG", Numbering("II.", "ii", ROMAN)),
    ("V.", Numbering("V.", "v", ROMAN)),
    ("1. Mục đích", Numbering("1.", "1", POINT)),
    ("1- Mục đích", Numbering("1-", "1", POINT)),
    ("1) Mục đích", Numbering("1)", "1", POINT)),
    ("12/ Mục đích", Numbering("12/", "12", POINT)),
    ("5.1- Công tác", Numbering("5.1-", "5.1", POINT + 1)),
    ("2.3. Công tác", Numbering("2.3.", "2.3", POINT + 1)),
    ("1.1 Công tác", Numbering("1.1", "1.1", POINT + 1)),
    ("1.2.3. Công tác", Numbering("1.2.3.", "1.2.3", POINT + 2)),
    ("a) Một", Numbering("a)", "a", LETTER)),
    ("đ) Năm", Numbering("đ)", "dd", LETTER)),
    ("b. Hai", Numbering("b.", "b", LETTER)),
]
HEADINGS = [
    ("PHỤ LỤC", Numbering("PHỤ LỤC", "phu-luc", ANNEX)),
    ("Phụ lục II", Numbering("Phụ lục II", "phu-luc-ii", ANNEX)),
    ("PHỤ LỤC 1", Numbering("PHỤ LỤC 1", "phu-luc-1", ANNEX)),
    ("Phần thứ nhất", Numbering("Phần thứ nhất", "phan-nhat", PART)),
    ("PHẦN THỨ HAI", Numbering("PHẦN THỨ HAI", "phan-hai", PART)),
    ("PHẦN I", Numbering("PHẦN I", "phan-i", PART)),
    ("Chương I", Numbering("Chương I", "chuong-i", CHAPTER)),
    ("CHƯƠNG 2", Numbering("CHƯƠNG 2", "chuong-2", CHAPTER)),
    ("Mục 1", Numbering("Mục 1", "muc-1", SECTION)),
    ("Điều 5. Giám sát", Numbering("Điều 5.", "dieu-5", ARTICLE)),
    ("Điều 5a", Numbering("Điều 5a", "dieu-5a", ARTICLE)),
    ("Tháng 1", Numbering("Tháng 1", "thang-1", PERIOD)),
    ("THÁNG 02/2024:", Numbering("THÁNG 02", "thang-2", PERIOD)),
    ("Quý I", Numbering("Quý I", "quy-i", PERIOD)),
    ("QUÝ IV/2024", Numbering("QUÝ IV", "quy-iv", PERIOD)),
]
NOWHERE = [
    "Mục đích",
    "Phần lớn cán bộ",
    "Chương trình công tác",
    "Điều kiện",
    "Tháng 1 tổ chức hội nghị",
    "Tháng hành động",
    "Quý vị đại biểu",
    "V.I. Lênin dạy",
    "X-quang",
    "II/2024",
    "Iran",
    "2024 là năm",
    "05/3/2026",
    "10.000 người",
    "1.",
    "a.m",
    "ab) c",
    "- gạch đầu dòng",
    "",
]


@pytest.mark.parametrize(("text", "expected"), ANYWHERE)
@pytest.mark.parametrize("heading", [True, False])
def test_a_printed_number_opens_a_part(
    text: str, expected: Numbering, *, heading: bool
) -> None:
    assert numbering_of(text, heading=heading) == expected


@pytest.mark.parametrize(("text", "expected"), HEADINGS)
def test_a_heading_may_be_numbered_in_words(text: str, expected: Numbering) -> None:
    assert numbering_of(text, heading=True) == expected


@pytest.mark.parametrize("text", [text for text, _ in HEADINGS])
def test_words_begin_a_sentence_in_a_paragraph(text: str) -> None:
    assert numbering_of(text, heading=False) is None


@pytest.mark.parametrize("text", NOWHERE)
def test_other_beginnings_are_no_numbering(text: str) -> None:
    assert numbering_of(text, heading=True) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- một", "-"),
        ("+ một", "+"),
        ("* một", "*"),
        ("– một", "–"),
        ("• một", "•"),
        ("-5 độ", ""),
        ("một", ""),
    ],
)
def test_a_bullet_opens_an_item(text: str, expected: str) -> None:
    assert bullet_of(text) == expected


@pytest.mark.parametrize(
    ("text", "marker", "segment"),
    [
        pytest.param("1.\u200bMở lớp", "1.", "1", id="instead of a blank"),
        pytest.param("1.\u200b Mở lớp", "1.\u200b", "1", id="before a blank"),
        pytest.param("\u200e1\u200b. Mở lớp", "\u200e1\u200b.", "1", id="within"),
        pytest.param("\ufeffI\u00adI. MỤC", "\ufeffI\u00adI.", "ii", id="Roman"),
        pytest.param("a\u202c) Mở lớp", "a\u202c)", "a", id="a letter"),
    ],
)
def test_letters_that_nobody_sees_hide_no_numbering(
    text: str, marker: str, segment: str
) -> None:
    found = numbering_of(text, heading=False)
    assert found
    assert (found.marker, found.segment) == (marker, segment)


def test_unseen_letters_alone_make_no_numbering() -> None:
    assert numbering_of("Mở\u200b lớp 1. Rồi", heading=False) is None
