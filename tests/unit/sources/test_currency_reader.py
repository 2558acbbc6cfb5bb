"""The key tinh_trang: nothing is stated of a document without a source and a day."""

import pytest

from macros.model.currency import UNVERIFIED, Currency, CurrencyState, FactSource
from macros.model.directive import Directive
from macros.model.issue import Issue, IssueCode
from macros.sources.directive_reader import read_directive
from tests.builders import a_registers
from tests.plan_folder import a_directive_source

SOURCE = "nguon: Công báo, ngay: 2026-11-21"
CHECKED = FactSource("Công báo", "2026-11-21")


def read(**keys: str | None) -> tuple[Directive | None, list[Issue]]:
    source = a_directive_source("", **keys)
    return read_directive("van-ban/a.md", source, a_registers())


@pytest.mark.parametrize(
    ("given", "currency"),
    [
        (None, UNVERIFIED),
        ("", UNVERIFIED),
        ("chua-kiem-chung", UNVERIFIED),
        ("{trang_thai: chua-kiem-chung}", UNVERIFIED),
        (
            f"{{trang_thai: con-hieu-luc, tu: 2023-07-01, {SOURCE}}}",
            Currency(CurrencyState.IN_FORCE, since="2023-07-01", source=CHECKED),
        ),
        (
            f"{{trang_thai: het-hieu-luc, {SOURCE}}}",
            Currency(CurrencyState.ENDED, source=CHECKED),
        ),
        (
            f"{{trang_thai: duoc-thay-the, boi: [b, c], tu: 2021, {SOURCE}}}",
            Currency(CurrencyState.REPLACED, ("b", "c"), since="2021", source=CHECKED),
        ),
        (
            f"{{trang_thai: duoc-sua-doi, boi_van_ban: Nghị định A, {SOURCE}}}",
            Currency(CurrencyState.AMENDED, by_text="Nghị định A", source=CHECKED),
        ),
    ],
)
def test_a_state_is_read(given: str | None, currency: Currency) -> None:
    directive, issues = read(tinh_trang=given)
    assert issues == []
    assert directive
    assert directive.currency == currency


@pytest.mark.parametrize(
    ("given", "code"),
    [
        pytest.param("con-hieu-luc", IssueCode.BAD_VALUE, id="the word alone"),
        pytest.param(
            "{trang_thai: con-hieu-luc, ngay: 2026-11-21}",
            IssueCode.MISSING_KEY,
            id="no source",
        ),
        pytest.param(
            "{trang_thai: con-hieu-luc, nguon: Công báo}",
            IssueCode.MISSING_KEY,
            id="no day",
        ),
        pytest.param(
            "{trang_thai: con-hieu-luc, nguon: Công báo, ngay: 2026-11}",
            IssueCode.BAD_DATE,
            id="no whole day",
        ),
        pytest.param(
            f"{{trang_thai: duoc-thay-the, {SOURCE}}}",
            IssueCode.MISSING_KEY,
            id="replaced by nothing",
        ),
        pytest.param(
            f"{{trang_thai: con-hieu-luc, boi: [b], {SOURCE}}}",
            IssueCode.BAD_VALUE,
            id="in force, and replaced",
        ),
        pytest.param(
            f"{{trang_thai: bi-quen, {SOURCE}}}", IssueCode.BAD_VALUE, id="no state"
        ),
        pytest.param(
            f"{{trang_thai: het-hieu-luc, tu: hôm qua, {SOURCE}}}",
            IssueCode.BAD_DATE,
            id="no date",
        ),
        pytest.param(
            f"{{trang_thai: het-hieu-luc, toi: 2021, {SOURCE}}}",
            IssueCode.UNKNOWN_KEY,
            id="unknown key",
        ),
    ],
)
def test_a_state_that_is_not_verified_is_an_issue(given: str, code: IssueCode) -> None:
    directive, [issue] = read(tinh_trang=given)
    assert directive is None
    assert (issue.code, issue.line) == (code, 8)


def test_a_file_that_says_it_is_not_verified_needs_no_source() -> None:
    directive, issues = read(tinh_trang="chua-kiem-chung", nguon=None, trich_yeu=None)
    assert issues == []
    assert directive
    assert directive.sources == ()


@pytest.mark.parametrize("given", [None, "", "con-hieu-luc"])
def test_any_other_file_needs_its_sources(given: str | None) -> None:
    _, issues = read(tinh_trang=given, nguon=None)
    assert IssueCode.MISSING_KEY in {issue.code for issue in issues}


def test_a_file_without_a_number_needs_a_name() -> None:
    _, [issue] = read(
        tinh_trang="chua-kiem-chung", so=None, ky_hieu=None, trich_yeu=None
    )
    assert issue.code is IssueCode.MISSING_KEY
