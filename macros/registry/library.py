"""The whole library as one value: everything that pages and data are made of."""

from dataclasses import dataclass

from macros.model.clause import Clause
from macros.model.contradiction import Contradiction
from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.relation import Relation
from macros.model.task import Task
from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.anniversaries import Anniversary
from macros.registry.cycles import CycleInPlan
from macros.registry.descents import Descents
from macros.registry.forms import FormUse
from macros.registry.targets import PlanTarget
from macros.registry.topics import TopicClauses
from macros.registry.units import NamedUnit


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task with its bodies looked up, the works it cites, the year one of them turns.

    `cites` are ids of works; `anniversary` is None where the task speaks of none.
    """

    task: Task
    leads: tuple[NamedUnit, ...]
    supports: tuple[NamedUnit, ...]
    cites: tuple[str, ...]
    anniversary: Anniversary | None = None


@dataclass(frozen=True, slots=True)
class HeadedSection:
    """A title of a plan that is the name of bodies, and what is known of these."""

    plan_id: str
    clause_id: str
    units: tuple[NamedUnit, ...]


@dataclass(frozen=True, slots=True)
class AtClause:
    """What stands at a clause, each in reading order; `topics` are their ids."""

    references: tuple[Reference, ...] = ()
    tasks: tuple[Assignment, ...] = ()
    targets: tuple[PlanTarget, ...] = ()
    topics: tuple[str, ...] = ()


_NOTHING = AtClause()


@dataclass(frozen=True, slots=True)
class Library:
    """Plans by id, works by id, references and assignments in reading order."""

    registers: Registers
    plans: dict[str, Plan]
    clauses: dict[tuple[str, str], Clause]
    works: dict[str, Work]
    references: tuple[Reference, ...]
    assignments: tuple[Assignment, ...]
    assignment_of: dict[str, Assignment]  # by task id
    tasks_of: dict[str, tuple[Assignment, ...]]  # by plan id
    headed_sections: tuple[HeadedSection, ...]
    unread_sections: dict[str, tuple[HeadedSection, ...]]  # by body, none of its work
    references_of: dict[str, tuple[Reference, ...]]
    issuers: dict[str, str]  # work id → body id, where the register knows the body
    at_clause: dict[tuple[str, str], AtClause]  # clauses at which anything stands
    on_topic: dict[str, tuple[TopicClauses, ...]]  # by topic id
    work_topics: dict[str, tuple[str, ...]]  # work id → topic ids
    works_on: dict[str, tuple[Work, ...]]  # by topic id
    contradictions: tuple[Contradiction, ...]
    contradictions_of: dict[str, tuple[Contradiction, ...]]  # by work id
    contradictions_in: dict[str, tuple[Contradiction, ...]]  # by the plan of a reading
    disputed_works: dict[str, str]  # the strongest finding about a work, by its id
    disputes: dict[Mention, str]  # the strongest finding about a mention, by its id
    changes: dict[str, tuple[str, ...]]  # work id → ids of works that it changed
    relations: tuple[Relation, ...]
    relations_of: dict[str, tuple[Relation, ...]]  # by the id of either end
    descents: Descents
    forms: tuple[FormUse, ...]
    targets: tuple[PlanTarget, ...]
    targets_of: dict[str, tuple[PlanTarget, ...]]  # by plan id
    cycles: dict[str, tuple[CycleInPlan, ...]]  # by cycle id
    form_codes: dict[str, tuple[str, ...]]  # by the id of the task that uses them

    def place_of_plan(self, plan: Plan) -> str:
        """Return the id of the place that the plan's issuer belongs to."""
        return self.registers.units[plan.unit_id].place_id

    def at(self, plan_id: str, clause_id: str) -> AtClause:
        """Return what stands at a clause."""
        return self.at_clause.get((plan_id, clause_id), _NOTHING)
