"""The page of one cited document as markup."""

from dataclasses import replace

import pytest
from lxml import html

from macros.frame.page import Page
from macros.pages.directive.page import directive_page
from macros.pages.directive.value import (
    CitingPlan,
    DirectiveView,
    Facts,
    IsPlan,
    OnlyCited,
    Verified,
)
from macros.parts.relations.value import Related, RelationGroup
from macros.words.contradictions import ContradictionNote
from macros.words.currency import StateTold
from macros.words.life import BodyEnd, PlaceEnd
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.quoted import QuotedMention

CLAUSE = Named("Đoạn 1", "ke-hoach/a/#d1")
QUOTE = QuotedMention(CLAUSE, Quote("Theo ", "Luật <A>", "."), "Nhận ra theo tên.")
CITING = CitingPlan(Named("Kế hoạch <A>", "ke-hoach/a/"), "ke-hoach-a", (QUOTE, QUOTE))
STATE = StateTold(
    "đã được thay thế", (Named("Luật B", "van-ban/luat-b/"),), source="Nguồn: Công báo."
)
VIEW = DirectiveView(
    document=Named("Nghị quyết số 9-NQ/TW ngày 01/01/2020", "van-ban/nq-9/"),
    subject="về <dân vận>",
    facts=Facts(type="Nghị quyết", number="9-NQ/TW", issuer=Named("")),
    known=OnlyCited(()),
    frequency="2 lần, trong 1 kế hoạch",
    citing=(CITING,),
)
EVERY_FACT = Facts(
    type="Nghị quyết",
    number="9-NQ/TW",
    date="01/01/2020",
    issuer=Named("Ban A", "don-vi/ban-a/"),
    issuer_end=BodyEnd(Named("Ban A"), "đã kết thúc", (Named("B", "don-vi/b/"),)),
    place="tỉnh A",
    place_end=PlaceEnd("tỉnh A", "nay thuộc tỉnh B"),
    topics=(Named("Y tế", "chu-de/y-te/"), Named("Dân vận", "chu-de/dan-van/")),
    signed_by="Nguyễn Văn A",
    in_force_since="02/01/2020",
    other_names=("Nghị quyết <9>", "NQ9"),
    spellings=("9/NQ-TW",),
)


def made(view: DirectiveView) -> html.HtmlElement:
    return html.fragment_fromstring(directive_page(view).body, create_parent="main")


def facts_of(view: DirectiveView) -> dict[str, str]:
    return {
        line.findtext("dt"): line.find("dd").text_content()
        for line in made(view).xpath("dl/div")
    }


def outline(page: Page) -> list[str]:
    return [entry.id for entry in page.outline]


def test_a_page_has_its_name_its_subject_and_its_address() -> None:
    page = directive_page(VIEW)
    assert (page.address, page.title) == (VIEW.document.address, VIEW.document.name)
    assert page.description == f"{VIEW.document.name}. về <dân vận>"
    shown = made(VIEW)
    assert shown.xpath("string(h1)") == VIEW.document.name
    assert shown.xpath("h1/span[@class='lib-nowrap']/text()") == ["9-NQ/TW"]
    assert shown.xpath("string(p[@class='lib-lead'])") == "về <dân vận>"


def test_a_name_without_number_and_subject_is_whole() -> None:
    facts = Facts(type="Luật", issuer=Named(""))
    law = Named("Luật A", "van-ban/luat-a/")
    view = replace(VIEW, document=law, subject="", facts=facts)
    assert directive_page(view).description == "Luật A"
    assert made(view).xpath("//*[@class='lib-lead' or @class='lib-nowrap']") == []
    assert made(view).xpath("string(h1)") == "Luật A"


def test_what_is_not_told_is_said_or_left_out() -> None:
    assert facts_of(replace(VIEW, facts=Facts(type="Luật", issuer=Named("")))) == {
        "Loại văn bản": "Luật",
        "Số, ký hiệu": "dẫn theo tên gọi",
        "Ngày ban hành": "không ghi",
        "Cơ quan ban hành": "không ghi",
        "Địa bàn": "cả nước",
    }


