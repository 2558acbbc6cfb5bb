"""Tasks of a period → their sheets, by body; each made once for all pages."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from macros.model.schedule import Period
from macros.pages.calendar.value import BodySheet, Sheets
from macros.pages.calendar.words import sheet_name
from macros.parts.tasks.facets import BODY, NO_BODY
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.view import LibraryTasks
from macros.vietnamese.collation import sort_key
from macros.views.timeline import Tasks
from macros.words.addresses import period_section, unit_address
from macros.words.facet import FacetValue


@dataclass(frozen=True, slots=True)
class SheetMaker:
    """The sheets of a library, kept as they are made: pages of a year share most."""

    tasks: LibraryTasks
    _made: dict[tuple[Period | None, tuple[str, ...]], Sheets] = field(
        default_factory=dict
    )

    def sheets(self, period: Period | None, tasks: Tasks) -> Sheets:
        """Return the sheets of *tasks* of a period, None for what recurs every year."""
        ids = tuple(assignment.task.id for assignment in tasks)
        found = self._made.get((period, ids))
        if found is None:
            items = tuple(self.tasks.items[task_id] for task_id in ids)
            found = self._made[period, ids] = Sheets(
                period_section(period), items, self._bodies(items, sheet_name(period))
            )
        return found

    def _bodies(self, items: Iterable[TaskItem], name: str) -> tuple[BodySheet, ...]:
        units = self.tasks.library.registers.units
        return tuple(
            BodySheet(
                value=body.value,
                label=body.label,
                address=unit_address(body.value) if body.value in units else "",
                title=f"{name} của {body.label}",
                tasks=found,
            )
            for body, found in by_body(items)
        )


def by_body(
    items: Iterable[TaskItem],
) -> tuple[tuple[FacetValue, tuple[TaskItem, ...]], ...]:
    """Group tasks by the first body that leads, in the order of the alphabet.

    Those that no body leads by name come last.
    """
    known: dict[str, FacetValue] = {}  # two spellings of a name are one body
    groups: dict[FacetValue, list[TaskItem]] = defaultdict(list)
    for item in items:
        first = (item.facets or {})[BODY][0]
        groups[known.setdefault(first.value, first)].append(item)
    order = sorted(groups, key=lambda b: (b == NO_BODY, sort_key(b.label), b.value))
    return tuple((body, tuple(groups[body])) for body in order)
