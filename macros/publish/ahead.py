"""The page of one edited plan, before the other plans are read again."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.frame.page import Page
from macros.model.issue import Issue
from macros.pages.plan.page import plan_page
from macros.pages.plan.view import plan_view
from macros.pipeline import read_library
from macros.registry.ahead import with_plan
from macros.registry.library import Library
from macros.sources.unread_files import PLANS
from macros.store.store import NO_STORE, Store


@dataclass(frozen=True, slots=True)
class Ahead:
    """The page of a plan in its newest text; errors of that text, then no page."""

    page: Page | None
    errors: tuple[Issue, ...]


def page_ahead(
    library: Library,
    sources: Mapping[str, bytes | None],
    path: str,
    gap_counts: Mapping[str, int],
    store: Store = NO_STORE,
) -> Ahead:
    """Return the page of the plan at *path* in *sources*, among those of *library*.

    `gap_counts` are how many gaps concern each plan of *library*. What is read of the
    plan *store* keeps for who reads all of them.
    """
    alone = {p: raw for p, raw in sources.items() if not is_plan(p) or p == path}
    reading = read_library(alone, store)
    errors = tuple(issue for issue in reading.errors if issue.path == path)
    if errors or reading.errors:
        return Ahead(None, errors)
    (plan,) = reading.library.plans.values()
    newer = with_plan(library, reading.library, plan.id)
    return Ahead(plan_page(plan_view(newer, plan, gap_counts.get(plan.id, 0))), ())


def is_plan(path: str) -> bool:
    """Tell whether a plan stands in the file with this path."""
    return path.startswith(PLANS) and path.endswith(".md")
