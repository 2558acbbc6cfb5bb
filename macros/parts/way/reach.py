"""Which steps lead to a document, and which lead on from it."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from macros.registry.descents import Descent
from macros.registry.library import Library

FURTHEST = 8  # steps up, and as many down; more make no picture
MOST_ABOVE = 3  # steps named above a document whose own page names them all


def few_above(library: Library, name: str) -> Sequence[Descent]:
    """Return the steps that lead to *name* as pages of others tell: the best known."""
    steps = library.descents.above.get(name, ())
    if len(steps) <= MOST_ABOVE:
        return steps
    return sorted(steps, key=_evidence, reverse=True)[:MOST_ABOVE]


def _evidence(step: Descent) -> int:
    return sum(len(relation.evidence) for relation in step.relations)


def upward_to(
    subject: str, above: Callable[[str], Sequence[Descent]]
) -> Mapping[str, list[Descent]]:
    """Return the steps that lead to *subject*, by the document above.

    *above* gives the steps that lead to a document on the way.
    """
    found: dict[str, list[Descent]] = defaultdict(list)
    seen = {subject}
    row = [subject]
    for _ in range(FURTHEST):
        steps = [step for name in row for step in above(name)]
        for step in steps:
            found[step.upper].append(step)
        row = list(dict.fromkeys(s.upper for s in steps if s.upper not in seen))
        seen.update(row)
    return found


def downward_from(library: Library, subject: str) -> list[Descent]:
    """Return the steps that lead on from *subject*."""
    found: list[Descent] = []
    seen, waiting = {subject}, [subject]
    while waiting:
        steps = library.descents.below.get(waiting.pop(), ())
        found += steps
        waiting += [step.lower for step in steps if step.lower not in seen]
        seen.update(step.lower for step in steps)
    return found


def tops_of(upward: Mapping[str, list[Descent]]) -> list[str]:
    """Return where ways begin: with nothing above, or anywhere on a circle."""
    lowers = {step.lower for steps in upward.values() for step in steps}
    free = [name for name in upward if name not in lowers]
    tops: list[str] = []
    reached: set[str] = set()
    for name in (*free, *(name for name in reversed([*upward]) if name in lowers)):
        if name not in reached:
            tops.append(name)
            waiting = [name]
            while waiting:
                here = waiting.pop()
                reached.add(here)
                steps = upward.get(here, ())
                waiting += [s.lower for s in steps if s.lower not in reached]
    return tops
