import unicodedata
from datetime import date

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation, DocumentNumber, NumberStyle, Span

PARTY, STATE = NumberStyle.PARTY, NumberStyle.STATE


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
            number=DocumentNumber("43", None, "KL/TW", "KL/TW", PARTY),
            date=date(2019, 1, 7),
            issuer="Ban Bí thư",
            title="về tiếp tục đổi mới",
        ),
    )


@pytest.mark.parametrize(
    ("text", "exact", "type_word", "number"),
    [
        # Party
        (
            "Nghị quyết số 25-NQ/TW",
            "Nghị quyết số 25-NQ/TW",
            "nghị quyết",
            DocumentNumber("25", None, "NQ/TW", "NQ/TW", PARTY),
        ),
        (
            "kế hoạch số 222-KH/HU,",
            "kế hoạch số 222-KH/HU",
            "kế hoạch",
            DocumentNumber("222", None, "KH/HU", "KH/HU", PARTY),
        ),
        (
            "Kế hoạch số 1043-KH/BCSD",
            "Kế hoạch số 1043-KH/BCSD",
            "kế hoạch",
            DocumentNumber("1043", None, "KH/BCSD", "KH/BCSĐ", PARTY),
        ),
        (
            "Đề án số 01- ĐA/BDVTU-UBND.",
            "Đề án số 01- ĐA/BDVTU-UBND",
            "đề án",
            DocumentNumber("01", None, "ĐA/BDVTU-UBND", "ĐA/BDVTU-UBND", PARTY),
        ),
        (
            "Chỉ thị số 14 -CT/HU",
            "Chỉ thị số 14 -CT/HU",
            "chỉ thị",
            DocumentNumber("14", None, "CT/HU", "CT/HU", PARTY),
        ),
        (
            "Quy định số 11-QĐi/TW",
            "Quy định số 11-QĐi/TW",
            "quy định",
            DocumentNumber("11", None, "QĐi/TW", "QĐi/TW", PARTY),
        ),
        (
            "Thông tri 37-TTr/TU",
            "Thông tri 37-TTr/TU",
            "thông tri",
            DocumentNumber("37", None, "TTr/TU", "TT/TU", PARTY),
        ),
        (
            "Hướng dẫn số 50 HD/HU",
            "Hướng dẫn số 50 HD/HU",
            "hướng dẫn",
            DocumentNumber("50", None, "HD/HU", "HD/HU", PARTY),
        ),
        (
            "Kế hoạch số 115\n\nKH/HU ",
            "Kế hoạch số 115\n\nKH/HU",
            "kế hoạch",
            DocumentNumber("115", None, "KH/HU", "KH/HU", PARTY),
        ),
        (
            "Nghị quyết số 58/NQ-TU",
            "Nghị quyết số 58/NQ-TU",
            "nghị quyết",
            DocumentNumber("58", None, "NQ-TU", "NQ/TU", PARTY),
        ),
        (
            "Chương trình số 34/CTR-HU",
            "Chương trình số 34/CTR-HU",
            "chương trình",
            DocumentNumber("34", None, "CTR-HU", "CTr/HU", PARTY),
        ),
        (
            "Nghị quyết 11-NQ/TƯ",
            "Nghị quyết 11-NQ/TƯ",
            "nghị quyết",
            DocumentNumber("11", None, "NQ/TƯ", "NQ/TW", PARTY),
        ),
        (
            "Quy chế làm việc số 26-QC/BCĐ",
            "Quy chế làm việc số 26-QC/BCĐ",
            "quy chế làm việc",
            DocumentNumber("26", None, "QC/BCĐ", "QC/BCĐ", PARTY),
        ),
        (
            "Hướng dẫn số 29-HD/TWĐTN-VP",
            "Hướng dẫn số 29-HD/TWĐTN-VP",
            "hướng dẫn",
            DocumentNumber("29", None, "HD/TWĐTN-VP", "HD/TWĐTN-VP", PARTY),
        ),
        # State
        (
            "Chỉ thị số 33/CT-TTg",
            "Chỉ thị số 33/CT-TTg",
            "chỉ thị",
            DocumentNumber("33", None, "CT-TTg", "CT-TTg", STATE),
        ),
        (
            "Kế hoạch số 180 /KH-UBND",
            "Kế hoạch số 180 /KH-UBND",
            "kế hoạch",
            DocumentNumber("180", None, "KH-UBND", "KH-UBND", STATE),
        ),
        (
            "Nghị quyết số 71/NQ-CP",
            "Nghị quyết số 71/NQ-CP",
            "nghị quyết",
            DocumentNumber("71", None, "NQ-CP", "NQ-CP", STATE),
        ),
        (
            "Tờ trình số 12/TTr-SNV",
            "Tờ trình số 12/TTr-SNV",
            "tờ trình",
            DocumentNumber("12", None, "TTr-SNV", "TTr-SNV", STATE),
        ),
        (
            "Quy định số 07/QyĐ-UBND",
            "Quy định số 07/QyĐ-UBND",
            "quy định",
            DocumentNumber("07", None, "QyĐ-UBND", "QyĐ-UBND", STATE),
        ),
        (
            "Kế hoạch số 16/KH-MTTQ-BTT",
            "Kế hoạch số 16/KH-MTTQ-BTT",
            "kế hoạch",
            DocumentNumber("16", None, "KH-MTTQ-BTT", "KH-MTTQ-BTT", STATE),
        ),
        (
            "Công văn số 9086/BNV-CTTN&BĐG ngày",
            "Công văn số 9086/BNV-CTTN&BĐG",
            "công văn",
            DocumentNumber("9086", None, "BNV-CTTN&BĐG", "BNV-CTTN&BĐG", STATE),
        ),
        (
            "Nghị định số 59/2023/NĐ-CP",
            "Nghị định số 59/2023/NĐ-CP",
            "nghị định",
            DocumentNumber("59", "2023", "NĐ-CP", "NĐ-CP", STATE),
        ),
        (
            "Nghị định\nsố 135/2020/NĐ -CP",
            "Nghị định\nsố 135/2020/NĐ -CP",
            "nghị định",
            DocumentNumber("135", "2020", "NĐ-CP", "NĐ-CP", STATE),
        ),
        (
            "Luật số 10/2022/QH15",
            "Luật số 10/2022/QH15",
            "luật",
            DocumentNumber("10", "2022", "QH15", "QH15", STATE),
        ),
        (
            "Nghị quyết số 101/2025/UBTVQH15",
            "Nghị quyết số 101/2025/UBTVQH15",
            "nghị quyết",
            DocumentNumber("101", "2025", "UBTVQH15", "UBTVQH15", STATE),
        ),
        (
            "Pháp lệnh số 34/2007/PL-UBTVQH11",
            "Pháp lệnh số 34/2007/PL-UBTVQH11",
            "pháp lệnh",
            DocumentNumber("34", "2007", "PL-UBTVQH11", "PL-UBTVQH11", STATE),
        ),
        (
            "Thông tư liên tịch số 103/2008/TTLT/BTC-BGTVT",
            "Thông tư liên tịch số 103/2008/TTLT/BTC-BGTVT",
            "thông tư liên tịch",
            DocumentNumber("103", "2008", "TTLT/BTC-BGTVT", "TTLT/BTC-BGTVT", STATE),
        ),
        (
            "Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
            "Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
            "nghị quyết liên tịch",
            DocumentNumber(
                "102",
                "2025",
                "NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
                "NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
                STATE,
            ),
        ),
        (
            "Thông tư số 08a/2010/TT-BTC",
            "Thông tư số 08a/2010/TT-BTC",
            "thông tư",
            DocumentNumber("08a", "2010", "TT-BTC", "TT-BTC", STATE),
        ),
        # What leads to the number
        (
            "theo số 43-KL/TW",
            "số 43-KL/TW",
            None,
            DocumentNumber("43", None, "KL/TW", "KL/TW", PARTY),
        ),
        (
            "(43-KL/TW)",
            "43-KL/TW",
            None,
            DocumentNumber("43", None, "KL/TW", "KL/TW", PARTY),
        ),
        (
            "Chỉ thị số số 46 - CT/TW",
            "Chỉ thị số số 46 - CT/TW",
            "chỉ thị",
            DocumentNumber("46", None, "CT/TW", "CT/TW", PARTY),
        ),
        (
            "Kế hoạch Số: 15/KH-UBND",
            "Kế hoạch Số: 15/KH-UBND",
            "kế hoạch",
            DocumentNumber("15", None, "KH-UBND", "KH-UBND", STATE),
        ),
        (
            "QUY ĐỊNH SỐ 377-QĐ/TW",
            "QUY ĐỊNH SỐ 377-QĐ/TW",
            "quy định",
            DocumentNumber("377", None, "QĐ/TW", "QĐ/TW", PARTY),
        ),
        (
            "Thông báo  kết luận số 158-TB/TW",
            "Thông báo  kết luận số 158-TB/TW",
            "thông báo kết luận",
            DocumentNumber("158", None, "TB/TW", "TB/TW", PARTY),
        ),
        (
            "Chương trình hành động số 10-CTr/TU",
            "Chương trình hành động số 10-CTr/TU",
            "chương trình hành động",
            DocumentNumber("10", None, "CTr/TU", "CTr/TU", PARTY),
        ),
        (
            "¹Kết luận số 120-KL/TW²",
            "Kết luận số 120-KL/TW",
            "kết luận",
            DocumentNumber("120", None, "KL/TW", "KL/TW", PARTY),
        ),
        (
            "năm 2019, 43-KL/TW",
            "43-KL/TW",
            None,
            DocumentNumber("43", None, "KL/TW", "KL/TW", PARTY),
        ),
    ],
)
def test_every_written_form_is_read(
    text: str, exact: str, type_word: str | None, number: DocumentNumber
) -> None:
    citation = only(text)
    assert (citation.exact, citation.type_word, citation.number) == (
        exact,
        type_word,
        number,
    )
    start = text.index(exact)
    assert citation.span == citation.anchor == Span(start, start + len(exact))


