"""Topics in a real browser: places side by side, or one below the other."""

from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

THREE = "chu-de/dan-van-kheo/"
TWO = "chu-de/chinh-quyen-than-thien/"
DESK = 1280


def boxes(found: Locator) -> list[dict[str, float]]:
    """Return where the elements stand, each as x, y, width, height."""
    return [box for one in found.all() if (box := one.bounding_box())]  # type: ignore[misc]


def is_wide(page: Page) -> bool:
    return page.viewport_size is not None and page.viewport_size["width"] == DESK


def stand_side_by_side(places: list[dict[str, float]]) -> bool:
    return len({round(p["y"]) for p in places}) == 1 and all(
        left["x"] + left["width"] <= right["x"] for left, right in pairwise(places)
    )


def stand_one_below_the_other(places: list[dict[str, float]]) -> bool:
    return len({round(p["x"]) for p in places}) == 1 and all(
        upper["y"] + upper["height"] <= lower["y"] for upper, lower in pairwise(places)
    )


@pytest.mark.parametrize(("path", "count"), [(THREE, 3), (TWO, 2)])
def test_places_stand_side_by_side_where_there_is_room(
    visit: Visit, path: str, count: int
) -> None:
    page = visit.open(path)
    places = boxes(page.locator(".lib-topic-place"))
    assert len(places) == count
    if is_wide(page):
        assert stand_side_by_side(places)
        assert len({round(place["width"]) for place in places}) == 1
    else:
        assert stand_one_below_the_other(places)


def test_headings_of_a_row_stand_level_whatever_their_length(visit: Visit) -> None:
    page = visit.open(THREE)
    page.locator(".lib-topic-place h3").first.evaluate(
        "heading => { heading.textContent = 'Một địa bàn có tên rất dài '.repeat(4) }"
    )
    for heading in ("h3", "h4"):
        tops = {
            round(box["y"])
            for box in boxes(page.locator(f".lib-topic-place {heading}"))
        }
        assert len(tops) == (1 if is_wide(page) else 3)


def test_at_most_three_places_stand_in_a_row(visit: Visit) -> None:
    page = visit.open(THREE)
    page.locator(".lib-places").evaluate(
        "list => [...list.children].slice(1).forEach("
        "place => list.append(place.cloneNode(true)))"
    )
    places = boxes(page.locator(".lib-topic-place"))
    assert len(places) == 5
    if is_wide(page):
        assert stand_side_by_side(places[:3])
        assert stand_side_by_side(places[3:])
        assert places[3]["y"] >= max(p["y"] + p["height"] for p in places[:3])
        assert places[3]["x"] == places[0]["x"]
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"]  # type: ignore[index]


def test_on_paper_places_stand_side_by_side(visit: Visit) -> None:
    page = visit.open(THREE)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 900})  # A4 within its margins
    assert stand_side_by_side(boxes(page.locator(".lib-topic-place")))


def test_a_number_of_the_overview_leads_to_what_it_counts(visit: Visit) -> None:
    page = visit.open(THREE)
    row = page.locator(".lib-overview tbody tr", has_text="Tỉnh Đồng Nai")
    count = row.locator("td[data-label='Đoạn'] a")
    wanted = int(count.inner_text())
    count.click()
    heading = page.locator(":target")
    expect(heading).to_be_in_viewport()
    column = page.locator(".lib-topic-place", has=heading)
    expect(column.locator("li.lib-mention")).to_have_count(wanted)


def test_the_table_of_topics_leads_to_the_column_of_a_place(visit: Visit) -> None:
    page = visit.open("chu-de/")
    row = page.locator(".lib-topics tbody tr", has_text="Chính quyền thân thiện")
    row.locator("td[data-label^='Huyện Cao Lộc'] a").click()
    heading = page.locator(":target")
    expect(heading).to_have_text("Huyện Cao Lộc, tỉnh Lạng Sơn")
    expect(heading).to_be_in_viewport()


def test_tasks_are_narrowed_by_place(visit: Visit) -> None:
    page = visit.open(TWO)
    page.get_by_label("Địa bàn").select_option("cao-loc")
    shown = page.locator("#danh-sach-viec [data-filter-item]:visible")
    expect(shown).to_have_count(1)
    expect(
        page.locator("[data-filter-group^='nhiem-vu-bac-giang']").first
    ).to_be_hidden()


@pytest.mark.parametrize("path", ["chu-de/", THREE])
def test_a_topic_is_readable_in_the_dark(visit: Visit, path: str) -> None:
    visit.page.emulate_media(color_scheme="dark")
    found = Axe().run(visit.open(path)).response["violations"]
    assert [violation["id"] for violation in found] == []
