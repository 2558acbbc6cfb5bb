"""Plans and registers → the library."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from macros.citations.recognise import recognise
from macros.model.issue import Issue
from macros.model.plan import Plan
from macros.model.resolution import Resolved
from macros.model.task import Task
from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.contradictions import find_contradictions
from macros.registry.doubts import doubts_of
from macros.registry.library import Assignment, Library, Reference
from macros.registry.topics import topic_clauses
from macros.registry.units import UnitFinder
from macros.registry.works import catalogue
from macros.tasks.recognise import recognise_tasks
from macros.tasks.unit_names import unit_names
from macros.vietnamese.collation import sort_key
from macros.vietnamese.normalise import name_key

_Key = TypeVar("_Key")


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
    references_of = _grouped(
        (r.resolution.work_id, r)
        for r in references
        if isinstance(r.resolution, Resolved)
    )
    finder = UnitFinder(registers)
    issuers = _Issuers(finder, places, registers)
    library = Library(
        registers=registers,
        plans=by_id,
        clauses=clauses,
        works=known.works,
        references=references,
        assignments=tuple(
            _assignments(by_id, places, registers, finder, references_in)
        ),
        references_of=references_of,
        references_in=references_in,
        issuers=issuers.of_works(known.works, references_of),
        on_topic={
            topic.id: topic_clauses(by_id.values(), topic)
            for topic in registers.topics.values()
        },
        contradictions=find_contradictions(
            known.works,
            {w: tuple(r.mention for r in found) for w, found in references_of.items()},
            issuers.key,
            issuers.compatible,
        ),
    )
    clashes = ((work_id, mentions[at]) for work_id, at in known.clashes)
    return library, tuple(sorted(doubts_of(library, clashes)))


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
    finder: UnitFinder,
    references_in: dict[tuple[str, str], tuple[Reference, ...]],
) -> Iterable[Assignment]:
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


@dataclass(frozen=True, slots=True)
class _Issuers:
    """Looks up the bodies that mentions name as issuers."""

    finder: UnitFinder
    places: dict[str, str]
    registers: Registers

    def unit(self, mention: Mention, work: Work) -> str:
        """Return the id of the body that a mention names, "" if it is not known."""
        name = mention.citation.issuer
        place = work.place_id or self.places[mention.plan_id]
        return self.finder.find(name, place).unit_id if name else ""

    def key(self, mention: Mention, work: Work) -> str:
        """Return what two spellings of one body's name share."""
        return self.unit(mention, work) or name_key(mention.citation.issuer or "")

    def compatible(self, one: str, other: str) -> bool:
        """Tell whether two bodies may both be meant: one is part of the other."""
        units = self.registers.units
        parents = [units[key].parent for key in (one, other) if key in units]
        return one == other or bool({one, other}.intersection(parents))

    def of_works(
        self, works: dict[str, Work], references: dict[str, tuple[Reference, ...]]
    ) -> dict[str, str]:
        """Return the first known issuer of each work."""
        found = {}
        for work in works.values():
            units = (self.unit(r.mention, work) for r in references[work.id])
            first = next(filter(None, units), "")
            if first:
                found[work.id] = first
        return found


def _cited(task: Task, references: tuple[Reference, ...]) -> tuple[str, ...]:
    """Return the works that the task's own words cite, each once."""
    found = {
        r.resolution.work_id: None
        for r in references
        if isinstance(r.resolution, Resolved)
        and task.span.start <= r.mention.citation.span.start < task.span.end
    }
    return tuple(found)
