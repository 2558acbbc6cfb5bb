"""Lines with labels that stand together, and what each of them says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from macros.model.clause import Clause, ClauseKind
from macros.tasks.labels import Label, Labelled, bare_label, labels_in
from macros.tasks.part import words_start
from macros.vietnamese.letters import BULLETS

SAYS = {Label.LEAD, Label.DUE}
_BULLETS = frozenset(BULLETS)


@dataclass(slots=True)
class Block:
    """Lines with labels that stand together, and the clauses `before` them."""

    before: tuple[Clause, ...]
    depth: int
    lines: list[Clause] = field(default_factory=list)
    said: dict[Label, list[str]] = field(default_factory=dict)
    work: list[tuple[Clause, int]] = field(default_factory=list)


def blocks_of(clauses: Sequence[Clause]) -> Iterator[Block]:
    """Yield the blocks; lines below a label without words behind it say these."""
    bare = _bare_labels(clauses)
    block: Block | None = None
    before: list[Clause] = []
    below: Label | None = None  # the label whose words stand in the lines below it
    opener: Clause | None = None
    for clause in clauses:
        found = list(_labels(clause)) or bare.get(clause.id, [])
        if not found and below and opener and _is_below(clause, opener) and block:
            block.lines.append(clause)
            _say(block, below, clause, words_start(clause), len(clause.text))
            continue
        if not found:
            if block:
                yield block
            before = [clause] if block or _ends(before, clause) else [*before, clause]
            block, below = None, None
            continue
        if block and _begins_anew(block, clause, found):
            yield block
            block = None
        if block is None:
            block = Block(tuple(before), len(clause.path))
            before = []
        block.lines.append(clause)
        for label in found:
            _say(block, label.label, clause, label.value_start, label.value_end)
        last = found[-1]
        is_empty = not clause.text[last.value_start : last.value_end].strip()
        below, opener = (last.label, clause) if is_empty else (None, None)
    if block:
        yield block


def _ends(before: Sequence[Clause], clause: Clause) -> bool:
    """Tell whether a clause is no item of the list that stands before it."""
    if clause.kind is not ClauseKind.PARAGRAPH or not before:
        return True
    return clause.path != before[-1].path or not (clause.marker and before[-1].marker)


def items_before(block: Block) -> tuple[Clause, ...]:
    """Return the items of a list of which unmarked lines behind it speak."""
    first = block.lines[0]
    is_list = all(item.marker and item.path == first.path for item in block.before)
    return block.before if is_list and not first.marker else ()


def _begins_anew(block: Block, clause: Clause, found: list[Labelled]) -> bool:
    """Tell whether a line belongs to another work than the block before it."""
    if len(clause.path) < block.depth:
        return True
    first = block.lines[0]
    if clause.path[: block.depth] != first.path:
        return True
    if found[0].label is not Label.WORK or not SAYS & block.said.keys():
        return False
    has_words = clause.text[found[0].value_start : found[0].value_end].strip()
    return bool(block.work or has_words)  # its words may stand in the list below


def _is_below(clause: Clause, opener: Clause) -> bool:
    if clause.kind is not ClauseKind.PARAGRAPH:
        return False
    if opener.id in clause.path:
        return True
    both_listed = clause.marker in _BULLETS and opener.marker in _BULLETS
    is_item = bool(clause.marker) and (not opener.marker or both_listed)
    return clause.path == opener.path and is_item


def _bare_labels(clauses: Sequence[Clause]) -> dict[str, list[Labelled]]:
    """Return the labels that are whole lines without a colon, by the line's id.

    Such a line tells who or when if something stands below it. One that opens the
    work ("1. Nội dung") does so, and headings are labels, only beside each other.
    """
    parents = {part for clause in clauses for part in clause.path}
    rows: dict[tuple[str, ...], list[tuple[Clause, Labelled]]] = {}
    for clause in clauses:
        if clause.id in parents and clause.kind is not ClauseKind.TABLE_ROW:
            label = bare_label(clause.text, words_start(clause))
            if label:
                rows.setdefault(clause.path, []).append((clause, label))
    found: dict[str, list[Labelled]] = {}
    for row in rows.values():
        said = {label.label for _, label in row}
        is_set = Label.WORK in said and len(said) > 1
        for clause, label in row:
            alone = (
                clause.kind is ClauseKind.PARAGRAPH and label.label is not Label.WORK
            )
            if is_set or alone:
                found[clause.id] = [label]
    return found


def _labels(clause: Clause) -> Iterator[Labelled]:
    if clause.kind is ClauseKind.PARAGRAPH:
        yield from labels_in(clause.text, words_start(clause))


def _say(block: Block, label: Label, clause: Clause, start: int, end: int) -> None:
    words = clause.text[start:end].strip()
    if not words:
        return
    if label is Label.WORK:
        at = start + len(clause.text[start:end]) - len(clause.text[start:end].lstrip())
        block.work.append((clause, at))
    else:
        block.said.setdefault(label, []).append(words.rstrip(".;, "))
