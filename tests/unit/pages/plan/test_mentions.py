"""The documents that a plan cites, as markup."""

from lxml import html

from macros.frame.markup import EMPTY
from macros.frame.page import Links
from macros.pages.plan.mentions import (
    changed_documents,
    cited_documents,
    open_mentions,
)
from macros.pages.plan.value import ChangedHere, CitedHere, OpenMention
from macros.words.currency import StateTold
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.quoted import QuotedMention

LINKS = Links("ke-hoach/a/")
LAW = Named("Luật số 1", "van-ban/luat/")
LINK = '<a href="../../van-ban/luat/">Luật số 1</a>'
MENTION = QuotedMention(
    Named("Đoạn 1", "ke-hoach/a/#d1"), Quote("Theo ", "Chỉ thị 11", ".")
)
MEANT = (Named("Chỉ thị A", "van-ban/a/"), Named("Chỉ thị B", "van-ban/b/"))


def test_what_may_be_meant_stands_below_each_sentence() -> None:
    found = (OpenMention(MENTION, MEANT), OpenMention(MENTION))
    made = html.fromstring(open_mentions(found, LINKS))
    assert [item.text_content() for item in made.xpath("./li")] == [
        "Đoạn 1Theo Chỉ thị 11.",
        "Có thể là: Chỉ thị A; Chỉ thị B",
        "Đoạn 1Theo Chỉ thị 11.",
        "Không có văn bản nào dẫn ở trên hợp với cách gọi tắt này.",
    ]
    assert made.xpath("./li[2]/a/@href") == ["../../van-ban/a/", "../../van-ban/b/"]


def test_a_cited_document_has_its_clauses_and_how_often_each_cites_it() -> None:
    made = cited_documents([CitedHere(LAW, (("d1", 1), ("i.d2", 2)))], LINKS)
    assert made == (
        f'<ul class="lib-cited"><li>{LINK}<span class="lib-count"> 3 lần: </span>'
        '<a href="#d1">Đoạn 1</a>, <a href="#i.d2">Mục I, đoạn 2</a> (2)</li></ul>'
    )


def test_a_changed_document_tells_by_what_and_where_it_is_cited() -> None:
    state = StateTold(
        "đã được thay thế", (MEANT[0],), "từ năm 2021", "Nguồn: Công báo."
    )
    made = changed_documents([ChangedHere(LAW, state, ("d1", "d2"))], LINKS)
    assert made == (
        f'<ul><li class="lib-change">{LINK}: <strong>Đã được thay thế</strong> bởi '
        '<a href="../../van-ban/a/">Chỉ thị A</a>, từ năm 2021. Nguồn: Công báo.'
        '<p class="lib-entry-places">Dẫn ở: <a href="#d1">Đoạn 1</a>, '
        '<a href="#d2">Đoạn 2</a>.</p></li></ul>'
    )


def test_nothing_found_is_nothing() -> None:
    assert open_mentions((), LINKS) == EMPTY
    assert cited_documents((), LINKS) == EMPTY
    assert changed_documents((), LINKS) == EMPTY
