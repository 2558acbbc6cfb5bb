"""Paragraphs that seem to give work, by a rule of its own, and whether any was read.

The rule knows nothing of the recogniser: a body, group or official that begins a
sentence or stands behind "Giao", "Đề nghị", "Yêu cầu", and a word of order behind it;
and a title that is a name, by that rule or by the recogniser's.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from macros.model.clause import Clause, ClauseKind
from macros.model.issue import Issue, IssueCode
from macros.model.plan import Plan
from macros.model.task import Task
from macros.registry.library import Library
from macros.vietnamese.normalise import one_spelling

_BODY = (
    r"(?:(?:Các|các)\s+(?:sở|ban|ngành|phòng|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể"
    r"|cấp|bộ|hội|chi|xã|phường|thành viên)|Sở|Ban|Phòng|Ủy ban|UBND|HĐND|UBMTTQ"
    r"|Công an"
    r"|Bộ (?:Chỉ|CHQS|trưởng)|Mặt trận|Hội|Đoàn Thanh|Huyện đoàn|Tỉnh đoàn|Thành đoàn"
    r"|Văn phòng|Thanh tra|Chi cục|Trung tâm|Tòa án|Viện|Kho bạc|Đài|Tỉnh ủy|Thành ủy"
    r"|Huyện ủy|Đảng ủy|Chi bộ|Liên đoàn|Thủ trưởng|Chủ tịch|Giám đốc|Trưởng|Bí thư"
    r"|Người đứng đầu|Lãnh đạo)(?!\w)"
)
_ORDER = (
    r"(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|hướng dẫn|theo dõi"
    r"|đôn đốc|kiểm tra|giám sát|rà soát|tổng hợp|báo cáo|bố trí|triển khai|thực hiện"
    r"|tuyên truyền|quán triệt|chỉ đạo|lãnh đạo|vận động|đẩy mạnh|tăng cường|nâng cao"
    r"|xây dựng kế hoạch|xây dựng Kế hoạch|căn cứ|chủ động|thường xuyên|kịp thời)(?!\w)"
)
_GIVES = re.compile(
    rf"(?:\A|(?<=[.]\s))\W{{0,9}}(?:[0-9]{{1,2}}\W{{1,3}}|[a-zđ]\)\s)?"
    rf"(?:(?:Giao|Đề nghị|Yêu cầu)\s+(?:cho\s+)?)?{_BODY}[^.;:]{{0,150}}?\s{_ORDER}"
)
_NAME = re.compile(
    rf"\W{{0,9}}(?:[0-9IVX]{{1,4}}(?:[.][0-9]{{1,2}}){{0,2}}\W{{1,3}}|[a-zđ]\)\s)?"
    rf"(?:(?:Giao|Đề nghị|Yêu cầu)\s+)?{_BODY}(?:\s+[^.;:]{{0,120}})?[.:]?\Z"
)
_ANY_ORDER = re.compile(_ORDER)
_PAST = re.compile(r"(?<!\w)(?:đã|vừa qua|nếu có)(?!\w)")
_REASONS = re.compile(
    r"(?<!\w)(?:mục đích|yêu cầu|quan điểm|tình hình|thực trạng|kết quả|hạn chế"
    r"|nguyên nhân|phạm vi|đối tượng|căn cứ)(?!\w)",
    re.IGNORECASE,
)
_SECTION = "Mục này mang tên cơ quan mà ở dưới không đọc được nhiệm vụ nào"
_MESSAGE = "Đoạn này giống giao việc cho cơ quan mà không đọc được nhiệm vụ nào"
_REMEDY = 'Đối chiếu bản gốc; nếu có giao việc thì thêm dòng {: lead="..." } dưới đoạn'


def giving_clauses(plan: Plan) -> Iterator[Clause]:
    """Yield the paragraphs of a plan that seem to give work to someone."""
    yield from filter(_gives, _told(plan))


def _gives(clause: Clause) -> bool:
    if clause.kind is not ClauseKind.PARAGRAPH:
        return False
    text = one_spelling(clause.text).text.rstrip()
    found = _GIVES.search(text)
    if found is None or text.endswith((":", "./.")):
        return False
    return not _PAST.search(text, 0, found.end() + 40)


def unread_clauses(plan: Plan, tasks: Iterable[Task]) -> Iterator[Clause]:
    """Yield the paragraphs that seem to give work and in which none was read."""
    read = {task.clause_id for task in tasks}
    for clause in _told(plan):
        if clause.id not in read and _gives(clause):
            yield clause


def orders_read(library: Library) -> str:
    """Return in words of how many paragraphs that seem to give work some was read.

    "" where no paragraph does.
    """
    seen = sum(1 for p in library.plans.values() for _ in giving_clauses(p))
    if not seen:
        return ""
    read = seen - sum(
        1
        for plan in library.plans.values()
        for _ in unread_clauses(plan, (a.task for a in library.tasks_of[plan.id]))
    )
    return f"Đọc được {read} trên {seen} đoạn giao việc cho cơ quan nêu trong đoạn"


def giving_doubts(
    plan: Plan, tasks: Collection[Task], titles: Collection[str]
) -> Iterator[Issue]:
    """Return a doubt for each paragraph or part that seems to give unread work.

    *titles* are the ids of those that the recogniser takes for names.
    """
    for clause in unread_clauses(plan, tasks):
        yield _doubt(plan, clause, _MESSAGE)
    given = {task.clause_id for task in tasks}
    clauses = (clause for clause in plan.clauses if clause.id in given)
    busy = {part for clause in clauses for part in (clause.id, *clause.path)}
    parents = {part for clause in plan.clauses for part in clause.path}
    for title in _told(plan):
        is_name = title.id in titles or (title.id in parents and _seems_name(title))
        if is_name and title.id not in busy:
            yield _doubt(plan, title, _SECTION)


def _seems_name(title: Clause) -> bool:
    text = one_spelling(title.text).text.rstrip()
    return _NAME.match(text) is not None and not _ANY_ORDER.search(text)


def _told(plan: Plan) -> Iterator[Clause]:
    """Yield the clauses below a heading or a number that are not among the reasons."""
    headings = {
        c.id: _REASONS.search(c.text) is not None
        for c in plan.clauses
        if c.kind is ClauseKind.HEADING
    }
    for clause in plan.clauses:
        above = [headings[part] for part in clause.path if part in headings]
        if (above or clause.marker) and not any(above):
            yield clause


def _doubt(plan: Plan, clause: Clause, message: str) -> Issue:
    position = clause.source.position(0)
    return Issue(plan.path, *position, IssueCode.UNREAD_ORDER, message, _REMEDY)
