"""The official text as markup: tables, bullets, notes, head and foot."""

from dataclasses import replace

import pytest
from lxml import html

from macros.frame.page import Links
from macros.model.plan import Recipients, Signatory
from macros.pages.plan.official_text import official_text
from macros.vietnamese.letters import WORD_BULLETS
from tests.unit.pages.plan.values import read_text

LINKS = Links("ke-hoach/a/")


def printed(body: str, names: dict[str, str] | None = None) -> str:
    return official_text(read_text(body, names), LINKS)


def test_a_line_break_in_a_cell_is_shown_as_one() -> None:
    page = printed("| a<br>b | **c<br/>d** |\n|---|---|\n")
    assert "a<br>b" in page
    assert "<strong>c<br>d</strong>" in page


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
    page = printed(body, {"TT": "Thường trực"})
    assert page.count('<th scope="col">TT</th>') == 2
    assert '<td><abbr title="Thường trực">TT</abbr></td>' in page


def test_each_head_begins_a_table() -> None:
    table = "| Nội dung | Thời gian |\n| --- | --- |\n| Mở lớp | Tháng 3 |\n"
    assert printed(f"{table}\n{table}").count("<table>") == 2


def test_a_table_may_have_no_head_or_nothing_else() -> None:
    assert "<thead>" not in printed("| a | b |\n| c | d |\n")
    assert "<tbody>" not in printed("| a | b |\n| --- | --- |\n")


def test_headings_and_clauses_have_their_ids_and_ways_to_them() -> None:
    tree = html.fromstring(printed("## I. MỤC TIÊU\n\nMột đoạn.\n"))
    assert [(one.tag, one.get("id")) for one in tree if one.get("id")] == [
        ("h2", "i"),
        ("p", "i.d1"),
    ]
    assert tree.xpath("//a[@data-added]/@href") == ["#i", "#i.d1"]
    titles = tree.xpath("//a/@aria-label")
    assert titles == ["Liên kết đến Mục I", "Liên kết đến Mục I, đoạn 1"]


def test_notes_stand_below_the_text_with_the_way_back() -> None:
    tree = html.fromstring(printed("Một[^1].\n\n[^1]: Lời chú.\n\nHai.\n"))
    (note,) = tree.xpath("./div[@class='lib-notes']/p")
    assert (note.get("id"), note.xpath("./a/@href")) == (
        "chu-thich-1",
        ["#goi-chu-thich-1"],
    )
    assert tree.xpath("./p/@id") == ["d1", "d2"]


def test_head_and_foot_stand_as_printed_as_far_as_known() -> None:
    text = read_text("Một.\n")
    assert "lib-paper-foot" not in official_text(text, LINKS)
    whole = replace(
        text,
        number_line="Số: 15/KH-UBND",
        place_line="Cao Lộc, ngày 05 tháng 02 năm 2024",
        type_line="KẾ HOẠCH",
        subject="Dân vận",
        recipients=(Recipients("Nơi nhận:", ("Lưu: VT.",)),),
        archive_mark="H2",
        signatory=Signatory(("T/M UBND",), ("CHỦ TỊCH",), "Nguyễn Văn A"),
    )
    tree = html.fromstring(official_text(whole, LINKS))
    head, *_, foot = tree
    assert [line.get("class") for line in head] == [
        "lib-number",
        "lib-place",
        "lib-type",
        "lib-subject",
    ]
    left, right = foot
    assert [one.text_content() for one in left] == ["Nơi nhận:", "- Lưu: VT.", "H2"]
    assert [one.text for one in right] == ["T/M UBND", "CHỦ TỊCH", "Nguyễn Văn A"]
    unsigned = replace(text, archive_mark="H2")
    assert official_text(unsigned, LINKS).endswith(
        '<div class="lib-signature"></div></div></div>'
    )
