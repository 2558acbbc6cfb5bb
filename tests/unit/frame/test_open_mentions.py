"""Mentions that mean no one document, as markup."""

from lxml import html

from macros.frame.markup import EMPTY
from macros.frame.open_mentions import open_mentions
from macros.frame.page import Links
from macros.words.named import Named
from macros.words.quote import Quote
from macros.words.quoted import OpenMention, QuotedMention

MENTION = QuotedMention(
    Named("Đoạn 1", "ke-hoach/a/#d1"), Quote("Theo ", "Chỉ thị 11", ".")
)
MEANT = (Named("Chỉ thị A", "van-ban/a/"), Named("Chỉ thị B", "van-ban/b/"))


def test_what_may_be_meant_stands_below_each_sentence() -> None:
    found = (OpenMention(MENTION, MEANT), OpenMention(MENTION))
    made = html.fromstring(open_mentions(found, Links("ke-hoach/a/")))
    assert [item.text_content() for item in made.xpath("./li")] == [
        "Đoạn 1Theo Chỉ thị 11.",
        "Có thể là: Chỉ thị A; Chỉ thị B",
        "Đoạn 1Theo Chỉ thị 11.",
        "Không có văn bản nào dẫn ở trên hợp với cách gọi tắt này.",
    ]
    assert made.xpath("./li[2]/a/@href") == ["../../van-ban/a/", "../../van-ban/b/"]


def test_a_plan_without_open_mentions_has_no_list() -> None:
    assert open_mentions((), Links("")) == EMPTY
