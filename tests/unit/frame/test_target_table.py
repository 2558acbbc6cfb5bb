"""Targets as a table."""

from lxml import html

from macros.frame.markup import EMPTY
from macros.frame.page import Links
from macros.frame.target_table import target_table
from macros.words.named import Named
from macros.words.targets import TargetRow


def test_the_table_says_of_what_how_much_when_and_where() -> None:
    clause = Named("Mục I, điểm 1", "ke-hoach/a/#i.1")
    row = TargetRow("Cơ quan <đạt>", "Trên 80%", "Trong năm 2024", clause)
    table = html.fromstring(target_table((row,), Links("chu-de/mau/")))
    (cells,) = table.xpath(".//tbody/tr")
    assert [cell.text_content() for cell in cells] == [
        "Cơ quan <đạt>",
        "Trên 80%",
        "Trong năm 2024",
        "Mục I, điểm 1",
    ]
    assert cells.xpath(".//a/@href") == ["../../ke-hoach/a/#i.1"]


def test_no_targets_make_no_table() -> None:
    assert target_table((), Links("")) == EMPTY
