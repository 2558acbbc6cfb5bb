"""The library → how many tasks each body leads in each month, quarter ... of a year."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from macros.model.schedule import Period
from macros.parts.tasks.heat import RANKS, RECURRING, HeatColumn, HeatRow
from macros.parts.tasks.timed_view import TimedTasks
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import sort_key
from macros.views.timeline import Tasks
from macros.words.addresses import unit_address
from macros.words.facet import FacetValue

# Tasks by year, by the body that leads them, by the part of the year.
Led = Mapping[int, Mapping[FacetValue, Mapping[HeatColumn, Tasks]]]
AddressOf = Callable[[Period | None, Iterable[Assignment]], str]


def led_tasks(
    tasks: TimedTasks,
    years: Iterable[int],
    leads: Mapping[str, tuple[FacetValue, ...]],
) -> Led:
    """Return which of *tasks* each body leads in *years*; *leads* are by task."""
    known: dict[str, FacetValue] = {}  # two spellings of a name are one body
    found: dict[int, dict[FacetValue, dict[HeatColumn, Tasks]]]
    found = defaultdict(lambda: defaultdict(dict))
    for year, column, own in _parts(tasks, years):
        by_body: dict[FacetValue, dict[str, Assignment]] = defaultdict(dict)
        for assignment in own:
            for named in leads[assignment.task.id]:
                body = known.setdefault(named.value, named)
                by_body[body][assignment.task.id] = assignment
        for body, led in by_body.items():
            found[year][body][column] = tuple(led.values())
    return {year: dict(bodies) for year, bodies in found.items()}


def heat_rows(
    library: Library, led: Led, year: int, address_of: AddressOf
) -> tuple[HeatRow, ...]:
    """Return a row for each body that leads tasks in *year*.

    The bodies with most tasks come first, then by name; *address_of* tells where the
    tasks of a period are listed.
    """
    units = library.registers.units
    rows = (
        HeatRow(
            year,
            body,
            unit_address(body.value) if body.value in units else "",
            {column: len(tasks) for column, tasks in parts.items()},
            total=len({a.task.id for tasks in parts.values() for a in tasks}),
            pages={c: address_of(c.period(year), own) for c, own in parts.items()},
        )
        for body, parts in led.get(year, {}).items()
    )
    return tuple(sorted(rows, key=lambda row: (-row.total, sort_key(row.body.label))))


def _parts(
    tasks: TimedTasks, years: Iterable[int]
) -> Iterator[tuple[int, HeatColumn, Iterable[Assignment]]]:
    """Yield years and columns with their tasks, those of every year at the end."""
    for of_year in tasks.of_year.values():
        for period, own in of_year.items():
            column = HeatColumn(RANKS.index(period.kind), period.index, period.kind)
            yield period.year, column, own
    for year in years:
        yield year, RECURRING, tasks.recurring(year)
