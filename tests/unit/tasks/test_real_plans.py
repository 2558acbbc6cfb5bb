"""The tasks of the project's own plans."""

from collections import Counter
from pathlib import Path

from macros.model.schedule import PeriodKind, Within
from macros.pipeline import read_library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[3]
READING = read_library(read_folder(ROOT / "plans"))
PROGRAMME = "bac-giang-ctr-dan-van-2024"
MONTHLY = [
    assignment
    for assignment in READING.library.assignments
    if assignment.task.plan_id == PROGRAMME
    and isinstance(assignment.task.deadline, Within)
    and assignment.task.deadline.period.kind is PeriodKind.MONTH
]


def test_the_plans_have_no_errors() -> None:
    assert READING.errors == ()


def test_the_programme_has_seventy_three_tasks_in_twelve_months() -> None:
    periods = [
        assignment.task.deadline.period
        for assignment in MONTHLY
        if isinstance(assignment.task.deadline, Within)
    ]
    assert len(periods) == 73
    assert {(p.year, p.kind) for p in periods} == {(2024, PeriodKind.MONTH)}
    assert Counter(p.index for p in periods).keys() == set(range(1, 13))


def test_every_task_of_the_programme_has_a_body_that_the_register_knows() -> None:
    assert all(a.leads for a in MONTHLY)
    assert [a.task.id for a in MONTHLY if not all(u.unit_id for u in a.leads)] == []


def test_the_words_of_a_task_stand_in_its_clause() -> None:
    clauses = READING.library.clauses
    for assignment in READING.library.assignments:
        task = assignment.task
        text = clauses[task.plan_id, task.clause_id].text
        assert " ".join(text[task.span.start : task.span.end].split()) == task.text


def test_ids_of_tasks_are_distinct() -> None:
    ids = Counter(a.task.id for a in READING.library.assignments)
    assert [task_id for task_id, count in ids.items() if count > 1] == []
