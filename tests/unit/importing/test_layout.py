"""Words on a page → lines and paragraphs."""

from collections.abc import Iterable

from macros.importing.layout import Word, lines_of, rows_of
from macros.importing.paper import Align, Line

LEFT, RIGHT, HEIGHT, STEP = 85.0, 550.0, 14.0, 19.0


def row(
    text: str, at: int, *, left: float = LEFT, right: float = RIGHT, bold: bool = False
) -> list[Word]:
    """Return the words of a line set from *left* to *right*, evenly."""
    words = text.split()
    width = (right - left) / len(words)
    top = 60 + at * STEP
    return [
        Word(
            word,
            left + nth * width,
            left + (nth + 1) * width - 4,
            top,
            top + HEIGHT,
            HEIGHT,
            bold,
        )
        for nth, word in enumerate(words)
    ]


def page(*rows: Iterable[Word]) -> list[Line]:
    return list(lines_of(rows_of(word for words in rows for word in words), 1))


FULL = "Nâng cao nhận thức của cán bộ và Nhân dân về công tác dân vận trong"


def test_a_full_line_goes_on_below_and_an_indented_one_begins() -> None:
    lines = page(
        row(FULL, 0, left=LEFT + 36),
        row(FULL, 1),
        row("tình hình mới.", 2, right=200),
        row(FULL, 3, left=LEFT + 36),
        row("hết.", 4, right=130),
    )
    assert [line.text for line in lines] == [
        f"{FULL} {FULL} tình hình mới.",
        f"{FULL} hết.",
    ]
    assert lines[1].place == "trang 1, dòng 4"


def test_a_line_in_the_middle_stands_alone() -> None:
    lines = page(
        row("KẾ HOẠCH", 0, left=270, right=365, bold=True),
        row("Thực hiện công tác dân vận", 1, left=210, right=425, bold=True),
        row(FULL, 2, left=LEFT + 36),
        row(FULL, 3),
    )
    assert [line.align for line in lines] == [Align.CENTRE, Align.CENTRE, Align.LEFT]
    assert lines[0].is_bold


def test_columns_are_parted_by_tabs() -> None:
    (line, *_) = page(
        row("UBND HUYỆN", 0, right=200) + row("CỘNG HÒA XÃ HỘI", 0, left=330),
        row(FULL, 2, left=LEFT + 36),
        row(FULL, 3),
    )
    assert line.words == "UBND HUYỆN\tCỘNG HÒA XÃ HỘI"


def test_a_small_number_at_a_word_calls_a_footnote() -> None:
    words = row(FULL, 0)
    last = words[-1]
    call = Word("1", last.right, last.right + 4, last.top - 3, last.top + 6, 9)
    (line,) = page([*words, call])
    assert line.words == f"{FULL}¹"


def test_an_item_begins_even_below_a_full_line() -> None:
    lines = page(row(f"- {FULL};", 0), row(f"- {FULL}", 1), row("- xã hội.", 2))
    assert [line.text for line in lines] == [f"- {FULL};", f"- {FULL} - xã hội."]


def test_words_of_one_line_may_stand_a_little_higher() -> None:
    words = [
        Word("Hà", 85, 100, 60, 74, 14),
        Word("Nội", 104, 130, 63, 77, 14),
        Word("mới", 85, 110, 80, 94, 14),
    ]
    assert [len(row.words) for row in rows_of(words)] == [2, 1]
