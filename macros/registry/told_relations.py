"""One plan → what its words and its head say of how documents stand to each other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros.citations.recognise import recognise
from macros.citations.relation_cues import relation_cues, subject_cues
from macros.citations.relation_joints import heads_list
from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.plan import Plan
from macros.model.relation import RelationKind
from macros.model.work import Mention


@dataclass(frozen=True, slots=True)
class ToldInText:
    """What a clause says of two documents: mentions of its plan, by their number.

    None as `source` is the plan itself.
    """

    clause_id: str
    source: int | None
    target: int
    kind: RelationKind
    span: Span


@dataclass(frozen=True, slots=True)
class ToldInHead:
    """A document that the head names, by id or number, and what the plan does to it.

    `number` is the number that the name gives, in one spelling, or "".
    """

    name: str
    number: str
    kind: RelationKind


def told_in_text(plan: Plan, mentions: Sequence[Mention]) -> Iterator[ToldInText]:
    """Yield what the words say; each mention cites its document besides."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for nth, mention in enumerate(mentions):
        numbers[mention.clause_id].append(nth)
    opens = True
    listed = False
    for clause in plan.clauses:
        opens = opens and clause.kind is not ClauseKind.HEADING
        inside = numbers.get(clause.id, ())
        # A list goes on while its paragraphs name documents.
        listed = listed and bool(inside)
        for at, text in clause.pieces if inside else ():
            piece = _Piece(clause, at, text)
            yield from _in_piece(piece, mentions, inside, opens=opens, listed=listed)
        for nth in inside:
            span = mentions[nth].citation.span
            yield ToldInText(clause.id, None, nth, RelationKind.CITES, span)
        listed = listed or heads_list(clause.text)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A cell, or all words, of a clause: `at` is its offset in the clause's text."""

    clause: Clause
    at: int
    text: str


def _in_piece(
    piece: _Piece,
    mentions: Sequence[Mention],
    inside: Sequence[int],
    *,
    opens: bool,
    listed: bool,
) -> Iterator[ToldInText]:
    at, end = piece.at, piece.at + len(piece.text)
    spans = {nth: mentions[nth].citation.span for nth in inside}
    own = [nth for nth, span in spans.items() if at <= span.start < end]
    citations = [mentions[nth].citation.moved(-at) for nth in own]
    start = max(0, len(piece.clause.marker) - at)
    for cue in relation_cues(
        piece.text, citations, opens=opens, listed=listed, start=start
    ):
        source = None if cue.source is None else own[cue.source]
        span = cue.span.moved(at)
        yield ToldInText(piece.clause.id, source, own[cue.target], cue.kind, span)


def told_in_head(plan: Plan) -> Iterator[ToldInHead]:
    """Yield what the head names, and what the plan does to it.

    `thuc_hien` names documents by id or number; the subject ("thực hiện Nghị quyết số
    25-NQ/TW") by number.
    """
    for name in plan.implements:
        yield ToldInHead(name, _number_key(name), RelationKind.IMPLEMENTS)
    citations = recognise(plan.title)
    for cue in subject_cues(plan.title, citations, plan.type_word):
        if cue.source is None:
            name = citations[cue.target].exact
            yield ToldInHead(name, _number_key(name), cue.kind)


def _number_key(name: str) -> str:
    """Return the number that *name* gives in one spelling, or ""."""
    numbers = [c.number for c in recognise(name) if c.number]
    return numbers[0].key if len(numbers) == 1 else ""
