import pytest

from macros.pages.calendar import forms_view as module
from macros.pages.calendar.forms_value import FormRow
from macros.pages.calendar.forms_view import form_list, form_views
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

ROOM, PARTY = "don-vi/phong-noi-vu-cao-loc/", "don-vi/ban-dan-van-huyen-uy-cao-loc/"
BODY = """\
## I. NHIỆM VỤ

### Tháng 3

1. Khảo sát theo mẫu PKS02 và mẫu PKS10 (Phòng Nội vụ).

### Tháng 02

1. Khảo sát theo mẫu PKS02 (Ban Dân vận Huyện ủy).

## II. TỔ CHỨC THỰC HIỆN

Báo cáo theo mẫu số 5.

Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy báo cáo theo mẫu M01 \
trước ngày 20/02/2024. Giao Phòng Nội vụ tổng hợp.
"""


def rows_of(library: Library) -> tuple[FormRow, ...]:
    return form_list(LibraryTasks(library)).rows


def library_of(body: str) -> Library:
    return a_library(a=a_plan_source(body, ma="a"))


def told(row: FormRow) -> tuple[str, str, list[str], list[str], list[str]]:
    """Return what the row of a form says: code, clause, times, bodies."""
    return (
        row.code,
        row.clause.address,
        [time.address for time in row.times],
        [body.address for body in row.leads],
        [body.address for body in row.supports],
    )


def test_forms_stand_by_code_then_in_the_order_of_the_text() -> None:
    rows = rows_of(library_of(BODY))
    february, march, plan = "lich/2024/02/", "lich/2024/03/", "ke-hoach/a/#"
    assert [told(row) for row in rows] == [
        ("5", f"{plan}ii.d1", [], [], []),
        ("M01", f"{plan}ii.d2", [february], [ROOM], [PARTY]),
        ("PKS02", f"{plan}i.thang-3.1", [march], [ROOM], []),
        ("PKS02", f"{plan}i.thang-2.1", [february], [PARTY], []),
        ("PKS10", f"{plan}i.thang-3.1", [march], [ROOM], []),
    ]
    assert rows[1].clause.name == "Cao Lộc, 2024: Mục II, đoạn 2"
    assert [time.name for time in rows[1].times] == ["Trước ngày 20/02/2024"]


def test_a_row_quotes_the_words_around_the_form() -> None:
    row, *_ = rows_of(library_of(BODY))
    assert (row.quote.before, row.quote.exact, row.quote.after) == (
        "Báo cáo theo ",
        "mẫu số 5",
        ".",
    )


def test_a_form_of_several_tasks_has_each_time_and_each_body_once() -> None:
    body = (
        "Các báo cáo theo mẫu M01 kèm theo. "
        "Giao Phòng Nội vụ báo cáo trước ngày 20/02/2024. "
        "Giao Phòng Nội vụ tổng hợp trước ngày 20/02/2024. "
        "Giao Ban Dân vận Huyện ủy theo dõi trước ngày 20/3/2024.\n"
    )
    [row] = rows_of(library_of(body))
    assert told(row)[2:] == (
        ["lich/2024/02/", "lich/2024/03/"],
        [ROOM, PARTY],
        [],
    )


def test_a_plan_without_forms_has_no_rows() -> None:
    assert rows_of(library_of("Một đoạn.\n")) == ()


def test_work_of_every_year_leads_to_its_page() -> None:
    body = "Giao Phòng Nội vụ báo cáo theo mẫu M01. Thực hiện hàng năm.\n"
    [row] = rows_of(library_of(body))
    assert [(time.name, time.address) for time in row.times] == [
        ("Trong năm 2024", "lich/hang-nam/")
    ]


def test_many_forms_stand_on_pages_of_places_and_of_plans(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = "Báo cáo theo mẫu số {}.\n\n"
    tasks = LibraryTasks(
        a_library(
            a=a_plan_source(one.format(1), ma="a"),
            b=a_plan_source(one.format(2) + one.format(3), ma="b"),
            c=a_plan_source(one.format(4), ma="c", co_quan="tinh-uy-bac-giang"),
        )
    )
    assert [row.code for row in form_list(tasks).rows] == ["1", "2", "3", "4"]
    assert form_views(tasks) == {}
    monkeypatch.setattr(module, "MOST_ROWS", 2)
    top = "lich/bieu-mau/"
    listed = form_list(tasks)
    assert listed.rows == ()
    assert [(card.label, card.count, card.address) for card in listed.parts] == [
        ("Bắc Giang", 1, f"{top}bac-giang/"),
        ("Lạng Sơn", 3, f"{top}lang-son/"),
    ]
    pages = {address: view() for address, view in form_views(tasks).items()}
    assert [page.page.address for page in pages.values()] == list(pages)
    codes = {name: [row.code for row in p.listed.rows] for name, p in pages.items()}
    assert codes == {
        f"{top}bac-giang/": ["4"],
        f"{top}lang-son/": [],
        f"{top}lang-son/a/": ["1"],
        f"{top}lang-son/b/": ["2", "3"],
    }
    assert [c.address for c in pages[f"{top}lang-son/"].listed.parts] == [
        f"{top}lang-son/a/",
        f"{top}lang-son/b/",
    ]
    above = pages[f"{top}lang-son/b/"].parents
    assert [one.address for one in above] == [top, f"{top}lang-son/"]
