"""A page as a value, and how pages address each other."""

from dataclasses import dataclass
from typing import assert_never

from macros.exports.markup import Html
from macros.model.schedule import Period, PeriodKind

YEARLY = "lich/hang-nam/"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading of a page: its level from 2, its id, its words."""

    level: int
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page.

    `address` is its path on the site, with a slash at the end; `section` the first
    part of the address, whose landing page is its parent; `parents` are the pages
    between that landing page and this one, by address.
    """

    address: str
    title: str
    description: str
    body: Html
    outline: tuple[OutlineEntry, ...] = ()
    parents: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """The first part of the address."""
        return self.address.split("/", maxsplit=1)[0]


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
            return f"lich/{period.year}/"
        case _:
            assert_never(period.kind)


@dataclass(frozen=True, slots=True)
class Links:
    """Addresses as seen from one page: relative, so that the site works anywhere."""

    base: str

    def to(self, address: str) -> str:
        """Return the way from this page to *address*."""
        up = "../" * self.base.count("/")
        return up + address or "./"

    def plan(self, plan_id: str, clause_id: str = "") -> str:
        """Return the way to a plan, or to one of its clauses."""
        fragment = f"#{clause_id}" if clause_id else ""
        return self.to(f"ke-hoach/{plan_id}/") + fragment

    def work(self, work_id: str) -> str:
        """Return the way to a directive."""
        return self.to(f"van-ban/{work_id}/")

    def unit(self, unit_id: str) -> str:
        """Return the way to a body."""
        return self.to(f"don-vi/{unit_id}/")

    def topic(self, topic_id: str) -> str:
        """Return the way to a topic."""
        return self.to(f"chu-de/{topic_id}/")

    def period(self, period: Period) -> str:
        """Return the way to a period of the calendar."""
        return self.to(month_address(period))
