"""Every generated page of a library."""

from collections import Counter
from functools import partial

from macros.frame.page import PageMakers, Recipe
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
from macros.words.addresses import (
    plan_address,
    topic_address,
    unit_address,
    work_address,
)


def page_makers(library: Library) -> PageMakers:
    """Return what makes each page of plans, directives, calendar, bodies, topics."""
    tasks = LibraryTasks(library)
    bodies = index_bodies(tasks)
    gap_counts = Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)
    return {
        **{
            plan_address(plan.id): Recipe(
                partial(plan_view, library, plan, gap_counts[plan.id]), plan_page
            )
            for plan in library.plans.values()
        },
        **{
            work_address(work.id): Recipe(
                partial(directive_view, library, work), directive_page
            )
            for work in library.works.values()
        },
        **{
            address: Recipe(view, calendar_page)
            for address, view in calendar_views(tasks).items()
        },
        **{
            unit_address(unit.id): Recipe(partial(unit_view, bodies, unit), unit_page)
            for unit in library.registers.units.values()
        },
        **{
            topic_address(topic.id): Recipe(
                partial(topic_view, tasks, topic), topic_page
            )
            for topic in topics_in_order(library)
        },
    }
