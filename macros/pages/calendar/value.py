"""What the pages of the calendar show: every name, address and count."""

from dataclasses import dataclass

from macros.parts.tasks.heat import HeatStrip
from macros.parts.tasks.item import TaskItem
from macros.words.named import Named


@dataclass(frozen=True, slots=True)
class BodySheet:
    """The tasks that one body leads first; `value` is that by which filters find it.

    `title` is what the sheet is called on paper; `address` is "" where the register
    does not know the body.
    """

    value: str
    label: str
    address: str
    title: str
    tasks: tuple[TaskItem, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Sheets:
    """The tasks of a period in the order of the text, and by body in the alphabet.

    They stand on the pages of many periods, made once: each is equal to itself alone.
    """

    id: str
    tasks: tuple[TaskItem, ...]
    bodies: tuple[BodySheet, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A period, place or plan: what it is called there, how much is due, its page."""

    label: str
    count: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The tasks of one period on a page, `count` of them.

    `page` is that of the period, None where it has none apart from this one. Without
    `sheets` a link to it stands for the tasks, or `parts`, the pages of their places or
    plans. `is_own` are those of the page's period, `is_within` those of a part of it.
    """

    id: str
    title: str
    page: Named | None
    count: int
    sheets: Sheets | None
    parts: tuple[Card, ...] = ()
    is_own: bool = False
    is_within: bool = False


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The periods before, around and after that of a page."""

    before: Named | None
    around: tuple[Named, ...]
    after: Named | None


@dataclass(frozen=True, slots=True)
class YearCards:
    """The months of a year, then its quarters and halves."""

    months: tuple[Card, ...]
    longer: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class YearHead:
    """What stands above the lists of a year: all years, its parts, its bodies.

    `places` are there where the strip of all bodies has no room; `left_out` counts the
    bodies for which the strip has none.
    """

    years: tuple[Named, ...]
    cards: YearCards
    year: int
    strip: HeatStrip
    places: tuple[Card, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage:
    """The page of a period, or of what recurs every year.

    `sheet` is what its list is called on paper; `empty` says that nothing is due.
    """

    page: Named
    description: str
    sheet: str
    sections: tuple[Section, ...]
    lead: str = ""
    empty: str = ""
    parents: tuple[Named, ...] = ()
    neighbours: Neighbours | None = None
    year: YearHead | None = None


@dataclass(frozen=True, slots=True)
class YearEntry:
    """A year in the list of years; `strip` is None where the bodies are not shown.

    `elsewhere` tells that they are shown on the page of the year.
    """

    year: int
    page: Named
    cards: YearCards
    strip: HeatStrip | None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class YearList:
    """Years, the latest first; how many tasks recur, 0 for not to be told.

    `empty` is what is said where there is neither.
    """

    years: tuple[YearEntry, ...]
    recurring: int
    empty: str
