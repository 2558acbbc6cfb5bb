"""Every generated page of a library."""

from macros.exports.calendar_pages import calendar_pages
from macros.exports.directive_page import directive_page
from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.page import Links, Page
from macros.exports.plan_page import plan_page
from macros.exports.topic_page import topic_page
from macros.exports.unit_page import unit_pages
from macros.registry.library import Library


def build_pages(library: Library) -> tuple[Page, ...]:
    """Return the pages of plans, directives, calendar, bodies and topics."""
    abbreviations = abbreviation_pattern(library.registers.abbreviations)
    registers = library.registers
    return (
        *(
            plan_page(
                library,
                plan,
                InlineText(library, Links(f"ke-hoach/{plan.id}/"), abbreviations),
            )
            for plan in library.plans.values()
        ),
        *(
            directive_page(library, work, Links(f"van-ban/{work.id}/"))
            for work in library.works.values()
        ),
        *calendar_pages(library),
        *unit_pages(library),
        *(
            topic_page(library, topic, Links(f"chu-de/{topic.id}/"))
            for topic in registers.topics.values()
        ),
    )
