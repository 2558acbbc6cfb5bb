from dataclasses import replace

from lxml import html

from macros.frame.page import OutlineEntry, Parent
from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.value import (
    CalendarPage,
    Card,
    Neighbours,
    YearCards,
    YearHead,
)
from macros.parts.tasks.heat import heat_strip
from macros.words.named import Named
from tests.unit.pages.calendar.values import FEBRUARY, LONG, OWN, a_month


def shown(view: CalendarPage) -> html.HtmlElement:
    return html.fromstring(f"<main>{calendar_page(view).body}</main>")


def test_the_page_of_a_month_has_a_lead_its_lists_and_an_outline() -> None:
    view = a_month(OWN, LONG, lead="2 nhiệm vụ.")
    page = calendar_page(replace(view, parents=(Named("Năm 2024", "lich/2024/"),)))
    assert (page.address, page.title) == (FEBRUARY.address, "Tháng 02 năm 2024")
    assert page.parents == (Parent("lich/2024/", "Năm 2024"),)
    assert page.outline == (
        OutlineEntry(2, "thang-2", "Việc của tháng 02/2024"),
        OutlineEntry(2, "hang-nam", "Việc hằng năm"),
    )
    tree = shown(view)
    assert tree.findtext("./div/p[@class='lib-lead']") == "2 nhiệm vụ."
    assert tree.findtext("./p[@class='lib-empty']") is None


def test_a_section_called_as_the_page_is_no_entry_of_the_outline() -> None:
    page = calendar_page(a_month(replace(OWN, title="Tháng 02 năm 2024")))
    assert page.outline == ()


def test_a_month_without_tasks_says_so_and_has_its_neighbours() -> None:
    neighbours = Neighbours(
        None, (Named("năm 2024", "lich/2024/"),), Named("tháng 3/2024", "lich/2024/03/")
    )
    tree = shown(replace(a_month(empty="Không có việc."), neighbours=neighbours))
    assert tree.findtext("./p[@class='lib-empty']") == "Không có việc."
    links = tree.xpath(".//nav//a")
    assert [(a.text, a.get("rel"), a.get("href")) for a in links] == [
        ("Năm 2024", None, "../../../lich/2024/"),
        ("Tháng 3/2024 →", "next", "../../../lich/2024/03/"),
    ]
    assert len(tree.xpath(".//nav/span")) == 3


def test_a_year_has_the_other_years_and_its_parts() -> None:
    years = (Named("2023", "lich/2023/"), Named("2024", FEBRUARY.address))
    cards = YearCards(
        (Card("Tháng 02", 2, FEBRUARY.address), Card("Tháng 3", 0, "")), ()
    )
    tree = shown(replace(a_month(), year=YearHead(years, cards, 2024, heat_strip(()))))
    jumps = tree.xpath(".//p[@class='lib-jumps']/a")
    assert [(a.text, a.get("aria-current")) for a in jumps] == [
        ("2023", None),
        ("2024", "page"),
    ]
    months = tree.xpath(".//ul[@class='lib-months']/li")
    assert [month.text_content() for month in months] == [
        "Tháng 022 việc",
        "Tháng 3không có việc",
    ]
    assert tree.xpath(".//ul[@class='lib-quarters'] | .//table") == []


def test_a_year_may_have_places_or_leave_out_bodies() -> None:
    head = YearHead((), YearCards((), ()), 2024, heat_strip(()))
    places = (Card("Bến Tre", 3, "lich/2024/ben-tre/"),)
    tree = shown(replace(a_month(), year=replace(head, places=places, left_out=7)))
    assert tree.findtext(".//h2[@id='theo-dia-ban']") == "Theo địa bàn"
    assert tree.xpath(".//ul/li/a/@href") == ["../../../lich/2024/ben-tre/"]
    (others,) = tree.xpath(".//p[a[@href='../../../don-vi/']]")
    assert others.text_content().startswith("và 7 đơn vị khác")
