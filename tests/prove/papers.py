"""Plans sent as files of offices are brought in, and compared with those by hand."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from macros.importing.bring_in import bring_in
from macros.model.clause import IN_TABLE, ClauseKind
from macros.model.plan import Plan
from macros.pipeline import Reading, read_library
from macros.sources.folder import read_folder
from tests.papers_of_files import FORMATS, Format

TITLE = "Files of offices"
_ROOT = Path(__file__).parents[2]
_SHARED = _ROOT.parent / "shared" / "corpus2" / "plans"
_LEAST = (1.0, 0.97, 1.0, 1.0, 0.95, 0.9, 0.95)  # of a .docx
_NAMES = ("words", "headings", "numbers", "cells", "head", "tasks", "citations")


@dataclass(frozen=True, slots=True)
class Score:
    """How much of a plan by hand a brought-in file has, each from 0 to 1."""

    words: float
    headings: float
    numbers: float
    cells: float
    head: float
    tasks: float
    citations: float


def prove() -> str:
    """Return the figures of every plan in every format; fail if a .docx lacks much."""
    lines = [f"| file | files | {' | '.join(_NAMES)} |", f"| {'--- | ' * 9}".rstrip()]
    for kind in FORMATS:
        scores = list(_scores(kind))
        if not scores:
            lines.append(f"| {kind.name} | the program is not there |" + " |" * 7)
            continue
        means = [mean(getattr(score, name) for score in scores) for name in _NAMES]
        shown = " | ".join(f"{value:.3f}" for value in means)
        lines.append(f"| {kind.name} | {len(scores)} | {shown} |")
        if kind.is_exact:
            for name, least, value in zip(_NAMES, _LEAST, means, strict=True):
                assert value >= least, f"{kind.name}: {name} {value:.3f}"
    return "\n".join(lines)


def _scores(kind: Format) -> Iterator[Score]:
    for folder in (_ROOT / "plans", _SHARED):
        if not folder.is_dir():
            continue
        reading = read_library(read_folder(folder))
        for plan in reading.library.plans.values():
            name = reading.library.registers.units[plan.unit_id].name
            raw = kind.file_of(plan, name)
            if raw is not None:
                yield score(plan, raw, kind, reading, folder)


def score(
    plan: Plan, raw: bytes, kind: Format, by_hand: Reading, folder: Path
) -> Score:
    """Compare what a file becomes with the plan by hand from which it was made."""
    registers = by_hand.library.registers
    imported = bring_in(f"a{kind.ending}", raw, registers)
    issuer = imported.head.unit_id
    if issuer != plan.unit_id:  # a clerk would say it
        imported = bring_in(f"a{kind.ending}", raw, registers, plan.unit_id)
    sources = dict(read_folder(folder))
    del sources[plan.path]
    reading = read_library({**sources, imported.path: imported.text.encode()})
    (found,) = (p for p in reading.library.plans.values() if p.path == imported.path)
    return Score(
        words=imported.fidelity.kept,
        headings=_f1(_headings(plan), _headings(found)),
        numbers=_f1(_numbers(plan), _numbers(found)),
        cells=_f1(_cells(plan), _cells(found)),
        head=_head(plan, found, issuer),
        tasks=_f1(_tasks(by_hand, plan), _tasks(reading, found)),
        citations=_f1(_citations(by_hand, plan), _citations(reading, found)),
    )


def _f1(wanted: Iterable[object], found: Iterable[object]) -> float:
    own, other = Counter(wanted), Counter(found)
    total = own.total() + other.total()
    return 2 * (own & other).total() / total if total else 1.0


def _headings(plan: Plan) -> list[str]:
    headings = (c for c in plan.clauses if c.kind is ClauseKind.HEADING)
    return [" ".join(clause.text.split()) for clause in headings]


def _numbers(plan: Plan) -> list[str]:
    return [f"{c.marker} {c.text[:30]}" for c in plan.clauses if c.marker]


def _cells(plan: Plan) -> list[tuple[str, ...]]:
    return [c.cell_words for c in plan.clauses if c.kind in IN_TABLE]


def _head(plan: Plan, found: Plan, issuer: str) -> float:
    """Return how many fields of the head are the same."""
    pairs: Mapping[str, tuple[object, object]] = {
        "type": (plan.type_code, found.type_code),
        "number": (plan.number, found.number),
        "symbol": (plan.symbol, found.symbol),
        "place": (plan.place_line, found.place_line),
        "title": (plan.title, found.title),
        # Clerks may say more than a title does, never something else.
        "period": (plan.period, found.period or plan.period),
        "signed": (plan.signatory, found.signatory),
        "recipients": (plan.recipients, found.recipients),
        "archive": (plan.archive_mark, found.archive_mark),
        "issuer": (plan.unit_id, issuer),
    }
    return mean(wanted == got for wanted, got in pairs.values())


def _tasks(reading: Reading, plan: Plan) -> list[tuple[object, ...]]:
    return [
        (a.task.text, a.task.lead_units, a.task.supporting_units, a.task.deadline)
        for a in reading.library.tasks_of[plan.id]
    ]


def _citations(reading: Reading, plan: Plan) -> list[tuple[object, ...]]:
    references = reading.library.references
    mentions = (r.mention for r in references if r.mention.plan_id == plan.id)
    return [
        (m.citation.exact, m.citation.type_word, m.citation.issuer) for m in mentions
    ]
