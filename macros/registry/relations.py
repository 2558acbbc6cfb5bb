"""What plans say of documents, and their heads → the relations between them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros.citations.recognise import recognise
from macros.citations.relation_cues import relation_cues, subject_cues
from macros.citations.relation_joints import heads_list
from macros.model.citation import Citation
from macros.model.clause import Clause, ClauseKind
from macros.model.currency import CurrencyState
from macros.model.plan import Plan
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

_Edge = tuple[str, str, RelationKind]
_Told = tuple[_Edge, Evidence]
_CHANGES = {
    CurrencyState.REPLACED: RelationKind.REPLACES,
    CurrencyState.AMENDED: RelationKind.AMENDS,
    CurrencyState.ENDED: RelationKind.REPEALS,
}


def relations_of(
    plans: Mapping[str, Plan],
    works: Mapping[str, Work],
    references_in: Mapping[tuple[str, str], tuple[Reference, ...]],
    registers: Registers,
) -> tuple[Relation, ...]:
    """Return the relations of *plans* and the documents that they cite, each once.

    Only references that mean one document count. A plan that does nothing else to a
    document that it names cites it; a document that is a plan here goes by the plan's
    id, and none relates to itself.
    """
    numbered: dict[str, list[Work]] = defaultdict(list)
    for work in works.values():
        if work.number:
            numbered[work.number.key].append(work)
    known = {*plans, *works}
    told = [
        *(one for plan in plans.values() for one in _in_text(plan, references_in)),
        *(
            one
            for plan in plans.values()
            for one in _in_head(plan, known, numbered, registers)
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
    plan: Plan,
    known: Collection[str],
    numbered: Mapping[str, list[Work]],
    registers: Registers,
) -> Iterator[_Told]:
    """Yield what the head says that a plan does, where it names a known document.

    `thuc_hien` names documents by id or number; the subject ("thực hiện Nghị quyết số
    25-NQ/TW") by number. A number means the one document of the plan's place, or of a
    place around it, that has it.
    """
    place = registers.units[plan.unit_id].place_id
    places = ("", *registers.place_chain(place))
    named = [
        *((name, RelationKind.IMPLEMENTS) for name in plan.implements),
        *_in_subject(plan),
    ]
    for name, kind in named:
        works = numbered.get(_number_key(name), ())
        found = [work.id for work in works if work.place_id in places]
        targets = [name] if name in known else found
        if len(targets) == 1:
            yield (plan.id, targets[0], kind), FromRegister(plan.path)


def _in_subject(plan: Plan) -> Iterator[tuple[str, RelationKind]]:
    """Yield the numbers that a plan's subject names, and what it does to them."""
    citations = recognise(plan.title)
    for cue in subject_cues(plan.title, citations, plan.type_word):
        if cue.source is None:
            yield citations[cue.target].exact, cue.kind


def _number_key(name: str) -> str:
    """Return the number that *name* gives in one spelling, or ""."""
    numbers = [c.number for c in recognise(name) if c.number]
    return numbers[0].key if len(numbers) == 1 else ""


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


def _in_text(
    plan: Plan, references_in: Mapping[tuple[str, str], tuple[Reference, ...]]
) -> Iterator[_Told]:
    opens = True
    listed = False
    for clause in plan.clauses:
        opens = opens and clause.kind is not ClauseKind.HEADING
        references = references_in.get((plan.id, clause.id), ())
        # A list goes on while its paragraphs name documents.
        listed = listed and bool(references)
        for at, text in clause.pieces if references else ():
            inside = tuple(_moved(references, at, at + len(text)))
            piece = _Piece(plan.id, clause, at, text)
            yield from _in_piece(piece, inside, opens=opens, listed=listed)
        for reference in references:
            span, target = reference.mention.citation.span, _meant(reference)
            if target:
                edge = (plan.id, target, RelationKind.CITES)
                yield edge, FromText(plan.id, clause.id, span)
        listed = listed or heads_list(clause.text)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell, or all words, of a clause: `at` is its offset in the clause's text."""

    plan_id: str
    clause: Clause
    at: int
    text: str


def _moved(
    references: Iterable[Reference], start: int, end: int
) -> Iterator[tuple[Citation, str]]:
    """Yield what a piece cites, and which document that is."""
    for reference in references:
        citation = reference.mention.citation
        if start <= citation.span.start < end:
            yield citation.moved(-start), _meant(reference)


def _in_piece(
    piece: _Piece, cited: Sequence[tuple[Citation, str]], *, opens: bool, listed: bool
) -> Iterator[_Told]:
    citations = [citation for citation, _ in cited]
    start = max(0, len(piece.clause.marker) - piece.at)
    for cue in relation_cues(
        piece.text, citations, opens=opens, listed=listed, start=start
    ):
        source = piece.plan_id if cue.source is None else cited[cue.source][1]
        target = cited[cue.target][1]
        if source and target:
            span = cue.span.moved(piece.at)
            evidence = FromText(piece.plan_id, piece.clause.id, span)
            yield (source, target, cue.kind), evidence


def _meant(reference: Reference) -> str:
    resolution = reference.resolution
    return resolution.work_id if isinstance(resolution, Linked) else ""
