from macros.model.schedule import Period, PeriodKind
from macros.parts.tasks.facets import TASK_FACETS
from macros.parts.tasks.view import LibraryTasks
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ báo cáo trong tháng 02/2024.

Giao Phòng Nội vụ báo cáo. Thực hiện hằng năm.
"""


def test_each_task_is_made_once_and_looked_up_by_its_id_and_time() -> None:
    library = a_library(a=a_plan_source(BODY, ma="a", thoi_ky="2024/2025"))
    tasks = LibraryTasks(library)
    once, yearly = library.assignments
    assert tasks.items is tasks.items
    assert list(tasks.items) == [once.task.id, yearly.task.id]
    assert list(tasks.items[once.task.id].facets or {}) == list(TASK_FACETS)
    month = Period(2024, PeriodKind.MONTH, 2)
    assert tasks.timed.of_year == {2024: {month: (once,)}}
    assert (tasks.timed.of(month), tasks.timed.of(None)) == ((once,), (yearly,))
    assert [year.year for year in tasks.years] == [2024, 2025]
    assert [tasks.timed.recurring(year) for year in (2023, 2024)] == [(), (yearly,)]
    assert {year: len(rows) for year, rows in tasks.heat_rows.items()} == {
        2024: 1,
        2025: 1,
    }
