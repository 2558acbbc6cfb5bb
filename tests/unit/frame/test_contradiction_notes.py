"""Where sources disagree, on the pages of a plan and of a document."""

from lxml import html

from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.markup import EMPTY
from macros.frame.page import Links
from tests.plan_folder import contradictions_in

FOUND = contradictions_in(
    "Kết luận số 12-KL/TU ngày 10/3/2024.", "Kết luận số 12-KL/TU ngày 13/3/2024."
)


def test_a_line_says_both_readings_and_leads_to_their_sentences() -> None:
    (item,) = html.fromstring(contradiction_notes(FOUND, Links("van-ban/a/")))
    assert item.text_content() == (
        "Một văn bản, hai ngày: “ngày 10/3/2024”; “ngày 13/3/2024”. Xem câu dẫn"
    )
    (href,) = item.xpath("a/@href")
    assert href == f"../../trich-dan/mau-thuan/#{FOUND[0].id}"


def test_on_the_page_of_a_plan_its_own_clauses_are_named() -> None:
    notes = contradiction_notes(FOUND, Links("ke-hoach/a/"), plan_id="a")
    (item,) = html.fromstring(notes)
    assert item.xpath("a[position() > 1]/@href") == ["#d1", "#d2"]
    elsewhere = contradiction_notes(FOUND, Links("ke-hoach/b/"), plan_id="b")
    assert len(html.fromstring(elsewhere).xpath(".//a")) == 1


def test_many_readings_are_told_by_a_few_and_a_count() -> None:
    found = contradictions_in(
        *(f"Kết luận số 12-KL/TU ngày {day}/3/2024." for day in range(10, 17))
    )
    (item,) = html.fromstring(contradiction_notes(found, Links("van-ban/a/")))
    assert "“ngày 12/3/2024” và 4 cách ghi khác. Xem" in item.text_content()


def test_without_findings_there_is_no_list() -> None:
    assert contradiction_notes((), Links("")) == EMPTY
