import pytest

from macros.model.citation import Citation, DocumentNumber, NumberStyle
from macros.registry.scope import Scopes, scopes_of
from tests.builders import (
    a_citation,
    a_mention,
    a_number,
    a_plan,
    a_registers,
    a_unit,
)

STATE = NumberStyle.STATE


def scope_of(citation: Citation, place_id: str, day: str = "2024-03-01") -> Scopes:
    """Return the scope of a citation in a plan of a place and a day."""
    plan = a_plan(unit_id="ubnd", date=day)
    registers = a_registers(a_unit("ubnd", place_id=place_id))
    return scopes_of([a_mention(citation)], {plan.id: plan}, registers)


def place_of(citation: Citation, place_id: str) -> str:
    (found,) = scope_of(citation, place_id).place_ids
    return found


@pytest.mark.parametrize(
    ("number", "issuer", "expected"),
    [
        pytest.param(a_number("43", "KL/TW"), None, "", id="central Party"),
        pytest.param(a_number("255", "KH/BDVTW"), None, "", id="central body"),
        pytest.param(a_number("29", "HD/TWĐTN-VP"), None, "", id="youth union"),
        pytest.param(a_number("33", "CT-TTg", STATE), None, "", id="prime minister"),
        pytest.param(a_number("10", "QH15", STATE, year="2022"), None, "", id="law"),
        pytest.param(
            a_number("12", "NQ-UBTVQH15", STATE), None, "", id="standing committee"
        ),
        pytest.param(a_number("7886", "HD-BNV", STATE), None, "", id="ministry"),
        pytest.param(
            a_number("26", "QC/BCĐ"), "Ban Chỉ đạo Trung ương", "", id="by its issuer"
        ),
        pytest.param(
            a_number("12", "TT-XYZ", STATE), "Bộ Nội vụ", "", id="unknown ministry"
        ),
        pytest.param(a_number("593", "QĐ/TU"), None, "lang-son", id="province"),
        pytest.param(
            a_number("593", "QĐ/TU"),
            "Ban Bí thư",
            "lang-son",
            id="the symbol counts before the issuer",
        ),
        pytest.param(
            a_number("593", "QĐ/TU"),
            "Tỉnh ủy Bắc Giang",
            "bac-giang",
            id="another province",
        ),
        pytest.param(
            a_number("12", "TTr-SNV", STATE), None, "lang-son", id="department"
        ),
        pytest.param(a_number("222", "KH/HU"), None, "cao-loc", id="district"),
        pytest.param(
            a_number("180", "KH-UBND", STATE), None, "cao-loc", id="own committee"
        ),
        pytest.param(
            a_number("180", "KH-UBND", STATE),
            "UBND tỉnh",
            "lang-son",
            id="the province's committee",
        ),
        pytest.param(
            a_number("180", "KH-UBND", STATE),
            "UBND huyện",
            "cao-loc",
            id="the district's committee",
        ),
        pytest.param(
            a_number("180", "KH-UBND", STATE),
            "UBND các xã",
            "cao-loc",
            id="no place of that level",
        ),
        pytest.param(
            a_number("180", "KH-UBND", STATE),
            "UBND tỉnh Bắc Giang",
            "bac-giang",
            id="a named place",
        ),
        pytest.param(
            a_number("5", "KH-BCHQS", STATE),
            "Bộ Chỉ huy Quân sự tỉnh",
            "lang-son",
            id="a command is no ministry",
        ),
        pytest.param(
            a_number("5", "KH-ĐĐBQH", STATE),
            "Đoàn đại biểu Quốc hội tỉnh",
            "lang-son",
            id="a delegation is not the assembly",
        ),
        pytest.param(None, None, "", id="law by name"),
    ],
)
def test_a_number_belongs_to_the_series_of_a_place(
    number: DocumentNumber | None, issuer: str | None, expected: str
) -> None:
    citation = a_citation(number, issuer=issuer)
    assert place_of(citation, "cao-loc") == expected


def test_the_longest_name_of_a_place_counts() -> None:
    citation = a_citation(
        a_number("180", "KH-UBND", STATE), issuer="UBND huyện Cao Lộc Lạng Sơn"
    )
    assert place_of(citation, "bac-giang") == "cao-loc"


def test_a_place_is_named_by_whole_words() -> None:
    citation = a_citation(a_number("180", "KH-UBND", STATE), issuer="UBND Lạng Sơna")
    assert place_of(citation, "bac-giang") == "bac-giang"
