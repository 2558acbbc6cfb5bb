"""The whole library as one value: everything that pages and exports are made of."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from macros.citations.recognise import recognise
from macros.model.clause import Clause
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.resolution import Ambiguous, Resolution, Resolved
from macros.model.task import Task
from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.topics import TopicClauses, topic_clauses
from macros.registry.units import NamedUnit, UnitFinder
from macros.registry.works import catalogue
from macros.tasks.recognise import recognise_tasks
from macros.tasks.unit_names import unit_names
from macros.vietnamese.collation import sort_key
from macros.vietnamese.dates import written

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention with the document that it means."""

    mention: Mention
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task with its bodies looked up."""

    task: Task
    leads: tuple[NamedUnit, ...]
    supports: tuple[NamedUnit, ...]
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """Plans by id, works by id, references and assignments in reading order."""

    registers: Registers
    plans: dict[str, Plan]
    clauses: dict[tuple[str, str], Clause]
    works: dict[str, Work]
    references: tuple[Reference, ...]
    assignments: tuple[Assignment, ...]
    references_of: dict[str, tuple[Reference, ...]]
    references_in: dict[tuple[str, str], tuple[Reference, ...]]
    issuers: dict[str, str]  # work id → body id, where the register knows the body
    on_topic: dict[str, tuple[TopicClauses, ...]]  # by topic id

    def place_of_plan(self, plan: Plan) -> str:
        """Return the id of the place that the plan's issuer belongs to."""
        return self.registers.units[plan.unit_id].place_id


def build_library(
    plans: Iterable[Plan], registers: Registers
) -> tuple[Library, tuple[Issue, ...]]:
    """Return the library of *plans*, and doubts about what they say."""
    ordered = sorted(plans, key=lambda plan: (sort_key(plan.title), plan.id))
    by_id = {plan.id: plan for plan in ordered}
    places = {p.id: registers.units[p.unit_id].place_id for p in by_id.values()}
    clauses = {(p.id, c.id): c for p in by_id.values() for c in p.clauses}
    mentions = tuple(
        Mention(plan_id, clause_id, citation)
        for (plan_id, clause_id), clause in clauses.items()
        for citation in recognise(clause.text)
    )
    known = catalogue(mentions, places, registers)
    references = tuple(map(Reference, mentions, known.resolutions))
    references_in = _grouped(
        ((r.mention.plan_id, r.mention.clause_id), r) for r in references
    )
    assignments = tuple(_assignments(by_id, places, registers, references_in))
    library = Library(
        registers=registers,
        plans=by_id,
        clauses=clauses,
        works=known.works,
        references=references,
        assignments=assignments,
        references_of=_grouped(
            (r.resolution.work_id, r)
            for r in references
            if isinstance(r.resolution, Resolved)
        ),
        references_in=references_in,
        issuers=_issuers(known.works, references, places, registers),
        on_topic={
            topic.id: topic_clauses(by_id.values(), topic)
            for topic in registers.topics.values()
        },
    )
    issues = [
        *(_clash(library, work_id, mentions[at]) for work_id, at in known.clashes),
        *_doubts(library),
    ]
    return library, tuple(sorted(issues))


def _grouped(
    pairs: Iterable[tuple[_Key, Reference]],
) -> dict[_Key, tuple[Reference, ...]]:
    groups: dict[_Key, list[Reference]] = defaultdict(list)
    for key, reference in pairs:
        groups[key].append(reference)
    return {key: tuple(group) for key, group in groups.items()}


def _assignments(
    plans: dict[str, Plan],
    places: dict[str, str],
    registers: Registers,
    references_in: dict[tuple[str, str], tuple[Reference, ...]],
) -> Iterable[Assignment]:
    finder = UnitFinder(registers)
    names = {place: unit_names(registers, place) for place in set(places.values())}
    for plan in plans.values():
        place = places[plan.id]
        for task in recognise_tasks(plan, names[place]):
            inside = references_in.get((plan.id, task.clause_id), ())
            yield Assignment(
                task,
                tuple(finder.find(name, place) for name in task.lead_units),
                tuple(finder.find(name, place) for name in task.supporting_units),
                _cited(task, inside),
            )


