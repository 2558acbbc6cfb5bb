"""What a period and the sections of its page are called."""

from macros.model.schedule import Period, PeriodKind
from macros.vietnamese.dates import month_number
from macros.words.labels import capital, period_label, roman

RECURRING = "Việc làm hằng năm, thường xuyên"
RECURRING_ID = "hang-nam"


def period_name(period: Period) -> str:
    """Return "tháng 02 năm 2024", "quý II năm 2021", "6 tháng đầu năm 2024"."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"tháng {month_number(period.index)} năm {period.year}"
        case PeriodKind.QUARTER:
            return f"quý {roman(period.index)} năm {period.year}"
        case PeriodKind.HALF | PeriodKind.YEAR:
            return period_label(period)


def period_card(period: Period) -> str:
    """Return what a part of a year is called among its others: "Tháng 02"."""
    if period.kind is PeriodKind.MONTH:
        return f"Tháng {month_number(period.index)}"
    return capital(period_label(period))


def year_title(year: int) -> str:
    """Return what the page of a year is called."""
    return f"Lịch công tác năm {year}"


def section_title(period: Period | None, *, is_within: bool) -> str:
    """Return the words of a section's heading, where its page is longer or not."""
    if period is None:
        return RECURRING
    label = period_label(period)
    return capital(label) if is_within else f"Việc của {label}"


def sheet_name(period: Period | None) -> str:
    """Return what a list is called on paper."""
    return f"Chương trình công tác {period_name(period)}" if period else RECURRING
