import pytest

from macros.citations.recognise import recognise
from macros.model.citation import DocumentNumber, NumberStyle, Span
from tests.builders import a_number

PARTY, STATE = NumberStyle.PARTY, NumberStyle.STATE

# The citation stands between « and » where it is not the whole text.
PARTY_FORMS = [
    ("Nghị quyết số 25-NQ/TW", "nghị quyết", a_number("25", "NQ/TW", PARTY)),
    ("«kế hoạch số 222-KH/HU»,", "kế hoạch", a_number("222", "KH/HU", PARTY)),
    (
        "Kế hoạch số 1043-KH/BCSD",
        "kế hoạch",
        a_number("1043", "KH/BCSD", PARTY, canonical="KH/BCSĐ"),
    ),
    ("«Đề án số 01- ĐA/BDVTU-UBND».", "đề án", a_number("01", "ĐA/BDVTU-UBND", PARTY)),
    ("Chỉ thị số 14 -CT/HU", "chỉ thị", a_number("14", "CT/HU", PARTY)),
    ("Quy định số 11-QĐi/TW", "quy định", a_number("11", "QĐi/TW", PARTY)),
    (
        "Thông tri 37-TTr/TU",
        "thông tri",
        a_number("37", "TTr/TU", PARTY, canonical="TT/TU"),
    ),
    ("Hướng dẫn số 50 HD/HU", "hướng dẫn", a_number("50", "HD/HU", PARTY)),
    ("«Kế hoạch số 115\n\nKH/HU» ", "kế hoạch", a_number("115", "KH/HU", PARTY)),
    (
        "Nghị quyết số 58/NQ-TU",
        "nghị quyết",
        a_number("58", "NQ-TU", PARTY, canonical="NQ/TU"),
    ),
    (
        "Chương trình số 34/CTR-HU",
        "chương trình",
        a_number("34", "CTR-HU", PARTY, canonical="CTr/HU"),
    ),
    (
        "Nghị quyết 11-NQ/TƯ",
        "nghị quyết",
        a_number("11", "NQ/TƯ", PARTY, canonical="NQ/TW"),
    ),
    (
        "Quy chế làm việc số 26-QC/BCĐ",
        "quy chế làm việc",
        a_number("26", "QC/BCĐ", PARTY),
    ),
    ("Hướng dẫn số 29-HD/TWĐTN-VP", "hướng dẫn", a_number("29", "HD/TWĐTN-VP", PARTY)),
]
STATE_FORMS = [
    ("Chỉ thị số 33/CT-TTg", "chỉ thị", a_number("33", "CT-TTg", STATE)),
    ("Kế hoạch số 180 /KH-UBND", "kế hoạch", a_number("180", "KH-UBND", STATE)),
    ("Nghị quyết số 71/NQ-CP", "nghị quyết", a_number("71", "NQ-CP", STATE)),
    ("Tờ trình số 12/TTr-SNV", "tờ trình", a_number("12", "TTr-SNV", STATE)),
    ("Quy định số 07/QyĐ-UBND", "quy định", a_number("07", "QyĐ-UBND", STATE)),
    ("Kế hoạch số 16/KH-MTTQ-BTT", "kế hoạch", a_number("16", "KH-MTTQ-BTT", STATE)),
    (
        "«Công văn số 9086/BNV-CTTN&BĐG» ngày",
        "công văn",
        a_number("9086", "BNV-CTTN&BĐG", STATE),
    ),
    (
        "Nghị định số 59/2023/NĐ-CP",
        "nghị định",
        a_number("59", "NĐ-CP", STATE, year="2023"),
    ),
    (
        "Nghị định\nsố 135/2020/NĐ -CP",
        "nghị định",
        a_number("135", "NĐ-CP", STATE, year="2020"),
    ),
    ("Luật số 10/2022/QH15", "luật", a_number("10", "QH15", STATE, year="2022")),
    (
        "Nghị quyết số 101/2025/UBTVQH15",
        "nghị quyết",
        a_number("101", "UBTVQH15", STATE, year="2025"),
    ),
    (
        "Pháp lệnh số 34/2007/PL-UBTVQH11",
        "pháp lệnh",
        a_number("34", "PL-UBTVQH11", STATE, year="2007"),
    ),
    (
        "Thông tư liên tịch số 103/2008/TTLT/BTC-BGTVT",
        "thông tư liên tịch",
        a_number("103", "TTLT/BTC-BGTVT", STATE, year="2008"),
    ),
    (
        "Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN",
        "nghị quyết liên tịch",
        a_number("102", "NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", STATE, year="2025"),
    ),
    (
        "Thông tư số 08a/2010/TT-BTC",
        "thông tư",
        a_number("08a", "TT-BTC", STATE, year="2010"),
    ),
]
LEADS = [
    ("theo «số 43-KL/TW»", None, a_number("43", "KL/TW", PARTY)),
    ("(«43-KL/TW»)", None, a_number("43", "KL/TW", PARTY)),
    ("Chỉ thị số số 46 - CT/TW", "chỉ thị", a_number("46", "CT/TW", PARTY)),
    ("Kế hoạch Số: 15/KH-UBND", "kế hoạch", a_number("15", "KH-UBND", STATE)),
    ("QUY ĐỊNH SỐ 377-QĐ/TW", "quy định", a_number("377", "QĐ/TW", PARTY)),
    (
        "Thông báo  kết luận số 158-TB/TW",
        "thông báo kết luận",
        a_number("158", "TB/TW", PARTY),
    ),
    (
        "Chương trình hành động số 10-CTr/TU",
        "chương trình hành động",
        a_number("10", "CTr/TU", PARTY),
    ),
    ("¹«Kết luận số 120-KL/TW»²", "kết luận", a_number("120", "KL/TW", PARTY)),
    ("năm 2019, «43-KL/TW»", None, a_number("43", "KL/TW", PARTY)),
]


@pytest.mark.parametrize(
    ("marked", "type_word", "number"), [*PARTY_FORMS, *STATE_FORMS, *LEADS]
)
def test_every_written_form_is_read(
    marked: str, type_word: str | None, number: DocumentNumber
) -> None:
    before, _, rest = marked.rpartition("«")
    exact, _, after = rest.partition("»")
    [citation] = recognise(before + exact + after)
    assert (citation.exact, citation.type_word, citation.number) == (
        exact,
        type_word,
        number,
    )
    assert citation.span == Span(len(before), len(before) + len(exact))
    assert citation.anchor == citation.span


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


def test_the_type_may_stand_on_the_line_above() -> None:
    assert [c.type_word for c in recognise("Nghị quyết\nsố\n25-NQ/TW")] == [
        "nghị quyết"
    ]


def test_a_type_inside_a_word_is_none() -> None:
    assert [c.type_word for c in recognise("xquyết định 25-NQ/TW")] == [None]
