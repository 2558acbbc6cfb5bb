"""Where sources disagree, on the pages of a plan and of a document."""

from lxml import html

from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.markup import EMPTY
from macros.frame.page import Links
from macros.words.contradictions import ContradictionNote

FOUND = ContradictionNote("ngay-x", "Hai ngày", ("ngày 10/3", "ngày <13>/3"))


def test_a_line_says_both_readings_and_leads_to_their_sentences() -> None:
    (item,) = html.fromstring(contradiction_notes([FOUND], Links("van-ban/a/")))
    assert item.text_content() == ("Hai ngày: “ngày 10/3”; “ngày <13>/3”. Xem câu dẫn")
    assert item.xpath("a/@href") == ["../../trich-dan/mau-thuan/#ngay-x"]


def test_clauses_of_the_page_that_take_part_are_linked() -> None:
    note = ContradictionNote("x", "Hai ngày", ("a", "b"), clause_ids=("d1", "d2"))
    (item,) = html.fromstring(contradiction_notes([note], Links("ke-hoach/a/")))
    assert item.xpath("a[position() > 1]/@href") == ["#d1", "#d2"]


def test_many_readings_are_told_by_a_few_and_a_count() -> None:
    note = ContradictionNote("x", "Hai ngày", ("a", "b", "c"), more=4)
    (item,) = html.fromstring(contradiction_notes([note], Links("van-ban/a/")))
    assert "“c” và 4 cách ghi khác. Xem" in item.text_content()


def test_without_findings_there_is_no_list() -> None:
    assert contradiction_notes((), Links("")) == EMPTY
