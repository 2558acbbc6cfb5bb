"""How much is due in each period: a reader's browser shows those of the day.

Without docs/assets/this-month-counts.js all of them are there.
"""

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.frame.scripts import scripts
from macros.pages.calendar.agenda_value import PeriodCount, ThisMonth
from macros.vietnamese.dates import MONTHS
from macros.words.addresses import CALENDAR, UNITS

SCRIPTS = ("days.js", "this-month-pick.js", "this-month-counts.js")


def period_counts(view: ThisMonth, links: Links) -> Html:
    """Return the periods as links with how much is due in each."""
    units = el("a", "Đơn vị", href=links.to(UNITS))
    calendar = el("a", "Lịch công tác", href=links.to(CALENDAR))
    earlier = f"{view.left_out} việc của các năm trước ở "
    block = el(
        "section",
        el("p", role="status", aria_live="polite", hidden=True),
        el("ul", data_agenda_now=True, class_="lib-quarters", hidden=True),
        el("p", "Việc của từng cơ quan ở trang ", units, ".", class_="lib-agenda-page"),
        el(
            "details",
            el("summary", "Xem tất cả các tháng"),
            el("ul", *(_count(c, links) for c in view.counts), class_="lib-quarters"),
            el("p", earlier, calendar, ".") if view.left_out else None,
            class_="lib-agenda-all",
            open=True,
        ),
        class_="lib-agenda",
        aria_label="Việc theo thời gian",
        data_agenda_counts=True,
        data_covered=" ".join(f"{first}/{last}" for first, last in view.covered),
        data_months=" ".join(MONTHS),
    )
    return join([block, scripts(SCRIPTS, links)])


def _count(one: PeriodCount, links: Links) -> Html:
    parts = el("strong", one.label), el("span", f"{one.count} việc")
    return el(
        "li",
        el("a", *parts, href=links.to(one.address)),
        data_first=one.first.isoformat() if one.first else None,
        data_last=one.last.isoformat() if one.last else None,
        data_month=one.month or None,
        data_count=str(one.count),
    )
