"""The library and the name of a document → the way down as a page shows it."""

from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass

from macros.model.relation import Evidence, FromText, Relation
from macros.model.unit import Level
from macros.parts.way.layout import tree_picture
from macros.parts.way.steps import (
    Below,
    Implementation,
    Step,
    implementation,
    steps_below,
)
from macros.parts.way.value import Note, StepLine, TaskLine, Way
from macros.registry.library import Assignment, Library
from macros.views.document_name import (
    document_address,
    document_name,
    relation_home,
)
from macros.views.facets import place_and_period
from macros.views.signs import signs_of
from macros.views.task_due import due_label
from macros.words.addresses import TASKS, WAY, plan_address
from macros.words.evidence import SHOWN, others
from macros.words.labels import LEVELS, NO_LEAD, capital, clause_label
from macros.words.named import Named
from macros.words.quote import excerpt
from macros.words.relations import RELATIONS

_TASK_LENGTH = 160  # letters of a task's words in the list
_NOT_SHOWN = {
    Below.SHOWN_ELSEWHERE: "Các bước tiếp theo đã nêu ở trên",
    Below.CIRCULAR: "Đường đi quay lại văn bản ở trên: cần đối chiếu bản gốc",
    Below.TOO_FAR: "Các bước tiếp theo xem ở trang của văn bản này",
}


def way(
    library: Library, name: str, apart: Collection[str] = (), place: str = ""
) -> Way | None:
    """Return the way that leads to the plan or work *name* and on from it.

    The picture shows that some steps lead to what is *apart*; the list leads to the
    *place* of the page where it is told of.
    """
    tree = implementation(library, name)
    if not tree.tops:
        return None
    made = _Lines(library, tree.subject, apart, place)
    tops = tuple(made.line(top) for top in tree.tops)
    return Way(_summary(tree), tree_picture(library, tree), tops)


def way_below(
    library: Library, name: str, below: Container[str]
) -> tuple[StepLine, ...]:
    """Return the steps from the plan or work *name* that lead to those *below*."""
    made = _Lines(library, name)
    return tuple(map(made.line, steps_below(library, name, below)))


def _summary(tree: Implementation) -> str:
    """Return how many documents of each level there are, the levels without too."""
    counts = [
        f"{LEVELS[level]} {tree.levels[level]} văn bản"
        if tree.levels.get(level)
        else f"{LEVELS[level]} chưa thấy trong thư viện"
        for level in Level
    ]
    tasks = f"; {tree.task_count} nhiệm vụ" if tree.task_count else ""
    return f"{', '.join(counts)}{tasks}."


