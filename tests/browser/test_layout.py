"""Where things stand: nothing cut, nothing ragged."""

import pytest

from tests.browser.conftest import DESK, Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", ["lich/", "lich/2021/"])
def test_the_cards_of_a_row_are_equally_tall(visit: Visit, path: str) -> None:
    page = visit.open(path)
    ragged = page.evaluate(
        """() => {
          const rows = {};
          const cards = ".lib-months a, .lib-quarters a";
          for (const card of document.querySelectorAll(cards)) {
            const { top, height } = card.getBoundingClientRect();
            if (height) (rows[Math.round(top)] ||= new Set()).add(Math.round(height));
          }
          return Object.values(rows).filter((heights) => heights.size > 1).length;
        }"""
    )
    assert ragged == 0


@pytest.mark.parametrize("path", ["lich/2024/01/", "lich/", "van-ban/theo-cap/"])
def test_the_way_to_a_page_is_whole_and_begins_above_its_title(
    visit: Visit, path: str
) -> None:
    page = visit.open(path)
    way = page.locator(".md-path")
    assert way.evaluate("e => e.scrollWidth <= e.clientWidth")
    first = way.locator("a").first.bounding_box()
    title = page.locator("h1").bounding_box()
    assert first
    assert title
    assert abs(first["x"] - title["x"]) < 1
    assert first["height"] < 1.6 * way.evaluate(
        "e => parseFloat(getComputedStyle(e).fontSize)"
    )


def test_the_name_of_the_library_is_whole(visit: Visit) -> None:
    name = visit.open("ke-hoach/").locator(".md-header__topic .md-ellipsis").first
    assert name.evaluate("e => e.scrollWidth <= e.clientWidth")


@pytest.mark.parametrize("visit", [DESK], indirect=True)  # on a phone it scrolls
def test_the_table_of_bodies_and_months_fits_a_desk(visit: Visit) -> None:
    page = visit.open("lich/")
    assert page.eval_on_selector_all(
        ".lib-heat", "all => all.every((e) => e.scrollWidth <= e.clientWidth)"
    )


def test_a_heading_that_fits_has_no_empty_line_below_it(visit: Visit) -> None:
    page = visit.open("huong-dan/thu-vien-moi/")
    tall = page.evaluate(
        """() => [...document.querySelectorAll("article h2")].filter((h) => {
          const range = document.createRange();
          range.selectNode(h.firstChild);
          const line = range.getBoundingClientRect().height;
          return h.getBoundingClientRect().height > line * 1.5;
        }).map((h) => h.textContent)"""
    )
    assert tall == []


@pytest.mark.parametrize("path", ["ke-hoach/cao-loc-kh-dan-van-2024/", "lich/2024/"])
def test_folded_parts_have_no_colour_of_the_theme(visit: Visit, path: str) -> None:
    colours = visit.open(path).eval_on_selector_all(
        "article summary", "all => all.map((e) => getComputedStyle(e).backgroundColor)"
    )
    assert set(colours) == {"rgba(0, 0, 0, 0)"}