def _issuers(
    works: dict[str, Work],
    references: tuple[Reference, ...],
    places: dict[str, str],
    registers: Registers,
) -> dict[str, str]:
    finder = UnitFinder(registers)
    issuers: dict[str, str] = {}
    for reference in references:
        mention, resolution = reference.mention, reference.resolution
        if isinstance(resolution, Resolved) and mention.citation.issuer:
            place = works[resolution.work_id].place_id or places[mention.plan_id]
            unit = finder.find(mention.citation.issuer, place)
            if unit.unit_id:
                issuers.setdefault(resolution.work_id, unit.unit_id)
    return issuers


def _cited(task: Task, references: tuple[Reference, ...]) -> tuple[str, ...]:
    """Return the works that the task's own words cite, each once."""
    found = {
        r.resolution.work_id: None
        for r in references
        if isinstance(r.resolution, Resolved)
        and task.span.start <= r.mention.citation.span.start < task.span.end
    }
    return tuple(found)


def _position(library: Library, mention: Mention) -> tuple[str, int, int]:
    clause = library.clauses[mention.plan_id, mention.clause_id]
    line, column = clause.source.position(mention.citation.span.start)
    return library.plans[mention.plan_id].path, line, column


def _clash(library: Library, work_id: str, mention: Mention) -> Issue:
    message = f"Hai văn bản khác nhau cùng đòi địa chỉ “van-ban/{work_id}”"
    remedy = "Kiểm tra số, ký hiệu, ngày của văn bản được dẫn ở đoạn này"
    position = _position(library, mention)
    return Issue(*position, IssueCode.DUPLICATE_ADDRESS, message, remedy)


def _doubts(library: Library) -> Iterable[Issue]:
    for reference in library.references:
        mention, resolution = reference.mention, reference.resolution
        exact = " ".join(mention.citation.exact.split())
        if isinstance(resolution, Ambiguous):
            message = f"“{exact}” có thể là {len(resolution.candidates)} văn bản"
            remedy = "Đối chiếu bản gốc; thư viện không tự chọn"
            code = IssueCode.AMBIGUOUS_CITATION
            yield Issue(*_position(library, mention), code, message, remedy)
        elif isinstance(resolution, Resolved):
            work = library.works[resolution.work_id]
            day = mention.citation.date
            if day and work.date and day != work.date:
                message = f"“{exact}”: chỗ khác ghi ngày {written(work.date)}"
                remedy = "Đối chiếu bản gốc, ghi kết quả vào khóa “dinh_chinh”"
                code = IssueCode.CONFLICTING_DATES
                yield Issue(*_position(library, mention), code, message, remedy)
    for assignment in library.assignments:
        yield from _unit_doubts(library, assignment)


def _unit_doubts(library: Library, assignment: Assignment) -> Iterable[Issue]:
    task = assignment.task
    unknown = [unit.name for unit in assignment.leads if not unit.unit_id]
    if assignment.leads and not unknown:
        return
    clause = library.clauses[task.plan_id, task.clause_id]
    position = clause.source.position(task.span.start)
    path = library.plans[task.plan_id].path
    if unknown:
        message = f"Chưa có trong danh mục cơ quan: “{'”, “'.join(unknown)}”"
        remedy = "Thêm cơ quan hoặc cách gọi vào danh-muc/co-quan.yml"
    else:
        message = "Chưa rõ cơ quan nào chủ trì nhiệm vụ ở đoạn này"
        remedy = "Đối chiếu bản gốc; nếu bản gốc không nêu thì để nguyên"
    yield Issue(path, *position, IssueCode.TASK_WITHOUT_UNIT, message, remedy)
