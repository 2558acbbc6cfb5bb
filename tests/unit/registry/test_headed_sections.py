"""Sections that bodies head by their names, and whether their work was read."""

from pathlib import Path

import pytest

from macros.model.gap import GapNote
from macros.pages.unit.index_view import index_bodies
from macros.pages.unit.tasks_view import UnitParts
from macros.pages.unit.value import UnitView
from macros.pages.unit.view import unit_view
from macros.parts.tasks.view import LibraryTasks
from macros.pipeline import Reading, read_library
from macros.registry.gaps import gaps_of
from macros.sources.folder import read_folder
from macros.words.named import Named
from tests.plan_folder import a_plan_source, sources

PLANS = Path(__file__).parents[3] / "plans"
REAL = Path(__file__).parents[4] / "shared/corpus2/plans"
BODY = """\
## II. TỔ CHỨC THỰC HIỆN

### 1. Phòng Nội vụ

Giao Ban Dân vận Huyện ủy tổ chức thực hiện.

### 2. Phòng Y tế

### 3. Ban Dân vận Huyện ủy

Theo dõi, đôn đốc việc thực hiện.
"""


def reading(body: str = BODY) -> Reading:
    found = read_library(sources(a=a_plan_source(body, ma="a")))
    assert found.errors == ()
    return found


def view_of(found: Reading, unit_id: str) -> UnitView:
    library = found.library
    bodies = index_bodies(LibraryTasks(library))
    return unit_view(UnitParts(bodies, library.registers.units[unit_id]))


def test_a_section_without_a_task_is_known_by_the_body_that_heads_it() -> None:
    unread = reading().library.unread_sections
    assert {unit: [s.clause_id for s in own] for unit, own in unread.items()} == {
        "phong-noi-vu-cao-loc": ["ii.1"],
        "phong-y-te-huyen-cao-loc": ["ii.2"],
    }


def test_its_page_links_the_section() -> None:
    (unread,) = view_of(reading(), "phong-noi-vu-cao-loc").unread
    assert unread.section == Named("1. Phòng Nội vụ", "ke-hoach/a/#ii.1")
    assert unread.plan == reading().library.plans["a"].full_title


def test_a_body_that_only_heads_an_empty_section_has_it_on_its_page() -> None:
    assert view_of(reading(), "phong-y-te-huyen-cao-loc").unread


def test_a_body_with_work_in_its_section_has_no_such_section() -> None:
    view = view_of(reading(), "ban-dan-van-huyen-uy-cao-loc")
    assert view.work
    assert view.unread == ()


def test_the_gap_of_such_a_body_says_why() -> None:
    library = reading().library
    gaps = {gap.unit_id: gap for gap in gaps_of(library)}
    assert GapNote.HEADS_SECTION in gaps["phong-noi-vu-cao-loc"].notes


@pytest.mark.parametrize("plans", [PLANS, REAL], ids=["own", "other offices"])
def test_no_body_that_heads_a_section_is_said_to_have_no_work(plans: Path) -> None:
    if not plans.is_dir():
        pytest.skip("no such plans here")
    library = read_library(read_folder(plans)).library
    bodies = index_bodies(LibraryTasks(library))
    registers = library.registers
    for section in library.headed_sections:
        for unit in section.units:
            if unit.unit_id:
                view = unit_view(UnitParts(bodies, registers.units[unit.unit_id]))
                assert view.work or view.unread, unit.name
