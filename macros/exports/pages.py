"""Every generated page of a library."""

from collections import Counter
from collections.abc import Iterator

from macros.frame.page import Page
from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.view import calendar_views
from macros.pages.directive.page import directive_page
from macros.pages.directive.view import directive_view
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.pages.topic.page import topic_page
from macros.pages.topic.view import topic_view, topics_in_order
from macros.pages.unit.index_view import index_bodies
from macros.pages.unit.page import unit_page
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.registry.gaps import gaps_of
from macros.registry.library import Library


def build_pages(library: Library) -> tuple[Page, ...]:
    """Return the pages of plans, directives, calendar, bodies and topics."""
    tasks = LibraryTasks(library)
    gap_counts = Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)
    return (
        *(
            plan_page(plan_view(library, plan, gap_counts[plan.id]))
            for plan in library.plans.values()
        ),
        *(
            directive_page(directive_view(library, work))
            for work in library.works.values()
        ),
        *(calendar_page(view()) for view in calendar_views(tasks).values()),
        *_unit_pages(tasks),
        *(topic_page(topic_view(tasks, topic)) for topic in topics_in_order(library)),
    )


def _unit_pages(tasks: LibraryTasks) -> Iterator[Page]:
    bodies = index_bodies(tasks)
    for unit in tasks.library.registers.units.values():
        yield unit_page(unit_view(bodies, unit))
