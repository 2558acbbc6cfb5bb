"""Links in the words of a clause: none within another, calls lead to their notes."""

from lxml import html

from macros.frame.page import Links
from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.plan import Erratum, ErratumKind
from macros.pages.plan.inline_text import InlineText
from macros.pages.plan.quote_page import quoted_clause
from macros.pages.plan.value import CitedSpan, ClauseQuote, ClauseText
from macros.sources.body_reader import read_body
from macros.words.named import Named
from macros.words.signs import CHANGE, DISPUTE, Sign
from tests.unit.pages.plan.values import NAMES

LINKS = Links("ke-hoach/a/")
INLINE = InlineText(LINKS, NAMES)
NOTED = "Kế hoạch số 07/KH-UBND[^1] ngày 15/01/2026.\n\n[^1]: Lời chú.\n"
PLACE = Named("Đoạn 1, Kế hoạch A", "ke-hoach/a/#d1")


def clause_of(body: str) -> Clause:
    (first, *_), _ = read_body("a.md", body, 1, ())
    return first


def cited(clause: Clause, words: str, *signs: Sign, work_id: str = "kh") -> CitedSpan:
    start = clause.text.index(words)
    return CitedSpan(Span(start, start + len(words)), f"Về {words}", work_id, signs)


def test_a_link_to_a_document_ends_at_the_call_of_a_footnote() -> None:
    clause = clause_of(NOTED)
    whole = CitedSpan(Span(0, len(clause.text) - 1), "Về y tế", "kh-7")
    tree = html.fromstring(f"<p>{INLINE.clause(ClauseText(clause, (whole,)))}</p>")
    (link,) = tree.xpath("//a[@class='lib-cite']")
    assert link.text_content() == "Kế hoạch số 07/KH-UBND"
    assert dict(link.attrib) == {
        "class": "lib-cite",
        "href": "../../van-ban/kh-7/",
        "title": "Về y tế",
    }
    assert tree.xpath("//a//a") == []
    assert tree.xpath("//a[@id]/@id") == ["goi-chu-thich-1"]
    assert "#chu-thich-1" in tree.xpath("//a/@href")


def test_signs_stand_behind_a_link_and_are_added() -> None:
    clause = clause_of("Theo Luật 1, Luật 2.")
    dispute = Sign(DISPUTE, "trich-dan/mau-thuan/#x", "Khác nhau", "Khác nhau: xem")
    change = Sign(CHANGE, "van-ban/l/#hieu-luc", "Đã thay", "Đã thay: xem")
    found = (cited(clause, "Luật 1", dispute, change), cited(clause, "Luật 2"))
    tree = html.fromstring(f"<p>{INLINE.clause(ClauseText(clause, found))}</p>")
    assert tree.xpath("//a[@data-added]/text()") == [DISPUTE, CHANGE]
    assert tree.xpath("//a[@data-added]/@class") == ["lib-dispute", "lib-changed"]
    assert tree.text_content() == f"Theo Luật 1{DISPUTE}{CHANGE}, Luật 2."


def test_a_mention_of_several_is_a_doubt_without_a_link() -> None:
    clause = clause_of("Theo Chỉ thị 11.")
    found = ClauseText(clause, (cited(clause, "Chỉ thị 11", work_id=""),))
    assert INLINE.clause(found) == (
        'Theo <span class="lib-doubt" title="Về Chỉ thị 11">Chỉ thị 11</span>.'
    )


def test_a_slip_within_a_link_has_its_number_behind_the_link() -> None:
    clause = clause_of("Theo Luật Interet, Interet.")
    slips = tuple(
        (n, Erratum(clause.id, start, "Interet", "", ErratumKind.SCAN, "", ""))
        for n, start in ((1, 10), (2, 19))
    )
    found = ClauseText(clause, (cited(clause, "Luật Interet"),), slips)
    tree = html.fromstring(f"<p>{INLINE.clause(found)}</p>")
    assert tree.text_content() == "Theo Luật Interet[1], Interet[2]."
    assert tree.xpath("//a//a") == []
    assert tree.xpath("//a[@class='lib-sic-ref']/@id") == ["dc-1", "dc-2"]
    assert tree.xpath("//span[@class='lib-sic']/text()") == ["Interet", "Interet"]


def test_abbreviations_are_explained_as_words_and_in_no_symbol() -> None:
    words = INLINE.clause(ClauseText(clause_of("UBND theo 15/KH-UBND, **TT**.")))
    assert words == (
        '<abbr title="Ủy ban nhân dân">UBND</abbr> theo 15/KH-UBND, '
        '<strong><abbr title="Thường trực">TT</abbr></strong>.'
    )


def test_a_clause_on_another_page_has_no_calls_and_names_its_place() -> None:
    clause = clause_of(NOTED)
    made = quoted_clause(ClauseQuote(ClauseText(clause), PLACE, NAMES), Links("trang/"))
    tree = html.fromstring(made)
    assert tree.xpath("./p[1]")[0].text_content() == clause.text
    assert tree.xpath(".//a/@href") == ["../ke-hoach/a/#d1"]
    assert tree.xpath("./p[2]")[0].text_content() == "— Đoạn 1, Kế hoạch A"
