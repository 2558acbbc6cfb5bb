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
from macros.pages.unit.page import unit_page
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.words.addresses import (
    UNITS,
    plan_address,
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
        **_directive_makers(library),
        **{
            address: Recipe(view, calendar_page)
            for address, view in calendar_views(tasks).items()
        },
        **{
            address: Recipe(view, forms_page)
            for address, view in form_views(tasks).items()
        },
        **{
            address: Recipe(view, cycle_page)
            for address, view in cycle_views(tasks).items()
        },
        **{
            unit_address(unit.id): Recipe(partial(unit_view, bodies, unit), unit_page)
            for unit in library.registers.units.values()
        },
        **_unit_list_makers(UnitLists(library)),
        **_topic_makers(tasks),
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
