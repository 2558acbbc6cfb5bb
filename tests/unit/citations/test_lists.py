"""What a list of citations states once, behind its last member."""

from datetime import date

import pytest

from macros.citations.recognise import recognise

DAY = date(2031, 5, 5)
OWN = "Nghị quyết số 7-NQ/TU ngày 05/5/2031 của Tỉnh ủy"


def first(text: str) -> tuple[date | None, str | None]:
    """What the list states for its first member; nothing of it is its own."""
    citation = recognise(text)[0]
    assert (citation.date, citation.issuer) == (None, None)
    assert citation.known_date == citation.shared_date
    assert citation.known_issuer == (citation.shared_issuer or "")
    return citation.shared_date, citation.shared_issuer


@pytest.mark.parametrize(
    "joint", [", ", "; ", " và ", ", và ", " cùng ", ",\n", " và các ", "**, **"]
)
def test_a_date_and_an_issuer_are_shared_over_a_joint(joint: str) -> None:
    assert first(f"Nghị quyết số 6-NQ/TU{joint}{OWN}") == (DAY, "Tỉnh ủy")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "số 5/QĐ-SNV, số 6/QĐ-SNV, số 7/QĐ-SNV ngày 05/5/2031 của Sở Nội vụ",
            (DAY, "Sở Nội vụ"),
            id="over several members",
        ),
        pytest.param(
            f"Chỉ thị số 5-CT/TU; {OWN}", (None, "Tỉnh ủy"), id="other symbol, no date"
        ),
        pytest.param(
            "Nghị quyết số 6-NQ/TU, Nghị quyết số 7-NQ/TU ngày 05/5/2031 về dân vận",
            (DAY, None),
            id="a date alone",
        ),
        pytest.param(
            f"Nghị quyết số 6-NQ/TU. {OWN}", (None, None), id="another sentence"
        ),
        pytest.param(f"Nghị quyết số 6-NQ/TU theo {OWN}", (None, None), id="no list"),
        pytest.param(
            f"Nghị quyết số 6-NQ/TU, Luật Thú y, {OWN}",
            (None, None),
            id="a law between",
        ),
        pytest.param(f"Luật Thú y, {OWN}", (None, None), id="a law has its own"),
        pytest.param(
            "Nghị quyết số 6-NQ/TU, Nghị quyết số 7-NQ/TU.", (None, None), id="nothing"
        ),
    ],
)
def test_a_list_states_once_what_goes_for_those_before(
    text: str, expected: tuple[date | None, str | None]
) -> None:
    assert first(text) == expected


def test_the_member_that_states_it_shares_nothing() -> None:
    last = recognise(f"Nghị quyết số 6-NQ/TU, {OWN}")[-1]
    assert (last.date, last.issuer) == (DAY, "Tỉnh ủy")
    assert (last.shared_date, last.shared_issuer) == (None, None)


def test_an_own_date_stands_beside_a_shared_issuer() -> None:
    one, _ = recognise(f"Nghị quyết số 6-NQ/TU ngày 01/3/2030 và {OWN}")
    assert (one.date, one.shared_date) == (date(2030, 3, 1), None)
    assert (one.issuer, one.shared_issuer) == (None, "Tỉnh ủy")
    assert (one.known_date, one.known_issuer) == (date(2030, 3, 1), "Tỉnh ủy")


@pytest.mark.parametrize(
    "own", ["của Bộ Chính trị", "của Bộ Chính trị về dân vận", "về dân vận"]
)
def test_a_member_that_goes_on_shares_nothing(own: str) -> None:
    one = recognise(f"Nghị quyết số 6-NQ/TU {own}; {OWN}")[0]
    assert (one.shared_date, one.shared_issuer) == (None, None)


def test_numbers_of_one_symbol_have_date_and_issuer_of_their_own() -> None:
    found = recognise("Quyết định số 31, 32-QĐ/TU ngày 05/5/2031 của Tỉnh ủy")
    assert [(c.date, c.issuer, c.shared_date, c.shared_issuer) for c in found] == [
        (DAY, "Tỉnh ủy", None, None)
    ] * 2
