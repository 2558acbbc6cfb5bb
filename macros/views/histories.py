"""Whose histories a page tells: of a document, a body, a plan."""

from macros.model.plan import Plan
from macros.model.unit import Registers, Unit
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import changed_works, work_history
from macros.views.life import (
    ended_in_plan,
    own_change,
    place_change,
    place_history,
    unit_history,
)
from macros.words.phases import History


def directive_histories(library: Library, work: Work) -> tuple[History, ...]:
    """Return the histories of a document, of its issuer and of its place."""
    registers = library.registers
    issuer = library.issuers.get(work.id)
    bodies = body_histories(registers, registers.units[issuer]) if issuer else ()
    return (
        work_history(library, work),
        *bodies,
        *place_histories(registers, work.place_id),
    )


def plan_histories(library: Library, plan: Plan) -> tuple[History, ...]:
    """Return the histories of what has changed: documents cited, bodies, the place."""
    registers = library.registers
    issuer = registers.units[plan.unit_id]
    bodies = [
        *body_histories(registers, issuer),
        *(
            unit_history(registers, one.change.unit)
            for one in ended_in_plan(library, plan)
        ),
    ]
    return (
        *(work_history(library, one.work) for one in changed_works(library, plan)),
        *dict.fromkeys(bodies),
        *place_histories(registers, issuer.place_id),
    )


def body_histories(registers: Registers, unit: Unit) -> tuple[History, ...]:
    """Return the history of *unit*, and of the body above with which it ended."""
    change = own_change(registers, unit)
    units = dict.fromkeys((unit.id, change.unit.id) if change else (unit.id,))
    return tuple(unit_history(registers, registers.units[name]) for name in units)


def place_histories(registers: Registers, place_id: str) -> tuple[History, ...]:
    """Return the history of a place, nothing where none has ended."""
    change = place_change(registers, place_id)
    return (place_history(change),) if change else ()
