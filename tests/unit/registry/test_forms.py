import pytest

from macros.model.citation import Span
from macros.model.form import FormMention
from macros.model.schedule import Unscheduled
from macros.model.task import Task, TaskForm
from macros.registry.forms import FormUse, form_uses
from tests.builders import a_clause

TEXT = "Khảo sát theo mẫu PKS01; báo cáo theo mẫu số 5."


def a_task(task_id: str, start: int, end: int, clause_id: str = "d1") -> Task:
    return Task(
        id=task_id,
        plan_id="a",
        clause_id=clause_id,
        span=Span(start, end),
        text=TEXT[start:end],
        deadline=Unscheduled(),
        due_text="",
        lead_units=(),
        supporting_units=(),
        form=TaskForm.TIME,
    )


@pytest.mark.parametrize(
    ("tasks", "first", "second"),
    [
        ([], (), ()),
        ([a_task("a/d2", 0, 24, "d2")], (), ()),
        ([a_task("a/d1", 0, 47)], ("a/d1",), ("a/d1",)),
        ([a_task("a/d1", 0, 24), a_task("a/d1~2", 25, 47)], ("a/d1",), ("a/d1~2",)),
        (
            [a_task("a/d1", 0, 8), a_task("a/d1~2", 25, 47)],
            ("a/d1", "a/d1~2"),
            ("a/d1~2",),
        ),
    ],
)
def test_a_form_belongs_to_the_task_around_it_or_to_all_of_its_clause(
    tasks: list[Task], first: tuple[str, ...], second: tuple[str, ...]
) -> None:
    clauses = {("a", "d1"): a_clause(TEXT), ("a", "d2"): a_clause("Không", "d2")}
    assert form_uses(clauses, tasks) == (
        FormUse("a", "d1", FormMention(Span(14, 23), "PKS01", "mẫu PKS01"), first),
        FormUse("a", "d1", FormMention(Span(38, 46), "5", "mẫu số 5"), second),
    )
