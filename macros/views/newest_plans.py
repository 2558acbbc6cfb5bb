"""The plans of a table that has a column for each: not more than can be read."""

from collections.abc import Iterable

from macros.model.plan import Plan

MAX_PLANS = 40  # a wider table is neither read nor printed


def newest_first(plans: Iterable[Plan]) -> list[Plan]:
    """Return *plans*, those whose time ends last before the others."""
    return sorted(plans, key=lambda p: (p.time[-4:], p.date, p.id), reverse=True)
