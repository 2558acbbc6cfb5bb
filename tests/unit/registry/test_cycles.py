from collections.abc import Iterable

import pytest

from macros.model.clause import ClauseKind
from macros.model.cycle import Cycle, CycleStep
from macros.model.plan import Plan
from macros.model.task import Task
from macros.registry.cycles import CycleInPlan, cycles_in_plans
from macros.registry.library import Library
from macros.registry.phrases import folded
from tests.builders import a_clause, a_plan
from tests.plan_folder import a_library, a_plan_source

KHEO = Cycle(
    "dan-van-kheo",
    "Dân vận khéo",
    "",
    ("dân vận khéo",),
    (CycleStep("Đăng ký", ("đăng ký",)), CycleStep("Thẩm định", ("thẩm định",))),
)
MONTHS = """\
## I. NHIỆM VỤ

### Tháng 1

1. {} (Phòng Nội vụ).
"""


def in_plans(plans: Iterable[Plan], tasks: Iterable[Task]) -> tuple[CycleInPlan, ...]:
    listed = tuple(plans)
    texts = {(p.id, c.id): folded(c.text) for p in listed for c in p.clauses}
    return cycles_in_plans([KHEO], listed, tasks, texts)[KHEO.id]


def of_task(words: str) -> tuple[CycleInPlan, ...]:
    library = a_library(a=a_plan_source(MONTHS.format(words), ma="a"))
    tasks = (a.task for a in library.assignments)
    return in_plans(library.plans.values(), tasks)


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("Đăng ký mô hình “Dân vận khéo”", "Đăng ký"),
        ("Thẩm định mô hình DÂN VẬN KHÉO", "Thẩm định"),
        ("Thẩm định việc đăng ký “Dân vận khéo”", "Đăng ký"),
        ("Tổng kết phong trào “Dân vận khéo”", ""),
    ],
)
def test_a_task_belongs_to_the_first_step_with_a_phrase(words: str, step: str) -> None:
    [found] = of_task(words)
    own = [one.step.name for one in found.steps if one.task_ids]
    assert (own or [""]) == [step]
    assert found.other_task_ids == (() if step else ("a/i.thang-1.1",))


@pytest.mark.parametrize("words", ["Đăng ký mô hình", "Đăng ký dân vận khéoo"])
def test_a_plan_without_a_task_of_the_cycle_is_left_out(words: str) -> None:
    assert of_task(words) == ()


@pytest.mark.parametrize(
    ("sentence", "clause_ids"),
    [
        ("Thẩm định mô hình “Dân vận khéo”.", ("ii.d1",)),
        ("Thẩm định mô hình khác. Phong trào “Dân vận khéo”.", ()),
        ("Thẩm định mô hình khác; phong trào “Dân vận khéo”.", ()),
        ("Phong trào “Dân vận khéo”.", ()),
    ],
)
def test_a_step_without_a_task_is_spoken_of_where_a_sentence_holds_both(
    sentence: str, clause_ids: tuple[str, ...]
) -> None:
    words = MONTHS.format("Đăng ký mô hình “Dân vận khéo”")
    library = a_library(a=a_plan_source(f"{words}\n## II. KHÁC\n\n{sentence}\n"))
    [found] = found_in(library)
    assert [step.clause_ids for step in found.steps] == [(), clause_ids]


def found_in(library: Library) -> tuple[CycleInPlan, ...]:
    tasks = (a.task for a in library.assignments)
    return in_plans(library.plans.values(), tasks)


def test_a_step_that_another_steps_task_speaks_of_is_found_there() -> None:
    [found] = of_task("Thẩm định việc đăng ký “Dân vận khéo”")
    assert found.steps[1].clause_ids == ("i.thang-1.1",)


def test_a_heading_speaks_of_no_step() -> None:
    library = a_library(a=a_plan_source(MONTHS.format("Đăng ký dân vận khéo"), ma="a"))
    heading = a_clause("Thẩm định dân vận khéo", "i", ClauseKind.HEADING)
    tasks = (a.task for a in library.assignments)
    [found] = in_plans([a_plan(heading, plan_id="a")], tasks)
    assert found.steps[1].clause_ids == ()


def test_the_library_has_the_cycles_of_its_register() -> None:
    library = a_library(a=a_plan_source(MONTHS.format("Đăng ký dân vận khéo"), ma="a"))
    [found] = library.cycles["dan-van-kheo"]
    assert found.plan.id == "a"
    assert [step.task_ids for step in found.steps] == [("a/i.thang-1.1",), (), ()]
