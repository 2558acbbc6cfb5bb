import unicodedata
from datetime import date
from typing import Literal

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation, DocumentNumber, NumberStyle, Span


def numbers(text: str) -> list[str]:
    return [citation.number.key for citation in recognise(text) if citation.number]


def only(text: str) -> Citation:
    [citation] = recognise(text)
    return citation


def test_a_citation_is_one_value() -> None:
    text = (
        "Kết luận số 43-KL/TW, ngày 07/01/2019 của Ban Bí thư về tiếp tục đổi mới; còn"
    )
    assert recognise(text) == (
        Citation(
            span=Span(0, 37),
            anchor=Span(0, 37),
            exact="Kết luận số 43-KL/TW, ngày 07/01/2019",
            type_word="kết luận",
            number=DocumentNumber("43", None, "KL/TW", "KL/TW", NumberStyle.PARTY),
            date=date(2019, 1, 7),
            issuer="Ban Bí thư",
            title="về tiếp tục đổi mới",
        ),
    )


@pytest.mark.parametrize(
    ("text", "exact", "anchors", "keys"),
    [
        pytest.param(
            "Quyết định số 217, 218-QĐ/TW của",
            "Quyết định số 217, 218-QĐ/TW",
            ["Quyết định số 217", "218-QĐ/TW"],
            ["217-QĐ/TW", "218-QĐ/TW"],
            id="comma",
        ),
        pytest.param(
            "số 749/127/411/QĐ-TTg ngày 03/6/2020.",
            "số 749/127/411/QĐ-TTg ngày 03/6/2020",
            ["số 749", "127", "411/QĐ-TTg ngày 03/6/2020"],
            ["749/QĐ-TTg", "127/QĐ-TTg", "411/QĐ-TTg"],
            id="slashes and a date",
        ),
        pytest.param(
            "Kết luận số 187 và 188- KL/TW",
            "Kết luận số 187 và 188- KL/TW",
            ["Kết luận số 187", "188- KL/TW"],
            ["187-KL/TW", "188-KL/TW"],
            id="và",
        ),
    ],
)
def test_numbers_that_share_a_symbol_have_anchors_of_their_own(
    text: str, exact: str, anchors: list[str], keys: list[str]
) -> None:
    found = recognise(text)
    assert {citation.exact for citation in found} == {exact}
    assert [text[c.anchor.start : c.anchor.end] for c in found] == anchors
    assert numbers(text) == keys


def test_a_list_shares_its_type_date_and_issuer() -> None:
    text = (
        "Kết luận số 187, 188-KL/TW ngày 29/8/2025 của Bộ Chính trị, Ban Bí thư và các"
    )
    assert {(c.type_word, c.date, c.issuer) for c in recognise(text)} == {
        ("kết luận", date(2025, 8, 29), "Bộ Chính trị, Ban Bí thư")
    }


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "số 43-KL/TW, ngày 07/01/2019; 25-NQ/TW",
            ["43-KL/TW", "25-NQ/TW"],
            id="a date is no part of a list",
        ),
        pytest.param(
            "Nghị quyết số 25-NQ/TW, Kết luận số 43-KL/TW và Chỉ thị số 33/CT-TTg",
            ["25-NQ/TW", "43-KL/TW", "33/CT-TTg"],
            id="three in a row",
        ),
        pytest.param("25-NQ/TW;43-KL/TW", ["25-NQ/TW", "43-KL/TW"], id="no blank"),
    ],
)
def test_neighbours_stay_apart(text: str, keys: list[str]) -> None:
    assert numbers(text) == keys


@pytest.mark.parametrize(
    "number",
    [
        "43\u2011KL/TW",
        "43 \u2013 KL/TW",
        "43\u2010\u00a0KL/TW",
        "43-\nKL/TW",
        "43-KL/\nTW",
        "43-K\u00adL/TW",
        "\u200b43-KL/T\u200bW",
        "43\n-KL/TW",
    ],
)
def test_broken_lines_and_odd_hyphens_do_not_matter(number: str) -> None:
    text = f"Kết luận\u00a0số {number}\u00a0ngày\u00a007/01/2019."
    citation = only(text)
    assert citation.number
    assert citation.number.key == "43-KL/TW"
    assert citation.date == date(2019, 1, 7)
    assert citation.exact == text[:-1]


def test_decomposed_text_gives_the_same_citation() -> None:
    text = "Thực hiện Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ về"
    decomposed = unicodedata.normalize("NFD", text)
    one, other = only(text), only(decomposed)
    assert (other.type_word, other.number, other.date, other.issuer) == (
        one.type_word,
        one.number,
        one.date,
        one.issuer,
    )
    assert decomposed[other.span.start : other.span.end] == other.exact
    assert unicodedata.normalize("NFC", other.exact) == one.exact


@pytest.mark.parametrize(
    ("text", "exact", "type_word"),
    [
        ("thực hiện Kế hoạch này,", "Kế hoạch này", "kế hoạch"),
        ("Chương trình công tác này", "Chương trình công tác này", "chương trình"),
        ("quy định\nnày", "quy định\nnày", "quy định"),
        (
            "Nghị quyết liên tịch này",
            "Nghị quyết liên tịch này",
            "nghị quyết liên tịch",
        ),
    ],
)
def test_a_document_may_mean_itself(text: str, exact: str, type_word: str) -> None:
    citation = only(text)
    assert citation.self_reference
    assert (citation.exact, citation.type_word, citation.number) == (
        exact,
        type_word,
        None,
    )
    start = text.index(exact)
    assert citation.span == Span(start, start + len(exact))


@pytest.mark.parametrize(
    "text", ["việc này", "kế hoạch nàyy", "tiểu kế hoạchnày", "này", "Kế hoạch kia"]
)
def test_other_words_before_nay_are_no_document(text: str) -> None:
    assert recognise(text) == ()


def test_citations_stand_in_reading_order() -> None:
    text = "Luật Khiếu nại, Kế hoạch này, số 50 HD/HU và Nghị quyết số 25-NQ/TW"
    assert [citation.exact for citation in recognise(text)] == [
        "Luật Khiếu nại",
        "Kế hoạch này",
        "số 50 HD/HU",
        "Nghị quyết số 25-NQ/TW",
    ]


def test_many_citations_are_read_at_once() -> None:
    assert len(recognise("25-NQ/TW, " * 3000)) == 3000


@pytest.mark.parametrize(
    "text",
    [
        "Số: 388/NQ-CP",
        "UBND TỈNH A\n**Số:** 12/KH-UBND\n",
        "|\n**Số hiệu:**\n|\n388/NQ-CP\n|",
    ],
)
def test_the_number_of_a_letterhead_is_no_citation(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Luật Giá",
        "LUẬT GIÁ",
        "Pháp lệnh Cảnh vệ",
        "Bộ luật Dân sự",
        "Hiến pháp 2013",
        "Kế hoạch này",
        "KẾ HOẠCH NÀY",
        "25-NQ/TW",
        "Kế hoạch số 61 KH/TU",
        "Nghị quyết nêu trên",
        "Luật đó",
        "Quy định 377",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_each_kind_of_citation_is_read_where_nothing_else_stands(
    text: str, form: Literal["NFC", "NFD"]
) -> None:
    assert len(recognise(unicodedata.normalize(form, text))) == 1
