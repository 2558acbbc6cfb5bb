"""The tasks of a page → its sections: whole as long as there is room for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.period_view import PeriodTasks, Relation, on_page
from macros.pages.calendar.sheets_view import SheetMaker
from macros.pages.calendar.value import Card, Section
from macros.pages.calendar.words import RECURRING, section_title
from macros.parts.tasks.paging_view import Paging
from macros.parts.tasks.room_view import ROOM, lines
from macros.parts.tasks.timed_view import TimedTasks
from macros.parts.tasks.view import LibraryTasks
from macros.views.facets import plan_label
from macros.words.addresses import list_address, period_section
from macros.words.labels import period_label
from macros.words.named import Named


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose tasks a page lists: of all places, of one, of one plan there.

    `name` goes behind the title of the page, "" for all places.
    """

    tasks: TimedTasks
    place: str = ""
    plan: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class SectionMaker:
    """Makes the sections of pages of the calendar."""

    tasks: LibraryTasks
    sheets: SheetMaker

    @property
    def paging(self) -> Paging:
        """Which page lists which tasks."""
        return self.tasks.paging

    def parts(self, scope: Scope, period: Period | None) -> tuple[PeriodTasks, ...]:
        """Return the tasks that belong on a page.

        That of a place for less than a year is apart from its year for want of room:
        it has its own tasks, and those of the parts that have no page.
        """
        if period is None or scope.plan:
            return (PeriodTasks(Relation.OWN, period, scope.tasks.of(period)),)
        found = on_page(scope.tasks, period)
        if not scope.place or period.kind is PeriodKind.YEAR:
            return found
        homes = self.paging.homes(period.year, scope.place)
        own, *others = found
        return (own, *(p for p in others if p.period and homes[p.period] == period))

    def sections(
        self, scope: Scope, parts: Sequence[PeriodTasks], room: int = ROOM
    ) -> tuple[Section, ...]:
        """Return a section for each of *parts*, with its tasks where *room* is left."""
        own = parts[0]
        split = self._split(scope, own)
        whole = () if split else tuple(self._with_room(parts, room))
        return tuple(
            self._section(
                scope,
                part,
                own.period,
                split if part is own else (),
                is_whole=bool(scope.plan) or part in whole,
            )
            for part in parts
            if part.tasks
        )

    def _section(
        self,
        scope: Scope,
        part: PeriodTasks,
        on: Period | None,
        split: tuple[Card, ...],
        *,
        is_whole: bool,
    ) -> Section:
        period = part.period
        is_within = part.relation is Relation.WITHIN
        return Section(
            id=period_section(period),
            title=section_title(period, is_within=is_within),
            page=self._page(scope, period, on),
            count=len(part.tasks),
            sheets=self.sheets.sheets(period, part.tasks) if is_whole else None,
            parts=split,
            is_own=part.relation is Relation.OWN,
            is_within=is_within,
        )

    def _page(
        self, scope: Scope, period: Period | None, on: Period | None
    ) -> Named | None:
        """Return the page of a period, None where it is a section of the page *on*."""
        label = period_label(period) if period else RECURRING
        if not scope.place:
            return Named(label, list_address(period))
        if period and self.paging.homes(period.year, scope.place).get(period) == on:
            return None
        return Named(label, self.paging.address_at(period, scope.place))

    def _split(self, scope: Scope, own: PeriodTasks) -> tuple[Card, ...]:
        """Return the pages on which a page's own tasks stand, none if on itself."""
        paging, period = self.paging, own.period
        if scope.plan:
            return ()
        if scope.place:
            is_split = paging.is_split_by_plan(period, scope.place)
            return tuple(self._plans(scope, own)) if is_split else ()
        if paging.is_whole(period):
            return ()
        return tuple(
            Card(paging.name(place), len(found), paging.address_at(period, place))
            for place, tasks in paging.places.items()
            if (found := tasks.of(period))
        )

    def _plans(self, scope: Scope, own: PeriodTasks) -> list[Card]:
        library = self.tasks.library
        of_plan = by_plan(own)
        return [
            Card(
                plan_label(library, library.plans[plan]),
                len(tasks.assignments),
                list_address(own.period, scope.place, plan),
            )
            for plan, tasks in of_plan.items()
        ]

    def _with_room(
        self, parts: Sequence[PeriodTasks], room: int
    ) -> Iterable[PeriodTasks]:
        """Yield the parts that *room* is left for, shorter periods all or none.

        What recurs stands on many pages: only where all of it has room on its own.
        """
        within = [part for part in parts if part.relation is Relation.WITHIN]
        others = [[part] for part in parts if part.relation is not Relation.WITHIN]
        for block in (others[0], within, *others[1:]):
            needed = sum(lines(part.tasks) for part in block)
            recurs = any(part.relation is Relation.YEARLY for part in block)
            if needed <= room and not (recurs and not self.paging.is_whole(None)):
                room -= needed
                yield from block


def by_plan(own: PeriodTasks) -> dict[str, TimedTasks]:
    """Return the tasks of a period by plan, in the order of the library."""
    plans = dict.fromkeys(a.task.plan_id for a in own.tasks)
    return {
        plan: TimedTasks(tuple(a for a in own.tasks if a.task.plan_id == plan))
        for plan in plans
    }
