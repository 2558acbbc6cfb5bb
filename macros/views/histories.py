"""What held of bodies and of places on which days."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from macros.model.unit import LifeSpan, Registers, Unit
from macros.views.life import PlaceChange, own_change, place_change, place_names
from macros.words.labels import capital
from macros.words.phases import DAY, History, Phase, bounds, open_phase


def body_histories(registers: Registers, unit: Unit) -> tuple[History, ...]:
    """Return the history of *unit*, and of the body above with which it ended."""
    change = own_change(registers, unit)
    units = dict.fromkeys((unit.id, change.unit.id) if change else (unit.id,))
    return tuple(unit_history(registers, registers.units[name]) for name in units)


def place_histories(registers: Registers, place_id: str) -> tuple[History, ...]:
    """Return the history of a place, nothing where none has ended."""
    change = place_change(registers, place_id)
    return (_place_history(change),) if change else ()


def unit_history(registers: Registers, unit: Unit) -> History:
    """Return what held of *unit* when, by its own entry."""
    heirs = "; ".join(registers.units[heir].name for heir in unit.life.successors)
    after = "đã kết thúc hoạt động" + (f"; cơ quan kế thừa: {heirs}" if heirs else "")
    before = "chưa kết thúc hoạt động"
    return History(unit.name, _phases(unit.life, before, after))


def _place_history(change: PlaceChange) -> History:
    """Return what held of a place when."""
    heirs = place_names(change.heirs)
    deed = f"thuộc {heirs}" if heirs else "kết thúc hoạt động"
    phases = _phases(change.life, f"chưa {deed}", f"đã {deed}")
    return History(capital(change.place.full_name), phases)


def _phases(life: LifeSpan, before: str, after: str) -> tuple[Phase, ...]:
    """Return the phases that the sources tell apart.

    What has not ended stands, by its source, from its start to the day of the check.
    """
    start, end = bounds(life.start), bounds(life.end)
    if start and end and start[1] > end[0]:
        return ()
    found = list(_beginning(life.start, *start)) if start else []
    since = start[1] if start else None
    if end:
        found += _ending(life.end, *end, Phase(since, end[0], before), after)
    elif since and life.source:
        checked = date.fromisoformat(life.source.checked)
        found.append(Phase(since, checked, "đang hoạt động"))
        found.append(Phase(checked + DAY, None, "chưa kiểm chứng"))
    return tuple(found)


def _beginning(time: str, first: date, last: date) -> Iterator[Phase]:
    yield Phase(None, first - DAY, "chưa thành lập")
    if first < last:
        yield open_phase(time, first, last - DAY)


def _ending(
    time: str, first: date, last: date, standing: Phase, after: str
) -> Iterator[Phase]:
    """Yield the days until the last one, which lies in *first* to *last*, and after."""
    if first < last:
        yield replace(standing, last=first - DAY)
        yield open_phase(time, first, last)
    else:
        yield standing
    yield Phase(last + DAY, None, after)
