"""The way down as markup: the list with its notes, the picture with its boxes."""

from lxml import html

from macros.frame.page import Links
from macros.parts.way.page import way_content, way_section
from macros.parts.way.value import (
    Band,
    Box,
    BoxKind,
    Line,
    Note,
    Picture,
    StepLine,
    TaskLine,
    Way,
)
from macros.words.named import Named
from macros.words.signs import CHANGE, DISPUTE, Sign

HOSTILE = '"</title><script>'
BOX = Box(BoxKind.DOCUMENT, 8, 34, 54, ("Nghị quyết",), HOSTILE, "van-ban/a/", "≠")
PICTURE = Picture(
    width=200,
    height=96,
    bands=(Band("Trung ương", 0, 152),),
    boxes=(BOX, Box(BoxKind.SUBJECT, 40, 34, 54, ("Đây",), "Đây", "ke-hoach/a/", "")),
    lines=(Line(10, 20, 30, 20, is_doubtful=True),),
)
STEP = StepLine(
    "Trung ương",
    Named("Nghị quyết số 1", "van-ban/a/"),
    (
        Sign(DISPUTE, "trich-dan/mau-thuan/#x", "Khác nhau", "Khác nhau: xem"),
        Sign(CHANGE, "van-ban/a/#hieu-luc", "Đã thay thế", "Đã thay thế: xem nguồn"),
    ),
    (
        Note("Thực hiện", (Named("Đoạn 1", "ke-hoach/a/#d1"), Named("theo Công báo"))),
        Note("Chưa thấy", is_gap=True),
    ),
    (TaskLine("Rà <b>soát", "ke-hoach/b/#d2", "Hằng năm · Sở Y tế"),),
    (
        StepLine(
            "Cấp huyện",
            Named("Kế hoạch này"),
            (),
            (Note("2 nhiệm vụ", (Named("Đoạn 3", "#d3"),)),),
            (),
            (),
        ),
    ),
)


def shown(height: int = 96) -> html.HtmlElement:
    picture = Picture(200, height, PICTURE.bands, PICTURE.boxes, PICTURE.lines)
    made = way_content(Way("Một câu.", picture, (STEP,)), Links("ke-hoach/a/"))
    return html.fragment_fromstring(made, create_parent="main")


def test_a_step_has_its_name_signs_notes_tasks_and_steps_below() -> None:
    (item,) = shown().xpath("./ul[@class='lib-tree']/li")
    assert item.xpath("string(p[1])") == "Trung ương Nghị quyết số 1≠!"
    assert item.xpath("p[1]/a/@href") == [
        "../../van-ban/a/",
        "../../trich-dan/mau-thuan/#x",
        "../../van-ban/a/#hieu-luc",
    ]
    assert item.xpath("p[1]/a/@class") == ["lib-dispute", "lib-changed"]
    assert [p.text_content() for p in item.xpath("p")[1:]] == [
        "Thực hiện: Đoạn 1, theo Công báo",
        "Chưa thấy",
    ]
    assert item.xpath("p/em/text()") == ["Chưa thấy"]
    (task,) = item.xpath("ul[@class='lib-tree-tasks']/li")
    assert task.text_content() == "Nhiệm vụ Rà <b>soát Hằng năm · Sở Y tế"


def test_the_page_does_not_link_itself() -> None:
    (below,) = shown().xpath("./ul/li/ul[not(@class)]/li")
    assert below.xpath("p/strong/text()") == ["Kế hoạch này"]
    assert below.xpath(".//a/@href") == ["#d3"]


def test_readers_of_the_screen_skip_the_picture() -> None:
    (svg,) = shown().xpath(".//svg")
    assert svg.get("aria-hidden") == "true"
    (link,) = svg.xpath(".//a")
    assert (link.get("href"), link.get("tabindex")) == ("../../van-ban/a/", "-1")
    assert svg.xpath(".//*[@class='lib-tree-sign']/text()") == ["≠"]
    assert len(svg.xpath(".//*[contains(@class, 'lib-tree-doubt')]")) == 1


def test_words_of_a_source_stay_words_in_the_picture() -> None:
    made = way_content(Way("", PICTURE, ()), Links("van-ban/x/"))
    assert "<script" not in made
    assert "&lt;/title&gt;&lt;script&gt;" in made


def test_a_tall_picture_is_folded() -> None:
    assert shown().xpath("./figure")
    assert shown(height=900).xpath("./details[not(@open)]/figure")


def test_the_section_has_its_heading_where_there_is_a_way() -> None:
    links = Links("van-ban/x/")
    section = way_section(Way("", PICTURE, (STEP,)), links)
    assert section.startswith('<h2 id="trien-khai">Triển khai qua các cấp</h2>')
    assert way_section(None, links) == way_content(None, links) == ""


def test_a_note_leads_to_the_places_that_it_leaves_out() -> None:
    more = Named("và 2 chỗ khác", "van-ban/b/#quan-he-can-cu")
    note = Note("Căn cứ", (Named("Đoạn 1", "#d1"),), more=more)
    line = StepLine("Trung ương", Named("A", "van-ban/a/"), (), (note,), (), ())
    made = way_content(Way("", PICTURE, (line,)), Links("ke-hoach/a/"))
    (said,) = html.fromstring(f"<main>{made}</main>").xpath("//p[2]")
    assert said.text_content() == "Căn cứ: Đoạn 1 và 2 chỗ khác"
    assert said.xpath("a/@href")[1] == "../../van-ban/b/#quan-he-can-cu"
