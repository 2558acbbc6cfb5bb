"""Where things stand on the site: addresses from its top."""

import re
from typing import assert_never

from macros.model.directive import BROWSE
from macros.model.schedule import Period, PeriodKind

CALENDAR = "lich/"
PLANS = "ke-hoach/"
WORKS = "van-ban/"
UNITS = "don-vi/"
PLANS_AT = "ke-hoach/dia-ban/"  # the pages of a long list of plans
TOPICS = "chu-de/"
YEARLY = "lich/hang-nam/"
FORMS = "lich/bieu-mau/"
CYCLES = "lich/chu-ky/"
INDEX = "trich-dan/"
MATRIX = "trich-dan/ma-tran/"
CONTRADICTIONS = "trich-dan/mau-thuan/"
GAPS = "trich-dan/khoang-trong/"
_FURTHER = re.compile(r"/trang-\d+/$")
# Sections of pages.
CITED_IN = "duoc-dan-o"  # of a directive: where it is cited
STATE = "hieu-luc"  # of a directive: whether it is in force
TASKS = "nhiem-vu"  # of a plan
WAY = "trien-khai"  # of both: what it came from, what carries it out


def plan_address(plan_id: str, clause_id: str = "") -> str:
    """Return the address of a plan, or of one of its clauses."""
    fragment = f"#{clause_id}" if clause_id else ""
    return f"{PLANS}{plan_id}/{fragment}"


def work_address(work_id: str) -> str:
    """Return the address of a directive."""
    return f"{WORKS}{work_id}/"


def browse_address(dimension: str) -> str:
    """Return the address of all directives by one dimension."""
    return f"{WORKS}{BROWSE}{dimension}/"


def numbered_address(first: str, number: int) -> str:
    """Return the address of a page of what begins on the page *first*."""
    return first if number == 1 else f"{first}trang-{number}/"


def is_further(address: str) -> bool:
    """Tell whether the page is the second of its subject, or a later one."""
    return _FURTHER.search(address) is not None


def contradiction_address(finding_id: str) -> str:
    """Return the address of a place where sources disagree."""
    return f"{CONTRADICTIONS}#{finding_id}"


def unit_address(unit_id: str) -> str:
    """Return the address of a body."""
    return f"don-vi/{unit_id}/"


def topic_address(topic_id: str) -> str:
    """Return the address of a topic."""
    return f"chu-de/{topic_id}/"


def forms_address(*parts: str) -> str:
    """Return the address of the forms of a place, or of a plan there."""
    return FORMS + "".join(f"{part}/" for part in parts)


def cycle_address(cycle_id: str) -> str:
    """Return the address of a cycle that has a page of its own."""
    return f"{CYCLES}{cycle_id}/"


def year_address(year: int) -> str:
    """Return the address of the page of a year."""
    return f"{CALENDAR}{year}/"


def month_address(period: Period) -> str:
    """Return the address of the page of a month, quarter, half-year or year."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"lich/{period.year}/{period.index:02}/"
        case PeriodKind.QUARTER:
            return f"lich/{period.year}/quy-{period.index}/"
        case PeriodKind.HALF:
            half = "dau" if period.index == 1 else "cuoi"
            return f"lich/{period.year}/6-thang-{half}/"
        case PeriodKind.YEAR:
            return year_address(period.year)
        case _:
            assert_never(period.kind)


def list_address(period: Period | None, *parts: str) -> str:
    """Return the address of a list of the calendar; None is what recurs every year.

    *parts* are the place and the plan of which it lists the tasks alone.
    """
    whole = month_address(period) if period else YEARLY
    return whole + "".join(f"{part}/" for part in parts)


def period_section(period: Period | None) -> str:
    """Return the id of a section of the calendar: "thang-2", "quy-1", "hang-nam"."""
    if period is None:
        return "hang-nam"
    match period.kind:
        case PeriodKind.MONTH:
            return f"thang-{period.index}"
        case PeriodKind.QUARTER:
            return f"quy-{period.index}"
        case PeriodKind.HALF:
            return f"nua-nam-{period.index}"
        case PeriodKind.YEAR:
            return "trong-nam"
        case _:
            assert_never(period.kind)


def asked(address: str, query: str) -> str:
    """Return *address*, of a page or a section of it, with a query."""
    page, sign, section = address.partition("#")
    return f"{page}?{query}{sign}{section}"
