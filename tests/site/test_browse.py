"""Browsing the directives: the overview, a page for each dimension, no collisions."""

import re

import pytest
from lxml import html

from macros.model.directive import BROWSE
from macros.pages.directive.words import Dimension
from macros.registry.library import Library
from tests.site.conftest import BuiltSite
from tests.site.tree import tree

pytestmark = pytest.mark.site

ITEMS = "//li[@data-filter-item]"


def page_of(site: BuiltSite, dimension: Dimension) -> html.HtmlElement:
    return tree(site, f"van-ban/{BROWSE}{dimension}")


def keys(items: list[html.HtmlElement]) -> set[str]:
    return {item.get("data-filter-item", "") for item in items}


def test_the_whole_list_has_each_directive_once(
    site: BuiltSite, library: Library
) -> None:
    items = tree(site, "van-ban").xpath(ITEMS)
    assert sorted(item.get("data-filter-item") for item in items) == sorted(
        library.works
    )


@pytest.mark.parametrize("dimension", Dimension)
def test_a_page_by_one_dimension_has_every_directive(
    site: BuiltSite, library: Library, dimension: Dimension
) -> None:
    assert keys(page_of(site, dimension).xpath(ITEMS)) == set(library.works)


def test_every_value_counts_what_stands_under_its_heading(site: BuiltSite) -> None:
    ways = tree(site, "van-ban").xpath("//dl[@class='lib-browse']//dd//a")
    pages = {f"{BROWSE}{one}": page_of(site, one) for one in Dimension}
    assert {way.get("href").split("/")[-2] for way in ways} == set(pages)
    for way in ways:
        address, _, anchor = way.get("href").partition("/#")
        page = address.rpartition("/")[2]
        (section,) = pages[page].xpath(f"//section[*[1][@id='{anchor}']]")
        count = re.search(r"\((\d+)\)$", way.text)
        assert count
        assert int(count[1]) == len(keys(section.xpath("." + ITEMS))) > 0


def test_the_pages_stand_in_the_navigation_and_directives_below_the_landing_page(
    site: BuiltSite, library: Library
) -> None:
    navigation = tree(site, "van-ban").xpath(
        "//nav[contains(@class, 'md-nav--primary')]//a/@href"
    )
    for dimension in Dimension:
        assert f"{BROWSE}{dimension}/" in navigation
    for work in library.works:
        page = tree(site, f"van-ban/{work}")
        crumbs = page.xpath("//nav[@class='md-path']//a/@href")
        assert crumbs == ["../..", "../", "../"]


def test_a_directive_names_its_topics(site: BuiltSite, library: Library) -> None:
    for work, topics in library.work_topics.items():
        page = tree(site, f"van-ban/{work}")
        links = page.xpath("//dt[text()='Chủ đề']/following-sibling::dd//a/@href")
        assert links == [f"../../chu-de/{topic}/" for topic in topics]
