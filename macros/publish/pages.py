"""Every generated page of a library."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from macros.frame.page import Page, PageMakers, Recipe
from macros.pages.calendar.cycles import cycle_page
from macros.pages.calendar.cycles_view import cycle_views
from macros.pages.calendar.forms import forms_page
from macros.pages.calendar.forms_view import form_views
from macros.pages.calendar.page import calendar_page
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
from macros.pages.topic.value import TopicIndex, TopicView
from macros.pages.topic.view import topics_in_order
from macros.pages.unit.index_view import index_bodies
from macros.pages.unit.list_page import unit_list_page
from macros.pages.unit.list_view import UnitLists
from macros.pages.unit.page import unit_page, unit_part_page
from macros.pages.unit.tasks_view import UnitParts
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.publish.lists import LibraryLists
from macros.publish.sections import Sections
from macros.registry.library import Library
from macros.views.contradiction_notes import Findings
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


def page_makers(lists: LibraryLists) -> PageMakers:
    """Return what makes each generated page: of things, of parts of long lists."""
    tasks = lists.tasks
    return Sections(
        {
            PLANS: partial(_plan_makers, lists),
            WORKS: partial(_directive_makers, lists.library),
            CALENDAR: partial(_calendar_makers, tasks),
            UNITS: partial(_unit_makers, lists),
            TOPICS: partial(_topic_makers, tasks),
            "": lambda: lists.pages,
        }
    )


def _plan_makers(lists: LibraryLists) -> PageMakers:
    library, findings = lists.library, Findings(lists.library)
    gap_counts = Counter(plan for gap in lists.every_gap for plan in gap.plan_ids)
    return {
        plan_address(plan.id): Recipe(
            partial(plan_view, library, plan, gap_counts[plan.id], findings), plan_page
        )
        for plan in library.plans.values()
    }


def _calendar_makers(tasks: LibraryTasks) -> PageMakers:
    return {
        **{a: Recipe(view, calendar_page) for a, view in calendar_views(tasks).items()},
        **{a: Recipe(view, forms_page) for a, view in form_views(tasks).items()},
        **{a: Recipe(view, cycle_page) for a, view in cycle_views(tasks).items()},
    }


def _directive_makers(library: Library) -> PageMakers:
    """Return the page of each document, those of what much is said of in parts."""
    makers: dict[str, Callable[[], Page]] = {}
    for work in library.works.values():
        parts = DirectiveParts(library, work)
        makers[work_address(work.id)] = Recipe(
            partial(directive_view, parts), directive_page
        )
        for part in parts.whole.every():
            if part.way:
                address = parts.page(part).address
                makers[address] = Recipe(partial(parts.view, part), directive_part_page)
    return makers


def _unit_makers(lists: LibraryLists) -> PageMakers:
    """Return the page of each body, those of its tasks where it has many."""
    makers: dict[str, Callable[[], Page]] = {}
    bodies = index_bodies(lists.tasks)
    for unit in lists.library.registers.units.values():
        parts = UnitParts(bodies, unit)
        makers[unit_address(unit.id)] = Recipe(partial(unit_view, parts), unit_page)
        for part in parts.whole.every():
            if part.way:
                address = parts.page(part).address
                makers[address] = Recipe(partial(parts.view, part), unit_part_page)
    return {**makers, **_unit_list_makers(lists.bodies)}


def _unit_list_makers(lists: UnitLists) -> PageMakers:
    """Return the pages of the parts of the list of bodies, if one page is too short."""
    return {
        UNITS + part.way: Recipe(partial(lists.view, part), unit_list_page)
        for part in lists.whole.every()
        if part.way
    }


def _topic_makers(tasks: LibraryTasks) -> PageMakers:
    """Return the page of each topic; in parts where it would be too long."""
    makers: dict[str, Callable[[], Page]] = {}
    for topic in topics_in_order(tasks.library):
        parts = TopicParts(tasks, topic)
        for part in parts.clauses.every():
            makers[parts.page(part.way).address] = Recipe(
                partial(part_view, parts, part), _topic_page
            )
        if parts.clauses.parts:
            for part in parts.documents.every():
                page = parts.documents_page(part.way).address
                makers[page] = Recipe(
                    partial(documents_view, parts, part), topic_documents_page
                )
    return makers


def _topic_page(view: TopicView | TopicIndex) -> Page:
    return topic_page(view) if isinstance(view, TopicView) else topic_index_page(view)
