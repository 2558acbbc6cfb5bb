"""Every generated page of a library."""

from collections import Counter

from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.plan_page import plan_page
from macros.exports.unit_page import unit_pages
from macros.frame.page import Links, Page
from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.view import calendar_views
from macros.pages.topic.page import topic_page
from macros.pages.topic.view import topic_view, topics_in_order
from macros.parts.tasks.view import LibraryTasks
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.words.addresses import plan_address, work_address


def build_pages(library: Library) -> tuple[Page, ...]:
    """Return the pages of plans, directives, calendar, bodies and topics."""
    abbreviations = abbreviation_pattern(library.registers.abbreviations)
    tasks = LibraryTasks(library)
    gap_counts = Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)
    return (
        *(
            plan_page(
                library,
                plan,
                InlineText(library, Links(plan_address(plan.id)), abbreviations),
                gap_counts[plan.id],
            )
            for plan in library.plans.values()
        ),
        *(
            directive_page(library, work, Links(work_address(work.id)))
            for work in library.works.values()
        ),
        *(calendar_page(view()) for view in calendar_views(tasks).values()),
        *unit_pages(library),
        *(topic_page(topic_view(tasks, topic)) for topic in topics_in_order(library)),
    )