def test_every_fact_that_is_told_is_shown() -> None:
    view = replace(VIEW, facts=EVERY_FACT)
    assert facts_of(view) == {
        "Loại văn bản": "Nghị quyết",
        "Số, ký hiệu": "9-NQ/TW",
        "Ngày ban hành": "01/01/2020",
        "Cơ quan ban hành": "Ban AĐã kết thúc; cơ quan kế thừa: B; xem nguồn.",
        "Địa bàn": "tỉnh ANay thuộc tỉnh B.",
        "Chủ đề": "Y tế, Dân vận",
        "Người ký": "Nguyễn Văn A",
        "Có hiệu lực từ": "02/01/2020",
        "Tên gọi khác": "Nghị quyết <9>; NQ9",
        "Cách ghi khác": "9/NQ-TW",
    }
    issuer = made(view).xpath("dl/div[dt='Cơ quan ban hành']//a/@href")
    assert issuer == [f"../../don-vi/{name}/" for name in ("ban-a", "b")] + [
        "../../don-vi/ban-a/#tinh-trang"
    ]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (IsPlan("ke-hoach/b/"), "Văn bản này có toàn văn trong thư viện."),
        (OnlyCited(()), "Chưa kiểm chứng."),
        (
            OnlyCited(("Kế hoạch A", "Kế hoạch B")),
            "Chưa kiểm chứng – theo trích dẫn trong: Kế hoạch A; Kế hoạch B.",
        ),
        (
            Verified(("Công báo",), ("Ghi <chú>.",)),
            (
                "Đã kiểm chứng theo nguồn – các thông tin trên lấy theo:Công báo"
                "Ghi <chú>.Hiệu lực hiện nay: chưa kiểm chứng."
            ),
        ),
    ],
)
def test_the_page_says_where_its_facts_come_from(
    known: IsPlan | OnlyCited | Verified, said: str
) -> None:
    (status,) = made(replace(VIEW, known=known)).xpath("*[@class='lib-status']")
    assert status.text_content() == said


def test_that_a_document_stands_is_said_with_its_sources() -> None:
    state = StateTold("có hiệu lực", since="từ năm 2020", source="Nguồn: A.")
    page = made(replace(VIEW, known=Verified(("A",)), state=state))
    (said,) = page.xpath("*[@class='lib-status']/p[last()]")
    assert said.text_content() == "Có hiệu lực, từ năm 2020. Nguồn: A."
    assert page.xpath("//*[@id='hieu-luc']") == []


def test_that_a_document_has_changed_is_a_warning_and_said_once() -> None:
    view = replace(VIEW, known=Verified(("A",)), state=STATE, is_changed=True)
    (warning,) = made(view).xpath("div[@id='hieu-luc']")
    said = "Đã được thay thế bởi Luật B. Nguồn: Công báo."
    assert warning.text_content() == said
    assert warning.xpath(".//a/@href") == ["../../van-ban/luat-b/"]
    assert directive_page(view).body.count("thay thế") == 1
    assert "chưa kiểm chứng" not in directive_page(view).body


def test_where_sources_disagree_is_a_warning() -> None:
    found = ContradictionNote("x", "Hai ngày", ("01/01/2020", "02/01/2020"))
    (warning,) = made(replace(VIEW, contradictions=(found,))).xpath(
        "div[@class='lib-warning']"
    )
    assert "“01/01/2020”; “02/01/2020”" in warning.text_content()


def test_mentions_stand_plan_by_plan_behind_their_count() -> None:
    page = made(VIEW)
    assert page.xpath("string(h2[@id='duoc-dan-o']/following-sibling::p)") == (
        "2 lần, trong 1 kế hoạch."
    )
    (heading,) = page.xpath("h3[@id='ke-hoach-a']")
    assert heading.text_content() == "Kế hoạch <A> 2 lần"
    assert heading.xpath("a/@href") == ["../../ke-hoach/a/"]
    quotes = page.xpath("ul[@class='lib-mentions']/li")
    assert [one.xpath("string(blockquote)") for one in quotes] == ["Theo Luật <A>."] * 2


def test_the_outline_names_the_sections_that_stand() -> None:
    related = RelationGroup("Thực hiện", (Related(Named("Luật B")),))
    assert outline(directive_page(VIEW)) == ["duoc-dan-o"]
    with_relations = directive_page(replace(VIEW, relations=(related,)))
    assert outline(with_relations) == ["quan-he", "duoc-dan-o"]
    assert '<h2 id="quan-he">' in with_relations.body


def test_of_many_plans_that_alone_know_a_document_a_few_are_named() -> None:
    view = replace(VIEW, known=OnlyCited(("Kế hoạch A", "Kế hoạch B"), 7))
    (status,) = made(view).find_class("lib-status")
    assert status.text_content().endswith(
        "trong: Kế hoạch A; Kế hoạch B và 7 kế hoạch khác."
    )
