import pytest

from macros.model.citation import DocumentNumber, NumberStyle
from tests.builders import a_number

STATE = NumberStyle.STATE


@pytest.mark.parametrize(
    ("number", "key", "written", "type_code"),
    [
        pytest.param(a_number("43", "KL/TW"), "43-KL/TW", "43-KL/TW", "KL", id="party"),
        pytest.param(
            a_number("06", "CT/TU"), "6-CT/TU", "06-CT/TU", "CT", id="leading zero"
        ),
        pytest.param(
            a_number("33", "CT-TTg", STATE), "33/CT-TTg", "33/CT-TTg", "CT", id="state"
        ),
        pytest.param(
            a_number("59", "NĐ-CP", STATE, year="2023"),
            "59/2023/NĐ-CP",
            "59/2023/NĐ-CP",
            "NĐ",
            id="normative",
        ),
        pytest.param(
            a_number("10", "QH15", STATE, year="2022"),
            "10/2022/QH15",
            "10/2022/QH15",
            "",
            id="law",
        ),
        pytest.param(a_number("00", "KL/TW"), "0-KL/TW", "00-KL/TW", "KL", id="zero"),
        pytest.param(
            a_number("58", "NQ-TU", canonical="NQ/TU"),
            "58-NQ/TU",
            "58-NQ/TU",
            "NQ",
            id="mixed separators",
        ),
    ],
)
def test_a_number_is_put_together(
    number: DocumentNumber, key: str, written: str, type_code: str
) -> None:
    assert (number.key, number.written, number.type_code) == (key, written, type_code)
