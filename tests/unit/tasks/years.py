"""Years and periods that tests of times share."""

from macros.model.schedule import Period, PeriodKind, Within, WithinEach

YEARS = (2020, 2025)
ONE_YEAR = (2024, 2024)
MONTH, QUARTER = PeriodKind.MONTH, PeriodKind.QUARTER
HALF, YEAR = PeriodKind.HALF, PeriodKind.YEAR


def months(year: int, *numbers: int) -> WithinEach:
    return WithinEach(tuple(Period(year, MONTH, number) for number in numbers))


def quarter(year: int, index: int) -> Within:
    return Within(Period(year, QUARTER, index))
