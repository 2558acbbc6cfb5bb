"""Gaps as markup."""

from dataclasses import replace

from lxml import html

from macros.frame.page import Links
from macros.frame.source_links import SourceLinks
from macros.model.gap import Gap, GapKind
from macros.pages.gaps.page import GapList
from macros.pages.gaps.view import GapGroup, GapLine, GapSection
from macros.pages.gaps.words import MEANINGS
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Heading
from macros.words.addresses import GAPS
from macros.words.cited import CitedIn, CitingClause
from macros.words.facet import FacetValue

TASK = GapLine(
    name="Mục I, đoạn 3",
    address="ke-hoach/a/#i.d3",
    path="ke-hoach/a.md",
    line=14,
    facets={"loai": (FacetValue(GapKind.NO_DUE, "Chưa thấy thời hạn"),)}
    | {name: (FacetValue("a", "A"),) for name in ("ke-hoach", "noi")},
    is_place=True,
    quoted="Giao Phòng <b>Nội vụ</b> theo dõi.",
)
DOCUMENT = GapLine(
    name="Kết luận số 99-KL/TW",
    address="van-ban/ket-luan-99-kl-tw/",
    path="ke-hoach/a.md",
    line=12,
    facets=TASK.facets,
    subject="về <b>dân vận</b>",
    notes=("mới biết năm",),
    cited=(
        CitedIn(
            "Cao Lộc, 2024",
            (
                CitingClause("Đoạn 1", "ke-hoach/a/#d1", 2),
                CitingClause("Đoạn 2", "ke-hoach/a/#d2"),
            ),
        ),
    ),
)


def rendered(*sections: GapSection, with_guide: bool = True) -> html.HtmlElement:
    shown = GapList(Links(GAPS), SourceLinks(), with_guide=with_guide)
    return html.fromstring(f"<main>{shown.render(sections)}</main>")


def section(kind: GapKind, *lines: GapLine) -> GapSection:
    return GapSection(kind, (GapGroup("a", "Kế hoạch A", lines),))


def test_every_kind_has_its_words_and_a_section_of_the_guide() -> None:
    assert list(MEANINGS) == list(GapKind)
    assert all(words.guide.startswith("huong-dan/") for words in MEANINGS.values())


def test_the_counts_lead_to_their_sections() -> None:
    page = rendered(
        section(GapKind.NO_DUE, TASK, TASK), section(GapKind.NO_DATE, DOCUMENT)
    )
    for item, count in zip(
        page.xpath("//ul[@class='lib-gap-counts']/li"), (2, 1), strict=True
    ):
        (target,) = item.xpath("a/@href")
        (heading,) = page.xpath(f"//h2[@id='{target[1:]}']")
        assert len(heading.xpath("..//li[@data-filter-item]")) == count
        assert item.xpath("string(span)") == str(count)


def test_the_words_of_a_plan_are_escaped_and_the_place_is_said() -> None:
    (line,) = rendered(section(GapKind.NO_DUE, TASK)).xpath("//li[@data-loai]")
    assert not line.xpath(".//b")
    assert line.xpath("string(p[1])") == f"{TASK.name} “{TASK.quoted}”"
    assert line.xpath("p[1]/a/@href") == ["../../ke-hoach/a/#i.d3"]
    place = line.xpath("string(p[@class='lib-gap-place'])")
    assert place == "Bổ sung ở plans/ke-hoach/a.md, dòng 14"


def test_a_document_is_shown_with_its_subject_and_the_clauses_that_cite_it() -> None:
    (line,) = rendered(section(GapKind.NO_DATE, DOCUMENT)).xpath("//li[@data-loai]")
    assert not line.xpath(".//b")
    assert line.xpath("string(p[1])") == (
        "Kết luận số 99-KL/TW về <b>dân vận</b> (mới biết năm)"
    )
    (cited,) = line.xpath("p[@class='lib-entry-places']")
    assert cited.text_content() == "Cao Lộc, 2024: Đoạn 1 (2); Đoạn 2"
    assert cited.xpath("a/@href") == [
        "../../ke-hoach/a/#d1",
        "../../ke-hoach/a/#d2",
    ]


def test_the_guide_is_named_where_the_site_has_one() -> None:
    found = section(GapKind.NO_DUE, TASK)
    assert rendered(found).xpath("//a[@href='../../huong-dan/them-ke-hoach/#ghi-de']")
    assert not rendered(found, with_guide=False).xpath("//a[contains(@href, 'huong')]")


def test_with_a_server_the_place_is_a_link() -> None:
    sources = SourceLinks("nguồn", "https://git.example.org/{path}#L{line}")
    made = html.fragment_fromstring(sources.place("ke-hoach/{line}.md", 7))
    assert made.get("href") == (
        "https://git.example.org/ngu%E1%BB%93n/ke-hoach/%7Bline%7D.md#L7"
    )
    assert made.text_content() == "nguồn/ke-hoach/{line}.md, dòng 7"


def test_a_long_section_is_folded_by_group_and_a_short_one_is_not() -> None:
    page = rendered(
        section(GapKind.NO_DUE, *[TASK] * 31), section(GapKind.NO_DATE, DOCUMENT)
    )
    folds = page.xpath("//details[@data-filter-fold]")
    assert [fold.get("data-filter-group") for fold in folds] == [
        "nhiem-vu-chua-co-thoi-han--a"
    ]
    assert not page.xpath("//details[@open]")


def test_without_gaps_a_sentence_says_so() -> None:
    shown = GapList(Links(GAPS), SourceLinks()).render(())
    assert shown == '<p class="lib-empty">Không thấy khoảng trống nào.</p>'


def test_a_page_of_very_many_gaps_has_those_of_one_kind() -> None:
    other = replace(TASK, facets={**TASK.facets, "noi": (FacetValue("b", "B"),)})
    some = replace(DOCUMENT, more="và 3 chỗ khác")
    lines = (*[TASK] * 7, other, some)
    section = GapSection(GapKind.NO_DUE, (GapGroup("a", "A", lines),))
    heading = Heading("khoang-trong-nhiem-vu", "Chưa thấy thời hạn", "nhiem-vu")
    gap = Gap(kind=GapKind.NO_DUE, text="", path="ke-hoach/a.md", line=14, place_id="")
    (sheet,) = sheets_of([Entry(gap, (heading,))] * 9, GAPS, 99)
    made = GapList(Links(sheet.address), SourceLinks()).sheet(sheet, section)
    page = html.fragment_fromstring(made.body, create_parent="main")
    assert made.title == "Khoảng trống: Chưa thấy thời hạn"
    assert page.xpath("//select/@name") == ["noi"]
    assert MEANINGS[GapKind.NO_DUE].meaning in page.text_content()
    items = page.xpath("//li[@data-filter-item]")
    assert [item.get("data-noi") for item in items] == ["a"] * 7 + ["b", "a"]
    assert not any(item.get("data-loai") for item in items)
    assert items[-1].xpath("string(p[contains(., 'chỗ khác')])") == "và 3 chỗ khác"
