"""Trees from the top to the tasks."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from macros.model.unit import Level
from macros.parts.way.reach import FURTHEST
from macros.parts.way.steps import (
    Below,
    Implementation,
    Step,
    implementation,
)
from macros.pipeline import read_library
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.sources.folder import read_folder
from tests.plan_folder import a_library, a_plan_source

ROOT = Path(__file__).parents[4]
TOP = "Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương"
NEXT = "Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị"
LOCAL = "Quyết định số 593-QĐ/TU ngày 11/11/2021 của Ban Thường vụ Tỉnh ủy"
TOP_ID = "nghi-quyet-25-nq-tw-2013-06-03"
NEXT_ID = "ket-luan-43-kl-tw-2019-01-07"
LOCAL_ID = "quyet-dinh-593-qd-tu-lang-son-2021-11-11"


@pytest.fixture(scope="module")
def real() -> Library:
    return read_library(read_folder(ROOT / "plans")).library


def shape(step: Step) -> object:
    """Return a tree as nested pairs of ids."""
    return (step.name, *(shape(below) for below in step.below))


def shapes(tree: Implementation) -> list[object]:
    return [shape(top) for top in tree.tops]


def walk(
    step: Step, way: tuple[Step, ...] = ()
) -> Iterator[tuple[Step, tuple[Step, ...]]]:
    """Yield every step with those above it."""
    yield step, way
    for below in step.below:
        yield from walk(below, (*way, step))


def of_plan(body: str) -> Library:
    return a_library(a=a_plan_source(body, ma="a"))


def test_a_tree_leads_from_the_top_through_its_subject_to_the_plan() -> None:
    library = of_plan(f"Thực hiện {NEXT} về tiếp tục thực hiện {TOP}.")
    expected = [(TOP_ID, (NEXT_ID, ("a",)))]
    for subject in (TOP_ID, NEXT_ID, "a"):
        tree = implementation(library, subject)
        assert tree.subject == subject
        assert shapes(tree) == expected


def test_above_the_subject_only_its_own_way_is_shown() -> None:
    library = a_library(
        a=a_plan_source(f"Thực hiện {TOP}.", ma="a"),
        b=a_plan_source(f"Thực hiện {TOP}.", ma="b"),
    )
    assert shapes(implementation(library, "a")) == [(TOP_ID, ("a",))]
    assert shapes(implementation(library, TOP_ID)) == [(TOP_ID, ("a",), ("b",))]


def test_levels_are_in_their_order_and_the_one_left_out_is_named() -> None:
    library = of_plan(f"Thực hiện {LOCAL}; thực hiện {TOP}.")
    first, second = implementation(library, "a").tops
    assert (first.name, second.name) == (TOP_ID, LOCAL_ID)
    assert first.below[0].missing == ("lang-son",)
    assert second.below[0].missing == ()


def test_documents_and_tasks_are_counted_once() -> None:
    library = of_plan(
        f"## I. NHIỆM VỤ\n\nGiao Phòng Nội vụ thực hiện {TOP}; thực hiện {LOCAL} "
        "trước ngày 20/02/2024."
    )
    tree = implementation(library, "a")
    assert dict(tree.levels) == {
        Level.CENTRAL: 1,
        Level.PROVINCE: 1,
        Level.DISTRICT: 1,
    }
    assert tree.task_count == 1
    assert [len(top.below[0].tasks) for top in tree.tops] == [1, 1]


def test_a_document_on_no_way_has_no_tree() -> None:
    library = of_plan(f"Theo tinh thần {TOP}.")
    assert implementation(library, TOP_ID).tops == ()
    assert implementation(library, "a").tops == ()


def test_a_circle_is_shown_once_and_named() -> None:
    one = "Kế hoạch số 12-KH/HU ngày 15/01/2026 của Huyện ủy"
    other = "Chỉ thị số 03-CT/HU ngày 05/01/2026 của Huyện ủy"
    library = of_plan(f"{one} về thực hiện {other}.\n\n{other} cụ thể hóa {one}.")
    tree = implementation(library, "ke-hoach-12-kh-hu-cao-loc-2026-01-15")
    steps = [step for top in tree.tops for step, _ in walk(top)]
    assert [step.shows for step in steps].count(Below.CIRCULAR) == 1
    assert len(steps) == 3


def test_what_two_ways_share_is_shown_once() -> None:
    library = of_plan(
        f"{LOCAL} về thực hiện {NEXT}.\n\n{LOCAL} về thực hiện {TOP}.\n\n"
        f"Quyết định số 1162-QĐ/HU ngày 31/12/2021 của Huyện ủy về thực hiện {LOCAL}."
    )
    lower = "quyet-dinh-1162-qd-hu-cao-loc-2021-12-31"
    tree = implementation(library, lower)
    assert shapes(tree) == [(NEXT_ID, (LOCAL_ID, (lower,))), (TOP_ID, (LOCAL_ID,))]
    assert tree.tops[1].below[0].shows is Below.SHOWN_ELSEWHERE


def test_a_chain_without_end_is_cut() -> None:
    names = [
        f"Quyết định số {n}-QĐ/TU ngày 11/11/2021 của Tỉnh ủy" for n in range(10, 60)
    ]
    library = of_plan(
        "\n\n".join(
            f"{upper} về thực hiện {lower}." for upper, lower in pairwise(names)
        )
    )
    tree = implementation(library, "quyet-dinh-35-qd-tu-lang-son-2021-11-11")
    steps = [(step, way) for top in tree.tops for step, way in walk(top)]
    assert max(len(way) for _, way in steps) == 2 * FURTHEST
    assert [step.shows for step, _ in steps].count(Below.TOO_FAR) == 1


def test_no_tree_of_the_three_plans_leads_in_a_circle_or_upward(real: Library) -> None:
    """Every document and plan: each way goes down, level by level, and ends."""
    order = tuple(Level)
    drawn = 0
    for name in (*real.plans, *real.works):
        for top in implementation(real, name).tops:
            for step, way in walk(top):
                drawn += 1
                assert step.shows in {Below.ALL, Below.SHOWN_ELSEWHERE}
                assert step.name not in {above.name for above in way}
                assert step.level is level_of(real, step.name)
                if way:
                    above = order.index(way[-1].level)
                    assert above <= order.index(step.level)
                    assert step.descent
                    assert not step.descent.is_reversed
    assert drawn > len(real.plans)


def test_every_relation_that_leads_down_is_in_the_tree_of_both_ends(
    real: Library,
) -> None:
    for steps in real.descents.below.values():
        for descent in steps:
            for name in (descent.upper, descent.lower):
                found = {
                    step.descent
                    for top in implementation(real, name).tops
                    for step, _ in walk(top)
                }
                assert descent in found
