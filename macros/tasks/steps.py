"""Steps of a procedure: the line at a step's end says when its work is due."""

import re
from collections.abc import Iterable
from dataclasses import replace

from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Unscheduled
from macros.tasks.due import due_in_cell
from macros.tasks.label_blocks import Block
from macros.tasks.labels import Label
from macros.tasks.part import Part, sentences, words_start
from macros.tasks.subjects import ordered
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

# Bước 1: · 2.1. Bước 2. Kiểm tra hiện trạng
_STEP = re.compile(r"\s*bước\s+(?:thứ\s+)?\w{1,4}\s*[.:)-]*\s*", re.IGNORECASE)


def is_step(clause: Clause) -> bool:
    """Tell whether a title or item is a step: "Bước 1: Kiểm tra hiện trạng"."""
    return _STEP.match(clause.text, words_start(clause)) is not None


def has_words(step: Clause) -> bool:
    """Tell whether a step says what it is, besides its number."""
    found = _STEP.match(step.text, words_start(step))
    return found is None or found.end() < len(step.text.rstrip())


def work_of_step(
    clauses: Iterable[Clause], step: Clause, block: Block, names: UnitNames
) -> tuple[Clause, ...]:
    """Return the lines of a step that give work, where *block* only says until when.

    They stand before the block and say themselves who does it.
    """
    if block.said.keys() != {Label.DUE} or block.work or not is_step(step):
        return ()
    own = {line.id for line in block.lines}
    inner = [c for c in clauses if step.id in c.path and c.id not in own]
    return tuple(c for c in inner if _says_who(c, names))


def with_step_time(
    parts: tuple[Part, ...],
    time: tuple[str, tuple[str, ...]] | None,
    years: tuple[int, int],
) -> tuple[Part, ...]:
    """Return the tasks of a line of a step, those without a time with the step's.

    *time* are the words at the step's end, and the ids of their lines.
    """
    said, lines = time or ("", ())
    due = due_in_cell(said, years) if said else None
    if due is None:
        return parts
    return tuple(
        replace(
            part,
            deadline=due.deadline,
            due_text=squeeze(said),
            told_by=(*part.told_by, *lines),
        )
        if isinstance(part.deadline, Unscheduled) and not part.due_text
        else part
        for part in parts
    )


def _says_who(clause: Clause, names: UnitNames) -> bool:
    if clause.kind is not ClauseKind.PARAGRAPH:
        return False
    text = clause.text
    parts = sentences(text, words_start(clause))
    return any(ordered(text[part.start : part.end], names).lead for part in parts)
