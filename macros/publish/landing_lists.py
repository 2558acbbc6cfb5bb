"""What the landing pages list: of everything, where macros may list a part."""

from collections.abc import Callable

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.frame.source_links import SourceLinks
from macros.open_data.catalogue import TITLES
from macros.pages.calendar.cycles import cycle_list
from macros.pages.calendar.cycles_view import every_cycle
from macros.pages.calendar.forms import form_content
from macros.pages.calendar.forms_view import form_list
from macros.pages.calendar.years import years_section
from macros.pages.calendar.years_view import year_list
from macros.pages.directive.list_page import browse_directives, directive_list
from macros.pages.directive.list_view import listed_directives, ways_to_browse
from macros.pages.directive.words import Dimension
from macros.pages.gaps.page import GapList
from macros.pages.gaps.view import gap_sections
from macros.pages.index.contradictions_page import contradiction_list
from macros.pages.index.contradictions_view import contradiction_sections
from macros.pages.index.matrix_page import matrix_table
from macros.pages.index.matrix_view import citation_matrix
from macros.pages.index.page import index_list
from macros.pages.index.view import Order, citation_index
from macros.pages.plan.list_page import plan_list
from macros.pages.plan.list_view import plan_cards
from macros.pages.topic.table import topic_list
from macros.pages.topic.table_view import topic_table
from macros.pages.unit.list_page import unit_list
from macros.pages.unit.list_view import UnitLists
from macros.parts.tasks.view import LibraryTasks
from macros.publish.listings import (
    data_list,
)
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.search.page import search_page

Content = Callable[[Library, Links], Html]


def years(library: Library, links: Links) -> Html:
    """Return the calendar with the table of bodies and months of each year."""
    return years_section(year_list(LibraryTasks(library), with_bodies=True), links)


def forms(library: Library, links: Links) -> Html:
    """Return every place that names a form."""
    return form_content(form_list(LibraryTasks(library)), links)


def cycles(library: Library, links: Links) -> Html:
    """Return all cycles in all plans."""
    return cycle_list(every_cycle(LibraryTasks(library)), links)


def plans(library: Library, links: Links) -> Html:
    """Return all plans."""
    cards = plan_cards(library, library.plans.values())
    return plan_list(cards, links, has_plans=bool(cards))


def directives(library: Library, links: Links) -> Html:
    """Return the ways to browse directives, then all of them."""
    works = library.works.values()
    return join(
        [
            el("h2", "Duyệt theo", id="duyet-theo"),
            browse_directives(ways_to_browse(library), links),
            el("h2", "Tất cả văn bản", id="tat-ca-van-ban"),
            directive_list(listed_directives(library, works), links),
        ]
    )


def directives_by(dimension: Dimension) -> Content:
    """Return what lists all directives, grouped by *dimension*."""

    def content(library: Library, links: Links) -> Html:
        works = library.works.values()
        return directive_list(listed_directives(library, works, dimension), links)

    return content


def mentions_by(order: Order) -> Content:
    """Return what lists all documents with the places that cite them."""

    def content(library: Library, links: Links) -> Html:
        groups = citation_index(library, order, library.works.values())
        return index_list(groups, links)

    return content


def matrix(library: Library, links: Links) -> Html:
    """Return the table of all documents and plans."""
    plans, works = library.plans.values(), library.works.values()
    return matrix_table(citation_matrix(library, plans, works), links)


def contradictions(library: Library, links: Links) -> Html:
    """Return every place where sources disagree."""
    sections = contradiction_sections(library, library.contradictions)
    return contradiction_list(sections, links)


def gaps(library: Library, links: Links) -> Html:
    """Return every gap, without ways to the guide: it is part of the engine's site."""
    sections = gap_sections(library, gaps_of(library))
    return GapList(links, SourceLinks(), with_guide=False).render(sections)


def units(library: Library, links: Links) -> Html:
    """Return all bodies of the register."""
    lists = UnitLists(library)
    return unit_list(lists.view(lists.whole), links)


def topics(library: Library, links: Links) -> Html:
    """Return how much each place has on each topic."""
    return topic_list(topic_table(library), links)


def data(_: Library, links: Links) -> Html:
    """Return the files of open data, and where their fields are named."""
    link = el("a", "danh-muc.json", href=links.to("du-lieu/danh-muc.json"))
    fields = el("p", "Danh mục các tệp và các trường: ", link, ".")
    return join([data_list(TITLES, links), fields])


def search(library: Library, links: Links) -> Html:
    """Return the form of the search, and the place of its hits."""
    return search_page(links, has_plans=bool(library.plans))
