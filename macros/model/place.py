"""A place of the country, its level, and from when to when it exists."""

from dataclasses import dataclass
from enum import StrEnum

from macros.model.currency import FactSource
from macros.model.days import known_part


class Level(StrEnum):
    """Levels of government and Party, from the top."""

    CENTRAL = "trung-uong"
    PROVINCE = "tinh"
    DISTRICT = "huyen"
    COMMUNE = "xa"

    def is_above(self, other: "Level") -> bool:
        """Tell whether this level stands above *other*."""
        order = tuple(Level)
        return order.index(self) < order.index(other)


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeSpan:
    """From when to when something existed (EDTF or ""), what came after, who says so.

    Without a source nothing is claimed.
    """

    start: str = ""
    end: str = ""
    successors: tuple[str, ...] = ()
    note: str = ""
    source: FactSource | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has ended, be it only because something has come after it."""
        return bool(self.end or self.successors)

    def has_begun(self, day: str) -> bool:
        """Tell whether it existed on a day or before; "" is any day.

        *day* may be a month or a year: then a part of it is enough.
        """
        start, day = known_part(self.start), known_part(day)
        return start[: len(day)] <= day[: len(start)]

    def has_ended(self, day: str) -> bool:
        """Tell whether it existed no more on a day; "" is no day."""
        end, day = known_part(self.end), known_part(day)
        return bool(end) and day[: len(end)] > end[: len(day)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place with its level; `parent` is the id of the place around it, or "".

    `code` is its official number, "" where the country's lists do not give it one.
    """

    id: str
    name: str
    full_name: str
    level: Level
    parent: str
    life: LifeSpan
    code: str = ""
