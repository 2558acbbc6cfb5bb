"""Work with lines that say who and when: "- Đơn vị chủ trì: ...", "- Thời gian:"."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Unscheduled
from macros.model.task import TaskForm
from macros.tasks.due import due_in, due_in_cell
from macros.tasks.label_blocks import SAYS, Block, blocks_of, items_before
from macros.tasks.labels import Label, labels_behind
from macros.tasks.part import Charge, Part, words_start
from macros.tasks.roles import roles
from macros.tasks.steps import has_words, is_step, work_of_step
from macros.tasks.subjects import ordered, with_partners
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze


@dataclass(frozen=True, slots=True)
class LabelledWork:
    """One work, where its words stand, and what its `lines` say by label."""

    clause: Clause
    span: Span
    said: dict[Label, str]
    lines: tuple[str, ...]  # ids of clauses


@dataclass(frozen=True, slots=True)
class LabelledWorks:
    """The works by clause id, and the ids of the lines that speak of them.

    `times` are the words of a step's time, and their lines, by the ids of its work.
    """

    works: dict[str, LabelledWork]
    lines: frozenset[str]
    times: dict[str, tuple[str, tuple[str, ...]]]


def labelled_works(
    clauses: Iterable[Clause], titles: Container[str], names: UnitNames
) -> LabelledWorks:
    """Return the works of which lines with labels speak.

    A block is the lines with labels that follow each other. What it is about stands
    behind its own label "Nội dung" or below it; else it is the numbered item around
    the block, or where that holds several blocks, the paragraph before each. Below a
    title that is a body's name, one of the *titles*, it is the items behind the block,
    or the paragraph before. A line that says who leads or when makes work a task;
    partners alone make none. The time at a step's end is that of the work below the
    step.
    """
    clauses = tuple(clauses)
    by_id = {clause.id: clause for clause in clauses}
    blocks = list(blocks_of(clauses))
    around = [block.lines[0].path[-1:] for block in blocks]
    works: dict[str, LabelledWork] = {}
    lines: set[str] = set()
    times: dict[str, tuple[str, tuple[str, ...]]] = {}
    for block, parents in zip(blocks, around, strict=True):
        if not SAYS & block.said.keys():
            continue
        parent = by_id[parents[0]] if parents else None
        alone = parent is not None and around.count(parents) == 1
        own = tuple(line.id for line in block.lines)
        lines.update(own)
        inner = work_of_step(clauses, parent, block, names) if parent else ()
        if inner:
            said_when = "; ".join(block.said[Label.DUE])
            times |= {clause.id: (said_when, own) for clause in inner}
            continue
        pieces = block.work
        if not pieces:
            items = items_before(block) or block.before[-1:]
            if parent and alone and not items_before(block):
                names_body = parent.id in titles
                behind = _items_behind(clauses, block) if names_body else (parent,)
                items = behind or items
            items = tuple(item for item in items if not _only_opens(item))
            pieces = [(item, words_start(item)) for item in items]
        said = {label: "\n".join(words) for label, words in block.said.items()}
        for clause, start in pieces:
            span = Span(start, len(clause.text))
            others = tuple(line for line in own if line != clause.id)
            works[clause.id] = LabelledWork(clause, span, said, others)
    for clause in clauses:
        if clause.id not in lines and clause.id not in works:
            works.update(_in_one_line(clause))
    return LabelledWorks(works, frozenset(lines - works.keys()), times)


def _items_behind(clauses: Sequence[Clause], block: Block) -> tuple[Clause, ...]:
    """Return the items of the same list behind the lines of a block."""
    last = block.lines[-1]
    rest = clauses[clauses.index(last) + 1 :]
    return tuple(takewhile(lambda c: c.marker and c.path == last.path, rest))


def _only_opens(clause: Clause) -> bool:
    """Tell whether a clause opens a part or the plan, so that it is no work itself."""
    words = clause.text[words_start(clause) :]
    if is_step(clause) and not has_words(clause):
        return True
    if clause.kind is ClauseKind.HEADING:
        return words.isupper()
    is_item = bool(clause.path or clause.marker)
    return not is_item and words.rstrip().endswith(":")


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
    if found and SAYS & said.keys():
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
    leading = roles(work.said.get(Label.LEAD, ""), names)
    helping = roles(work.said.get(Label.SUPPORT, ""), names)
    named = (*leading.support, *helping.lead, *helping.support)
    support = [name for name in named if name not in leading.lead]
    due_text = squeeze(work.said.get(Label.DUE, "").replace("\n", "; "))
    due = due_in_cell(due_text, years) if due_text else None
    if not due_text and (due := due_in(text, years)):
        due_text = squeeze(text[due.span.start : due.span.end])
    return Part(
        work.span,
        due.deadline if due else Unscheduled(),
        due_text,
        leading.lead or over.lead,
        tuple(dict.fromkeys(support)) or over.support,
        TaskForm.LABEL,
        work.lines if Label.LEAD in work.said else (*over.by, *work.lines),
    )