@dataclass(frozen=True, slots=True)
class _Lines:
    """Puts the steps of one tree into words."""

    library: Library
    subject: str
    apart: Collection[str] = ()
    place: str = ""

    def line(self, step: Step) -> StepLine:
        """Return a step, how it came down, its tasks, and the steps below it."""
        listed, _ = self._listed(step)
        return StepLine(
            capital(LEVELS[step.level]),
            self._name(step.name),
            tuple(signs_of(self.library, step.name)),
            (
                *self._how(step),
                *self._gaps(step),
                *self._tasks(step),
                *self._hidden(step),
            ),
            tuple(map(self._task, listed)),
            tuple(
                self.line(one) for one in step.below if not self._is_apart(step, one)
            ),
        )

    def _is_apart(self, step: Step, below: Step) -> bool:
        return step.name == self.subject and below.name in self.apart

    def _name(self, name: str) -> Named:
        plan = self.library.plans.get(name)
        if name == self.subject:
            own = f"{plan.type_word.capitalize()} này" if plan else ""
            return Named(own or document_name(self.library, name))
        address = document_address(self.library, name)
        return Named(document_name(self.library, name), address)

    def _how(self, step: Step) -> Iterator[Note]:
        """Yield what says that the step came from the one above it."""
        if step.descent is None:
            return
        for relation in step.descent.relations:
            verb = capital(RELATIONS[relation.kind][0].lower())
            shown = relation.evidence[:SHOWN]
            places = tuple(self._evidence(relation, one) for one in shown)
            yield Note(verb, places, more=self._more(relation))
        if not step.descent.relations:
            yield Note("Có nhiệm vụ nêu văn bản trên")

    def _more(self, relation: Relation) -> Named | None:
        """Return the way to what else says so, if there is more."""
        count = len(relation.evidence) - SHOWN
        if count <= 0:
            return None
        return Named(others(count), relation_home(self.library, relation))

    def _evidence(self, relation: Relation, said: Evidence) -> Named:
        if not isinstance(said, FromText):
            return Named(f"theo {said.source.where if said.source else said.path}")
        label = clause_label(said.clause_id)
        if said.plan_id not in {relation.source_id, self.subject}:
            plan = self.library.plans[said.plan_id]
            label = f"{place_and_period(self.library, plan)}: {label}"
        return Named(label, plan_address(said.plan_id, said.clause_id))

    def _hidden(self, step: Step) -> Iterator[Note]:
        """Yield the way to the steps that only the document's own page names."""
        address = document_address(self.library, step.name)
        own = Named("xem ở trang của văn bản này", f"{address}#{WAY}")
        for count, where in ((step.above, "ở trên"), (step.hidden, "ở dưới")):
            if count:
                yield Note(f"{count} văn bản khác {where}", (own,))
        if apart := sum(self._is_apart(step, one) for one in step.below):
            yield Note(f"{apart} văn bản", (Named("xếp theo địa bàn", self.place),))

    def _gaps(self, step: Step) -> Iterator[Note]:
        """Yield what is not there, or not in order, at a step."""
        for place_id in step.missing:
            place = self.library.registers.places[place_id]
            words = f"Chưa thấy văn bản của {place.full_name} nối hai văn bản này"
            yield Note(words, is_gap=True)
        if step.descent and step.descent.is_reversed:
            words = "Văn bản cấp trên mà thực hiện văn bản cấp dưới"
            yield Note(words, is_gap=True)
        if step.shows is not Below.ALL:
            yield Note(_NOT_SHOWN[step.shows], is_gap=True)
        elif self._ends_early(step):
            words = "Chưa thấy văn bản nào trong thư viện thực hiện tiếp"
            yield Note(words, is_gap=True)

    def _ends_early(self, step: Step) -> bool:
        """Tell whether a way ends above a plan, at a document that may still stand."""
        work = self.library.works.get(step.name)
        return bool(work and not work.currency.is_changed and not step.below)

    def _listed(self, step: Step) -> tuple[Sequence[Assignment], int]:
        """Return the tasks that are listed below a step, and how many are not.

        All of them are on the page of the document above it.
        """
        if step.name not in self.library.plans or step.name == self.subject:
            return (), 0
        if step.descent is None or step.descent.is_whole:
            return (), 0
        shown = step.tasks
        if step.descent.upper != self.subject:
            shown = shown[:SHOWN]
        return shown, len(step.tasks) - len(shown)

    def _tasks(self, step: Step) -> Iterator[Note]:
        """Yield which tasks are tied to the step above, where they are not listed."""
        if step.name not in self.library.plans or step.descent is None:
            return
        if step.descent.is_whole:
            count = len(self.library.tasks_of[step.name])
            every = Named("chưa thấy nhiệm vụ nào")
            if count:
                every = Named(f"{count} nhiệm vụ", plan_address(step.name, TASKS))
            yield Note("Cả kế hoạch thực hiện văn bản trên", (every,))
        elif step.tasks and step.name == self.subject:
            clauses = dict.fromkeys(a.task.clause_id for a in step.tasks)
            places = (Named(clause_label(one), f"#{one}") for one in clauses)
            yield Note(f"{len(step.tasks)} nhiệm vụ", tuple(places))
        _, hidden = self._listed(step)
        if hidden:
            tasks = Named("xem ở kế hoạch này", plan_address(step.name, TASKS))
            yield Note(f"{hidden} nhiệm vụ khác", (tasks,))

    def _task(self, assignment: Assignment) -> TaskLine:
        task = assignment.task
        leads = "; ".join(capital(unit.name) for unit in assignment.leads)
        return TaskLine(
            excerpt(task.text, _TASK_LENGTH),
            plan_address(task.plan_id, task.clause_id),
            f"{due_label(assignment)} · {leads or NO_LEAD.lower()}",
        )
