"""How much is due in each period, as links."""

from dataclasses import replace
from datetime import date

from lxml import html

from macros.frame.page import Links
from macros.pages.calendar.agenda_value import PeriodCount, ThisMonth
from macros.pages.calendar.period_counts import SCRIPTS
from macros.pages.calendar.this_month import this_month

MONTH = PeriodCount(
    label="Tháng 02/2024",
    count=3,
    address="lich/2024/02/",
    first=date(2024, 2, 1),
    last=date(2024, 2, 29),
    month="2024-02",
)
RECURRING = PeriodCount(label="Việc hằng năm", count=9, address="lich/hang-nam/")
VIEW = ThisMonth((), (), ((2024, 2025),), 0, (MONTH, RECURRING))


def tree(view: ThisMonth = VIEW, base: str = "") -> html.HtmlElement:
    return html.fromstring(f"<main>{this_month(view, Links(base))}</main>")


def test_each_period_is_a_link_with_its_count_and_its_days() -> None:
    month, recurring = tree(base="a/").xpath(".//details/ul/li")
    assert month.text_content() == "Tháng 02/20243 việc"
    assert month.xpath("./a/@href") == ["../lich/2024/02/"]
    assert dict(month.attrib) == {
        "data-first": "2024-02-01",
        "data-last": "2024-02-29",
        "data-month": "2024-02",
        "data-count": "3",
    }
    assert dict(recurring.attrib) == {"data-count": "9"}


def test_all_periods_are_open_until_the_script_shows_those_of_the_day() -> None:
    page = tree()
    assert page.xpath(".//details[@open]/summary/text()") == ["Xem tất cả các tháng"]
    assert page.xpath(".//ul[@data-agenda-now][@hidden]") != []
    assert page.xpath(".//section/@data-covered") == ["2024/2025"]
    scripts = [src.rpartition("/")[2] for src in page.xpath(".//script/@src")]
    assert scripts == list(SCRIPTS)


def test_earlier_years_are_told() -> None:
    assert "4 việc của các năm trước" not in tree().text_content()
    told = tree(replace(VIEW, left_out=4)).text_content()
    assert "4 việc của các năm trước ở Lịch công tác." in told
