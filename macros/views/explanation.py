"""What was read of each paragraph and by which form, for a clerk who wants to know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import assert_never

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue
from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.relation import FromText, Relation, RelationKind
from macros.model.resolution import (
    Ambiguous,
    Contradicting,
    KnownByCitation,
    Resolved,
    SelfReference,
    Unresolved,
)
from macros.model.schedule import Deadline, Unscheduled
from macros.model.task import TaskForm
from macros.registry.library import Assignment, Library
from macros.registry.units import NamedUnit
from macros.views.document_name import document_name
from macros.words.due_labels import deadline_label
from macros.words.labels import RULES, placed_heading
from macros.words.relations import RELATIONS

FORMS = {
    TaskForm.TITLE: "mục mang tên cơ quan",
    TaskForm.LEAD_IN: "câu dẫn giao việc ở trên",
    TaskForm.BEFORE_COLON: "tên cơ quan đứng trước dấu hai chấm",
    TaskForm.GIVEN: "câu giao việc (giao, đề nghị, yêu cầu, phân công)",
    TaskForm.SUBJECT: "câu có cơ quan làm chủ ngữ",
    TaskForm.LABEL: "các dòng nhãn như “Cơ quan chủ trì:”, “Thời gian:”",
    TaskForm.TABLE_ROW: "dòng của bảng nhiệm vụ",
    TaskForm.BRACKET: "tên cơ quan hoặc người trong ngoặc ở cuối việc",
    TaskForm.PERIOD: "việc dưới tiêu đề tháng, quý",
    TaskForm.TIME: "câu nêu thời hạn mà không nêu cơ quan",
    TaskForm.NOTE: "dòng ghi đè {: }",
}
_KINDS = {
    ClauseKind.HEADING: "tiêu đề ",
    ClauseKind.PARAGRAPH: "",
    ClauseKind.NOTE: "chú thích ",
    ClauseKind.TABLE_HEAD: "đầu bảng ",
    ClauseKind.TABLE_ROW: "dòng bảng ",
}
_UNREAD = "không đọc thành nhiệm vụ hay trích dẫn"
_NOBODY = "không nêu"
_SHOWN = 70  # letters of a paragraph, by which a clerk finds it


def explanations(library: Library, issues: Iterable[Issue]) -> Iterator[str]:
    """Return lines on each paragraph: its place, then what was read of it.

    These are tasks, citations and doubts; a clerk's note stands beside what it
    overrides.
    """
    doubts: dict[str, list[Issue]] = defaultdict(list)
    for issue in issues:
        doubts[issue.path].append(issue)
    for plan in library.plans.values():
        yield from _Explained(library, plan, doubts[plan.path]).lines()


class _Explained:
    """One plan with what was read of it, by the ids of its clauses."""

    def __init__(self, library: Library, plan: Plan, doubts: list[Issue]) -> None:
        self.library = library
        self.plan = plan
        self.doubts: dict[int, list[Issue]] = defaultdict(list)
        for issue in doubts:
            self.doubts[issue.line].append(issue)
        self.tasks: dict[str, list[Assignment]] = defaultdict(list)
        self.tells: dict[str, list[Assignment]] = defaultdict(list)
        for assignment in library.tasks_of[plan.id]:
            self.tasks[assignment.task.clause_id].append(assignment)
            for clause_id in assignment.task.told_by:
                self.tells[clause_id].append(assignment)
        self.relations: dict[str, dict[Relation, None]] = defaultdict(dict)
        for relation in library.relations:
            for told in relation.evidence:
                if isinstance(told, FromText) and told.plan_id == plan.id:
                    self.relations[told.clause_id][relation] = None

    def lines(self) -> Iterator[str]:
        for clause in self.plan.clauses:
            found = [*self._read(clause), *self._doubts(clause)]
            if not found and clause.kind in (
                ClauseKind.PARAGRAPH,
                ClauseKind.TABLE_ROW,
            ):
                found = [_UNREAD]
            if found or clause.kind is ClauseKind.HEADING:
                line, _ = clause.source.position(0)
                words = " ".join(clause.text.split())
                shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"
                yield f"{self.plan.path}:{line} {_KINDS[clause.kind]}“{shown}”"
                yield from (f"  {one}" for one in found)

    def _read(self, clause: Clause) -> Iterator[str]:
        for assignment in self.tasks[clause.id]:
            yield from self._task(clause, assignment)
        if self.tells[clause.id]:
            told = {a.task.clause_id: None for a in self.tells[clause.id]}
            lines = ", ".join(str(self._line(clause_id)) for clause_id in told)
            yield f"nêu ai làm hoặc khi nào, cho việc ở dòng {lines}"
        for reference in self.library.at(self.plan.id, clause.id).references:
            if not isinstance(reference.resolution, SelfReference):
                yield self._citation(clause, reference)

    def _task(self, clause: Clause, assignment: Assignment) -> Iterator[str]:
        task, own = assignment.task, assignment.task.recognised
        _, column = clause.source.position(task.span.start)
        above = ", ".join(str(self._line(one)) for one in task.told_by)
        where = f" (dòng {above})" if above else ""
        yield f"nhiệm vụ {task.id}, cột {column}; đọc theo {FORMS[task.form]}{where}"
        yield f"  chủ trì: {self._bodies(assignment.leads)}"
        yield f"  phối hợp: {self._bodies(assignment.supports)}"
        yield f"  thời hạn: {_time(task.deadline, task.due_text)}"
        if own and clause.override:
            yield (
                f"  ghi đè ở dòng {clause.override.line}; thư viện tự đọc: "
                f"chủ trì: {_names(own.lead_units)}; "
                f"phối hợp: {_names(own.supporting_units)}; "
                f"thời hạn: {_time(own.deadline, task.due_text)}"
            )

    def _bodies(self, units: tuple[NamedUnit, ...]) -> str:
        return "; ".join(map(self._body, units)) or _NOBODY

    def _body(self, unit: NamedUnit) -> str:
        """Return a name as printed, and which body it means."""
        if not unit.unit_id:
            return f"{unit.name} (chưa rõ là cơ quan nào)"
        known = self.library.registers.units[unit.unit_id].name
        return unit.name if unit.name == known else f"{unit.name} (là {known})"

    def _citation(self, clause: Clause, reference: Reference) -> str:
        citation = reference.mention.citation
        _, column = clause.source.position(citation.span.start)
        exact = " ".join(citation.exact.split())
        return f"trích dẫn “{exact}”, cột {column}: {self._meant(clause, reference)}"

    def _meant(self, clause: Clause, reference: Reference) -> str:
        found = reference.resolution
        match found:
            case Ambiguous(candidates, _):
                return f"có thể là {len(candidates)} văn bản, thư viện không tự chọn"
            case Unresolved(_) | SelfReference():
                return "chưa rõ là văn bản nào"
            case Resolved(id_, _) | KnownByCitation(id_, _) | Contradicting(id_, _):
                work = self.library.works[id_]
                name = placed_heading(work, self.library.registers)
                relation = self._relation(clause, work.plan_id or work.id)
                return f"{name}; quan hệ: {relation}; nhận ra {RULES[found.rule]}"
            case _:
                assert_never(found)

    def _relation(self, clause: Clause, document_id: str) -> str:
        """Return what the plan does to a document, or else another document does."""
        told = [r for r in self.relations[clause.id] if r.target_id == document_id]
        own = [r.kind for r in told if r.source_id == self.plan.id]
        others = [
            f"{RELATIONS[r.kind][1]} {document_name(self.library, r.source_id)}"
            for r in told
            if r.source_id != self.plan.id
        ]
        kinds = sorted(own, key=list(RelationKind).index)[:1]
        words = [RELATIONS[kind][0] for kind in kinds] + others
        return "; ".join(map(_small, words or [RELATIONS[RelationKind.CITES][0]]))

    def _doubts(self, clause: Clause) -> Iterator[str]:
        first, _ = clause.source.position(0)
        last, _ = clause.source.position(len(clause.text))
        for line in range(first, last + 1):
            for issue in self.doubts[line]:
                yield f"nghi ngờ, cột {issue.column}: {issue.message} [{issue.code}]"

    def _line(self, clause_id: str) -> int:
        return self.library.clauses[self.plan.id, clause_id].source.position(0)[0]


def _names(units: tuple[str, ...]) -> str:
    return "; ".join(units) or _NOBODY


def _time(deadline: Deadline, words: str) -> str:
    known = not isinstance(deadline, Unscheduled)
    label = _small(deadline_label(deadline)) if known else _NOBODY
    return f"{label} (“{words}”)" if words else label


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
