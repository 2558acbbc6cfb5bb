import pytest

from macros.model.place import LifeSpan


@pytest.mark.parametrize(
    ("start", "end", "day", "is_alive"),
    [
        ("", "", "2024-02-05", True),
        ("", "", "", True),
        ("2025-07-01", "", "2025-06-30", False),
        ("2025-07-01", "", "2025-07-01", True),
        ("", "2025-06-30", "2025-06-30", True),
        ("", "2025-06-30", "2025-07-01", False),
        ("", "2025-06-30", "2025", True),
        ("2025-07-01", "", "2025", True),
        ("2025-07-01", "", "2025-XX-XX", True),
        ("2025-07-01", "", "2025-06-XX", False),
        ("", "2025-06-30", "2025-07", False),
        ("1997", "2025", "2025-12-31", True),
        ("1997", "2025", "2026-01-01", False),
        ("1997", "2025-06-XX", "1996-12-31", False),
        ("1997~", "", "1997-03", True),
        ("2025-07-01", "", "", True),
        ("", "2025-06-30", "", True),
    ],
)
def test_a_life_tells_whether_it_holds_a_day(
    start: str, end: str, day: str, *, is_alive: bool
) -> None:
    life = LifeSpan(start=start, end=end)
    assert (life.has_begun(day) and not life.has_ended(day)) is is_alive
