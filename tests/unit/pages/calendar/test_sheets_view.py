from collections.abc import Iterable

from macros.model.schedule import Period, PeriodKind
from macros.pages.calendar.sheets_view import SheetMaker
from macros.parts.tasks.item import TaskItem
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

FEBRUARY = Period(2024, PeriodKind.MONTH, 2)


def plans_of(tasks: Iterable[TaskItem]) -> list[str]:
    return [task.plan.address.split("/")[1] for task in tasks]


def test_bodies_are_in_the_order_of_the_alphabet_across_plans() -> None:
    first = "Giao Phòng Nội vụ báo cáo trong tháng 2/2024.\n"
    second = (
        "Giao Phòng Nội vụ tổng hợp trong tháng 2/2024.\n\n"
        "Giao Ban Dân vận Huyện ủy báo cáo trong tháng 2/2024.\n"
    )
    library = a_library(a=a_plan_source(first, ma="a"), b=a_plan_source(second, ma="b"))
    maker = SheetMaker(LibraryTasks(library))
    sheets = maker.sheets(FEBRUARY, library.assignments)
    assert [(one.value, plans_of(one.tasks)) for one in sheets.bodies] == [
        ("ban-dan-van-huyen-uy-cao-loc", ["b"]),
        ("phong-noi-vu-cao-loc", ["a", "b"]),
    ]
    assert plans_of(sheets.tasks) == ["a", "b", "b"]
    assert maker.sheets(FEBRUARY, library.assignments) is sheets
