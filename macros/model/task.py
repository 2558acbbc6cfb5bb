"""A task: what a plan gives a body to do, and by when."""

from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.schedule import Deadline


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
    printed. `recognised` is the recogniser's own answer where a clerk's note
    overrides it.
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
    recognised: Answer | None = None
