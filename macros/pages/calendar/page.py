"""The pages of the calendar: years, half-years, quarters, months, every year."""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links, OutlineEntry, Page, Parent
from macros.pages.calendar.sheets import task_sheets
from macros.pages.calendar.value import CalendarPage, Neighbours, YearHead
from macros.pages.calendar.years import year_overview
from macros.parts.tasks.heat_page import year_strip
from macros.words.labels import capital
from macros.words.named import Named


def calendar_page(view: CalendarPage) -> Page:
    """Return the page of a period: what stands above its lists, then the lists."""
    links = Links(view.page.address)
    title, parent = view.page.name, view.parent
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
        outline=tuple(
            OutlineEntry(2, section.id, section.title)
            for section in view.sections
            if section.title != title
        ),
        parents=(Parent(parent.address, parent.name),) if parent else (),
    )


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
