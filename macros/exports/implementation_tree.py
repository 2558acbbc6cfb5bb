"""The way down as markup: a picture, and the same as a list within lists."""

from collections.abc import Iterator

from macros.exports.tree_svg import tree_svg
from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.page import Links, OutlineEntry
from macros.frame.signs import CHANGE, DISPUTE, changed_sign, dispute_sign
from macros.model.relation import Evidence, FromText, Relation
from macros.model.unit import Level
from macros.registry.library import Assignment, Library
from macros.views.document_entry import cited_document
from macros.views.implementation import Below, Implementation, Step, implementation
from macros.views.relation_groups import RELATIONS, document_name
from macros.views.task_item import due_label
from macros.views.tree_layout import Picture, tree_picture
from macros.words.labels import LEVELS, NO_UNIT, capital, clause_label
from macros.words.quote import excerpt

IMPLEMENTATION = OutlineEntry(2, "trien-khai", "Triển khai qua các cấp")
_TALLEST = 700  # of a picture that stands open, in pixels
_TASK_LENGTH = 160  # letters of a task's words in the list
_NOT_SHOWN = {
    Below.SHOWN_ELSEWHERE: "Các bước tiếp theo đã nêu ở trên",
    Below.CIRCULAR: "Đường đi quay lại văn bản ở trên: cần đối chiếu bản gốc",
    Below.TOO_FAR: "Các bước tiếp theo xem ở trang của văn bản này",
}


def implementation_section(library: Library, name: str, links: Links) -> Html:
    """Return the section of a page, or nothing where no way leads to or from it."""
    content = implementation_tree(library, name, links)
    if not content:
        return EMPTY
    return join([el("h2", IMPLEMENTATION.title, id=IMPLEMENTATION.id), content])


def implementation_tree(library: Library, name: str, links: Links) -> Html:
    """Return the way that leads to the plan or work *name* and on from it."""
    tree = implementation(library, name)
    if not tree.tops:
        return EMPTY
    shown = _Shown(library, tree, links)
    picture = tree_picture(library, tree)
    signs = {box.name: shown.sign(box.name) for box in picture.boxes if box.name}
    return join(
        [
            el("p", _summary(tree), class_="lib-tree-summary"),
            _figure(tree_svg(library, picture, links, signs), picture),
            el("ul", *(shown.step(top) for top in tree.tops), class_="lib-tree"),
        ]
    )


def _figure(drawn: Html, picture: Picture) -> Html:
    """Return the picture, folded where it is taller than a screen."""
    figure = el("figure", drawn, class_="lib-tree-picture")
    if picture.height <= _TALLEST:
        return figure
    return el("details", el("summary", "Sơ đồ các cấp"), figure)


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


