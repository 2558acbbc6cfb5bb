"""Pages of the calendar: years, months, quarters, every year."""

from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links, OutlineEntry, Page, month_address, quarter_name
from macros.exports.task_list import task_groups
from macros.model.schedule import Period, PeriodKind
from macros.registry.library import Library
from macros.views.labels import capital, period_label
from macros.views.timeline import TimelineYear, in_period, timeline_years, yearly

YEARLY = "lich/hang-nam/"


def calendar_pages(library: Library) -> tuple[Page, ...]:
    """Return every page below /lich/."""
    years = timeline_years(library)
    months = [month for year in years for month in year.months]
    pages = [_year_page(library, year, years) for year in years]
    pages += [_month_page(library, at, months) for at in range(len(months))]
    pages += [_quarter_page(library, q) for year in years for q in year.quarters]
    return (*pages, _yearly_page(library))


def year_overview(library: Library, year: TimelineYear, links: Links) -> Html:
    """Return one year's months as a strip of links, with its quarters."""
    return join(
        [
            el(
                "ol",
                *(_month_card(library, m, links) for m in year.months),
                class_="lib-months",
            )
            if year.months
            else None,
            el(
                "ul",
                *(_quarter_card(library, q, links) for q in year.quarters),
                class_="lib-quarters",
            )
            if year.quarters
            else None,
        ]
    )


def _month_card(library: Library, month: Period, links: Links) -> Html:
    count = len(in_period(library, month))
    return el(
        "li",
        el(
            "a",
            el("strong", f"Tháng {month.index}"),
            el("span", f"{count} việc" if count else "không có việc"),
            href=links.period(month),
        ),
    )


def _quarter_card(library: Library, quarter: Period, links: Links) -> Html:
    count = len(in_period(library, quarter))
    label = capital(period_label(quarter))
    words = (el("strong", label), el("span", f"{count} việc"))
    return el("li", el("a", *words, href=links.period(quarter)))


def _year_page(
    library: Library, year: TimelineYear, years: tuple[TimelineYear, ...]
) -> Page:
    address = f"lich/{year.year}/"
    links = Links(address)
    whole = in_period(library, Period(year.year, PeriodKind.YEAR))
    recurring = yearly(library, year.year)
    parts: list[Html | None] = [
        el("h1", f"Lịch công tác năm {year.year}"),
        _years(year.year, years, links),
        year_overview(library, year, links),
    ]
    for quarter in year.quarters:
        parts.append(el("h2", quarter_name(quarter), id=f"quy-{quarter.index}"))
        tasks = in_period(library, quarter)
        parts.append(task_groups(library, tasks, links, with_due=False))
    if whole:
        parts.append(el("h2", "Trong năm", id="trong-nam"))
        parts.append(task_groups(library, whole, links, with_due=False))
    if recurring:
        more = el("a", f"{len(recurring)} việc làm hằng năm", href=links.to(YEARLY))
        parts.append(el("p", "Ngoài ra còn ", more, " có hiệu lực trong năm này."))
    outline = [
        OutlineEntry(2, f"quy-{q.index}", quarter_name(q)) for q in year.quarters
    ]
    return Page(
        address=address,
        title=f"Lịch công tác năm {year.year}",
        description=f"Nhiệm vụ công tác dân vận năm {year.year} theo tháng và quý",
        body=join(parts),
        outline=tuple(outline),
    )


def _years(current: int, years: tuple[TimelineYear, ...], links: Links) -> Html:
    return el(
        "p",
        *(
            el(
                "a",
                str(year.year),
                href=links.to(f"lich/{year.year}/"),
                aria_current="page" if year.year == current else None,
            )
            for year in years
        ),
        class_="lib-jumps",
    )


def _month_page(library: Library, at: int, months: list[Period]) -> Page:
    month = months[at]
    address = month_address(month)
    links = Links(address)
    tasks = in_period(library, month)
    quarter = Period(month.year, PeriodKind.QUARTER, (month.index + 2) // 3)
    in_quarter = in_period(library, quarter)
    title = f"Tháng {month.index} năm {month.year}"
    parts: list[Html | None] = [
        el("h1", title),
        _neighbours(months[at - 1 : at], months[at + 1 : at + 2], links),
        el("p", f"{len(tasks)} nhiệm vụ trong tháng.", class_="lib-lead"),
        task_groups(library, tasks, links, with_due=False, level=2),
    ]
    if in_quarter:
        label = period_label(quarter)
        parts.append(el("h2", f"Việc của {label}", id="viec-cua-quy"))
        parts.append(task_groups(library, in_quarter, links, with_due=True))
    recurring = yearly(library, month.year)
    if recurring:
        more = el("a", f"{len(recurring)} việc làm hằng năm", href=links.to(YEARLY))
        parts.append(el("p", "Ngoài ra còn ", more, "."))
    return Page(
        address=address,
        title=title,
        description=f"Nhiệm vụ công tác dân vận {title[:1].lower()}{title[1:]}",
        body=join(parts),
        parents=(f"lich/{month.year}/",),
    )


def _neighbours(before: list[Period], after: list[Period], links: Links) -> Html:
    earlier = [
        el("a", f"← {capital(period_label(m))}", href=links.period(m), rel="prev")
        for m in before
    ]
    later = [
        el("a", f"{capital(period_label(m))} →", href=links.period(m), rel="next")
        for m in after
    ]
    return el(
        "p",
        *(earlier or [el("span")]),
        *(later or [el("span")]),
        class_="lib-neighbours",
    )


def _quarter_page(library: Library, quarter: Period) -> Page:
    address = month_address(quarter)
    links = Links(address)
    tasks = in_period(library, quarter)
    title = f"{quarter_name(quarter)} năm {quarter.year}"
    months = f"Tháng {quarter.months[0]} đến tháng {quarter.months[-1]}"
    return Page(
        address=address,
        title=title,
        description=f"Nhiệm vụ công tác dân vận {title[:1].lower()}{title[1:]}",
        body=join(
            [
                el("h1", title),
                el("p", f"{months}: {len(tasks)} nhiệm vụ.", class_="lib-lead"),
                task_groups(library, tasks, links, with_due=False, level=2),
            ]
        ),
        parents=(f"lich/{quarter.year}/",),
    )


def _yearly_page(library: Library) -> Page:
    links = Links(YEARLY)
    tasks = yearly(library)
    return Page(
        address=YEARLY,
        title="Việc làm hằng năm",
        description="Nhiệm vụ công tác dân vận phải làm hằng năm",
        body=join(
            [
                el("h1", "Việc làm hằng năm"),
                el("p", text(f"{len(tasks)} nhiệm vụ."), class_="lib-lead"),
                task_groups(library, tasks, links, with_due=True, level=2),
            ]
        ),
    )
