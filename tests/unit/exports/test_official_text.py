import pytest
from lxml import html

from macros.exports.inline_text import InlineText, abbreviation_pattern
from macros.exports.official_text import official_text
from macros.exports.pages import page_makers
from macros.frame.page import Links
from macros.pipeline import read_library
from macros.vietnamese.letters import WORD_BULLETS
from tests.plan_folder import a_library, a_plan_source, sources


def test_a_line_break_in_a_cell_is_shown_as_one() -> None:
    library = a_library(a=a_plan_source("| a<br>b | **c<br/>d** |\n|---|---|\n"))
    [plan] = library.plans.values()
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    page = official_text(plan, inline)
    assert "a<br>b" in page
    assert "<strong>c<br>d</strong>" in page


def printed(body: str) -> str:
    library = a_library(a=a_plan_source(body))
    [plan] = library.plans.values()
    inline = InlineText(library, Links("ke-hoach/a/"), abbreviation_pattern({}))
    return official_text(plan, inline)


HEADS = "| Nội dung | Phân công | | Thời gian |\n| --- | --- | --- | --- |\n"


def test_a_head_in_two_rows_is_printed_as_one_head() -> None:
    page = printed(HEADS + "| | Chủ trì | Phối hợp | |\n| Mở lớp | A | B | Tháng 3 |\n")
    assert (
        '<thead><tr id="d1"><th scope="col" rowspan="2">Nội dung</th>'
        '<th scope="colgroup" colspan="2">Phân công</th>'
        '<th scope="col" rowspan="2">Thời gian</th></tr>'
        '<tr id="d2"><th scope="col">Chủ trì</th><th scope="col">Phối hợp</th></tr>'
        '</thead><tbody><tr id="d3"><td>Mở lớp</td>'
    ) in page


def test_repeated_names_of_wide_cells_are_printed_as_the_source_has_them() -> None:
    page = printed(
        "| Nội dung | Phân công | Phân công |\n| --- | --- | --- |\n"
        "| Nội dung | Chủ trì | Phối hợp |\n| Mở lớp | A | B |\n"
    )
    head = page[page.index("<thead>") : page.index("</thead>")]
    assert [head.count(words) for words in ("Nội dung", "Phân công")] == [2, 2]
    assert "span=" not in head


def test_an_empty_cell_of_a_head_is_no_head_of_a_column() -> None:
    page = printed("| | Nội dung |\n| --- | --- |\n| 1 | Mở lớp |\n")
    assert '<thead><tr id="d1"><td></td><th scope="col">Nội dung</th></tr>' in page


@pytest.mark.parametrize(("letter", "shown"), WORD_BULLETS.items())
def test_a_bullet_of_word_is_shown_and_its_letter_kept(letter: str, shown: str) -> None:
    page = printed(f"Gồm:\n\n{letter} Mở lớp.\n\n| a |\n| --- |\n| {letter} b |\n")
    tree = html.fromstring(page)
    [item] = tree.xpath("//p[@class='lib-item']")
    [unseen, seen] = item.xpath("./span[@title]/span")
    assert (unseen.text, unseen.get("hidden") is not None) == (letter, True)
    assert (seen.text, seen.get("data-added") is not None) == (shown, True)
    for added in tree.xpath("//*[@data-added]"):
        added.drop_tree()
    assert f"{letter} Mở lớp." in tree.text_content()
    assert f"{letter} b" in tree.text_content()


def test_the_column_of_numbers_is_no_abbreviation_of_something_else() -> None:
    body = "| TT | TT |\n| --- | --- |\n| 1 | TT |\n"
    registers = {"danh-muc/viet-tat.yml": "TT: Thường trực\n".encode()}
    reading = read_library(sources(a=a_plan_source(body)) | registers)
    page = next(iter(page_makers(reading.library).values()))()
    assert page.body.count('<th scope="col">TT</th>') == 2
    assert '<td><abbr title="Thường trực">TT</abbr></td>' in page.body


def test_each_head_begins_a_table() -> None:
    table = "| Nội dung | Thời gian |\n| --- | --- |\n| Mở lớp | Tháng 3 |\n"
    assert printed(f"{table}\n{table}").count("<table>") == 2


def test_a_table_may_have_no_head_or_nothing_else() -> None:
    assert "<thead>" not in printed("| a | b |\n| c | d |\n")
    assert "<tbody>" not in printed("| a | b |\n| --- | --- |\n")
