"""What plans say of documents, and their heads → the relations between them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from macros.model.currency import CurrencyState
from macros.model.reference import Reference
from macros.model.relation import (
    Evidence,
    FromRegister,
    FromText,
    Relation,
    RelationKind,
)
from macros.model.resolution import Linked
from macros.model.unit import Registers
from macros.model.work import Work
from macros.registry.plan_record import PlanRecord

_Edge = tuple[str, str, RelationKind]
_Told = tuple[_Edge, Evidence]
_CHANGES = {
    CurrencyState.REPLACED: RelationKind.REPLACES,
    CurrencyState.AMENDED: RelationKind.AMENDS,
    CurrencyState.ENDED: RelationKind.REPEALS,
}


def relations_of(
    records: Collection[PlanRecord],
    works: Mapping[str, Work],
    references: Iterable[Reference],
    registers: Registers,
) -> tuple[Relation, ...]:
    """Return the relations of plans and the documents that they cite, each once.

    *references* are those of the records' mentions, in their order. Only those that
    mean one document count. A plan that does nothing else to a document that it names
    cites it; a document that is a plan here goes by the plan's id, and none relates to
    itself.
    """
    numbered: dict[str, list[Work]] = defaultdict(list)
    for work in works.values():
        if work.number:
            numbered[work.number.key].append(work)
    plans = {record.plan.id for record in records}
    known = {*plans, *works}
    meant = map(_meant, references)
    told = [
        *(
            one
            for record in records
            for one in _in_text(record, tuple(islice(meant, len(record.mentions))))
        ),
        *(
            one
            for record in records
            for one in _in_head(record, known, numbered, registers)
        ),
        *_registered(plans, works),
    ]
    found: dict[_Edge, list[Evidence]] = {}
    for (source, target, kind), evidence in told:
        edge = (_node(source, works), _node(target, works), kind)
        if edge[0] != edge[1]:
            found.setdefault(edge, []).append(evidence)
    tied = {edge[:2] for edge in found if edge[2] is not RelationKind.CITES}
    return tuple(
        Relation(source, target, kind, tuple(evidence))
        for (source, target, kind), evidence in found.items()
        if kind is not RelationKind.CITES or (source, target) not in tied
    )


def _node(name: str, works: Mapping[str, Work]) -> str:
    work = works.get(name)
    return work.plan_id or name if work else name


def _in_head(
    record: PlanRecord,
    known: Collection[str],
    numbered: Mapping[str, list[Work]],
    registers: Registers,
) -> Iterator[_Told]:
    """Yield what the head says that a plan does, where it names a known document.

    A number means the one document of the plan's place, or of a place around it, that
    has it.
    """
    plan = record.plan
    places = ("", *registers.place_chain(registers.units[plan.unit_id].place_id))
    for told in record.in_head:
        works = numbered.get(told.number, ())
        found = [work.id for work in works if work.place_id in places]
        targets = [told.name] if told.name in known else found
        if len(targets) == 1:
            yield (plan.id, targets[0], told.kind), FromRegister(plan.path)


def _registered(plans: Collection[str], works: Mapping[str, Work]) -> Iterator[_Told]:
    """Yield what the register says that a document is to another."""
    for work in works.values():
        if work.directive:
            for declared in work.directive.relations:
                if declared.other_id in works or declared.other_id in plans:
                    edge = (work.id, declared.other_id, declared.kind)
                    yield edge, FromRegister(work.directive.path, declared.source)
        kind = _CHANGES.get(work.currency.state)
        if kind and work.directive:
            currency = work.currency
            path = work.directive.path
            evidence = FromRegister(path, currency.source, currency.since)
            for cause in currency.by:
                if cause in works:
                    yield (cause, work.id, kind), evidence


def _in_text(record: PlanRecord, meant: Sequence[str]) -> Iterator[_Told]:
    """Yield what the words say, where both documents are told by what is *meant*."""
    plan_id = record.plan.id
    for told in record.in_text:
        source = plan_id if told.source is None else meant[told.source]
        target = meant[told.target]
        if source and target:
            evidence = FromText(plan_id, told.clause_id, told.span)
            yield (source, target, told.kind), evidence


def _meant(reference: Reference) -> str:
    resolution = reference.resolution
    return resolution.work_id if isinstance(resolution, Linked) else ""
