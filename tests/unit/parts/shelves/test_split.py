"""A long list → pages of one subject each, and an index that leads to all of it."""

import pytest

from macros.parts.shelves.split import (
    index_lines,
    index_of_sheets,
    lines_of,
    sheets_of,
    starts_of,
)
from macros.parts.shelves.value import Entry, Heading, Line, Way, fits
from macros.words.named import Named
from tests.unit.parts.shelves.values import ENTRIES, INNER, A, B


def test_a_list_is_whole_as_long_as_its_lines_fit() -> None:
    assert fits(ENTRIES, 6)
    assert not fits(ENTRIES, 5)


@pytest.mark.parametrize(
    ("budget", "pages"),
    [
        (9, {"l/a/": "125", "l/b/": "34"}),
        (3, {"l/a/": "12", "l/a/trang-2/": "5", "l/b/": "34"}),
        (2, {"l/a/": "1", "l/a/trang-2/": "2", "l/a/trang-3/": "5", "l/b/": "34"}),
    ],
)
def test_each_subject_has_as_many_pages_as_it_needs(
    budget: int, pages: dict[str, str]
) -> None:
    sheets = sheets_of(ENTRIES, "l/", budget)
    assert {sheet.address: "".join(sheet.items) for sheet in sheets} == pages


def test_an_entry_too_long_for_a_page_has_one_to_itself() -> None:
    sheets = sheets_of([Entry("1", (A,), weight=7), Entry("2", (A,))], "l/", 3)
    assert [sheet.items for sheet in sheets] == [("1",), ("2",)]


def test_a_page_knows_which_of_its_subject_it_is() -> None:
    first, second, _ = sheets_of(ENTRIES, "l/", 3)
    assert first.pages == second.pages
    assert first.pages == (
        Named("1", "l/a/", "Luật 1"),
        Named("2", "l/a/trang-2/", "Luật 5"),
    )
    assert (first.number, first.before, first.total) == (1, 0, 3)
    assert (second.number, second.before, second.total) == (2, 2, 3)


def test_the_index_leads_to_every_heading() -> None:
    sheets = sheets_of(ENTRIES, "l/", 3)
    inner = Line("nam-b.x", "Xã X", (Way("l/b/#nam-b.x", 1),))
    lines = (
        Line("nam-a", "Năm A", (Way("l/a/#nam-a", 3, 2),)),
        Line("nam-b", "Năm B", (Way("l/b/#nam-b", 2),), (inner,)),
    )
    assert index_lines(sheets) == lines
    index = index_of_sheets(sheets)
    assert index
    assert (index.lines, index.total) == (lines, 5)
    assert starts_of(lines) == {
        "nam-a": "l/a/#nam-a",
        "nam-b": "l/b/#nam-b",
        "nam-b.x": "l/b/#nam-b.x",
    }


def test_a_list_without_pages_has_no_index() -> None:
    assert index_of_sheets(()) is None


def test_ids_of_items_stay_in_the_index_on_lines_of_their_own_or_not() -> None:
    named = Entry("1", (A,), name="Luật A", anchor="luat-a", in_index=True)
    silent = Entry("2", (A,), anchor="luat-b")
    (line,) = index_lines(sheets_of([named, silent, silent], "l/", 9))
    way = Way("l/a/#luat-a", 1)
    assert line.parts == (Line("luat-a", "Luật A", (way,), is_item=True),)
    assert line.also == ("luat-b",)
    assert line.count == 3


def test_an_index_may_lead_into_the_pages_of_another_list() -> None:
    """Headings that lie in several places have several ways, or lead by their parts."""
    elsewhere = {"1": ("m/x/", "x"), "2": ("m/x/trang-2/", "x"), "5": ("m/y/", "y")}
    here = [Entry(name, (A,)) for name in elsewhere]
    (line,) = lines_of(here, lambda entry, _: elsewhere[entry.item])
    assert line.ways == (Way("m/x/#x", 2, 2), Way("m/y/#y", 1))

    other = Heading("nam-a.y", "Xã Y")
    within = [Entry("1", (A, INNER)), Entry("5", (A, other))]
    (line,) = lines_of(within, lambda entry, _: elsewhere[entry.item])
    assert (line.ways, line.count) == ((), 2)
    assert [part.ways for part in line.parts] == [
        (Way("m/x/#x", 1),),
        (Way("m/y/#y", 1),),
    ]


def test_headings_stand_in_the_order_of_the_list() -> None:
    sheets = sheets_of([*ENTRIES[2:], *ENTRIES[:2]], "l/", 9)
    assert [sheet.subject for sheet in sheets] == [B, A]
