"""Every generated page of a library."""

from collections import Counter
from functools import partial
from re import Pattern

from macros.exports.calendar_pages import calendar_pages
from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.plan_page import plan_page
from macros.exports.unit_page import unit_pages
from macros.frame.page import Links, Page, PageMakers
from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.pages.topic.page import topic_page
from macros.pages.topic.view import topic_view, topics_in_order
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.words.addresses import plan_address, topic_address, work_address


def page_makers(library: Library) -> PageMakers:
    """Return what makes each page of plans, directives, calendar, bodies, topics."""
    abbreviations = abbreviation_pattern(library.registers.abbreviations)
    gap_counts = Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)
    plans = {
        plan_address(plan.id): partial(
            _plan_page, library, plan, abbreviations, gap_counts[plan.id]
        )
        for plan in library.plans.values()
    }
    works = {
        work_address(work.id): partial(
            directive_page, library, work, Links(work_address(work.id))
        )
        for work in library.works.values()
    }
    topics = {
        topic_address(topic.id): partial(_topic_page, library, topic)
        for topic in topics_in_order(library)
    }
    return {
        **plans,
        **works,
        **calendar_pages(library),
        **unit_pages(library),
        **topics,
    }


def _plan_page(
    library: Library, plan: Plan, abbreviations: Pattern[str], gap_count: int
) -> Page:
    inline = InlineText(library, Links(plan_address(plan.id)), abbreviations)
    return plan_page(library, plan, inline, gap_count)


def _topic_page(library: Library, topic: Topic) -> Page:
    return topic_page(topic_view(library, topic))
