"""The library → the tasks of a body by role and time, in parts where it has many."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from macros.model.schedule import Unscheduled
from macros.model.unit import Unit
from macros.model.work import Work
from macros.pages.unit.index_view import Bodies
from macros.pages.unit.value import TasksAtTime, TaskSection, UnitPart
from macros.parts.tasks.facets import BODY
from macros.registry.library import Assignment
from macros.vietnamese.collation import sort_key
from macros.views.document_parts import document_parts
from macros.views.ends import named_unit
from macros.views.timeline import periods_of, tasks_by_period
from macros.words.addresses import asked, unit_address, work_address
from macros.words.labels import capital, period_label, work_heading
from macros.words.named import Named
from macros.words.part import Part

_MOST = 100  # tasks of one page
_Role = tuple[str, str, Sequence[Assignment]]  # the id and the name of a section


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class UnitParts:
    """The pages of a body: one, or with those of its tasks."""

    bodies: Bodies
    unit: Unit

    @cached_property
    def every(self) -> Sequence[Assignment]:
        """Its tasks, once for each of its roles."""
        return [task for _, _, tasks in self._roles() for task in tasks]

    @cached_property
    def whole(self) -> Part:
        """The plans that give it tasks, in parts."""
        weights = Counter(a.task.plan_id for a in self.every)
        return document_parts(self.bodies.library, weights, _MOST)

    def page(self, part: Part) -> Named:
        """Return the page of a part."""
        name = ": ".join(filter(None, (self.unit.name, part.label)))
        return Named(name, unit_address(self.unit.id) + part.way)

    def sections(self, part: Part) -> tuple[TaskSection, ...]:
        """Return the tasks of a part by role, or the ways to them."""
        here = frozenset(part.items)
        return tuple(
            TaskSection(key, title, pages=tuple(self._pages(part, own)))
            if part.parts
            else self._section(key, title, own)
            for key, title, tasks in self._roles()
            if (own := [a for a in tasks if a.task.plan_id in here])
        )

    def cited(self, part: Part) -> tuple[Named, ...]:
        """Return the documents that the tasks of a part cite."""
        here = frozenset(part.items)
        tasks = (a for a in self.every if a.task.plan_id in here)
        found = dict.fromkeys(work_id for a in tasks for work_id in a.cites)
        return documents(self.bodies.library.works[work_id] for work_id in found)

    def view(self, part: Part) -> UnitPart:
        """Return the page of a part."""
        above = tuple(
            self.page(one)
            for one in self.whole.every()
            if one != part and part.way.startswith(one.way)
        )
        return UnitPart(
            unit=named_unit(self.unit),
            page=self.page(part),
            above=above,
            work=self.sections(part),
            cited=() if part.parts else self.cited(part),
        )

    def _roles(self) -> Iterator[_Role]:
        """Yield the tasks that it leads, supports, has with each of its groups."""
        bodies, unit_id = self.bodies, self.unit.id
        leads = bodies.leads.get(unit_id, ())
        supports = bodies.supports.get(unit_id, ())
        if leads:
            yield "chu-tri", f"Chủ trì {len(leads)} việc", leads
        if supports:
            yield "phoi-hop", f"Phối hợp {len(supports)} việc", supports
        shared = bodies.shared.get(unit_id, {})
        for at, (group, tasks) in enumerate(shared.items(), start=1):
            name = bodies.library.registers.units[group].name
            yield f"nhom-{at}", f"{len(tasks)} việc chung của nhóm: {name}", tasks

    def _pages(
        self, part: Part, tasks: Sequence[Assignment]
    ) -> Iterator[tuple[Named, int]]:
        for one in part.parts:
            label = capital(one.label.removeprefix(f"{part.label}, "))
            count = sum(task.task.plan_id in one.items for task in tasks)
            if count:
                yield Named(label, self.page(one).address), count

    def _section(
        self, key: str, title: str, tasks: Sequence[Assignment]
    ) -> TaskSection:
        items = self.bodies.items
        times = tuple(
            TasksAtTime(
                words,
                asked(address, f"{BODY}={self.unit.id}") if address else "",
                tuple(items[a.task.id] for a in own),
            )
            for words, address, own in _times(self.bodies, tasks)
        )
        facets = tuple(items[a.task.id].facets or {} for a in tasks)
        return TaskSection(key, title, times, facets)


def documents(works: Iterable[Work]) -> tuple[Named, ...]:
    """Return documents in the order of the alphabet."""
    return tuple(
        Named(work_heading(work), work_address(work.id))
        for work in sorted(works, key=lambda work: sort_key(work.label))
    )


def _times(
    bodies: Bodies, tasks: Sequence[Assignment]
) -> Iterator[tuple[str, str, Sequence[Assignment]]]:
    """Yield tasks by period, those that recur, those with other times, with none."""
    for period, own in tasks_by_period(tasks).items():
        page = bodies.tasks.paging.address(period, own)
        yield capital(period_label(period)), page, own
    recurring = [a for a in tasks if a.task.id in bodies.recurring]
    rest = [a for a in tasks if a.task.id not in bodies.recurring and not periods_of(a)]
    timeless = [a for a in rest if a.task.deadline == Unscheduled()]
    timed = [a for a in rest if a.task.deadline != Unscheduled()]
    every_year = bodies.tasks.paging.address(None, recurring)
    yield "Hằng năm, thường xuyên", every_year, recurring
    yield "Thời hạn khác", "", timed
    yield "Không nêu thời hạn", "", timeless
