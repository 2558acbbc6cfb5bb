"""The lists from which the browser picks the work of a month."""

import pytest

from macros.pages.calendar import this_month_view as this_month_view_module
from macros.pages.calendar.agenda_value import AgendaTask, ThisMonth
from macros.pages.calendar.this_month_view import this_month_view
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ chủ trì, phối hợp với Ban Dân vận Huyện ủy tổng hợp. Hoàn thành \
trong tháng 12/2024.

Giao Phòng Nội vụ gửi báo cáo trước ngày 05/01/2024.

Giao Tổ công tác <b> sơ kết. Hoàn thành trong quý I/2024.

Giao Ban Dân vận Huyện ủy kiểm tra. Thực hiện hàng năm.

Giao Phòng Nội vụ tham mưu.
"""


@pytest.fixture
def library() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a"))


def view_of(library: Library, unit_id: str = "") -> ThisMonth:
    return this_month_view(LibraryTasks(library), library.assignments, unit_id)


def tasks_of(view: ThisMonth) -> list[AgendaTask]:
    return [t for one in view.lists for plan in one.plans for t in plan.tasks]


def test_each_task_with_a_time_has_its_days(library: Library) -> None:
    assert [
        (str(task.earliest), str(task.latest)) for task in tasks_of(view_of(library))
    ] == [
        ("None", "2024-01-05"),
        ("2024-12-01", "2024-12-31"),
        ("2024-01-01", "2024-03-31"),
        ("2024-01-01", "2024-12-31"),
    ]


def test_months_have_names_and_counts_and_lead_to_their_pages(library: Library) -> None:
    lists = view_of(library).lists
    assert [(one.title, one.count, one.month) for one in lists] == [
        ("Tháng 01/2024", 1, "2024-01"),
        ("Tháng 12/2024", 1, "2024-12"),
        ("Năm 2024: việc theo quý, theo năm", 1, ""),
        ("Việc thường xuyên, hằng năm, định kỳ", 1, ""),
    ]
    assert [one.page and one.page.address for one in lists] == [
        "lich/2024/01/",
        "lich/2024/12/",
        "lich/2024/",
        "lich/hang-nam/",
    ]
    assert [one.is_standing for one in lists] == [False, False, False, True]
    [plan] = lists[0].plans
    assert (plan.id, plan.plan.address) == ("a", "ke-hoach/a/")
    assert plan.plan.name.endswith(" (Cao Lộc)")


def test_a_deadline_is_said_where_the_month_does_not_say_it(library: Library) -> None:
    said = [task.due for task in tasks_of(view_of(library))]
    assert said == ["Trước ngày 05/01/2024", "", "Quý I/2024", "Trong năm 2024"]


def test_bodies_that_lead_or_support_can_be_chosen(library: Library) -> None:
    view = view_of(library)
    office, board = "phong-noi-vu-cao-loc", "ban-dan-van-huyen-uy-cao-loc"
    [place] = view.choice
    assert place.place == "Huyện Cao Lộc"
    assert [unit_id for unit_id, _ in place.bodies] == [board, office]
    bodies = [task.bodies for task in tasks_of(view)]
    assert bodies == [(office,), (office, board), (), (board,)]


def test_no_body_is_chosen_where_one_is_given_or_none_is_known(
    library: Library,
) -> None:
    assert view_of(library, "phong-noi-vu-cao-loc").choice == ()
    body = "Giao Tổ công tác sơ kết. Hoàn thành trong quý I/2024.\n"
    assert view_of(a_library(a=a_plan_source(body, ma="a"))).choice == ()


def test_the_tasks_of_earlier_years_are_counted() -> None:
    body = "Giao Phòng Nội vụ tổng hợp. Hoàn thành trong tháng 5/{}.\n"
    both = a_library(
        a=a_plan_source(BODY, ma="a"),
        **{
            f"b{year}": a_plan_source(body.format(year), ma=f"b{year}", thoi_ky=year)
            for year in ("2022", "2023")
        },
    )
    assert view_of(both).left_out == 1


def test_of_too_many_tasks_there_are_counts_with_the_pages_that_list_them(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(this_month_view_module, "MOST_TASKS", 3)
    view = view_of(library)
    assert (view.lists, view.choice, view.covered) == ((), (), ((2024, 2024),))
    assert [(one.label, one.count, one.address) for one in view.counts] == [
        ("Tháng 01/2024", 1, "lich/2024/01/"),
        ("Tháng 12/2024", 1, "lich/2024/12/"),
        ("Quý I/2024", 2, "lich/2024/quy-1/"),
        ("6 tháng đầu năm 2024", 2, "lich/2024/6-thang-dau/"),
        ("6 tháng cuối năm 2024", 1, "lich/2024/6-thang-cuoi/"),
        ("Năm 2024", 3, "lich/2024/"),
        ("Việc làm hằng năm, thường xuyên", 1, "lich/hang-nam/"),
    ]
    first, *_, last = view.counts
    assert (str(first.first), str(first.last), first.month) == (
        "2024-01-01",
        "2024-01-31",
        "2024-01",
    )
    assert (last.first, last.last, last.month) == (None, None, "")
    of_body = view_of(library, "phong-noi-vu-cao-loc").counts
    assert of_body[0].address == "lich/2024/01/?don-vi=phong-noi-vu-cao-loc"


def test_a_library_without_times_has_no_list() -> None:
    library = a_library(a=a_plan_source("Giao Phòng Nội vụ tham mưu.\n", ma="a"))
    assert view_of(library).lists == ()
