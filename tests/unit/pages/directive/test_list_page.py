"""Directives as lists, and the ways to browse them, as markup."""

import pytest
from lxml import html

from macros.frame.page import Links
from macros.pages.directive.list_page import browse_directives, directive_list
from macros.pages.directive.value import (
    DirectiveGroup,
    DirectiveList,
    DirectiveRow,
    Ways,
)
from macros.pages.directive.words import FACETS
from macros.words.facet import FacetValue
from macros.words.named import Named

LINKS = Links("van-ban/")
ROW = DirectiveRow(
    id="luat-a",
    document=Named("Luật <b>A</b>", "van-ban/luat-a/"),
    subject="về <A>",
    change="Đã được thay thế bởi Luật B.",
    issuer="Quốc hội",
    marks=("Đã kiểm chứng", "Còn hiệu lực"),
    topics=(Named("Dân vận", "chu-de/dan-van/"), Named("Y tế", "chu-de/y-te/")),
    frequency=Named("dẫn 2 chỗ", "van-ban/luat-a/#duoc-dan-o"),
    facets={name: (FacetValue("a", "A"),) for name in FACETS},
)
PLAIN = DirectiveRow(
    id="luat-b",
    document=Named("Luật B", "van-ban/luat-b/"),
    subject="",
    change="",
    issuer="Chưa rõ",
    marks=(),
    topics=(),
    frequency=Named("chưa có nơi dẫn"),
    facets={name: (FacetValue("b", "B"),) for name in FACETS},
)


def shown(listed: DirectiveList) -> html.HtmlElement:
    made = directive_list(listed, LINKS)
    return html.fragment_fromstring(made, create_parent="main")


def paragraphs(row: html.HtmlElement) -> list[str]:
    return [part.text_content() for part in row.xpath("p")]


def test_a_row_says_all_that_is_known() -> None:
    first, second = shown(DirectiveList((ROW, PLAIN))).xpath("ul/li")
    assert paragraphs(first) == [
        "Luật <b>A</b>",
        "về <A>",
        "Đã được thay thế bởi Luật B.",
        "Quốc hội Đã kiểm chứng Còn hiệu lực",
        "Chủ đề: Dân vận, Y tế · dẫn 2 chỗ",
    ]
    assert first.xpath("p/a/@href") == [
        "../van-ban/luat-a/",
        "../chu-de/dan-van/",
        "../chu-de/y-te/",
        "../van-ban/luat-a/#duoc-dan-o",
    ]
    assert first.xpath(".//*[@class='lib-mark']/text()") == [*ROW.marks]
    assert paragraphs(second) == [
        "Luật B",
        "Chưa rõ",
        "Chủ đề: chưa rõ · chưa có nơi dẫn",
    ]


def test_a_row_is_found_by_its_facets_and_its_id() -> None:
    (row,) = shown(DirectiveList((ROW,))).xpath("ul/li")
    assert row.get("data-filter-item") == "luat-a"
    assert all(row.get(f"data-{name}") == "a" for name in FACETS)


def test_many_directives_can_be_narrowed() -> None:
    page = shown(DirectiveList((*[ROW] * 4, *[PLAIN] * 4)))
    (form,) = page.xpath("form")
    assert [label.text for label in form.xpath(".//label")] == [*FACETS.values()]
    assert page.xpath(f"ul[@id='{form.get('data-filter-for')}']")


def test_groups_are_sections_within_each_other_with_a_jump_list() -> None:
    inner = DirectiveGroup("noi-a.b", "Xã B", "Xã B", (PLAIN,))
    outer = DirectiveGroup("noi-a", "A", "Tỉnh A", (), (inner,))
    other = DirectiveGroup("noi-c", "C", "Tỉnh C", (ROW,))
    page = shown(DirectiveList((ROW, PLAIN), (outer, other)))
    jumps = page.xpath(".//a[@data-filter-jump]")
    assert [(jump.get("href"), jump.text_content()) for jump in jumps] == [
        ("#noi-a", "Tỉnh A (1)"),
        ("#noi-c", "Tỉnh C (1)"),
    ]
    headings = page.xpath("div/section/h2 | div/section/section/h3")
    assert [heading.get("id") for heading in headings] == ["noi-a", "noi-a.b", "noi-c"]
    assert page.xpath("div/section[1]/ul") == []


def test_one_group_has_no_jump_list() -> None:
    page = shown(DirectiveList((ROW,), (DirectiveGroup("a", "A", "A", (ROW,)),)))
    assert page.xpath(".//*[@class='lib-jumps']") == []


def test_without_directives_a_sentence_says_so() -> None:
    empty = "Chưa có văn bản nào được dẫn."
    assert empty in directive_list(DirectiveList(()), LINKS)
    assert empty in browse_directives((), LINKS)


@pytest.mark.parametrize(("count", "folded"), [(24, 0), (25, 9)])
def test_very_many_values_of_a_dimension_are_folded(count: int, folded: int) -> None:
    address = "van-ban/theo-nam/"
    groups = tuple(Named(f"{n} (1)", f"{address}#nam-{n}") for n in range(count))
    made = browse_directives([Ways(Named("Năm", address), groups)], LINKS)
    (row,) = html.fromstring(made).xpath("./div[dt/a='Năm']/dd")
    assert len(row.xpath("ul/li")) == count - folded
    assert len(row.xpath("details/ul/li")) == folded
    said = row.xpath("details/summary/text()")
    assert said == ["9 mục khác"] * bool(folded)
    assert row.xpath("ul/li/a/@href")[0] == "../van-ban/theo-nam/#nam-0"
