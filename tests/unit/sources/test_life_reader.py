"""What the registers say of the life of a body or a place, and what it needs."""

import pytest

from macros.model.currency import FactSource
from macros.model.issue import Issue, IssueCode
from macros.model.unit import LifeSpan
from macros.sources.register_reader import read_registers
from tests.plan_folder import register_texts

READ = "nguon: Công báo, kiem_tra: 2026-11-21"
HEAD = "x: {ten: X, ten_day_du: xã X, cap: xa, "


def read(keys: str) -> tuple[LifeSpan, list[Issue]]:
    texts = register_texts(places=f"{HEAD}{keys}}}\n", units="")
    registers, issues = read_registers(texts)
    return registers.places["x"].life, issues


@pytest.mark.parametrize(
    ("keys", "life"),
    [
        ("tu: 1997", LifeSpan(start="1997")),
        ("den: 2025-06-30", LifeSpan(end="2025-06-30")),
        ("ke_thua: x", LifeSpan(successors=("x",))),
        ("ghi_chu: A", LifeSpan(note="A")),
    ],
)
def test_what_is_said_stands_with_its_source_and_day(keys: str, life: LifeSpan) -> None:
    source = FactSource("Công báo", "2026-11-21")
    found, issues = read(f"{keys}, {READ}")
    assert issues == []
    assert found.source == source
    assert (found.start, found.end, found.successors, found.note) == (
        life.start,
        life.end,
        life.successors,
        life.note,
    )


def test_an_entry_that_says_nothing_needs_no_source() -> None:
    assert read("thuoc: ''") == (LifeSpan(), [])


@pytest.mark.parametrize(
    ("keys", "missing", "column"),
    [
        ("den: 2025-06-30", ["nguon", "kiem_tra"], 45),
        ("den: 2025-06-30, nguon: A", ["kiem_tra"], 45),
        ("den: 2025-06-30, kiem_tra: 2026-11-21", ["nguon"], 45),
        ("tu: 1997, den: 2025", ["nguon", "kiem_tra"], 55),
        ("ke_thua: x, nguon: ''", ["nguon", "kiem_tra"], 49),
        ("ghi_chu: A", ["nguon", "kiem_tra"], 49),
        ("nguon: A", ["kiem_tra"], 47),
        ("kiem_tra: 2026-11-21", ["nguon"], 50),
    ],
)
def test_whatever_is_said_needs_a_source_and_a_day(
    keys: str, missing: list[str], column: int
) -> None:
    _, issues = read(keys)
    assert [(issue.line, issue.column, issue.code) for issue in issues] == [
        (1, column, IssueCode.MISSING_KEY) for _ in missing
    ]
    assert [issue.message.split("“")[-1] for issue in issues] == [
        f"{key}”" for key in missing
    ]
    assert all("chưa kiểm chứng thì không ghi" in issue.remedy for issue in issues)


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ("den: 2025, nguon: A, kiem_tra: 2026-11", IssueCode.BAD_DATE),
        ("den: 2026-11-22, nguon: A, kiem_tra: 2026-11-21", IssueCode.BAD_VALUE),
        ("den: 2027, nguon: A, kiem_tra: 2026-11-21", IssueCode.BAD_VALUE),
    ],
)
def test_the_day_of_the_check_is_a_day_and_comes_after_the_end(
    keys: str, code: IssueCode
) -> None:
    _, issues = read(keys)
    assert [issue.code for issue in issues] == [code]


def test_an_end_on_the_day_or_in_the_year_of_the_check_is_told() -> None:
    assert read("den: 2026-11-21, nguon: A, kiem_tra: 2026-11-21")[1] == []
    assert read("den: 2026, nguon: A, kiem_tra: 2026-11-21")[1] == []
