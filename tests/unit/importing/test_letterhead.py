"""What stands above a title."""

import pytest

from macros.importing.letterhead import Letterhead, read_letterhead
from macros.importing.paper import Cell, Line, Run, Table

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
FREE = "Độc lập - Tự do - Hạnh phúc"


def line(text: str, *, is_bold: bool = False) -> Line:
    return Line((Run(text, is_bold),))


def head(*texts: str) -> Letterhead:
    return read_letterhead([line(text) for text in texts])


@pytest.mark.parametrize(
    ("printed", "number", "symbol"),
    [
        ("Số: 15/KH-UBND", "15", "KH-UBND"),
        ("Số:        /KH-MTTQ-BTT", "", "KH-MTTQ-BTT"),
        ("Số 43 -KL/TW", "43", "KL/TW"),
        ("Số      -KH/ĐU", "", "KH/ĐU"),
        ("Số: ……/KH-UBND", "", "KH-UBND"),
        ("Số 07- KH/BDVTU", "07", "KH/BDVTU"),
        ("Số:", "", ""),
    ],
)
def test_a_number_is_read_and_a_blank_stays_blank(
    printed: str, number: str, symbol: str
) -> None:
    found = head("UBND XÃ A", printed)
    assert (found.number, found.symbol, found.issuer) == (number, symbol, "UBND XÃ A")


@pytest.mark.parametrize(
    ("printed", "place", "date"),
    [
        ("Cao Lộc, ngày 05 tháng 02 năm 2024", "Cao Lộc", "2024-02-05"),
        ("Cao Lộc, ngày   tháng 02 năm 2024", "Cao Lộc", "2024-02-XX"),
        ("Đồng Tâm, ngày … tháng … năm 2025", "Đồng Tâm", "2025"),
        ("Hà Nội, ngày       tháng      năm", "Hà Nội", ""),
        ("Thành phố Huế, ngày 3 tháng 12 năm 2025", "Thành phố Huế", "2025-12-03"),
    ],
)
def test_a_day_is_read_and_what_is_blank_stays_open(
    printed: str, place: str, date: str
) -> None:
    found = head(printed)
    assert (found.place, found.date) == (place, date)


@pytest.mark.parametrize(
    "lines",
    [
        ("UBND HUYỆN A", "PHÒNG NỘI VỤ", STATE, FREE, "Số: 1/KH-PNV"),
        (f"UBND HUYỆN A\t{STATE}", f"PHÒNG NỘI VỤ\t{FREE}", "Số: 1/KH-PNV"),
        (f"UBND HUYỆN A      {STATE}", f"PHÒNG NỘI VỤ    {FREE}", "Số: 1/KH-PNV"),
        (f"UBND HUYỆN A\n{STATE}", "-----", f"PHÒNG NỘI VỤ\n{FREE}", "Số: 1/KH-PNV"),
    ],
)
def test_columns_are_told_apart_however_they_are_typed(lines: tuple[str, ...]) -> None:
    found = head(*lines)
    assert (found.parent, found.issuer) == ("UBND HUYỆN A", "PHÒNG NỘI VỤ")
    assert found.dropped == (STATE, FREE)
    assert found.symbol == "KH-PNV"


def test_a_blank_number_and_a_day_stand_on_one_line() -> None:
    found = head("Số:      /KH-PNV           Cao Lộc, ngày 05 tháng 02 năm 2024")
    assert (found.symbol, found.place, found.date) == (
        "KH-PNV",
        "Cao Lộc",
        "2024-02-05",
    )


def test_of_names_in_a_cell_the_bold_ones_are_the_issuer() -> None:
    left = Cell(
        (
            line("ĐẢNG BỘ TỈNH LẠNG SƠN"),
            line("HUYỆN ỦY", is_bold=True),
            line("CAO LỘC", is_bold=True),
        )
    )
    found = read_letterhead([Table(((left, Cell()),), is_framed=False)])
    assert (found.parent, found.issuer) == ("ĐẢNG BỘ TỈNH LẠNG SƠN", "HUYỆN ỦY CAO LỘC")


@pytest.mark.parametrize(
    "misspelt", ["Độqc lập - Tự do - Hạnh phúc", "Độc lập - Tụ do - Hạnh phúc"]
)
def test_a_misspelt_motto_is_told(misspelt: str) -> None:
    (remark,) = head("UBND XÃ A", misspelt).remarks
    assert misspelt in remark.message
    assert FREE in remark.message


@pytest.mark.parametrize(
    "well", ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"]
)
def test_other_spellings_of_a_motto_are_no_mistakes(well: str) -> None:
    found = head("UBND XÃ A", well)
    assert (found.remarks, found.issuer) == ((), "UBND XÃ A")