@pytest.mark.parametrize(
    "text",
    [
        "ngày 05/3/2026",
        "24/7",
        "1/2 số hộ",
        "60 km/h",
        "số 5/10 hộ",
        "Lưu: H2-M3/KH31/142",
        "điện thoại 0912-345-678, 024/3825.1234",
        "1.500.000đ/hộ/năm",
        "500.000 đ/Người",
        "có 15 CB/CNV và 02 HTX/THT",
        "năm 2024 UBND/HĐND các cấp",
        "Số: /KH-UBND",
        "số .../KH-UBND",
        "nhiệm kỳ 2020-2025",
        "Covid-19",
        "A4-B5/C6",
        "Nghị quyết Đại hội XIII",
        "Quy định 377",
        "Điều lệ Đảng",
        "file/25-NQ/TW.pdf",
        "v1.25-NQ/TW",
        "-25-NQ/TW",
        "25-NQ/TW/2013",
        "25-NQ/TWà",
        "25-nq/tw",
        "٢٥-NQ/TW",
        "123456-NQ/TW",
        "",
    ],
)
def test_other_numbers_are_no_citations(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Số: 15/KH-UBND",
        "ỦY BAN NHÂN DÂN XÃ Số: 16/KH-MTTQ-BTT | CỘNG HÒA",
        "**Số 43-KL/TW**",
        "SỐ: 15/KH-UBND",
    ],
)
def test_the_own_number_in_the_head_is_no_citation(text: str) -> None:
    assert recognise(text) == ()


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
    ("after", "expected"),
    [
        (", ngày 03/6/2013", date(2013, 6, 3)),
        (" ngày 03 tháng 6 năm 2013", date(2013, 6, 3)),
        (" ngày 03 tháng 6 năm\n2013", date(2013, 6, 3)),
        (" Ngày 03.6.2013", date(2013, 6, 3)),
        (" ban hành ngày 03-6-2013", date(2013, 6, 3)),
        (" NGÀY\n03/6/2013", date(2013, 6, 3)),
        (" ngày 31/02/2013", None),
        (" ngày tháng 6 năm 2013", None),
        (" năm 2013", None),
        (" của Bộ Chính trị ngày 03/6/2013", None),
        ("; ngày 03/6/2013", None),
    ],
)
def test_the_date_directly_follows(after: str, expected: date | None) -> None:
    assert only(f"Nghị quyết số 25-NQ/TW{after}").date == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" của Bộ Chính trị về công tác", "Bộ Chính trị"),
        (", của Bộ Chính trị.", "Bộ Chính trị"),
        (" ngày 03/6/2013 của Ban Bí thư ban hành", "Ban Bí thư"),
        (" của Ban Chấp hành Trung ương (khóa XI)", "Ban Chấp hành Trung ương"),
        (" của Ban Chấp hành Trung ương khoá XI", "Ban Chấp hành Trung ương"),
        (" của Ủy ban nhân dân tỉnh\nLạng Sơn về", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        (" của Uỷ ban Kiểm tra Trung ương", "Uỷ ban Kiểm tra Trung ương"),
        (
            " của Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn về",
            "Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
        (
            " của Bộ Giáo dục và Đào tạo quy định",
            "Bộ Giáo dục và Đào tạo",
        ),
        (" của Bộ Chính trị và các quy định", "Bộ Chính trị"),
        (" của Bộ Chính trị và Quyết định số", "Bộ Chính trị"),
        (" của Tỉnh ủy và kế hoạch", "Tỉnh ủy"),
        (" của Bộ Chính trị, Ban Bí thư và", "Bộ Chính trị, Ban Bí thư"),
        (" của Ban Bí thư, Ban Tuyên giáo hướng dẫn", "Ban Bí thư"),
        (" CỦA BỘ CHÍNH TRỊ VỀ PHÂN CẤP", "BỘ CHÍNH TRỊ"),
        (" của Ủy ban bầu cử xã Phố Bảng Về việc", "Ủy ban bầu cử xã Phố Bảng"),
        (" của Quân khu 1;", "Quân khu 1"),
        (
            " của Ban Chỉ đạo giải phóng mặt bằng huyện.",
            "Ban Chỉ đạo giải phóng mặt bằng huyện",
        ),
        (" của tỉnh", None),
        (" về công tác của Bộ Chính trị", None),
        ("", None),
    ],
)
def test_the_issuer_directly_follows(after: str, expected: str | None) -> None:
    assert only(f"Nghị quyết số 25-NQ/TW{after}").issuer == expected


