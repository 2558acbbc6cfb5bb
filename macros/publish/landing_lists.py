"""What the landing pages list: of everything, where macros may list a part."""

from collections.abc import Callable
from functools import partial

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.open_data.catalogue import TITLES
from macros.pages.calendar.cycles import cycle_list
from macros.pages.calendar.cycles_view import every_cycle
from macros.pages.calendar.forms import form_content
from macros.pages.calendar.forms_view import form_list
from macros.pages.calendar.years import years_section
from macros.pages.calendar.years_view import year_list
from macros.pages.directive.words import Dimension
from macros.pages.index.view import Order
from macros.pages.topic.table import topic_list
from macros.pages.topic.table_view import topic_table
from macros.publish.listings import (
    data_list,
)
from macros.publish.lists import LibraryLists
from macros.search.page import search_page

Content = Callable[[LibraryLists, Links], Html]


def years(lists: LibraryLists, links: Links) -> Html:
    """Return the calendar with the table of bodies and months of each year."""
    return years_section(year_list(lists.tasks, with_bodies=True), links)


def forms(lists: LibraryLists, links: Links) -> Html:
    """Return every place that names a form."""
    return form_content(form_list(lists.tasks), links)


def cycles(lists: LibraryLists, links: Links) -> Html:
    """Return all cycles in all plans."""
    return cycle_list(every_cycle(lists.tasks), links)


def directives(lists: LibraryLists, links: Links) -> Html:
    """Return the ways to browse directives, then all of them."""
    return join(
        [
            el("h2", "Duyệt theo", id="duyet-theo"),
            lists.browse(links),
            el("h2", "Tất cả văn bản", id="tat-ca-van-ban"),
            lists.directives(links),
        ]
    )


def directives_by(dimension: Dimension) -> Content:
    """Return what lists all directives, grouped by *dimension*."""
    return partial(LibraryLists.directives, dimension=dimension)


def mentions_by(order: Order) -> Content:
    """Return what lists all documents with the places that cite them."""
    return partial(LibraryLists.mentions, order=order)


def gaps(lists: LibraryLists, links: Links) -> Html:
    """Return every gap, without ways to the guide: it is part of the engine's site."""
    return lists.gaps(links, with_guide=False)


def topics(lists: LibraryLists, links: Links) -> Html:
    """Return how much each place has on each topic."""
    return topic_list(topic_table(lists.library), links)


def data(_: LibraryLists, links: Links) -> Html:
    """Return the files of open data, and where their fields are named."""
    link = el("a", "danh-muc.json", href=links.to("du-lieu/danh-muc.json"))
    fields = el("p", "Danh mục các tệp và các trường: ", link, ".")
    return join([data_list(TITLES, links), fields])


def search(lists: LibraryLists, links: Links) -> Html:
    """Return the form of the search, and the place of its hits."""
    return search_page(links, has_plans=bool(lists.library.plans))
