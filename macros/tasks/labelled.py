"""Work with lines that say who and when: "- Đơn vị chủ trì: ...", "- Thời gian:"."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Unscheduled
from macros.model.task import TaskForm
from macros.tasks.due import due_in_cell
from macros.tasks.labels import Label, Labelled, labels_behind, labels_in
from macros.tasks.part import Charge, Part, words_start
from macros.tasks.subjects import ordered, with_partners
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

_PARTS = re.compile(r"[.;]\s+(?:đồng\s+thời,\s+)?", re.IGNORECASE)
_AND = re.compile(r"\s(?:và|cùng)\s")
_LONGEST_NAME = 14  # words
_SAYS = {Label.LEAD, Label.DUE}


@dataclass(slots=True)
class _Block:
    """Lines with labels that stand together, and the clauses `before` them."""

    before: tuple[Clause, ...]
    depth: int
    lines: list[Clause] = field(default_factory=list)
    said: dict[Label, list[str]] = field(default_factory=dict)
    work: list[tuple[Clause, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LabelledWork:
    """One work, where its words stand, and what its `lines` say by label."""

    clause: Clause
    span: Span
    said: dict[Label, str]
    lines: tuple[str, ...]  # ids of clauses


def labelled_works(
    clauses: Iterable[Clause], names: Container[str]
) -> tuple[dict[str, LabelledWork], frozenset[str]]:
    """Return the works by clause id, and the ids of the lines that speak of them.

    A block is the lines with labels that follow each other. What it is about stands
    behind its own label "Nội dung" or below it; else it is the numbered item around
    the block, or where that holds several blocks or is one of the titles that are
    *names* of bodies, the paragraph before each. A line that says who leads or when
    makes work a task; partners alone make none.
    """
    clauses = tuple(clauses)
    by_id = {clause.id: clause for clause in clauses}
    blocks = list(_blocks(clauses))
    around = [block.lines[0].path[-1:] for block in blocks]
    works: dict[str, LabelledWork] = {}
    lines: set[str] = set()
    for block, parents in zip(blocks, around, strict=True):
        if not _SAYS & block.said.keys():
            continue
        parent = by_id[parents[0]] if parents else None
        alone = parent is not None and around.count(parents) == 1
        pieces = block.work
        if not pieces:
            items = _items_before(block) or block.before[-1:]
            is_work = parent is not None and parent.id not in names
            if parent and alone and is_work and not _items_before(block):
                items = (parent,)
            pieces = [(item, words_start(item)) for item in items]
        own = tuple(line.id for line in block.lines)
        said = {label: "; ".join(words) for label, words in block.said.items()}
        for clause, start in pieces:
            span = Span(start, len(clause.text))
            others = tuple(line for line in own if line != clause.id)
            works[clause.id] = LabelledWork(clause, span, said, others)
        lines.update(own)
    for clause in clauses:
        if clause.id not in lines and clause.id not in works:
            works.update(_in_one_line(clause))
    return works, frozenset(lines - works.keys())


def _blocks(clauses: Sequence[Clause]) -> Iterator[_Block]:
    """Yield the blocks; lines below a label without words behind it say these."""
    block: _Block | None = None
    before: list[Clause] = []
    below: Label | None = None  # the label whose words stand in the lines below it
    opener: Clause | None = None
    for clause in clauses:
        found = list(_labels(clause))
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
            block = _Block(tuple(before), len(clause.path))
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


def _items_before(block: _Block) -> tuple[Clause, ...]:
    """Return the items of a list of which unmarked lines behind it speak."""
    first = block.lines[0]
    is_list = all(item.marker and item.path == first.path for item in block.before)
    return block.before if is_list and not first.marker else ()


def _begins_anew(block: _Block, clause: Clause, found: list[Labelled]) -> bool:
    """Tell whether a line belongs to another work than the block before it."""
    if len(clause.path) < block.depth:
        return True
    first = block.lines[0]
    if clause.path[: block.depth] != first.path:
        return True
    return found[0].label is Label.WORK and bool(_SAYS & block.said.keys())


def _is_below(clause: Clause, opener: Clause) -> bool:
    if clause.kind is not ClauseKind.PARAGRAPH:
        return False
    return opener.id in clause.path or (
        clause.path == opener.path and bool(clause.marker) and not opener.marker
    )


def _labels(clause: Clause) -> Iterator[Labelled]:
    if clause.kind is ClauseKind.PARAGRAPH:
        yield from labels_in(clause.text, words_start(clause))


def _say(block: _Block, label: Label, clause: Clause, start: int, end: int) -> None:
    words = clause.text[start:end].strip()
    if not words:
        return
    if label is Label.WORK:
        at = start + len(clause.text[start:end]) - len(clause.text[start:end].lstrip())
        block.work.append((clause, at))
    else:
        block.said.setdefault(label, []).append(words.rstrip(".;, "))


def _in_one_line(clause: Clause) -> Iterator[tuple[str, LabelledWork]]:
    """Yield the work of a paragraph that holds its labels itself."""
    if clause.kind is not ClauseKind.PARAGRAPH:
        return
    start = words_start(clause)
    found = list(labels_behind(clause.text, start))
    said = {
        label.label: clause.text[label.value_start : label.value_end].strip(" .;,()")
        for label in found
    }
    if found and _SAYS & said.keys():
        end = len(clause.text[: found[0].start].rstrip(" ("))
        yield clause.id, LabelledWork(clause, Span(start, end), said, ())


def labelled(
    work: LabelledWork, over: Charge, names: UnitNames, years: tuple[int, int]
) -> Part:
    """Return the task of a work; *years* are the plan's first and last.

    Where no line says who leads, the work's own subject does, or else the bodies that
    stand *over* it.
    """
    text = work.clause.text[work.span.start : work.span.end]
    if Label.LEAD not in work.said:
        told = ordered(text, names)
        over = told if told.lead else with_partners(over, text, names)
    due_text = squeeze(work.said.get(Label.DUE, ""))
    due = due_in_cell(due_text, years) if due_text else None
    return Part(
        work.span,
        due.deadline if due else Unscheduled(),
        due_text,
        _who(work.said.get(Label.LEAD, ""), names) or over.lead,
        _who(work.said.get(Label.SUPPORT, ""), names) or over.support,
        TaskForm.LABEL,
        work.lines if Label.LEAD in work.said else (*over.by, *work.lines),
    )


def _who(words: str, names: UnitNames) -> tuple[str, ...]:
    """Return the bodies in the words behind a label.

    Where these are sentences ("Sở Nội vụ chủ trì ...; Sở Tư pháp ..."), the bodies
    that begin them, and those in a list that ends them.
    """
    words = squeeze(words).strip(".;, ")
    _, end = names.list_at(words, 0)
    parts = _PARTS.split(words)
    are_names = max(len(part.split()) for part in parts) <= _LONGEST_NAME
    if are_names or end in (0, len(words)):
        return names.listed(words)
    found: dict[str, None] = {}
    for part in parts:
        told, end = names.list_at(part, 0)
        found.update(dict.fromkeys(told))
        for joint in _AND.finditer(part, end) if told else ():
            more, last = names.list_at(part, joint.end())
            found.update(dict.fromkeys(more if last == len(part) else ()))
    return tuple(found)
