"""Landings → pages: their titles and descriptions above what they list."""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links, Page
from macros.model.office import Office
from macros.pages.calendar.this_month import this_month
from macros.pages.calendar.this_month_view import this_month_view
from macros.pages.calendar.years import years_section
from macros.pages.calendar.years_view import year_list
from macros.pages.plan.list_page import plan_list
from macros.pages.plan.list_view import newest_cards
from macros.publish.landings import LANDINGS, Landing
from macros.publish.lists import LibraryLists

_MOST_PLANS = 24  # on the first page; the others have a page of their own
_ABOUT = "Kế hoạch, chương trình đọc được, tra được, dẫn được tới từng đoạn"


def landing_page(lists: LibraryLists, landing: Landing) -> Page:
    """Return the page of a landing."""
    content = landing.content(lists, Links(landing.address))
    body = join([*_head(landing.title, landing.description), content])
    return Page(landing.address, landing.title, landing.description, body)


def home_page(lists: LibraryLists, office: Office) -> Page:
    """Return the first page: this month, the plans, the ways to the rest."""
    links, library, tasks = Links(""), lists.library, lists.tasks
    every = tuple(library.plans.values())
    cards, left_out = newest_cards(library, every, _MOST_PLANS)
    about = office.about.rstrip(".") or _ABOUT
    body = join(
        [
            *_head(office.name, about),
            el("h2", "Việc tháng này", id="viec-thang-nay"),
            this_month(this_month_view(tasks, library.assignments), links),
            el("h2", "Kế hoạch, chương trình", id="ke-hoach-chuong-trinh"),
            plan_list(cards, links, has_plans=bool(cards), left_out=left_out),
            years_section(year_list(tasks, with_bodies=False), links),
            el("h2", "Tra cứu", id="tra-cuu"),
            el("ul", *(_way(landing, links) for landing in LANDINGS)),
        ]
    )
    return Page("", office.name, about, body)


def _head(title: str, description: str) -> tuple[Html, Html]:
    return el("h1", title), el("p", f"{description}.", class_="lib-lead")


def _way(landing: Landing, links: Links) -> Html:
    about = landing.description[:1].lower() + landing.description[1:]
    link = el("a", landing.title, href=links.to(landing.address))
    return el("li", link, f": {about}.")
