"""What stands before a number: the type in its wordings, or the head of a document."""

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation


def only(text: str) -> Citation:
    [citation] = recognise(text)
    return citation


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param("theo QĐ số 61-QĐ/TU;", "QĐ số 61-QĐ/TU", id="decision"),
        pytest.param("xem KH số: 8/KH-SNV", "KH số: 8/KH-SNV", id="plan"),
        pytest.param("NQ 30-NQ/TU", "NQ 30-NQ/TU", id="no số"),
        pytest.param("(NĐ 30/2020/NĐ-CP)", "NĐ 30/2020/NĐ-CP", id="decree"),
        pytest.param("TTLT số 4/2010/TTLT-BNV", "TTLT số 4/2010/TTLT-BNV", id="joint"),
    ],
)
def test_an_abbreviated_type_is_part_of_the_citation_but_no_type_word(
    text: str, exact: str
) -> None:
    citation = only(text)
    assert (citation.exact, citation.type_word) == (exact, None)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        pytest.param("qđ số 61-QĐ/TU", "số 61-QĐ/TU", id="small letters"),
        pytest.param("XQĐ số 61-QĐ/TU", "số 61-QĐ/TU", id="within a word"),
        pytest.param("5/QĐ số 61-QĐ/TU", "số 61-QĐ/TU", id="within a number"),
        pytest.param("UBND số 61-QĐ/TU", "số 61-QĐ/TU", id="a body"),
    ],
)
def test_other_capitals_are_no_abbreviated_type(text: str, exact: str) -> None:
    assert only(text).exact == exact


@pytest.mark.parametrize(
    ("text", "type_word"),
    [
        pytest.param("Kế hoạch thực hiện số 31/KH-UBND", "kế hoạch", id="one purpose"),
        pytest.param(
            "Kế hoạch triển khai thực hiện số 31/KH-UBND", "kế hoạch", id="two"
        ),
        pytest.param("Kế hoạch giám sát số 31/KH-HĐND", "kế hoạch", id="oversight"),
        pytest.param(
            "Chương trình hành động số 18-CTr/TU", "chương trình hành động", id="kind"
        ),
        pytest.param(
            "Quy chế phối hợp số 7-QC/TU", "quy chế phối hợp", id="joint rules"
        ),
        pytest.param("Giấy phép số 12/GP-STTTT", "giấy phép", id="licence"),
        pytest.param("giấy phép\n12/GP-BTTTT", "giấy phép", id="licence, no số"),
        pytest.param("Giấy mời số 8-GM/HU", "giấy mời", id="invitation"),
        pytest.param(
            "văn bản hợp nhất số 01/VBHN-BNV", "văn bản hợp nhất", id="consolidated"
        ),
        pytest.param(
            "Nghị quyết liên tịch số 9/NQLT-UBND-MTTQ",
            "nghị quyết liên tịch",
            id="joint resolution",
        ),
        pytest.param("Công điện số 5/CĐ-TTg", "công điện", id="telegram"),
        pytest.param("công văn 1547/UBND", "công văn", id="an issuer alone"),
    ],
)
def test_a_type_may_be_of_several_words(text: str, type_word: str) -> None:
    citation = only(f"theo {text};")
    assert (citation.exact, citation.type_word) == (text, type_word)


def test_a_purpose_without_a_so_is_no_part_of_the_citation() -> None:
    assert only("Kế hoạch thực hiện 31-NQ/TU").exact == "31-NQ/TU"


@pytest.mark.parametrize(
    ("text", "type_word", "issuer"),
    [
        pytest.param(
            "Chỉ thị của Ban Bí thư Trung ương Đảng số 30-CT/TW",
            "chỉ thị",
            "Ban Bí thư Trung ương Đảng",
            id="a Party body",
        ),
        pytest.param(
            "Nghị quyết của Quốc hội khóa XIII số 85/2014/QH13",
            "nghị quyết",
            "Quốc hội",
            id="a term",
        ),
        pytest.param(
            "Nghị quyết của Quốc hội (khoá XIII), số 85/2014/QH13",
            "nghị quyết",
            "Quốc hội",
            id="a term in brackets",
        ),
        pytest.param(
            "Thông tư của Bộ Nội vụ số 5/2021/TT-BNV",
            "thông tư",
            "Bộ Nội vụ",
            id="a ministry",
        ),
        pytest.param(
            "Quyết định của Chủ tịch Ủy ban nhân dân tỉnh Sơn La số 99/QĐ-UBND",
            "quyết định",
            "Chủ tịch Ủy ban nhân dân tỉnh Sơn La",
            id="a person",
        ),
    ],
)
def test_the_issuer_may_stand_between_type_and_number(
    text: str, type_word: str, issuer: str
) -> None:
    citation = only(f"thực hiện {text} ngày 22/01/2019;")
    assert citation.exact == f"{text} ngày 22/01/2019"
    assert (citation.type_word, citation.issuer) == (type_word, issuer)


def test_no_other_document_stands_between_type_and_number() -> None:
    citation = only("Nghị quyết của Tỉnh ủy Quyết định số 5-QĐ/TU")
    assert citation.exact == "Quyết định số 5-QĐ/TU"
    assert citation.issuer is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("KẾ HOẠCH\nSố: 12/KH-UBND", id="below the type"),
        pytest.param("Quyết định\n\nSố 12/QĐ-UBND ngày 03/3/2024", id="dated"),
        pytest.param("**KẾ HOẠCH**\n\nSố: 12/KH-UBND", id="bold type"),
        pytest.param("HUYỆN ỦY CAO LỘC\n*\nSố 5-KH/HU", id="below the body"),
        pytest.param("SỐ: 5-KH/HU", id="alone, in capitals"),
    ],
)
def test_the_own_number_in_a_head_is_no_citation(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "exacts"),
    [
        pytest.param(
            "các Quyết định: Số 1025/QĐ-SNV ngày 05/5/2024; số 547/QĐ-SNV",
            ["Số 1025/QĐ-SNV ngày 05/5/2024", "số 547/QĐ-SNV"],
            id="behind a colon",
        ),
        pytest.param(
            "Quyết định số 5/QĐ-SNV; Số 6/QĐ-SNV",
            ["Quyết định số 5/QĐ-SNV", "Số 6/QĐ-SNV"],
            id="behind a semicolon",
        ),
        pytest.param("theo (Số 5-KH/TU)", ["Số 5-KH/TU"], id="in brackets"),
        pytest.param(
            "Kế hoạch Số: 12/KH-UBND", ["Kế hoạch Số: 12/KH-UBND"], id="on one line"
        ),
        pytest.param(
            "NGHỊ QUYẾT\nSỐ 09/2022/NQ-HĐND",
            ["NGHỊ QUYẾT\nSỐ 09/2022/NQ-HĐND"],
            id="a title in capitals over a line end",
        ),
        pytest.param(
            "THỰC HIỆN CHỈ THỊ SỐ 09-CT/TU",
            ["CHỈ THỊ SỐ 09-CT/TU"],
            id="a title in capitals",
        ),
        pytest.param(
            "Số: 5-KH/TU; Kết luận 7-KL/TW",
            ["Kết luận 7-KL/TW"],
            id="a head and a citation",
        ),
    ],
)
def test_a_number_elsewhere_is_a_citation(text: str, exacts: list[str]) -> None:
    assert [citation.exact for citation in recognise(text)] == exacts
