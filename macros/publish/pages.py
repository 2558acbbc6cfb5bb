"""Every generated page of a library."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from macros.frame.page import Page, PageMakers
from macros.model.plan import Plan
from macros.model.unit import Unit
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
from macros.pages.directive.part_page import directive_part_page
from macros.pages.directive.parts_view import DirectiveParts
from macros.pages.directive.view import directive_view
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.pages.topic.documents_page import topic_documents_page
from macros.pages.topic.index_page import topic_index_page
from macros.pages.topic.page import topic_page
from macros.pages.topic.parts_view import TopicParts, documents_view, part_view
from macros.pages.topic.value import TopicView
from macros.pages.topic.view import topics_in_order
from macros.pages.unit.index_view import Bodies, index_bodies
from macros.pages.unit.list_page import unit_list_page
from macros.pages.unit.list_view import UnitLists
from macros.pages.unit.page import unit_page
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.publish.sections import Sections
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.words.addresses import (
    CALENDAR,
    PLANS,
    TOPICS,
    UNITS,
    WORKS,
    plan_address,
    unit_address,
    work_address,
)
from macros.words.part import Part


def page_makers(library: Library) -> PageMakers:
    """Return what makes each page of plans, directives, calendar, bodies, topics."""
    tasks = LibraryTasks(library)
    return Sections(
        {
            PLANS: partial(_plan_makers, library),
            WORKS: partial(_directive_makers, library),
            CALENDAR: partial(_calendar_makers, tasks),
            UNITS: partial(_unit_makers, tasks),
            TOPICS: partial(_topic_makers, tasks),
        }
    )


def _plan_makers(library: Library) -> PageMakers:
    gap_counts = Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)
    return {
        plan_address(plan.id): partial(_plan_page, library, plan, gap_counts[plan.id])
        for plan in library.plans.values()
    }


def _calendar_makers(tasks: LibraryTasks) -> PageMakers:
    return {
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
    }


def _unit_makers(tasks: LibraryTasks) -> PageMakers:
    bodies = index_bodies(tasks)
    return {
        **{
            unit_address(unit.id): partial(_unit_page, bodies, unit)
            for unit in tasks.library.registers.units.values()
        },
        **_unit_list_makers(UnitLists(tasks.library)),
    }


def _directive_makers(library: Library) -> PageMakers:
    """Return the page of each document, those of what much is said of in parts."""
    makers: dict[str, Callable[[], Page]] = {}
    for work in library.works.values():
        parts = DirectiveParts(library, work)
        makers[work_address(work.id)] = partial(_directive_page, parts)
        for part in parts.whole.every():
            if part.way:
                address = parts.page(part).address
                makers[address] = partial(_directive_part, parts, part)
    return makers


def _unit_list_makers(lists: UnitLists) -> PageMakers:
    """Return the pages of the parts of the list of bodies, if one page is too short."""
    return {
        UNITS + part.way: partial(_unit_list_page, lists, part)
        for part in lists.whole.every()
        if part.way
    }


def _topic_makers(tasks: LibraryTasks) -> PageMakers:
    """Return the page of each topic; in parts where it would be too long."""
    makers: dict[str, Callable[[], Page]] = {}
    for topic in topics_in_order(tasks.library):
        parts = TopicParts(tasks, topic)
        for part in parts.clauses.every():
            makers[parts.page(part.way).address] = partial(_topic_page, parts, part)
        if parts.clauses.parts:
            for part in parts.documents.every():
                page = parts.documents_page(part.way).address
                makers[page] = partial(_topic_documents, parts, part)
    return makers


def _plan_page(library: Library, plan: Plan, gap_count: int) -> Page:
    return plan_page(plan_view(library, plan, gap_count))


def _directive_page(parts: DirectiveParts) -> Page:
    return directive_page(directive_view(parts))


def _directive_part(parts: DirectiveParts, part: Part) -> Page:
    return directive_part_page(parts.view(part))


def _calendar_page(view: Callable[[], CalendarPage]) -> Page:
    return calendar_page(view())


def _forms_page(view: Callable[[], FormsPage]) -> Page:
    return forms_page(view())


def _cycle_page(view: Callable[[], CycleYear]) -> Page:
    return cycle_page(view())


def _unit_page(bodies: Bodies, unit: Unit) -> Page:
    return unit_page(unit_view(bodies, unit))


def _unit_list_page(lists: UnitLists, part: Part) -> Page:
    return unit_list_page(lists.view(part))


def _topic_page(parts: TopicParts, part: Part) -> Page:
    view = part_view(parts, part)
    return topic_page(view) if isinstance(view, TopicView) else topic_index_page(view)


def _topic_documents(parts: TopicParts, part: Part) -> Page:
    return topic_documents_page(documents_view(parts, part))
