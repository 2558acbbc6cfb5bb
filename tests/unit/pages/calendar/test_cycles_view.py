import pytest

from macros.pages.calendar import cycles_view as module
from macros.pages.calendar.cycles_value import CyclePlan, CycleYear
from macros.pages.calendar.cycles_view import cycle_views, cycles_of, every_cycle
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from macros.views.newest_plans import MAX_PLANS
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source

BODY = """\
## I. NHIỆM VỤ

### Tháng 10

1. Biểu dương mô hình “Dân vận khéo” (Phòng Nội vụ).

### Tháng 1

1. Đăng ký “Dân vận khéo” theo mẫu M01 và mẫu M02 (Phòng Nội vụ).

2. Đăng ký thêm mô hình “Dân vận khéo” (Phòng Nội vụ).

### Tháng 4

1. Tuyên truyền về “Dân vận khéo” (Phòng Nội vụ).

## II. TỔ CHỨC THỰC HIỆN

Giao Phòng Nội vụ theo dõi phong trào “Dân vận khéo”.

Giao Phòng Nội vụ biểu dương “Dân vận khéo”. Thực hiện hàng năm.

Giao Phòng Nội vụ biểu dương “Dân vận khéo” trước ngày 15/4/2024.
"""


def year_of(library: Library, *plan_ids: str) -> CycleYear:
    plans = (library.plans[plan_id] for plan_id in plan_ids or library.plans)
    [year] = cycles_of(
        LibraryTasks(library), [library.registers.cycles["dan-van-kheo"]], plans
    )
    return year


def plans_of(library: Library, *plan_ids: str) -> tuple[CyclePlan, ...]:
    return year_of(library, *plan_ids).plans


def clause_of(clause: Named) -> str:
    return clause.address.partition("#")[2]


def test_tasks_stand_in_time_then_yearly_then_undated() -> None:
    [plan] = plans_of(a_library(a=a_plan_source(BODY, ma="a")))
    assert [(clause_of(row.clause), row.step, row.forms) for row in plan.rows] == [
        ("i.thang-1.1", "Đăng ký", ("M01", "M02")),
        ("i.thang-1.2", "Đăng ký", ()),
        ("i.thang-4.1", "", ()),
        ("ii.d3", "Biểu dương", ()),
        ("i.thang-10.1", "Biểu dương", ()),
        ("ii.d2", "Biểu dương", ()),
        ("ii.d1", "", ()),
    ]


def test_steps_stand_in_order_with_each_time_once() -> None:
    [plan] = plans_of(a_library(a=a_plan_source(BODY, ma="a")))
    assert [
        (step.has_tasks, [(time.name, time.address) for time in step.times])
        for step in plan.steps
    ] == [
        (True, [("Tháng 01/2024", "lich/2024/01/")]),
        (False, []),
        (
            True,
            [
                ("Trước ngày 15/4/2024", "lich/2024/04/"),
                ("Tháng 10/2024", "lich/2024/10/"),
                ("Trong năm 2024", "lich/hang-nam/"),
            ],
        ),
    ]


def test_only_the_plans_asked_for_are_shown() -> None:
    library = a_library(
        a=a_plan_source(BODY, ma="a"), b=a_plan_source(BODY, ma="b"), c=a_plan_source()
    )
    assert [plan.plan.address for plan in plans_of(library)] == [
        "ke-hoach/b/",
        "ke-hoach/a/",
    ]
    only = plans_of(library, "a")
    assert [plan.plan.address for plan in only] == ["ke-hoach/a/"]


def test_the_newest_are_kept_where_plans_are_many() -> None:
    years = [str(year) for year in range(1980, 1981 + MAX_PLANS)]
    plans = {f"p{y}": a_plan_source(BODY, ma=f"p-{y}", thoi_ky=y) for y in years}
    library = a_library(**plans)
    found = year_of(library)
    assert [plan.where for plan in found.plans] == [
        f"Cao Lộc, {year}" for year in years[:0:-1]
    ]
    assert found.left_out == 1


def test_a_step_without_a_task_has_the_clauses_that_speak_of_it() -> None:
    body = "Việc thẩm định mô hình “Dân vận khéo” theo hướng dẫn riêng.\n\n" + BODY
    [plan] = plans_of(a_library(a=a_plan_source(body, ma="a")))
    _, judged, _ = plan.steps
    assert [(clause.name, clause_of(clause)) for clause in judged.clauses] == [
        ("Đoạn 1", "d1")
    ]


def test_a_cycle_has_the_names_of_its_steps_and_a_row_its_words_and_bodies() -> None:
    year = year_of(a_library(a=a_plan_source(BODY, ma="a")))
    assert (year.name, year.steps) == (
        "Dân vận khéo",
        ("Đăng ký", "Thẩm định", "Biểu dương"),
    )
    first = year.plans[0].rows[0]
    assert first.text.startswith("Đăng ký “Dân vận khéo”")
    assert [body.name for body in first.leads] == ["Phòng Nội vụ"]


def test_cycles_have_a_page_each_where_one_has_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tasks = LibraryTasks(a_library(a=a_plan_source(BODY, ma="a")))
    whole = every_cycle(tasks)
    assert [year.page for year in whole] == [None] * len(whole)
    assert cycle_views(tasks) == {}
    monkeypatch.setattr(module, "MOST_ROWS", 1)
    pages = {year.id: year.page for year in every_cycle(tasks) if year.plans}
    address = "lich/chu-ky/dan-van-kheo/"
    assert pages == {"dan-van-kheo": Named("Dân vận khéo", address)}
    ((found, view),) = cycle_views(tasks).items()
    assert found == address
    assert view() == whole[0]
