"""Records of plans, directives, registers → the library: what needs all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from macros.model.directive import Directive
from macros.model.issue import Issue
from macros.model.reference import Reference
from macros.model.resolution import Contradicting, Linked, Resolution, Resolved
from macros.model.unit import Registers
from macros.model.work import Work
from macros.registry.assignments import assignments_of
from macros.registry.at_clause import what_stands
from macros.registry.contradictions import find_contradictions
from macros.registry.descents import descents_of
from macros.registry.doubts import doubts_of
from macros.registry.forms import codes_by_task
from macros.registry.headed_sections import headed_sections, without_work
from macros.registry.issuers import Issuers
from macros.registry.levels import document_level
from macros.registry.library import Library
from macros.registry.mentions import with_plans
from macros.registry.named_bodies import named_bodies
from macros.registry.namings import names_of_bodies, names_of_issuers
from macros.registry.place_doubts import place_doubts
from macros.registry.plan_record import PlanRecord
from macros.registry.relations import relations_of
from macros.registry.scope import scopes_of
from macros.registry.units import UnitFinder
from macros.registry.work_topics import work_topics
from macros.registry.works import catalogue
from macros.vietnamese.collation import sort_key

_Key = TypeVar("_Key")
_Item = TypeVar("_Item")


def build_library(
    records: Iterable[PlanRecord],
    registers: Registers,
    directives: tuple[Directive, ...] = (),
) -> tuple[Library, tuple[Issue, ...]]:
    """Return the library of plans and directives, and doubts about what they say."""
    records = sorted(records, key=lambda r: (sort_key(r.plan.title), r.plan.id))
    by_id = {record.plan.id: record.plan for record in records}
    places = {p.id: registers.units[p.unit_id].place_id for p in by_id.values()}
    mentions = tuple(mention for record in records for mention in record.mentions)
    scopes = scopes_of(mentions, by_id, registers)
    registers = scopes.registers.with_places(d.place_id for d in directives)
    days = {plan.id: plan.date for plan in by_id.values()}
    known = catalogue(mentions, scopes.place_ids, registers, directives, days)
    works = with_plans(known.works, by_id.values(), places)
    mentions_of = _grouped(
        (
            (r.work_id, m)
            for m, r in zip(mentions, known.resolutions, strict=True)
            if isinstance(r, Linked)
        ),
        works,
    )
    tasks = tuple(task for record in records for task in record.tasks)
    titles = {
        (record.plan.id, clause_id): names
        for record in records
        for clause_id, names in record.titles.items()
    }
    told = tuple(names_of_bodies(tasks, titles, places, days))
    said = tuple(names_of_issuers(works, mentions_of, places, days))
    named = named_bodies(registers, (*told, *said))
    everyone = registers.with_units(named.units)
    issuers = Issuers(UnitFinder(everyone, named.meant), places, everyone)
    issuer_of = issuers.of_works(works, mentions_of)
    # Whom a mention names and another gainsays has issued nothing: it gets no page.
    issued = {"", *issuer_of.values()}
    issuing = [naming for naming in said if named.means(naming) in issued]
    if len(issuing) < len(said):
        named = named_bodies(registers, (*told, *issuing))
    registers = registers.with_units(named.units)
    finder = UnitFinder(registers, named.meant)
    contradictions = find_contradictions(
        works, mentions_of, issuers.key, issuers.compatible
    )
    disputes = {
        mention: found.id
        for found in reversed(contradictions)
        if not found.is_weak
        for reading in found.readings
        if not reading.registered
        for mention in reading.mentions
    }
    references = tuple(
        Reference(mention, _settled(resolution, works, disputed=mention in disputes))
        for mention, resolution in zip(mentions, known.resolutions, strict=True)
    )
    references_in = _grouped(
        (((r.mention.plan_id, r.mention.clause_id), r) for r in references), ()
    )
    references_of = _grouped(
        (
            (r.resolution.work_id, r)
            for r in references
            if isinstance(r.resolution, Linked)
        ),
        works,
    )
    clauses = {(p.id, c.id): c for p in by_id.values() for c in p.clauses}
    assignments = tuple(
        assignments_of(tasks, finder, places, days, clauses, references_in, works)
    )
    sections = tuple(headed_sections(titles, finder, places, days))
    targets = tuple(target for record in records for target in record.targets)
    forms = tuple(form for record in records for form in record.forms)
    relations = relations_of(records, works, references, registers)
    on_topic = _joined((record.on_topic for record in records), registers.topics)
    topics_of = work_topics(works.values(), by_id, registers.topics.values())
    library = Library(
        registers=registers,
        plans=by_id,
        clauses=clauses,
        works=works,
        references=references,
        assignments=assignments,
        assignment_of={a.task.id: a for a in assignments},
        tasks_of=_grouped(((a.task.plan_id, a) for a in assignments), by_id),
        headed_sections=sections,
        unread_sections=without_work(sections, assignments, clauses),
        references_of=references_of,
        issuers=issuer_of,
        at_clause=what_stands(references_in, assignments, targets, on_topic),
        on_topic=on_topic,
        work_topics=topics_of,
        works_on=_grouped(
            ((topic, works[w]) for w, topics in topics_of.items() for topic in topics),
            registers.topics,
        ),
        contradictions=contradictions,
        contradictions_of=_grouped(
            ((w, found) for found in contradictions for w in set(found.work_ids)),
            works,
        ),
        contradictions_in=_grouped(
            (
                (plan_id, found)
                for found in contradictions
                for plan_id in {mention.plan_id for mention in found.mentions}
            ),
            by_id,
        ),
        disputed_works={
            work_id: found.id
            for found in reversed(contradictions)
            if not found.is_weak
            for work_id in found.work_ids
        },
        disputes=disputes,
        changes=_grouped(
            ((by, w.id) for w in works.values() for by in w.currency.by), ()
        ),
        relations=relations,
        relations_of=_grouped(
            ((end, r) for r in relations for end in (r.source_id, r.target_id)),
            (*by_id, *works),
        ),
        descents=descents_of(
            by_id,
            works,
            relations,
            ((a.task, a.cites) for a in assignments),
            lambda name: document_level(name, by_id, works, registers),
        ),
        forms=forms,
        targets=targets,
        targets_of=_grouped(((t.plan_id, t) for t in targets), by_id),
        form_codes=codes_by_task(forms),
        cycles=_joined((record.cycles for record in records), registers.cycles),
    )
    clashes = ((work_id, mentions[at]) for work_id, at in known.clashes)
    unknown = place_doubts(library, ((mentions[at], p) for at, p in scopes.doubts))
    return library, tuple(sorted([*doubts_of(library, clashes), *unknown]))


def _joined(
    tables: Iterable[Mapping[str, tuple[_Item, ...]]], keys: Iterable[str]
) -> dict[str, tuple[_Item, ...]]:
    """Return tables as one, which has each of *keys*."""
    pairs = ((key, item) for of in tables for key, row in of.items() for item in row)
    return _grouped(pairs, keys)


def _grouped(
    pairs: Iterable[tuple[_Key, _Item]], keys: Iterable[_Key]
) -> dict[_Key, tuple[_Item, ...]]:
    """Return the items of each key; each of *keys* has an entry, if an empty one."""
    groups: dict[_Key, list[_Item]] = defaultdict(list, {key: [] for key in keys})
    for key, item in pairs:
        groups[key].append(item)
    return {key: tuple(group) for key, group in groups.items()}


def _settled(
    resolution: Resolution, works: Mapping[str, Work], *, disputed: bool
) -> Resolution:
    """Return a resolution that says what the whole library knows of it."""
    if not isinstance(resolution, Linked):
        return resolution
    if disputed:
        return Contradicting(resolution.work_id, resolution.rule)
    if works[resolution.work_id].plan_id:
        return Resolved(resolution.work_id, resolution.rule)
    return resolution
