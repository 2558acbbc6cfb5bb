"""Items with lines that say who and when: "- Đơn vị chủ trì: ...", "- Thời gian:"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind
from macros.model.schedule import Unscheduled
from macros.tasks.due import due_in_cell
from macros.tasks.part import Part, words_start
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.normalise import squeeze

_WHO = r"(?:(?:đơn vị|cơ quan|bộ phận|phòng|người|đồng chí|lãnh đạo)\s+)?"
# The words before the colon, and what they say.
_LABELS = re.compile(
    rf"\W*(?:{_WHO}(?P<lead>chủ trì|phụ trách|thực hiện|chịu trách nhiệm|chỉ đạo)"
    rf"|{_WHO}(?P<support>phối hợp|tham gia)"
    r"|(?P<due>(?:thời gian|thời hạn|tiến độ|thời điểm)))"
    r"(?:\s+(?:hoàn thành|thực hiện|tổ chức|chính|chung))?\s*:\s*(?=\S)",
    re.IGNORECASE,
)


_EXPECTED = re.compile(r"\Adự kiến:?\s+", re.IGNORECASE)


@dataclass(slots=True)
class _Run:
    """Lines that stand together; `item` is what they are about."""

    item: Clause | None
    lines: list[tuple[str, Clause, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LabelledItem:
    """An item with its lines: what each says, by label."""

    clause: Clause
    said: Mapping[str, str]


def labelled_items(
    clauses: Iterable[Clause],
) -> tuple[dict[str, LabelledItem], frozenset[str]]:
    """Return the items by clause id, and the ids of the lines that speak of them.

    Lines belong to the numbered item around them, or where it has several groups of
    lines, to the paragraph before each. A line that says who leads or when makes an
    item a task; partners alone make none.
    """
    by_id = {clause.id: clause for clause in clauses}
    runs = _runs(by_id.values())
    around = [run.lines[0][1].path[-1:] for run in runs]
    items: dict[str, LabelledItem] = {}
    lines: set[str] = set()
    for run, parents in zip(runs, around, strict=True):
        parent = by_id[parents[0]] if parents else None
        alone = parent is not None and around.count(parents) == 1
        item = parent if alone else run.item
        said = {label: clause.text[end:] for label, clause, end in run.lines}
        if item is None or not {"lead", "due"} & said.keys():
            continue
        items[item.id] = LabelledItem(item, said)
        lines.update(clause.id for _, clause, _ in run.lines)
    return items, frozenset(lines)


def _runs(clauses: Iterable[Clause]) -> list[_Run]:
    runs: list[_Run] = []
    item: Clause | None = None
    run: _Run | None = None
    for clause in clauses:
        label = (
            _LABELS.match(clause.text) if clause.kind is ClauseKind.PARAGRAPH else None
        )
        if label is None:
            item, run = clause, None
            continue
        if run is None or run.lines[0][1].path != clause.path:
            run = _Run(item)
            runs.append(run)
        run.lines.append((label.lastgroup or "", clause, label.end()))
    return runs


def labelled(item: LabelledItem, names: UnitNames, years: tuple[int, int]) -> Part:
    """Return the task of an item; *years* are the plan's first and last."""
    due_text = squeeze(item.said.get("due", ""))
    due = due_in_cell(_EXPECTED.sub("", due_text), years) if due_text else None
    text = item.clause.text
    return Part(
        Span(words_start(item.clause), len(text)),
        due.deadline if due else Unscheduled(),
        due_text,
        names.listed(item.said.get("lead", "")),
        names.listed(item.said.get("support", "")),
    )
