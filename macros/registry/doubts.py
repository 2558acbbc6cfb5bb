"""What a clerk should look at again: doubts that the library itself shows."""

from collections.abc import Iterable

from macros.model.contradiction import Contradiction
from macros.model.issue import Issue, IssueCode
from macros.model.resolution import Ambiguous
from macros.model.work import Mention
from macros.registry.library import Assignment, Library
from macros.registry.relation_doubts import relation_doubts
from macros.registry.unknown_units import names_bodies, task_place, unknown_units
from macros.vietnamese.dates import written


def doubts_of(
    library: Library, clashes: Iterable[tuple[str, Mention]]
) -> Iterable[Issue]:
    """Return the doubts about a library, and the addresses wanted twice."""
    for work_id, mention in clashes:
        yield _clash(library, work_id, mention)
    for reference in library.references:
        if isinstance(reference.resolution, Ambiguous):
            yield _open(library, reference.mention, reference.resolution)
    for contradiction in library.contradictions:
        if not contradiction.is_weak:
            yield from _contradiction(library, contradiction)
    yield from _unknown_causes(library)
    yield from _unknown_relatives(library)
    yield from _unknown_tasks(library)
    yield from unknown_units(library)
    for assignment in library.assignments:
        yield from _unit_doubts(library, assignment)
        yield from _time_doubts(library, assignment)
    yield from relation_doubts(library)


def _open(library: Library, mention: Mention, resolution: Ambiguous) -> Issue:
    exact = " ".join(mention.citation.exact.split())
    count = len(resolution.candidates)
    message = f"“{exact}” có thể là {count} văn bản"
    if count == 1:
        label = library.works[resolution.candidates[0]].label
        message = f"“{exact}” không nêu năm, chưa rõ có phải {label} không"
    remedy = "Đối chiếu bản gốc; thư viện không tự chọn"
    position = _position(library, mention)
    return Issue(*position, IssueCode.AMBIGUOUS_CITATION, message, remedy)


def _contradiction(library: Library, found: Contradiction) -> Iterable[Issue]:
    """Report each reading once, at its first mention, beside the others.

    What the register says, or a file that is not verified alone, has no mention.
    """
    label = library.works[found.work_ids[0]].label
    for reading in found.readings:
        if reading.registered or not reading.mentions:
            continue
        others = "”, “".join(r.says for r in found.readings if r is not reading)
        against = f"; chỗ khác: “{others}”" if others else ""
        message = f"{label}: “{reading.says}”{against}"
        position = _position(library, reading.mentions[0])
        code = IssueCode.CONTRADICTION
        yield Issue(*position, code, message, found.proposal)


def _position(library: Library, mention: Mention) -> tuple[str, int, int]:
    clause = library.clauses[mention.plan_id, mention.clause_id]
    line, column = clause.source.position(mention.citation.span.start)
    return library.plans[mention.plan_id].path, line, column


def _clash(library: Library, work_id: str, mention: Mention) -> Issue:
    message = f"Hai văn bản khác nhau cùng đòi địa chỉ “van-ban/{work_id}”"
    remedy = "Kiểm tra số, ký hiệu, ngày của văn bản được dẫn ở đoạn này"
    position = _position(library, mention)
    return Issue(*position, IssueCode.DUPLICATE_ADDRESS, message, remedy)


def _unit_doubts(library: Library, assignment: Assignment) -> Iterable[Issue]:
    if names_bodies(assignment):
        return
    message = "Chưa rõ cơ quan nào chủ trì nhiệm vụ ở đoạn này"
    remedy = "Đối chiếu bản gốc; nếu bản gốc không nêu thì để nguyên"
    place = task_place(library, assignment)
    yield Issue(*place, IssueCode.TASK_WITHOUT_UNIT, message, remedy)


def _unknown_causes(library: Library) -> Iterable[Issue]:
    """Report documents said to be changed by one that the library does not know."""
    for cause_id, changed in library.changes.items():
        for work_id in changed:
            directive = library.works[work_id].directive
            if directive and (cause_id not in library.works or cause_id == work_id):
                message = f"Không có văn bản nào khác mang mã “{cause_id}”"
                remedy = "Sửa mã, hoặc bỏ “boi” mà ghi tên văn bản ở “boi_van_ban”"
                code = IssueCode.UNKNOWN_DIRECTIVE
                yield Issue(directive.path, 2, 1, code, message, remedy)


def _unknown_relatives(library: Library) -> Iterable[Issue]:
    """Report relations to a document that the library does not know."""
    known = {*library.works, *library.plans, ""}
    for directive in filter(None, (w.directive for w in library.works.values())):
        for declared in directive.relations:
            if declared.other_id not in known or declared.other_id == directive.id:
                message = f"Không có văn bản nào khác mang mã “{declared.other_id}”"
                remedy = "Sửa mã, hoặc bỏ “van_ban” mà ghi tên văn bản ở “ten”"
                code = IssueCode.UNKNOWN_DIRECTIVE
                yield Issue(directive.path, *declared.position, code, message, remedy)


def _unknown_tasks(library: Library) -> Iterable[Issue]:
    known = {assignment.task.id for assignment in library.assignments}
    for progress in library.registers.progress.values():
        if progress.task_id not in known:
            message = f"Không có nhiệm vụ nào mang mã “{progress.task_id}”"
            remedy = "Tra mã nhiệm vụ bằng lệnh “python -m macros check --explain”"
            position = (progress.path, progress.line, progress.column)
            yield Issue(*position, IssueCode.UNKNOWN_TASK, message, remedy)


def _time_doubts(library: Library, assignment: Assignment) -> Iterable[Issue]:
    task, turning = assignment.task, assignment.anniversary
    if turning is None or not turning.is_far_from(task):
        return
    clause = library.clauses[task.plan_id, task.clause_id]
    position = clause.source.position(task.span.start)
    label = library.works[turning.work_id].label
    message = (
        f"{label} tròn {turning.years} năm vào ngày {written(turning.day)}, "
        f"kế hoạch lại xếp vào “{task.due_text}”"
    )
    remedy = "Đối chiếu bản gốc; nếu bản gốc ghi như vậy thì để nguyên"
    path = library.plans[task.plan_id].path
    yield Issue(path, *position, IssueCode.OFF_ANNIVERSARY, message, remedy)
