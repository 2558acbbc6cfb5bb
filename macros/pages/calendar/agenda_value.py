"""What the lists show from which the reader's browser picks the current month."""

from dataclasses import dataclass
from datetime import date

from macros.words.named import Named


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTask:
    """A task with its days; `due` is "" where its list says when it is due.

    `days_of_year` are (month, day), where it falls due on the same days each year;
    `bodies` are the ids of those of the register.
    """

    text: str
    due: str
    clause: Named
    leads: str
    earliest: date | None = None
    latest: date | None = None
    days_of_year: tuple[tuple[int, int], ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """The tasks of one plan within a list."""

    id: str
    plan: Named
    tasks: tuple[AgendaTask, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaList:
    """The tasks of a month, of a year, or standing work, by plan.

    `month` is "2024-02", "" for what is longer; `page` is None where there is none.
    """

    title: str
    page: Named | None
    plans: tuple[AgendaPlan, ...]
    month: str = ""
    is_standing: bool = False

    @property
    def count(self) -> int:
        """How many tasks there are."""
        return sum(len(plan.tasks) for plan in self.plans)


@dataclass(frozen=True, slots=True)
class PlaceBodies:
    """The bodies of one place that a reader can choose: (id, name)."""

    place: str
    bodies: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodCount:
    """How much is due in a period, whose page lists it.

    It goes from its first day to its last; what recurs has neither. `month` is
    "2024-02", "" for what is no month.
    """

    label: str
    count: int
    address: str
    first: date | None = None
    last: date | None = None
    month: str = ""


@dataclass(frozen=True, slots=True)
class ThisMonth:
    """The lists, the bodies to choose from, the years that plans cover.

    Of too many tasks there are only `counts`, and no lists. `left_out` are the tasks of
    earlier years.
    """

    lists: tuple[AgendaList, ...]
    choice: tuple[PlaceBodies, ...]
    covered: tuple[tuple[int, int], ...]
    left_out: int
    counts: tuple[PeriodCount, ...] = ()