def test_a_joint_document_has_several_issuers() -> None:
    citation = only(
        "Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP ngày 26/9/2025 của Ủy ban "
        "Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch về"
    )
    assert citation.issuer == ("Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch")


@pytest.mark.parametrize("issuer", ["Chính phủ", "Thủ tướng Chính phủ"])
def test_the_issuer_may_stand_before_the_number(issuer: str) -> None:
    citation = only(f"Nghị định của {issuer} số 132/2008/NĐ-CP")
    assert (citation.type_word, citation.issuer) == ("nghị định", issuer)
    assert citation.span.start == 0


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" về công tác dân vận; Kết luận", "về công tác dân vận"),
        (" về công tác dân vận. Trong đó", "về công tác dân vận"),
        (" về công tác dân vận", "về công tác dân vận"),
        (
            " của Bộ Chính trị (khóa XI), về công tác dân vận",
            "về công tác dân vận",
        ),
        (" về “Tiếp tục đổi mới”, nhất là", "về “Tiếp tục đổi mới”"),
        (
            " về “đổi mới “Dân vận khéo” năm 2024” và",
            "về “đổi mới “Dân vận khéo” năm 2024”",
        ),
        (
            " ngày 03/6/2013 ban hành Quy chế\nlàm việc; còn",
            "ban hành Quy chế làm việc",
        ),
        (" quy định chi tiết (Bản kèm theo)", "quy định chi tiết"),
        (" về dân vận gắn với phong trào", "về dân vận"),
        (" về dân vận và các nghị quyết khác", "về dân vận"),
        (" đã nêu", None),
        (" về ;", None),
    ],
)
def test_the_title_follows_up_to_the_next_document(
    after: str, expected: str | None
) -> None:
    assert recognise(f"Nghị quyết số 25-NQ/TW{after}")[0].title == expected


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


def test_the_type_may_stand_on_the_line_above() -> None:
    assert only("Nghị quyết\nsố\n25-NQ/TW").type_word == "nghị quyết"


def test_a_type_inside_a_word_is_none() -> None:
    assert only("xquyết định 25-NQ/TW").type_word is None


def test_many_citations_are_read_at_once() -> None:
    assert len(recognise("25-NQ/TW, " * 3000)) == 3000
