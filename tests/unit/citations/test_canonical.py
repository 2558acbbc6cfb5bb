import pytest

from macros.citations.canonical import canonical
from macros.model.citation import NumberStyle

PARTY, STATE = NumberStyle.PARTY, NumberStyle.STATE


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        pytest.param("KL/TW", ("KL/TW", PARTY), id="party"),
        pytest.param("NQ-TU", ("NQ/TU", PARTY), id="party with a hyphen"),
        pytest.param("CTR-HU", ("CTr/HU", PARTY), id="capitals"),
        pytest.param("KH/BCSD", ("KH/BCSĐ", PARTY), id="đ lost"),
        pytest.param("KL/TƯ", ("KL/TW", PARTY), id="TƯ"),
        pytest.param("HD/VPTƯ", ("HD/VPTW", PARTY), id="an office of TƯ"),
        pytest.param("QĐI/TW", ("QĐi/TW", PARTY), id="Quy định"),
        pytest.param("KH/BDVTW", ("KH/BDVTW", PARTY), id="central body"),
        pytest.param("ĐA/BDVTU-UBND", ("ĐA/BDVTU-UBND", PARTY), id="joint"),
        pytest.param("KH/ĐU", ("KH/ĐU", PARTY), id="commune"),
        pytest.param("CT-TTg", ("CT-TTg", STATE), id="state"),
        pytest.param("CT/TTG", ("CT-TTg", STATE), id="state with a slash"),
        pytest.param("QĐ-UBND", ("QĐ-UBND", STATE), id="people's committee"),
        pytest.param("NQ-UBTVQH15", ("NQ-UBTVQH15", STATE), id="standing committee"),
        pytest.param("QH15", ("QH15", STATE), id="one group"),
        pytest.param("PL-UBTVQHXI", ("PL-UBTVQH11", STATE), id="term in Roman"),
        pytest.param("QHX", ("QH10", STATE), id="one group, Roman"),
        pytest.param("QC/BCĐ", ("QC/BCĐ", PARTY), id="unknown issuer, slash"),
        pytest.param(
            "KH-MTTQ-BTT", ("KH-MTTQ-BTT", STATE), id="unknown issuer, hyphens"
        ),
        pytest.param("HD/TWĐTN-VP", ("HD/TWĐTN-VP", PARTY), id="youth union"),
    ],
)
def test_the_issuer_decides_the_spelling(
    symbol: str, expected: tuple[str, NumberStyle]
) -> None:
    assert canonical(symbol, None, None) == expected


@pytest.mark.parametrize(
    ("type_word", "expected"), [("thông tri", "TT/TU"), ("tờ trình", "TTr/TU")]
)
def test_ttr_is_a_slip_in_a_thong_tri(type_word: str, expected: str) -> None:
    assert canonical("TTr/TU", None, type_word) == (expected, PARTY)


@pytest.mark.parametrize(
    ("issuer", "expected"),
    [
        ("Ban Thường vụ Tỉnh ủy", "NQ/TU"),
        ("Thành uỷ Huế", "NQ/TU"),
        ("Bộ Chính trị", "NQ/TW"),
        (None, "NQ/TW"),
    ],
)
def test_the_issuer_tells_which_committee_an_unclear_code_means(
    issuer: str | None, expected: str
) -> None:
    assert canonical("NQ/TƯ", None, None, issuer) == (expected, PARTY)


@pytest.mark.parametrize(
    ("symbol", "type_word", "expected"),
    [
        ("QĐUBND", "quyết định", ("QĐ-UBND", STATE)),
        ("NQCP", "nghị quyết", ("NQ-CP", STATE)),
        ("QĐTTg", "quyết định", ("QĐ-TTg", STATE)),
        ("TTBTC", "thông tư", ("TT-BTC", STATE)),
        ("QĐTW", "quy định", ("QĐ/TW", PARTY)),
        ("TTCP", "công văn", ("TTCP", STATE)),
        ("TTCP", None, ("TTCP", STATE)),
        ("KHĐT", "kế hoạch", ("KHĐT", STATE)),
        ("UBND", "công văn", ("UBND", STATE)),
    ],
)
def test_a_sign_that_is_lost_is_put_back_where_the_type_tells_it(
    symbol: str, type_word: str | None, expected: tuple[str, NumberStyle]
) -> None:
    assert canonical(symbol, None, type_word) == expected


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("QCPH/UBND-BDVTU-HND", ("QCPH/UBND-BDVTU-HND", PARTY)),
        ("KH-UBND-VX", ("KH-UBND-VX", STATE)),
    ],
)
def test_a_party_office_beside_one_of_the_state_leaves_the_signs(
    symbol: str, expected: tuple[str, NumberStyle]
) -> None:
    assert canonical(symbol, None, None) == expected


@pytest.mark.parametrize("symbol", ["TTLT/BTC-BGTVT", "TTLT-BTC-TTCP", "NQ-HĐND"])
def test_a_number_with_a_year_is_of_the_state(symbol: str) -> None:
    assert canonical(symbol, "2008", None) == (symbol, STATE)
