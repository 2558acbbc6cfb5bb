"""The pages of the calendar: years, half-years, quarters, months, every year."""

from collections.abc import Iterator

from macros.frame.markup import Html, el, join
from macros.frame.page import Links, OutlineEntry, Page, Parent
from macros.pages.calendar.sheets import task_sheets
from macros.pages.calendar.value import CalendarPage, Neighbours, YearHead
from macros.pages.calendar.years import card_list, year_overview
from macros.parts.tasks.heat_page import year_strip
from macros.words.addresses import UNITS
from macros.words.labels import capital
from macros.words.named import Named

PLACES, PLACES_ID = "Theo địa bàn", "theo-dia-ban"


def calendar_page(view: CalendarPage) -> Page:
    """Return the page of a period: what stands above its lists, then the lists."""
    links = Links(view.page.address)
    title = view.page.name
    return Page(
        address=links.base,
        title=title,
        description=view.description,
        body=join(
            [
                el("div", el("h1", title), _above(view, links), class_="lib-page-head"),
                el("p", view.empty, class_="lib-empty") if view.empty else None,
                task_sheets(view.sections, view.sheet, links),
            ]
        ),
        outline=(*_outline(view),),
        parents=tuple(Parent(above.address, above.name) for above in view.parents),
    )


def _outline(view: CalendarPage) -> Iterator[OutlineEntry]:
    if view.year and view.year.places:
        yield OutlineEntry(2, PLACES_ID, PLACES)
    for section in view.sections:
        if section.title != view.page.name:
            yield OutlineEntry(2, section.id, section.title)


def _above(view: CalendarPage, links: Links) -> Html:
    return join(
        [
            _year(view.year, links) if view.year else None,
            _neighbours(view.neighbours, links) if view.neighbours else None,
            el("p", view.lead, class_="lib-lead") if view.lead else None,
        ]
    )


def _year(head: YearHead, links: Links) -> Html:
    years = (
        el(
            "a",
            year.name,
            href=links.to(year.address),
            aria_current="page" if year.address == links.base else None,
        )
        for year in head.years
    )
    return join(
        [
            el("p", *years, class_="lib-jumps"),
            year_overview(head.cards, links),
            year_strip(head.strip, head.year, links),
            _others(head.left_out, links) if head.left_out else None,
            _places(head, links) if head.places else None,
        ]
    )


def _others(left_out: int, links: Links) -> Html:
    """Return how many bodies the strip has no room for, and where all are."""
    link = el("a", "Đơn vị", href=links.to(UNITS))
    return el("p", f"và {left_out} đơn vị khác, mỗi đơn vị một trang ở ", link, ".")


def _places(head: YearHead, links: Links) -> Html:
    """Return the places of a year, where it has too many bodies for one strip."""
    words = "Mỗi địa bàn có một trang, với số việc của từng đơn vị theo tháng."
    return join(
        [
            el("h2", PLACES, id=PLACES_ID),
            el("p", words),
            card_list(head.places, links),
        ]
    )


def _neighbours(found: Neighbours, links: Links) -> Html:
    """Return links to the periods before, around and after."""
    before = _to(found.before, links, "← {}", "prev") if found.before else None
    after = _to(found.after, links, "{} →", "next") if found.after else None
    return el(
        "nav",
        el("span", before),
        el("span", *(_to(period, links, "{}") for period in found.around)),
        el("span", after),
        class_="lib-neighbours",
        aria_label="Khoảng thời gian liền kề",
    )


def _to(period: Named, links: Links, words: str, rel: str | None = None) -> Html:
    label = words.format(capital(period.name))
    return el("a", label, href=links.to(period.address), rel=rel)
