"""Links in the words of a clause: none within another, calls lead to their notes."""

from lxml import html

from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.official_text import official_text
from macros.frame.page import Links
from tests.plan_folder import a_library, a_plan_source


def test_a_link_to_a_document_ends_at_the_call_of_a_footnote() -> None:
    body = "Kế hoạch số 07/KH-UBND[^1] ngày 15/01/2026 của Ủy ban nhân dân huyện.\n"
    library = a_library(a=a_plan_source(f"{body}\n[^1]: Lời chú.\n"))
    (plan,) = library.plans.values()
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    tree = html.fromstring(official_text(plan, inline))
    (cited,) = tree.xpath("//a[@data-cites]")
    assert cited.text_content() == "Kế hoạch số 07/KH-UBND"
    assert cited.get("data-cites").endswith("2026-01-15")
    assert tree.xpath("//a//a") == []
    ids = set(tree.xpath("//@id"))
    fragments = [link.lstrip("#") for link in tree.xpath("//a/@href") if link[0] == "#"]
    assert {"chu-thich-1", "goi-chu-thich-1"} <= set(fragments) <= ids
