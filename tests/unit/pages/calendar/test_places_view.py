"""The pages of places and plans, where those of all places have no room."""

from functools import cache

import pytest

from macros.pages.calendar import place_year_view, sections_view, view, years_view
from macros.pages.calendar.page import calendar_page
from macros.pages.calendar.value import CalendarPage, Card, Section
from macros.pages.calendar.view import calendar_views
from macros.pages.calendar.years_view import year_list
from macros.parts.tasks import paging_view, room_view
from macros.parts.tasks.room_view import ROOM
from macros.parts.tasks.view import LibraryTasks
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source

MOST = ROOM // 3  # a duty is a line, one more for its body and one for its words
_DUTY = "Giao Phòng Nội vụ báo cáo{}.\n\n"
FEBRUARY, MARCH = " trong tháng 02/2024", " trong tháng 3/2024"
YEARLY = ". Thực hiện hằng năm"


def duties(count: int, time: str = FEBRUARY) -> str:
    return _DUTY.format(time) * count


@cache
def library_tasks(here: str, more: str = "", there: str = "") -> LibraryTasks:
    """Return the tasks of two plans of Lạng Sơn and one of Bắc Giang."""
    sources = {
        "a": a_plan_source(here, ma="a"),
        "b": a_plan_source(more, ma="b") if more else "",
        "c": a_plan_source(there, ma="c", co_quan="tinh-uy-bac-giang") if there else "",
    }
    return LibraryTasks(a_library(**{k: v for k, v in sources.items() if v}))


def pages_of(here: str, more: str = "", there: str = "") -> dict[str, CalendarPage]:
    views = calendar_views(library_tasks(here, more, there))
    return {address: view() for address, view in views.items()}


def section(page: CalendarPage, name: str) -> Section:
    (found,) = (section for section in page.sections if section.id == name)
    return found


def shown(page: CalendarPage) -> dict[str, int]:
    """Return how many tasks each section of a page lists itself."""
    return {s.id: len(s.sheets.tasks) if s.sheets else 0 for s in page.sections}


def test_a_list_without_room_leads_to_the_years_of_its_places() -> None:
    pages = pages_of(duties(MOST - 1), there=duties(2) + duties(3, MARCH))
    own = section(pages["lich/2024/02/"], "thang-2")
    assert (own.count, own.sheets) == (MOST + 1, None)
    assert own.parts == (
        Card("Bắc Giang", 2, "lich/2024/bac-giang/#thang-2"),
        Card("Lạng Sơn", MOST - 1, "lich/2024/lang-son/#thang-2"),
    )
    assert shown(pages["lich/2024/03/"]) == {"thang-3": 3}
    place = pages["lich/2024/bac-giang/"]
    assert place.page.name == "Lịch công tác năm 2024: tỉnh Bắc Giang"
    assert place.description == "Nhiệm vụ của năm 2024, tỉnh Bắc Giang"
    assert place.lead == "5 nhiệm vụ trong năm."
    assert place.parents == (Named("Lịch công tác năm 2024", "lich/2024/"),)
    assert shown(place) == {"thang-2": 2, "thang-3": 3}
    assert [part.page for part in place.sections] == [None, None]


def test_a_year_by_place_keeps_the_ids_of_its_parts_and_leads_to_places() -> None:
    pages = pages_of(duties(MOST - 1), there=duties(2) + duties(1, YEARLY))
    year = pages["lich/2024/"]
    assert year.year is not None
    assert year.year.strip.rows == ()
    assert year.year.places == (
        Card("Bắc Giang", 3, "lich/2024/bac-giang/"),
        Card("Lạng Sơn", MOST - 1, "lich/2024/lang-son/"),
    )
    assert shown(year) == {"thang-2": 0, "hang-nam": 1}
    assert section(year, "thang-2").page == Named("tháng 02/2024", "lich/2024/02/")
    page = calendar_page(year)
    assert [entry.id for entry in page.outline] == [
        "theo-dia-ban",
        "thang-2",
        "hang-nam",
    ]
    assert 'id="theo-dia-ban"' in page.body


def test_the_year_of_a_place_has_its_years_parts_and_bodies() -> None:
    pages = pages_of(duties(MOST - 1), there=duties(2) + duties(3, MARCH))
    head = pages["lich/2024/bac-giang/"].year
    assert head is not None
    assert head.years == (Named("2024", "lich/2024/bac-giang/"),)
    assert head.cards.months == (
        Card("Tháng 02", 2, "lich/2024/bac-giang/#thang-2"),
        Card("Tháng 3", 3, "lich/2024/bac-giang/#thang-3"),
    )
    (row,) = head.strip.rows
    assert set(row.pages.values()) == {
        "lich/2024/bac-giang/#thang-2",
        "lich/2024/bac-giang/#thang-3",
    }
    assert head.left_out == 0


