"""Numbers of joint documents, of the last century, and as typed in a hurry."""

from datetime import date

import pytest

from macros.citations.recognise import recognise
from macros.citations.uncertain import uncertain_numbers
from macros.model.citation import Citation


def read(text: str) -> list[tuple[str, str | None]]:
    """Return what each citation of a number quotes, with its key."""
    return [(c.exact, c.number.key) for c in recognise(text) if c.number]


@pytest.mark.parametrize(
    ("exact", "key"),
    [
        pytest.param(
            "Thông tư liên tịch số 18/2013/TTLT-BTC-BNV-BQP-BYT-BCT",
            "18/2013/TTLT-BTC-BNV-BQP-BYT-BCT",
            id="five ministries",
        ),
        pytest.param(
            "Quy chế phối hợp số 04-QCPH/BDV-UBND-UBMTTQ-HND-HPN",
            "4-QCPH/BDV-UBND-UBMTTQ-HND-HPN",
            id="five offices, Party style",
        ),
        pytest.param(
            "Chương trình phối hợp số 03/CTrPH/BDV-UBND-MTTQ-CA",
            "3-CTrPH/BDV-UBND-MTTQ-CA",
            id="four offices, slashes",
        ),
        pytest.param("Kế hoạch số 61 KH/TWĐTN", "61-KH/TWĐTN", id="no sign, Youth"),
        pytest.param("Hướng dẫn số 9 HD/BDV", "9-HD/BDV", id="no sign, a board"),
        pytest.param("Kế hoạch 87 KH-UBND", "87/KH-UBND", id="no sign, State"),
        pytest.param(
            "Quyết định số 518-TC/QĐ/CĐKT", "518-TC/QĐ/CĐKT", id="ministry first"
        ),
        pytest.param(
            "Thông tư số 74 TC/TT/TCT", "74-TC/TT/TCT", id="ministry first, no sign"
        ),
        pytest.param(
            "Quyết định số 52/1999-QĐ-BXD", "52/1999/QĐ-BXD", id="a hyphen for a slash"
        ),
        pytest.param("Nghị định số93/CP", "93/CP", id="glued to số"),
        pytest.param("Quyết định số07-QĐ/HU", "7-QĐ/HU", id="glued, Party style"),
        pytest.param(
            "Nghị quyết số** 203**/2025/QH15", "203/2025/QH15", id="bold within"
        ),
        pytest.param(
            "Báo cáo thẩm tra số *\n\n*412*\n\n*/BC-UBPLTP15",
            "412/BC-UBPLTP15",
            id="italic within, over pages",
        ),
        pytest.param(
            "Pháp lệnh số 34/2007/PL-UBTVQH XI", "34/2007/PL-UBTVQH11", id="Roman term"
        ),
        pytest.param("Luật số 12/2003/QHXI", "12/2003/QH11", id="Roman term, glued"),
        pytest.param("Công văn số 88/UBND-KT,NC", "88/UBND-KT,NC", id="two sections"),
    ],
)
def test_a_number_is_read_with_the_day_behind_it(exact: str, key: str) -> None:
    text = f"Theo {exact} ngày 06/5/2020 của Chính phủ"
    [citation] = recognise(text)
    assert (citation.exact, citation.date, citation.issuer) == (
        f"{exact} ngày 06/5/2020",
        date(2020, 5, 6),
        "Chính phủ",
    )
    assert read(text)[0][1] == key


@pytest.mark.parametrize(
    "text",
    [
        "Kết luận số 64-KL/TWngày 06/5/2020 của Ban Bí thư",
        "Kết luận số 64-KL/TWcủa Ban Bí thư ngày 06/5/2020",
        "Kế hoạch số 64/KH-UBNDngày 06 tháng 5 năm 2020 của Ban Bí thư",
        "Nghị định số 64/CPngày 06/5/2020",
    ],
)
def test_the_next_word_may_be_glued_to_a_symbol(text: str) -> None:
    assert [key for _, key in read(text)] in (
        ["64-KL/TW"],
        ["64/KH-UBND"],
        ["64/CP"],
    )


@pytest.mark.parametrize(
    "call",
    ["¹", " (1)", "[1]", "[^1]", "[[1]](#_n1)", "1", "* (1)*", "<sup>1</sup>", "^1^"],
)
def test_the_call_of_a_footnote_may_stand_before_the_day(call: str) -> None:
    [citation] = recognise(f"Quy định số 5-QĐ/TW{call} ngày 22/7/2010 của Bộ Chính trị")
    assert citation.number
    assert (citation.number.key, citation.date) == ("5-QĐ/TW", date(2010, 7, 22))
    assert citation.issuer == "Bộ Chính trị"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        pytest.param(
            "Nghị định số 61/2018 và 107/2021/NĐ-CP",
            ["61/2018/NĐ-CP", "107/2021/NĐ-CP"],
            id="two",
        ),
        pytest.param(
            "các Thông tư số 5/2019, 7/2020 và số 9a/2021/TT-BNV",
            ["5/2019/TT-BNV", "7/2020/TT-BNV", "9a/2021/TT-BNV"],
            id="three, số again",
        ),
        pytest.param(
            "Nghị quyết số 66, 67/2025/NQ-CP",
            ["66/2025/NQ-CP", "67/2025/NQ-CP"],
            id="one year for both",
        ),
        pytest.param(
            "từ tháng 01/2018 và 107/2021/NĐ-CP", ["107/2021/NĐ-CP"], id="a month"
        ),
        pytest.param("Báo cáo số 5/2019, 7/BC-SNV", ["7/BC-SNV"], id="no year behind"),
    ],
)
def test_numbers_with_their_years_may_share_a_symbol(
    text: str, keys: list[str]
) -> None:
    assert [key for _, key in read(text)] == keys


def test_a_day_belongs_to_the_member_of_a_list_whose_year_it_has() -> None:
    found: tuple[Citation, ...] = recognise(
        "Nghị định số 61/2018 và 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ"
    )
    assert [c.date for c in found] == [None, date(2021, 12, 6)]
    assert [c.issuer for c in found] == ["Chính phủ", "Chính phủ"]


@pytest.mark.parametrize(
    "text",
    [
        "có 12 HD/BDV",
        "tháng 5/2024-UBND tỉnh",
        "12 CT/DA/HTX",
        "Kế hoạch có 15 CB/CNV",
        "chỉ số93/CPI",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("Kế hoạch số 2 98 KH/TWĐTN", "2 98 KH/TWĐTN", id="no sign"),
        pytest.param("Hướng dẫn số 1 2 HD/BDV", "1 2 HD/BDV", id="needs its type"),
        pytest.param("Hướng dẫn số 1O HD/BDV", "1O HD/BDV", id="a letter, no sign"),
        pytest.param(
            "Quyết định số l39/1999-QĐ-BXD", "l39/1999-QĐ-BXD", id="old, a letter"
        ),
        pytest.param(
            "Quyết định số 9O9-TC/QĐ/CĐKT", "9O9-TC/QĐ/CĐKT", id="old, within"
        ),
        pytest.param(
            "Quy chế số 0l-QCPH/BDV-UBND-HND", "0l-QCPH/BDV-UBND-HND", id="joint"
        ),
    ],
)
def test_a_spoilt_one_stays_a_doubt(text: str, number: str) -> None:
    assert [text[s.start : s.end] for s in uncertain_numbers(text)] == [number]
    assert recognise(text) == ()
