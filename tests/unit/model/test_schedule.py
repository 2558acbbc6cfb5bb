from datetime import date

import pytest
from edtf import parse_edtf

from macros.model.edtf_deadline import deadline_of, edtf_of
from macros.model.schedule import (
    Before,
    Between,
    Deadline,
    Every,
    From,
    On,
    Ongoing,
    Period,
    PeriodKind,
    Recurring,
    Unscheduled,
    Within,
    WithinEach,
    Yearly,
    YearlyBy,
    days_of,
    recurrence_of,
)


@pytest.mark.parametrize(
    ("period", "edtf", "first", "last"),
    [
        (Period(2024, PeriodKind.YEAR), "2024", date(2024, 1, 1), date(2024, 12, 31)),
        (
            Period(2024, PeriodKind.HALF, 1),
            "2024-40",
            date(2024, 1, 1),
            date(2024, 6, 30),
        ),
        (
            Period(2024, PeriodKind.HALF, 2),
            "2024-41",
            date(2024, 7, 1),
            date(2024, 12, 31),
        ),
        (
            Period(2021, PeriodKind.QUARTER, 2),
            "2021-34",
            date(2021, 4, 1),
            date(2021, 6, 30),
        ),
        (
            Period(2024, PeriodKind.MONTH, 2),
            "2024-02",
            date(2024, 2, 1),
            date(2024, 2, 29),
        ),
    ],
)
def test_a_period_has_a_name_and_days(
    period: Period, edtf: str, first: date, last: date
) -> None:
    assert (period.edtf, period.first, period.last) == (edtf, first, last)


@pytest.mark.parametrize(
    ("deadline", "edtf", "days", "recurrence"),
    [
        pytest.param(
            Within(Period(2024, PeriodKind.MONTH, 4)),
            "2024-04",
            (date(2024, 4, 1), date(2024, 4, 30)),
            None,
            id="within",
        ),
        pytest.param(
            WithinEach(
                (Period(2024, PeriodKind.MONTH, 3), Period(2024, PeriodKind.MONTH, 9))
            ),
            "{2024-03,2024-09}",
            (date(2024, 3, 1), date(2024, 9, 30)),
            None,
            id="within each month",
        ),
        pytest.param(
            WithinEach(
                (
                    Period(2024, PeriodKind.QUARTER, 1),
                    Period(2024, PeriodKind.QUARTER, 3),
                )
            ),
            "{2024-01..2024-03,2024-07..2024-09}",
            (date(2024, 1, 1), date(2024, 9, 30)),
            None,
            id="within each quarter",
        ),
        pytest.param(
            From(date(2025, 7, 1)),
            "2025-07-01/..",
            (date(2025, 7, 1), None),
            None,
            id="from a day on",
        ),
        pytest.param(
            From(date(2025, 7, 1), PeriodKind.MONTH),
            "2025-07/..",
            (date(2025, 7, 1), None),
            None,
            id="from a month on",
        ),
        pytest.param(
            From(date(2025, 1, 1), PeriodKind.YEAR),
            "2025/..",
            (date(2025, 1, 1), None),
            None,
            id="from a year on",
        ),
        pytest.param(
            Before(date(2024, 2, 20)),
            "../2024-02-20",
            (None, date(2024, 2, 20)),
            None,
            id="before",
        ),
        pytest.param(
            Yearly(2020, 2025),
            "2020/2025",
            (date(2020, 1, 1), date(2025, 12, 31)),
            "P1Y",
            id="yearly",
        ),
        pytest.param(
            Yearly(2024, 2024),
            "2024",
            (date(2024, 1, 1), date(2024, 12, 31)),
            "P1Y",
            id="yearly in a plan of one year",
        ),
        pytest.param(
            On(date(2024, 3, 15)),
            "2024-03-15",
            (date(2024, 3, 15), date(2024, 3, 15)),
            None,
            id="on",
        ),
        pytest.param(
            Between(date(2024, 1, 10), date(2024, 3, 20)),
            "2024-01-10/2024-03-20",
            (date(2024, 1, 10), date(2024, 3, 20)),
            None,
            id="between",
        ),
        pytest.param(
            YearlyBy(((6, 1), (11, 15)), 2021, 2025),
            "2021/2025-11-15",
            (date(2021, 1, 1), date(2025, 11, 15)),
            "P1Y",
            id="by days of each year",
        ),
        pytest.param(
            Recurring(Every.QUARTER, 2021, 2025, 20),
            "2021/2025",
            (date(2021, 1, 1), date(2025, 12, 31)),
            "P3M",
            id="recurring",
        ),
        pytest.param(
            Ongoing(2024, 2024),
            "2024",
            (date(2024, 1, 1), date(2024, 12, 31)),
            None,
            id="ongoing",
        ),
        pytest.param(Unscheduled(), None, (None, None), None, id="unscheduled"),
    ],
)
def test_a_deadline_has_a_name_and_days(
    deadline: Deadline,
    edtf: str | None,
    days: tuple[date | None, date | None],
    recurrence: str | None,
) -> None:
    assert edtf_of(deadline) == edtf
    assert days_of(deadline) == days
    assert recurrence_of(deadline) == recurrence
    if edtf:
        assert str(parse_edtf(edtf)).replace(", ", ",") == edtf
    if isinstance(deadline, Within | WithinEach | From | Before | On | Between):
        assert deadline_of(edtf or "") == deadline


@pytest.mark.parametrize(
    "text",
    [
        "{2024-03}",
        "{2024-09,2024-03}",
        "{2024-03,2024-13}",
        "{2024-03,}",
        "{2024-01..2024-02,2024-05}",
        "{2024-03,2024-06",
        "2024-13/..",
        "../..",
        "nay/..",
    ],
)
def test_what_is_no_deadline(text: str) -> None:
    assert deadline_of(text) is None
