"""Gaps as markup."""

import pytest
from lxml import html

from macros.exports.gap_list import ADDRESS, GapList, gap_hint
from macros.exports.gap_words import WORDS
from macros.exports.page import Links
from macros.exports.pages import build_pages
from macros.exports.source_links import SourceLinks
from macros.model.gap import GapKind
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

DUTY = "Giao Phòng Nội vụ theo dõi."
BODY = f"""\
## I. VIỆC

Như Kết luận số 12-KL/TU ngày 10/3/2021, Kết luận số 12-KL/TU ngày 05/4/2024.

Như Kết luận số 12-KL/TU; như Kết luận số 99-KL/TW về <b>dân vận</b>.

{DUTY}
"""


def rendered(library: Library, sources: SourceLinks | None = None) -> html.HtmlElement:
    shown = GapList(library, Links(ADDRESS), sources or SourceLinks())
    return html.fromstring(f"<main>{shown.render(gaps_of(library))}</main>")


@pytest.fixture(scope="module")
def library() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a"))


def test_every_kind_has_its_words_and_a_section_of_the_guide() -> None:
    assert list(WORDS) == list(GapKind)
    assert all(words.guide.startswith("huong-dan/") for words in WORDS.values())


def test_each_line_has_a_link_and_a_place_to_mend(library: Library) -> None:
    lines = rendered(library).xpath("//li[@data-filter-item]")
    assert len(lines) == len(gaps_of(library))
    for line in lines:
        assert line.xpath("./p[1]/a/@href")
        assert line.xpath("./p[@class='lib-gap-place']/code")


def test_the_counts_lead_to_their_sections(library: Library) -> None:
    page = rendered(library)
    for item in page.xpath("//ul[@class='lib-gap-counts']/li"):
        (target,) = item.xpath("a/@href")
        (heading,) = page.xpath(f"//h2[@id='{target[1:]}']")
        items = heading.xpath("..//li[@data-filter-item]")
        assert int(item.xpath("string(span)")) == len(items)


def test_the_words_of_a_plan_are_escaped_and_the_place_is_said(
    library: Library,
) -> None:
    page = rendered(library)
    assert not page.xpath("//li//b")
    (line,) = page.xpath("//li[@data-loai='nhiem-vu-chua-co-thoi-han']")
    assert DUTY in line.xpath("string(p[1])")
    assert line.xpath("p[1]/a/@href") == ["../../ke-hoach/a/#i.d3"]
    place = line.xpath("string(p[@class='lib-gap-place'])")
    assert place == "Bổ sung ở plans/ke-hoach/a.md, dòng 14"


def test_a_document_is_shown_with_the_clauses_that_cite_it(library: Library) -> None:
    (line,) = rendered(library).xpath(
        "//li[@data-loai='van-ban-chua-ro-ngay'][contains(., '99-KL/TW')]"
    )
    places = line.xpath("p[@class='lib-entry-places']/a/@href")
    assert places == ["../../ke-hoach/a/#i.d2"]


def test_with_a_server_the_place_is_a_link() -> None:
    sources = SourceLinks("nguồn", "https://git.example.org/{path}#L{line}")
    made = html.fragment_fromstring(sources.place("ke-hoach/{line}.md", 7))
    assert made.get("href") == (
        "https://git.example.org/ngu%E1%BB%93n/ke-hoach/%7Bline%7D.md#L7"
    )
    assert made.text_content() == "nguồn/ke-hoach/{line}.md, dòng 7"


def test_a_long_section_is_folded_by_group_and_a_short_one_is_not() -> None:
    many = "\n\n".join([DUTY] * 31)
    page = rendered(a_library(a=a_plan_source(many, ma="a")))
    folds = page.xpath("//details[@data-filter-fold]")
    assert [fold.get("data-filter-group") for fold in folds] == [
        "nhiem-vu-chua-co-thoi-han--a"
    ]
    assert not page.xpath("//details[@open]")


def test_without_gaps_a_sentence_says_so(library: Library) -> None:
    shown = GapList(library, Links(ADDRESS), SourceLinks()).render(())
    assert shown == '<p class="lib-empty">Không thấy khoảng trống nào.</p>'


def test_the_page_of_a_plan_counts_what_its_link_will_show(library: Library) -> None:
    pages = {page.address: page for page in build_pages(library)}
    plan = html.fromstring(pages["ke-hoach/a/"].body)
    (link,) = plan.xpath("//p[@class='lib-gap-hint']/a")
    assert link.get("href") == "../../trich-dan/khoang-trong/?ke-hoach=a"
    lines = rendered(library).xpath("//li[contains(@data-ke-hoach, 'a')]")
    assert link.text == f"{len(lines)} khoảng trống"
    assert gap_hint(0, "a", Links("ke-hoach/a/")) is None
