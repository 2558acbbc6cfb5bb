"""Every generated page of a library."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from macros.frame.page import Page, PageMakers
from macros.model.plan import Plan
from macros.model.unit import Topic, Unit
from macros.model.work import Work
from macros.pages.calendar.cycles import cycle_page
from macros.pages.calendar.cycles_value import CycleYear
from macros.pages.calendar.cycles_view import cycle_views
from macros.pages.calendar.forms import forms_page
from macros.pages.calendar.forms_value import FormsPage
from macros.pages.calendar.forms_view import form_views
from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.value import CalendarPage
from macros.pages.calendar.view import calendar_views
from macros.pages.directive.page import directive_page
from macros.pages.directive.view import directive_view
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.pages.topic.page import topic_page
from macros.pages.topic.view import topic_view, topics_in_order
from macros.pages.unit.index_view import Bodies, index_bodies
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
            plan_address(plan.id): partial(
                _plan_page, library, plan, gap_counts[plan.id]
            )
            for plan in library.plans.values()
        },
        **{
            work_address(work.id): partial(_directive_page, library, work)
            for work in library.works.values()
        },
        **{
            address: partial(_calendar_page, view)
            for address, view in calendar_views(tasks).items()
        },
        **{
            address: partial(_forms_page, view)
            for address, view in form_views(tasks).items()
        },
        **{
            address: partial(_cycle_page, view)
            for address, view in cycle_views(tasks).items()
        },
        **{
            unit_address(unit.id): partial(_unit_page, bodies, unit)
            for unit in library.registers.units.values()
        },
        **{
            topic_address(topic.id): partial(_topic_page, tasks, topic)
            for topic in topics_in_order(library)
        },
    }


def _plan_page(library: Library, plan: Plan, gap_count: int) -> Page:
    return plan_page(plan_view(library, plan, gap_count))


def _directive_page(library: Library, work: Work) -> Page:
    return directive_page(directive_view(library, work))


def _calendar_page(view: Callable[[], CalendarPage]) -> Page:
    return calendar_page(view())


def _forms_page(view: Callable[[], FormsPage]) -> Page:
    return forms_page(view())


def _cycle_page(view: Callable[[], CycleYear]) -> Page:
    return cycle_page(view())


def _unit_page(bodies: Bodies, unit: Unit) -> Page:
    return unit_page(unit_view(bodies, unit))


def _topic_page(tasks: LibraryTasks, topic: Topic) -> Page:
    return topic_page(topic_view(tasks, topic))
