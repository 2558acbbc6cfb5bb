"""A task in a list, as words and addresses."""

from dataclasses import dataclass

from macros.model.progress import Progress
from macros.words.cited import CitedDocument
from macros.words.facet import Facets
from macros.words.named import Named


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskItem:
    """The words of a task, its time, bodies, what it rests on, how far it has come.

    `plan` is named by place and period; `turning` tells which document turns how many
    years, `differs` that the plan sets another time. With `facets` it can be found by
    a filter.
    """

    text: str
    due: str
    plan: Named
    clause: Named
    leads: tuple[Named, ...] = ()
    supports: tuple[Named, ...] = ()
    cites: tuple[CitedDocument, ...] = ()
    forms: tuple[str, ...] = ()
    turning: str = ""
    differs: bool = False
    progress: Progress | None = None
    facets: Facets | None = None
