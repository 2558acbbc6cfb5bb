from macros.registry.library import Library
from macros.views.cycles import CyclePlan, cycle_year
from macros.views.newest_plans import MAX_PLANS
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


def plans_of(library: Library) -> tuple[CyclePlan, ...]:
    cycle = library.registers.cycles["dan-van-kheo"]
    return cycle_year(library, cycle, library.plans.values()).plans


def test_tasks_stand_in_time_then_yearly_then_undated() -> None:
    [plan] = plans_of(a_library(a=a_plan_source(BODY, ma="a")))
    assert [
        (row.assignment.task.clause_id, row.step, row.forms) for row in plan.rows
    ] == [
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
        (step.name, step.has_tasks, [a.task.clause_id for a in step.times])
        for step in plan.steps
    ] == [
        ("Đăng ký", True, ["i.thang-1.1"]),
        ("Thẩm định", False, []),
        ("Biểu dương", True, ["ii.d3", "i.thang-10.1", "ii.d2"]),
    ]


def test_only_the_plans_asked_for_are_shown() -> None:
    library = a_library(
        a=a_plan_source(BODY, ma="a"), b=a_plan_source(BODY, ma="b"), c=a_plan_source()
    )
    assert [plan.plan.id for plan in plans_of(library)] == ["b", "a"]
    cycle = library.registers.cycles["dan-van-kheo"]
    only = cycle_year(library, cycle, [library.plans["a"]])
    assert [plan.plan.id for plan in only.plans] == ["a"]


def test_the_newest_are_kept_where_plans_are_many() -> None:
    years = [str(year) for year in range(1980, 1981 + MAX_PLANS)]
    plans = {f"p{y}": a_plan_source(BODY, ma=f"p-{y}", thoi_ky=y) for y in years}
    library = a_library(**plans)
    cycle = library.registers.cycles["dan-van-kheo"]
    found = cycle_year(library, cycle, library.plans.values())
    assert [plan.plan.period for plan in found.plans] == years[:0:-1]
    assert found.left_out == 1