class _Shown:
    """Prints the steps of one tree on one page."""

    def __init__(self, library: Library, tree: Implementation, links: Links) -> None:
        self.library = library
        self.subject = tree.subject
        self.links = links

    def step(self, step: Step) -> Html:
        """Return a step, how it came down, its tasks, and the steps below it."""
        notes = [*self._how(step), *self._gaps(step)]
        return el(
            "li",
            el(
                "p",
                el("span", capital(LEVELS[step.level]), class_="lib-tree-level"),
                " ",
                self._name(step.name),
                *(sign for _, sign in self._signs(step.name)),
            ),
            *(el("p", note, class_="lib-tree-how") for note in notes),
            self._tasks(step),
            el("ul", *(self.step(below) for below in step.below))
            if step.below
            else None,
        )

    def sign(self, name: str) -> str:
        """Return the letters of a document's signs, for the picture."""
        return "".join(letter for letter, _ in self._signs(name))

    def _name(self, name: str) -> Html:
        words = document_name(self.library, name)
        if name == self.subject and name in self.library.plans:
            words = f"{self.library.plans[name].type_word.capitalize()} này"
        if name == self.subject:
            return el("strong", words)
        href = (
            self.links.plan(name)
            if name in self.library.plans
            else self.links.work(name)
        )
        return el("a", words, href=href)

    def _signs(self, name: str) -> Iterator[tuple[str, Html]]:
        """Yield the signs that sources disagree, that a document has changed."""
        finding = self.library.disputed_works.get(name)
        if finding:
            yield DISPUTE, dispute_sign(finding, self.links)
        work = self.library.works.get(name)
        if work and work.currency.is_changed:
            yield CHANGE, changed_sign(cited_document(self.library, work), self.links)

    def _how(self, step: Step) -> Iterator[Html]:
        """Yield what says that the step came from the one above it."""
        if step.descent is None:
            return
        for relation in step.descent.relations:
            verb = RELATIONS[relation.kind][0].lower()
            places = [self._evidence(relation, said) for said in relation.evidence]
            parts = (join([", " if at else ": ", p]) for at, p in enumerate(places))
            yield join([capital(verb), *parts])
        if not step.descent.relations:
            yield text("Có nhiệm vụ nêu văn bản trên")

    def _evidence(self, relation: Relation, said: Evidence) -> Html:
        if not isinstance(said, FromText):
            return text(f"theo {said.source.where if said.source else said.path}")
        label = clause_label(said.clause_id)
        if said.plan_id not in {relation.source_id, self.subject}:
            label = f"{document_name(self.library, said.plan_id)}, {label}"
        return el("a", label, href=self.links.plan(said.plan_id, said.clause_id))

    def _gaps(self, step: Step) -> Iterator[Html]:
        """Yield what is not there, or not in order, at a step."""
        for place_id in step.missing:
            place = self.library.registers.places[place_id]
            yield _gap(f"Chưa thấy văn bản của {place.full_name} nối hai văn bản này")
        if step.descent and step.descent.is_reversed:
            yield _gap("Văn bản cấp trên mà thực hiện văn bản cấp dưới")
        if step.shows is not Below.ALL:
            yield _gap(_NOT_SHOWN[step.shows])
        elif self._ends_early(step):
            yield _gap("Chưa thấy văn bản nào trong thư viện thực hiện tiếp")

    def _ends_early(self, step: Step) -> bool:
        """Tell whether a way ends above a plan, at a document that may still stand."""
        work = self.library.works.get(step.name)
        return bool(work and not work.currency.is_changed and not step.below)

    def _tasks(self, step: Step) -> Html | None:
        """Return the tasks of a plan that are tied to the step above it."""
        if step.name not in self.library.plans or step.descent is None:
            return None
        count = len(self.library.tasks_of[step.name])
        every = (
            el("a", f"{count} nhiệm vụ", href=self.links.plan(step.name, "nhiem-vu"))
            if count
            else text("chưa thấy nhiệm vụ nào")
        )
        if step.descent.is_whole:
            note = join(["Cả kế hoạch thực hiện văn bản trên: ", every])
            return el("p", note, class_="lib-tree-how")
        if not step.tasks:
            return None
        if step.name == self.subject:
            clauses = dict.fromkeys(a.task.clause_id for a in step.tasks)
            where = (el("a", clause_label(c), href=f"#{c}") for c in clauses)
            parts = (join([", " if at else ": ", one]) for at, one in enumerate(where))
            note = join([f"{len(step.tasks)} nhiệm vụ", *parts])
            return el("p", note, class_="lib-tree-how")
        return el("ul", *map(self._task, step.tasks), class_="lib-tree-tasks")

    def _task(self, assignment: Assignment) -> Html:
        task = assignment.task
        words = excerpt(task.text, _TASK_LENGTH)
        href = self.links.plan(task.plan_id, task.clause_id)
        facts = " · ".join(
            [
                due_label(assignment),
                "; ".join(capital(unit.name) for unit in assignment.leads)
                or NO_UNIT.lower(),
            ]
        )
        return el(
            "li",
            el("span", "Nhiệm vụ", class_="lib-tree-level"),
            " ",
            el("a", words, href=href),
            el("span", f" {facts}", class_="lib-count"),
        )


def _gap(words: str) -> Html:
    return el("span", words, class_="lib-tree-gap")
