"""Which topics a cited document belongs to."""

from collections.abc import Iterable, Mapping

from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.model.work import Work
from macros.registry.phrases import folded, phrase_finder


def work_topics(
    works: Iterable[Work], plans: Mapping[str, Plan], topics: Iterable[Topic]
) -> dict[str, tuple[str, ...]]:
    """Return the topic ids of each work, by its id, in the order of the register.

    A work is on a topic if one of the topic's phrases stands in its names, or if its
    own file says so: that of the directive, or of the plan that it is.
    """
    finders = [(topic.id, phrase_finder(topic.phrases)) for topic in topics]
    found = {}
    for work in works:
        said = _said(work, plans)
        names = [folded(name) for name in _names(work)]
        found[work.id] = tuple(
            topic_id
            for topic_id, finder in finders
            if topic_id in said or any(map(finder.find, names))
        )
    return found


def _said(work: Work, plans: Mapping[str, Plan]) -> frozenset[str]:
    """Return the topics that clerks wrote into the files of *work*."""
    directive = work.directive.topics if work.directive else ()
    plan = plans[work.plan_id].topics if work.plan_id else ()
    return frozenset((*directive, *plan))


def _names(work: Work) -> tuple[str, ...]:
    """Return what *work* is called: its number or name, its subject, other names."""
    others = work.directive.other_names if work.directive else ()
    return (work.label, work.subject, *others)
