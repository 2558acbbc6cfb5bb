"""A page as a value, and how pages address each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from macros.frame.markup import Html
from macros.model.schedule import Period
from macros.words.addresses import (
    month_address,
    plan_address,
    topic_address,
    unit_address,
    work_address,
)

Value = TypeVar("Value")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A heading of a page: its level from 2, its id, its words."""

    level: int
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Parent:
    """A page above another one, as the way to that one names it."""

    address: str
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """A generated page.

    `address` is its path on the site, with a slash at the end; `section` the first
    part of the address, whose landing page is its parent; `parents` are the pages
    between that landing page and this one.
    """

    address: str
    title: str
    description: str
    body: Html
    outline: tuple[OutlineEntry, ...] = ()
    parents: tuple[Parent, ...] = ()

    @property
    def section(self) -> str:
        """The first part of the address."""
        return self.address.split("/", maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class Recipe(Generic[Value, Made]):
    """How something is made: `view` looks its value up, `make` needs nothing else.

    So what was made of an equal value before may stand for it. Call it to make it.
    """

    view: Callable[[], Value]
    make: Callable[[Value], Made]

    def __call__(self) -> Made:
        """Return what the recipe makes."""
        return self.make(self.view())


# Pages by address, each made when it is asked for and not kept: together they are many
# times as large as the library.
PageMakers = Mapping[str, Callable[[], Page]]


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
        return self.to(plan_address(plan_id, clause_id))

    def work(self, work_id: str) -> str:
        """Return the way to a directive."""
        return self.to(work_address(work_id))

    def unit(self, unit_id: str) -> str:
        """Return the way to a body."""
        return self.to(unit_address(unit_id))

    def topic(self, topic_id: str) -> str:
        """Return the way to a topic."""
        return self.to(topic_address(topic_id))

    def period(self, period: Period) -> str:
        """Return the way to a period of the calendar."""
        return self.to(month_address(period))
