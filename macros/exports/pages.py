"""Every generated page of a library."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import partial

from macros.exports.calendar_pages import calendar_pages
from macros.exports.heat_strip import body_strip
from macros.frame.page import Links, Page, PageMakers
from macros.model.plan import Plan
from macros.model.unit import Topic, Unit
from macros.model.work import Work
from macros.pages.directive.page import directive_page
from macros.pages.directive.view import directive_view
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.pages.topic.page import topic_page
from macros.pages.topic.view import topic_view, topics_in_order
from macros.pages.unit.index_view import Bodies, index_bodies
from macros.pages.unit.page import unit_page
from macros.pages.unit.view import unit_view
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.views.heat import HeatRow, heat_rows, heat_strip
from macros.words.addresses import (
    plan_address,
    topic_address,
    unit_address,
    work_address,
)


def page_makers(library: Library) -> PageMakers:
    """Return what makes each page of plans, directives, calendar, bodies, topics."""
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
        **calendar_pages(library),
        **_unit_pages(library),
        **{
            topic_address(topic.id): partial(_topic_page, library, topic)
            for topic in topics_in_order(library)
        },
    }


def _plan_page(library: Library, plan: Plan, gap_count: int) -> Page:
    return plan_page(plan_view(library, plan, gap_count))


def _directive_page(library: Library, work: Work) -> Page:
    return directive_page(directive_view(library, work))


def _topic_page(library: Library, topic: Topic) -> Page:
    return topic_page(topic_view(library, topic))


def _unit_pages(library: Library) -> PageMakers:
    bodies = index_bodies(library)
    rows: dict[str, list[HeatRow]] = defaultdict(list)
    for row in heat_rows(library):
        rows[row.body.value].append(row)
    return {
        unit_address(unit.id): partial(_unit_page, bodies, unit, rows.get(unit.id, ()))
        for unit in library.registers.units.values()
    }


def _unit_page(bodies: Bodies, unit: Unit, rows: Sequence[HeatRow]) -> Page:
    years = body_strip(heat_strip(rows), Links(unit_address(unit.id)))
    return unit_page(unit_view(bodies, unit), years)
