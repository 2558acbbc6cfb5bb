"""Plans of a few clauses, and the tasks that are read from them."""

from macros.model.clause import Clause
from macros.model.schedule import Yearly
from macros.model.task import Task
from macros.tasks.known_names import unit_names
from macros.tasks.recognise import recognise_tasks
from tests.builders import a_clause, a_plan, a_registers, a_unit

NAMES = unit_names(
    a_registers(
        a_unit("tc-th", "Phòng Tổ chức - Tổng hợp"),
        a_unit("doan-the", "Phòng Đoàn thể và các hội"),
        a_unit("dan-van", "Ban Dân vận Tỉnh ủy"),
        a_unit("noi-vu", "Sở Nội vụ"),
    ),
    ["lang-son"],
)["lang-son"]
YEARLY = Yearly(2024, 2024)


def tasks_of(*clauses: Clause, period: str = "2024") -> tuple[Task, ...]:
    return recognise_tasks(a_plan(*clauses, period=period), NAMES)


def paragraph(*texts: str, period: str = "2024") -> tuple[Task, ...]:
    return tasks_of(
        *(a_clause(text, f"d{nth}") for nth, text in enumerate(texts, start=1)),
        period=period,
    )
