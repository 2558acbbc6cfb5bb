"""Relations as markup: what stands on the page is linked, what does not is quoted."""

from lxml import html

from macros.frame.page import Links
from macros.parts.relations.page import relation_list, relation_section
from macros.parts.relations.value import Related, RelationGroup, Sentence
from macros.words.named import Named
from macros.words.quote import Quote

OTHER = Named("Luật <b>A</b>", "van-ban/luat-a/")
LINKS = Links("ke-hoach/a/")


def shown(*documents: Related) -> html.HtmlElement:
    made = relation_section([RelationGroup("Thực hiện", documents)], LINKS)
    return html.fragment_fromstring(made, create_parent="main")


def test_a_group_has_its_heading_its_count_and_its_documents() -> None:
    page = shown(Related(OTHER), Related(OTHER))
    assert [(h.get("id"), h.text_content()) for h in page.xpath("h2 | h3")] == [
        ("quan-he", "Quan hệ"),
        ("quan-he-thuc-hien", "Thực hiện 2 văn bản"),
    ]
    assert [a.text for a in page.xpath("ul/li/a")] == ["Luật <b>A</b>"] * 2
    assert page.xpath("ul/li/a/@href")[0] == "../../van-ban/luat-a/"


def test_clauses_of_the_page_are_linked_and_not_quoted() -> None:
    here = Named("Đoạn 1", "#d1"), Named("Đoạn 2", "#d2")
    (item,) = shown(Related(OTHER, here)).xpath("ul/li")
    assert item.text_content() == "Luật <b>A</b>: Đoạn 1, Đoạn 2"
    assert item.xpath("a/@href")[1:] == ["#d1", "#d2"]


def test_a_sentence_of_another_page_is_quoted_with_its_place() -> None:
    place = Named("Kế hoạch B, Đoạn 3", "ke-hoach/b/#d3")
    told = Sentence(Quote("Đã ", "thực hiện <Luật A>", "."), place)
    (item,) = shown(Related(OTHER, told=(told,))).xpath("ul/li")
    assert item.xpath("string(blockquote)") == "Đã thực hiện <Luật A>."
    assert item.xpath("string(p[@class='lib-where'])") == "Kế hoạch B, Đoạn 3"
    assert item.xpath("p/a/@href") == ["../../ke-hoach/b/#d3"]


def test_of_a_long_list_between_two_documents_only_the_ends_are_marked() -> None:
    exact = f"Thực hiện {'Luật Cán bộ, ' * 50}Luật Trẻ em"
    told = Sentence(Quote("", exact, ""), OTHER)
    (quoted,) = shown(Related(OTHER, told=(told,))).xpath("//blockquote/p")
    first, last = (mark.text for mark in quoted.xpath("mark"))
    assert exact.startswith(first)
    assert exact.endswith(last)
    assert quoted.text_content() == f"{first} … {last}"
    assert len(first) + len(last) < len(exact) / 2


def test_what_a_file_says_stands_in_words() -> None:
    (item,) = shown(Related(Named("Luật B"), told=("Nguồn: Công báo.",))).xpath("ul/li")
    assert item.text == "Luật B"
    assert item.xpath("string(p[@class='lib-rule'])") == "Nguồn: Công báo."


def test_without_relations_there_is_no_section() -> None:
    assert relation_section([], LINKS) == relation_list([], LINKS) == ""


def test_the_way_to_what_else_tells_of_it_stands_below() -> None:
    more = Named("và 9 chỗ khác", "van-ban/luat-a/#quan-he-thuc-hien")
    (item,) = shown(Related(OTHER, told=("Theo tệp.",), more=more)).xpath("ul/li")
    assert item.xpath("p[last()]/a/@href") == [f"../../{more.address}"]
