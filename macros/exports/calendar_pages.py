"""Pages of the calendar: years, half-years, quarters, months, every year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros.exports.task_sheets import (
    RECURRING,
    TaskSheets,
    period_name,
    section_id,
    section_title,
)
from macros.frame.markup import Html, el, join
from macros.frame.page import Links, OutlineEntry, Page
from macros.model.schedule import Period, PeriodKind
from macros.parts.tasks.heat import heat_strip
from macros.parts.tasks.heat_page import year_strip
from macros.parts.tasks.heat_view import heat_rows
from macros.registry.library import Library
from macros.vietnamese.dates import month_number
from macros.views.period_tasks import PeriodTasks, Relation, TaskIndex, index_tasks
from macros.views.task_facets import task_facets
from macros.views.timeline import TimelineYear, timeline_years
from macros.words.addresses import YEARLY, month_address, year_address
from macros.words.facet import Facets
from macros.words.labels import capital, period_label


@dataclass(frozen=True, slots=True)
class _Calendar:
    """What every page of the calendar is made of."""

    library: Library
    facets: Mapping[str, Facets]
    tasks: TaskIndex
    years: tuple[TimelineYear, ...]

    def sheets(self, address: str) -> TaskSheets:
        """Return the lists as seen from *address*."""
        return TaskSheets(self.library, self.facets, Links(address))


def calendar_pages(library: Library) -> tuple[Page, ...]:
    """Return every page below /lich/."""
    years = timeline_years(library)
    calendar = _Calendar(library, task_facets(library), index_tasks(library), years)
    series = [
        [month for year in years for month in year.months],
        [quarter for year in years for quarter in year.quarters],
        [half for year in years for half in year.halves],
    ]
    return (
        *_year_pages(calendar),
        *(
            _period_page(calendar, periods, at)
            for periods in series
            for at in range(len(periods))
        ),
        _yearly_page(calendar),
    )


def year_overview(year: TimelineYear, tasks: TaskIndex, links: Links) -> Html:
    """Return one year's months as a strip of links, with its quarters and halves."""
    longer = (*year.quarters, *year.halves)
    return join(
        _cards(periods, tasks, links, name)
        for periods, name in ((year.months, "lib-months"), (longer, "lib-quarters"))
        if periods
    )


def _cards(
    periods: Sequence[Period], tasks: TaskIndex, links: Links, name: str
) -> Html:
    return el("ul", *(_card(p, tasks, links) for p in periods), class_=name)


def _card(period: Period, tasks: TaskIndex, links: Links) -> Html:
    count = tasks.count_within(period)
    label = capital(period_label(period))
    if period.kind is PeriodKind.MONTH:
        label = f"Tháng {month_number(period.index)}"
    words = f"{count} việc" if count else "không có việc"
    return el(
        "li", el("a", el("strong", label), el("span", words), href=links.period(period))
    )


def _year_pages(calendar: _Calendar) -> list[Page]:
    rows = heat_rows(calendar.library)
    pages = []
    for year in calendar.years:
        period = Period(year.year, PeriodKind.YEAR)
        links = Links(month_address(period))
        strip = heat_strip(row for row in rows if row.year == year.year)
        above = [
            _years(year.year, calendar.years, links),
            year_overview(year, calendar.tasks, links),
            year_strip(strip, year.year, links),
        ]
        title = f"Lịch công tác năm {year.year}"
        pages.append(_page(calendar, period, title, above))
    return pages


def _years(current: int, years: tuple[TimelineYear, ...], links: Links) -> Html:
    return el(
        "p",
        *(
            el(
                "a",
                str(year.year),
                href=links.to(year_address(year.year)),
                aria_current="page" if year.year == current else None,
            )
            for year in years
        ),
        class_="lib-jumps",
    )


def _period_page(calendar: _Calendar, periods: list[Period], at: int) -> Page:
    period = periods[at]
    links = Links(month_address(period))
    around = [
        p for p in _longer(calendar, period) if set(period.months) < set(p.months)
    ]
    above = [
        _neighbours(periods[at - 1 : at], around, periods[at + 1 : at + 2], links),
        _lead(calendar, period),
    ]
    return _page(calendar, period, capital(period_name(period)), above)


def _longer(calendar: _Calendar, period: Period) -> list[Period]:
    """Return the periods of the year that are longer than a month and have a page."""
    (year,) = (y for y in calendar.years if y.year == period.year)
    return [*year.quarters, *year.halves, Period(period.year, PeriodKind.YEAR)]


def _lead(calendar: _Calendar, period: Period) -> Html | None:
    """Say how many tasks are of the period, and how many others its page lists."""
    count = calendar.tasks.count_within(period)
    if not count:
        return None
    others = sum(
        len(part.tasks)
        for part in calendar.tasks.on_page(period)
        if part.relation in {Relation.AROUND, Relation.YEARLY}
    )
    rest = f", cùng {others} việc của thời gian dài hơn hoặc làm hằng năm"
    when = "trong tháng"
    if period.kind is not PeriodKind.MONTH:
        first, last = map(month_number, (period.months[0], period.months[-1]))
        when = f"từ tháng {first} đến tháng {last}"
    words = f"{count} nhiệm vụ {when}{rest if others else ''}."
    return el("p", words, class_="lib-lead")


def _neighbours(
    before: list[Period], around: list[Period], after: list[Period], links: Links
) -> Html:
    """Return links to the periods before, around and after."""
    return el(
        "nav",
        el("span", *(_to(p, links, "← {}", "prev") for p in before)),
        el("span", *(_to(p, links, "{}") for p in around)),
        el("span", *(_to(p, links, "{} →", "next") for p in after)),
        class_="lib-neighbours",
        aria_label="Khoảng thời gian liền kề",
    )


def _to(period: Period, links: Links, words: str, rel: str | None = None) -> Html:
    label = words.format(capital(period_label(period)))
    return el("a", label, href=links.period(period), rel=rel)


def _page(
    calendar: _Calendar, period: Period, title: str, above: Sequence[Html | None]
) -> Page:
    """Return the page of a period: what stands above its lists, then the lists."""
    address = month_address(period)
    parts = calendar.tasks.on_page(period)
    empty = el("p", f"Không có việc nào của {period_name(period)}.", class_="lib-empty")
    sheet = f"Chương trình công tác {period_name(period)}"
    lists = calendar.sheets(address).sheets(parts, sheet)
    is_year = period.kind is PeriodKind.YEAR
    return Page(
        address=address,
        title=title,
        description=f"Nhiệm vụ của {period_name(period)}",
        body=join(
            [
                el("div", el("h1", title), *above, class_="lib-page-head"),
                empty if not calendar.tasks.count_within(period) else None,
                lists,
            ]
        ),
        outline=_outline(parts),
        parents=() if is_year else (year_address(period.year),),
    )


def _outline(parts: Sequence[PeriodTasks]) -> tuple[OutlineEntry, ...]:
    return tuple(
        OutlineEntry(2, section_id(part), section_title(part))
        for part in parts
        if part.tasks
    )


def _yearly_page(calendar: _Calendar) -> Page:
    tasks = calendar.tasks.every_year
    part = PeriodTasks(Relation.OWN, None, tasks)
    title = RECURRING
    return Page(
        address=YEARLY,
        title=title,
        description="Nhiệm vụ làm hằng năm, định kỳ, thường xuyên",
        body=join(
            [
                el(
                    "div",
                    el("h1", title),
                    el("p", f"{len(tasks)} nhiệm vụ.", class_="lib-lead"),
                    class_="lib-page-head",
                ),
                calendar.sheets(YEARLY).sheets([part], title),
            ]
        ),
    )
