"""The library → the page of a body as a value: what it is, must do and has issued."""

from macros.model.plan import Plan
from macros.model.unit import Unit
from macros.pages.unit.index_view import Bodies
from macros.pages.unit.tasks_view import UnitParts, documents
from macros.pages.unit.value import (
    Forerunner,
    UnitFacts,
    UnitView,
    UnreadSection,
)
from macros.parts.tasks.heat import heat_strip
from macros.registry.library import HeadedSection, Library
from macros.vietnamese.normalise import squeeze
from macros.views.calendar_events import has_events
from macros.views.ends import ends_of, named_unit
from macros.views.histories import body_histories, place_histories
from macros.views.life import UnitChange
from macros.words.addresses import (
    plan_address,
)
from macros.words.labels import (
    LEVELS,
    SYSTEMS,
    edtf_label,
    source_label,
    source_words,
)
from macros.words.named import Named


def unit_view(parts: UnitParts) -> UnitView:
    """Return what the page of a body shows."""
    bodies, unit, library = parts.bodies, parts.unit, parts.bodies.library
    registers = library.registers
    unread = library.unread_sections.get(unit.id, ())
    return UnitView(
        unit=named_unit(unit),
        facts=_facts(bodies, unit),
        ends=ends_of(registers, unit),
        histories=(
            *body_histories(registers, unit),
            *place_histories(registers, unit.place_id),
        ),
        work=parts.sections(parts.whole),
        strip=heat_strip(bodies.rows.get(unit.id, ())),
        calendar=f"don-vi/{unit.id}.ics" if has_events(parts.every) else "",
        cited=() if parts.whole.parts else parts.cited(parts.whole),
        unread=tuple(_unread(library, s) for s in unread),
        plans=tuple(map(_plan, bodies.plans.get(unit.id, ()))),
        parts=tuple(map(named_unit, bodies.parts.get(unit.id, ()))),
        issued=documents(bodies.issued.get(unit.id, ())),
    )


def _facts(bodies: Bodies, unit: Unit) -> UnitFacts:
    registers, life = bodies.library.registers, unit.life
    place = registers.places[unit.place_id]
    above = registers.units.get(unit.parent)
    source = source_label(life.source) if life.source else ""
    return UnitFacts(
        place=f"{place.full_name} ({LEVELS[unit.level]})",
        system=SYSTEMS[unit.system],
        is_group=unit.is_group,
        unverified=unit.unverified,
        members=tuple(named_unit(registers.units[name]) for name in unit.members),
        above=named_unit(above) if above else None,
        since=edtf_label(life.start) if life.start else "",
        forerunners=tuple(
            Forerunner(
                named_unit(one),
                UnitChange(one, ()).verb,
                source_words(one.life.source),
            )
            for one in bodies.forerunners.get(unit.id, ())
        ),
        note="" if life.is_over else life.note,
        source="" if life.is_over else source,
        other_names=unit.other_names,
    )


def _plan(plan: Plan) -> Named:
    return Named(plan.full_title, plan_address(plan.id))


def _unread(library: Library, section: HeadedSection) -> UnreadSection:
    plan_id, clause_id = section.plan_id, section.clause_id
    words = squeeze(library.clauses[plan_id, clause_id].text)
    return UnreadSection(
        Named(words, plan_address(plan_id, clause_id)),
        library.plans[plan_id].full_title,
    )
