"""A task: what a plan gives a body to do, and by when."""

from dataclasses import dataclass
from enum import StrEnum

from macros.model.citation import Span
from macros.model.schedule import Deadline


class TaskForm(StrEnum):
    """The form of giving work in which a task was read."""

    TITLE = "title"  # 2. Sở Nội vụ, and what stands below it
    LEAD_IN = "lead-in"  # Giao Sở Y tế các việc sau:, and what stands below it
    BEFORE_COLON = "before-colon"  # Sở Y tế: hướng dẫn ...
    GIVEN = "given"  # Giao, Đề nghị, Yêu cầu Sở Y tế ...
    SUBJECT = "subject"  # Sở Y tế hướng dẫn ...
    LABEL = "label"  # Cơ quan chủ trì: Sở Y tế
    TABLE_ROW = "table-row"
    BRACKET = "bracket"  # Kiểm tra ở các xã (Sở Y tế)
    PERIOD = "period"  # an item below the heading of a month or quarter
    TIME = "time"  # a time, and nobody who is told to keep it
    NOTE = "note"  # only a clerk's note says that it is work


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """When and by whom, as the recogniser reads it from the text."""

    deadline: Deadline
    lead_units: tuple[str, ...]
    supporting_units: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One task as the text states it.

    `id` is "<plan>/<clause>" with "~2", "~3" ... for further tasks of one clause.
    `text` are the plan's words, `span` their place in the clause's text, `due_text`
    the words that name the time. `lead_units` and `supporting_units` are names as
    printed. `form` is how it was told, `told_by` are the ids of the clauses around it
    that say who or when. `recognised` is the recogniser's own answer where a clerk's
    note overrides it.
    """

    id: str
    plan_id: str
    clause_id: str
    span: Span
    text: str
    deadline: Deadline
    due_text: str
    lead_units: tuple[str, ...]
    supporting_units: tuple[str, ...]
    form: TaskForm
    told_by: tuple[str, ...] = ()
    recognised: Answer | None = None