def test_a_year_of_a_place_without_room_has_pages_for_its_periods_and_plans() -> None:
    pages = pages_of(duties(MOST), more=duties(1) + duties(1, MARCH))
    split = [address for address in pages if "lang-son" in address]
    assert split == [
        "lich/2024/lang-son/",
        "lich/2024/02/lang-son/",
        "lich/2024/02/lang-son/a/",
        "lich/2024/02/lang-son/b/",
        "lich/2024/03/lang-son/",
    ]
    assert [page.page.address for page in pages.values()] == list(pages)
    year = pages["lich/2024/lang-son/"]
    assert shown(year) == {"thang-2": 0, "thang-3": 0}
    assert section(year, "thang-2").page == Named(
        "tháng 02/2024", "lich/2024/02/lang-son/"
    )
    own = section(pages["lich/2024/02/lang-son/"], "thang-2")
    assert [(card.count, card.address) for card in own.parts] == [
        (MOST, "lich/2024/02/lang-son/a/"),
        (1, "lich/2024/02/lang-son/b/"),
    ]
    plan = pages["lich/2024/02/lang-son/a/"]
    assert shown(plan) == {"thang-2": MOST}
    assert [above.address for above in plan.parents] == [
        "lich/2024/",
        "lich/2024/02/",
        "lich/2024/02/lang-son/",
    ]


def test_a_half_of_a_year_that_has_room_lists_its_months() -> None:
    august = " trong tháng 8/2024"
    pages = pages_of(duties(MOST - 1) + duties(2, august), there=duties(2))
    place = [address for address in pages if "lang-son" in address]
    assert place == [
        "lich/2024/lang-son/",
        "lich/2024/6-thang-dau/lang-son/",
        "lich/2024/6-thang-cuoi/lang-son/",
    ]
    half = pages["lich/2024/6-thang-cuoi/lang-son/"]
    assert half.page.name == "6 tháng cuối năm 2024: tỉnh Lạng Sơn"
    assert half.lead == "2 nhiệm vụ."
    assert shown(half) == {"thang-8": 2}
    (month,) = half.sections
    assert month.page is None
    (found,) = (
        part for part in pages["lich/2024/lang-son/"].sections if part.id == "thang-8"
    )
    assert found.page is not None
    assert found.page.address == "lich/2024/6-thang-cuoi/lang-son/#thang-8"


def test_what_recurs_is_split_and_then_stands_beside_no_month() -> None:
    pages = pages_of(
        duties(MOST, YEARLY), there=duties(1) + duties(1, YEARLY) + duties(1, MARCH)
    )
    own = section(pages["lich/hang-nam/"], "hang-nam")
    assert [card.address for card in own.parts] == [
        "lich/hang-nam/bac-giang/",
        "lich/hang-nam/lang-son/",
    ]
    assert shown(pages["lich/hang-nam/lang-son/"]) == {"hang-nam": MOST}
    assert shown(pages["lich/2024/02/"]) == {"thang-2": 1, "hang-nam": 0}
    place = pages["lich/hang-nam/bac-giang/"]
    assert place.page.name == "Việc làm hằng năm, thường xuyên: tỉnh Bắc Giang"
    assert place.parents == (pages["lich/hang-nam/"].page,)


def test_a_strip_of_a_place_has_the_bodies_with_most_tasks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    board = "Giao Ban Dân vận Huyện ủy báo cáo trong tháng 3/2024.\n\n"
    views = calendar_views(library_tasks(duties(MOST + 1) + board))
    monkeypatch.setattr(place_year_view, "ROOM", 1)
    head = views["lich/2024/lang-son/"]().year
    assert head is not None
    assert [row.body.label for row in head.strip.rows] == ["Phòng Nội vụ huyện Cao Lộc"]
    assert head.left_out == 1


def test_the_list_of_years_has_the_strips_of_all_or_leads_to_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tasks = library_tasks(duties(2))
    (year,) = year_list(tasks, with_bodies=True).years
    assert (year.strip is not None, year.elsewhere) == (True, False)
    monkeypatch.setattr(years_view, "ROOM", 0)
    (year,) = year_list(tasks, with_bodies=True).years
    assert (year.strip, year.elsewhere) == (None, True)
    (year,) = year_list(tasks, with_bodies=False).years
    assert (year.strip, year.elsewhere) == (None, False)


EVERY_TIME = "".join(
    duties(2, time)
    for time in (
        FEBRUARY,
        MARCH,
        " trong quý I/2024",
        " trong 6 tháng đầu năm 2024",
        " trong năm 2024",
        " trong tháng 02/2025",
        YEARLY,
    )
)


@pytest.mark.parametrize("room", [1, 7, 13, 25, 40])
def test_with_less_room_every_id_and_every_task_is_still_there(
    monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    sources = EVERY_TIME, EVERY_TIME, EVERY_TIME
    before = pages_of(*sources)
    for module in (paging_view, room_view, sections_view, place_year_view, view):
        monkeypatch.setattr(module, "ROOM", room)
    library_tasks.cache_clear()
    after = pages_of(*sources)
    library_tasks.cache_clear()
    assert [page.page.address for page in after.values()] == list(after)
    for address, page in before.items():
        ids = {section.id for section in page.sections}
        assert ids <= {section.id for section in after[address].sections}, address
    assert clauses(after) == clauses(before)
    for page in after.values():
        for found in page.sections:
            for card in found.parts:
                address, _, fragment = card.address.partition("#")
                target = after[address]
                assert not fragment or section(target, fragment).sheets
            if found.page and not found.sheets:
                assert found.page.address.partition("#")[0] in after


def clauses(pages: dict[str, CalendarPage]) -> set[str]:
    shown = (s.sheets for page in pages.values() for s in page.sections if s.sheets)
    return {task.clause.address for sheets in shown for task in sheets.tasks}
