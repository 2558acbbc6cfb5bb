import pytest

from macros.citations.recognise import recognise
from macros.citations.uncertain import uncertain_numbers

SPOILT = [
    ("Kế hoạch số l2-KH/HU ngày 05/01/2026", "l2-KH/HU"),
    ("Kế hoạch số O7/KH-UBND", "O7/KH-UBND"),
    ("Chỉ thị 1O-CT/TW", "1O-CT/TW"),
    ("Chỉ thị số 1l-CT/TW", "1l-CT/TW"),
    ("Nghị quyết số 3o-NQ/TW", "3o-NQ/TW"),
    ("Kết luận số 4 3-KL/TW ngày 24/11/2023", "4 3-KL/TW"),
    ("Kết luận số 43 *12 -KL/TW ngày 24/11/2023", "43 *12 -KL/TW"),
    ("Nghị định số 5 9/2023/NĐ-CP", "5 9/2023/NĐ-CP"),
    ("Kế hoạch số 12/kh-ubnd ngày 05/01/2026", "12/kh-ubnd"),
    ("Quyết định số: 15/QĐ_UBND.", "15/QĐ_UBND"),
    ("Thông tư số 8/2020-TT.BTC;", "8/2020-TT.BTC"),
    ("Nghị quyết số 25-nq/tw", "25-nq/tw"),
    ("Chỉ thị số 7/CT/UBND-HĐND/TU", "7/CT/UBND-HĐND/TU"),
]


@pytest.mark.parametrize(("text", "number"), SPOILT)
def test_a_spoilt_number_is_pointed_at_and_is_no_document(
    text: str, number: str
) -> None:
    assert [text[s.start : s.end] for s in uncertain_numbers(text)] == [number]
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Kế hoạch 2024 77/KH-UBND", 1),
        ("Nghị quyết số 30a/2008/NQ-CP", 1),
        ("khoản 2 43-KL/TW", 1),
        ("Quyết định số 217, 218-QĐ/TW", 2),
        ("Tổ I/HĐND-UBND, lớp 10-A/B", 0),
        ("IO/KH", 0),
        ("Báo cáo số 12/BC-SNV, số 7/BC-SNV", 2),
        ("Thông báo số 3/2024", 0),
        ("Quyết định số 749/127/411/QĐ-TTg", 3),
        ("Công văn số 7/UBND ngày 05/01/2026", 1),
        ("nhà số 12/a-b đường Luật, số 5/tháng", 0),
        ("Thông báo số 3 - Phòng Nội vụ", 1),
        ("Nghị định số 5/2018 và 7/2021/NĐ-CP", 2),
    ],
)
def test_what_is_not_spoilt_is_left_alone(text: str, count: int) -> None:
    assert list(uncertain_numbers(text)) == []
    assert len(recognise(text)) == count


@pytest.mark.parametrize(
    "text",
    ["88-NQ/TW&nbsp;ngày 03/6/2025", "88-NQ/TW&#160;ngày 3/6/2025", "88-NQ/TW& ngày"],
)
def test_an_entity_is_no_part_of_a_symbol(text: str) -> None:
    found = [c.number.symbol for c in recognise(f"Nghị quyết số {text}") if c.number]
    assert found in (["NQ/TW"], [])


def test_an_and_sign_within_a_symbol_is_a_part_of_it() -> None:
    [found] = recognise("Kế hoạch số 12/KH-CTTN&BĐG ngày 03/6/2025")
    assert found.number
    assert found.number.symbol == "KH-CTTN&BĐG"
