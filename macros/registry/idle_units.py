"""Bodies of the register to which no plan gives a task, and what explains that."""

import re
from collections.abc import Iterable, Iterator

from macros.model.gap import Gap, GapKind, GapNote
from macros.model.unit import Unit
from macros.registry.library import Library
from macros.registry.units import ids_of
from macros.tasks.recognise import plan_years

UNITS_FILE = "danh-muc/co-quan.yml"
_YEAR = re.compile(r"[0-9]{4}")


def idle_units(library: Library) -> Iterator[Gap]:
    """Yield the bodies that neither lead nor support a task.

    Left out are those that no plan could name: bodies that had ceased to exist before
    the first plan begins, bodies that came about after the last one was issued, and
    bodies that nobody has registered;
    without a plan nobody is idle.
    """
    years = [(plan_years(p)[0], _year(p.date)) for p in library.plans.values()]
    begun = min((first for first, _ in years if first), default=0)
    issued = max((day or first for first, day in years), default=0)
    busy = {
        unit_id
        for assignment in library.assignments
        for unit_id in ids_of((*assignment.leads, *assignment.supports))
    }
    units = library.registers.units
    around_busy = _above(units, busy)
    issuers = set(library.issuers.values())
    issuers.update(plan.unit_id for plan in library.plans.values())
    came = _years_of_origin(units)
    for unit in units.values():
        gone = 0 < _year(unit.life.end) < begun
        late = 0 < issued < came.get(unit.id, 0)
        listed = unit.line > 0  # in the register, not told by its type
        if listed and library.plans and not (unit.id in busy or gone or late):
            told = (
                (GapNote.ISSUES, unit.id in issuers),
                (GapNote.PARTS_WORK, unit.id in around_busy),
                (GapNote.GROUP, unit.is_group),
                (GapNote.HEADS_SECTION, unit.id in library.unread_sections),
            )
            yield Gap(
                kind=GapKind.NO_TASK,
                text=unit.name,
                path=UNITS_FILE,
                line=unit.line,
                place_id=unit.place_id,
                unit_id=unit.id,
                notes=tuple(note for note, holds in told if holds),
            )


def _year(edtf: str) -> int:
    """Return the first year that a date names, 0 if none."""
    found = _YEAR.search(edtf)
    return int(found[0]) if found else 0


def _above(units: dict[str, Unit], busy: Iterable[str]) -> set[str]:
    """Return the bodies of which one in *busy* is a part."""
    found: set[str] = set()
    for unit_id in busy:
        above = units[unit_id].parent if unit_id in units else ""
        while above in units and above not in found:
            found.add(above)
            above = units[above].parent
    return found


def _years_of_origin(units: dict[str, Unit]) -> dict[str, int]:
    """Return the years in which bodies came about, as far as the register knows.

    A successor whose own first day is not known came when the last body before it
    went.
    """
    found = {
        unit.id: year for unit in units.values() if (year := _year(unit.life.start))
    }
    own = frozenset(found)
    for unit in units.values():
        for heir in unit.life.successors:
            if heir not in own:
                found[heir] = max(found.get(heir, 0), _year(unit.life.end))
    return found
