"""The library and the name of a document → its relations as a page shows them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Container
from dataclasses import dataclass

from macros.model.directive import DeclaredRelation
from macros.model.relation import (
    Evidence,
    FromRegister,
    FromText,
    Relation,
    RelationKind,
)
from macros.parts.relations.value import Related, RelationGroup, Sentence
from macros.registry.library import Library
from macros.views.document_name import (
    document_name,
    named_document,
    relation_home,
)
from macros.words.addresses import CITED_IN, plan_address
from macros.words.evidence import AT_HOME, SHOWN, others
from macros.words.labels import capital, clause_label, since_label, source_words
from macros.words.named import Named
from macros.words.quote import quote
from macros.words.relations import RELATIONS

_ORDER = list(RelationKind)


def relations(
    library: Library,
    name: str,
    page: str,
    apart: Collection[str] = (),
    place: str = "",
) -> tuple[RelationGroup, ...]:
    """Return the relations of a plan or work, what it does first.

    `page` is the address where they are shown: a sentence that stands there itself is
    not quoted again. Plain citations are left out: the lists of mentions show them.
    Of documents *apart* it is only said that they stand so, and in which *place* of
    the page that is told. What the file of a document declares of one without a page
    comes last.
    """
    made = _Relations(library, name, page)
    groups: dict[str, list[Related]] = defaultdict(list)
    others: Counter[str] = Counter()
    for relation in made.every():
        label = made.label(relation)
        if relation.source_id in apart:
            others[label] += 1
            groups[label] += ()
        else:
            groups[label].append(made.related(relation))
    work = library.works.get(name)
    for declared in work.directive.relations if work and work.directive else ():
        if declared.other_name:
            groups[RELATIONS[declared.kind][0]].append(_unlisted(declared))
    return tuple(
        RelationGroup(label, tuple(found), others[label], place)
        for label, found in groups.items()
    )


def relations_from(
    library: Library, name: str, page: str, sources: Container[str]
) -> tuple[RelationGroup, ...]:
    """Return how those documents stand to the plan or work *name*."""
    made = _Relations(library, name, page)
    groups: dict[str, list[Related]] = defaultdict(list)
    for relation in made.every():
        if relation.source_id in sources:
            groups[made.label(relation)].append(made.related(relation))
    return tuple(RelationGroup(label, tuple(found)) for label, found in groups.items())


def _unlisted(declared: DeclaredRelation) -> Related:
    return Related(Named(declared.other_name), told=(source_words(declared.source),))


@dataclass(frozen=True, slots=True)
class _Relations:
    """Puts the relations of the document *name* into words, for one page."""

    library: Library
    name: str
    page: str

    def every(self) -> list[Relation]:
        """Return the relations that are more than a citation, in their order."""
        found = self.library.relations_of[self.name]
        return sorted(
            (one for one in found if one.kind is not RelationKind.CITES), key=self.rank
        )

    def rank(self, relation: Relation) -> tuple[bool, int]:
        """Return by what relations are ordered."""
        return relation.source_id != self.name, _ORDER.index(relation.kind)

    def label(self, relation: Relation) -> str:
        """Return what the relation is called, as seen from the document."""
        active, passive = RELATIONS[relation.kind]
        return active if relation.source_id == self.name else passive

    def related(self, relation: Relation) -> Related:
        """Return the other end, and what says so."""
        ends = relation.source_id, relation.target_id
        other = ends[1] if ends[0] == self.name else ends[0]
        here: list[Named] = []
        told: list[Evidence] = []
        for said in relation.evidence:
            if isinstance(said, FromText) and plan_address(said.plan_id) == self.page:
                label = clause_label(said.clause_id)
                here.append(Named(label, f"#{said.clause_id}"))
            else:
                told.append(said)
        shown, more = self._shown(relation, told)
        return Related(
            named_document(self.library, other),
            tuple(here),
            tuple(self._told(said, other) for said in shown),
            more,
        )

    def _shown(
        self, relation: Relation, told: list[Evidence]
    ) -> tuple[list[Evidence], Named | None]:
        """Return as much of what is told as the page takes, and the way to the rest.

        All of it is on the page of the source; what is too much even there is among
        all that cites the source. A plan itself tells what it stands to.
        """
        home = relation_home(self.library, relation)
        most = SHOWN
        if home.startswith(f"{self.page}#"):
            if relation.source_id in self.library.plans:
                return told, None
            most, home = AT_HOME, f"{self.page}#{CITED_IN}"
        count = len(told) - most
        more = Named(others(count), home) if count > 0 else None
        return told[:most], more

    def _told(self, said: Evidence, other: str) -> Sentence | str:
        """Return the sentence with its place, its plan unless that is *other*."""
        if not isinstance(said, FromText):
            return _of_register(said)
        clause = self.library.clauses[said.plan_id, said.clause_id]
        label = clause_label(said.clause_id)
        if said.plan_id != other:
            label = f"{document_name(self.library, said.plan_id)}, {label}"
        place = Named(label, plan_address(said.plan_id, said.clause_id))
        return Sentence(quote(clause.text, said.span), place)


def _of_register(said: FromRegister) -> str:
    since = f"{capital(since_label(said.since))}. " if said.since else ""
    return f"{since}Theo tệp {said.path}. {source_words(said.source)}".strip()
