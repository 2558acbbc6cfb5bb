"""How a document stands to others, by kind and direction, as a reader is told."""

from dataclasses import dataclass

from macros.model.directive import DeclaredRelation
from macros.model.relation import Relation, RelationKind
from macros.registry.library import Library
from macros.words.labels import placed_heading

# From source to target, and from target to source.
RELATIONS = {
    RelationKind.BASED_ON: ("Căn cứ", "Là căn cứ của"),
    RelationKind.IMPLEMENTS: ("Thực hiện", "Được thực hiện bởi"),
    RelationKind.SPECIFIES: ("Cụ thể hóa", "Được cụ thể hóa bởi"),
    RelationKind.GUIDES: ("Hướng dẫn, quy định chi tiết", "Được hướng dẫn bởi"),
    RelationKind.AMENDS: ("Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    RelationKind.REPLACES: ("Thay thế", "Được thay thế bởi"),
    RelationKind.REPEALS: ("Bãi bỏ", "Bị bãi bỏ bởi"),
    RelationKind.CORRECTS: ("Đính chính", "Được đính chính bởi"),
    RelationKind.REVIEWS: ("Sơ kết", "Được sơ kết theo"),
    RelationKind.CONCLUDES: ("Tổng kết", "Được tổng kết theo"),
    RelationKind.ANNEXED_TO: ("Ban hành kèm theo", "Có văn bản kèm theo"),
    RelationKind.RELATED_TO: ("Gắn với", "Gắn với"),
    RelationKind.CITES: ("Dẫn chiếu", "Được dẫn chiếu ở"),
}


@dataclass(frozen=True, slots=True)
class RelatedDocument:
    """The other end of a relation: the id of a plan or a work."""

    other_id: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The relations of one kind and direction of a document.

    `named` are those that its file declares to documents without a page.
    """

    label: str
    documents: tuple[RelatedDocument, ...]
    named: tuple[DeclaredRelation, ...]

    @property
    def count(self) -> int:
        """How many documents stand in the group."""
        return len(self.documents) + len(self.named)


def relation_groups(library: Library, name: str) -> tuple[RelationGroup, ...]:
    """Return the relations of a plan or work, what it does first.

    Plain citations are left out: the lists of mentions show them.
    """
    groups: dict[str, list[RelatedDocument]] = {}
    for relation in sorted(library.relations_of[name], key=lambda r: _rank(r, name)):
        if relation.kind is not RelationKind.CITES:
            is_source = relation.source_id == name
            active, passive = RELATIONS[relation.kind]
            other = relation.target_id if is_source else relation.source_id
            group = groups.setdefault(active if is_source else passive, [])
            group.append(RelatedDocument(other, relation))
    named: dict[str, list[DeclaredRelation]] = {}
    work = library.works.get(name)
    for declared in work.directive.relations if work and work.directive else ():
        if declared.other_name:
            label = RELATIONS[declared.kind][0]
            named.setdefault(label, []).append(declared)
            groups.setdefault(label, [])
    return tuple(
        RelationGroup(label, tuple(found), tuple(named.get(label, ())))
        for label, found in groups.items()
    )


def _rank(relation: Relation, name: str) -> tuple[bool, int]:
    order = list(RelationKind)
    return relation.source_id != name, order.index(relation.kind)


def document_name(library: Library, name: str) -> str:
    """Return how a plan or work is called, with the place of a local number."""
    if name in library.plans:
        plan = library.plans[name]
        place = library.registers.places[library.place_of_plan(plan)]
        return f"{plan.full_title} ({place.name})"
    return placed_heading(library.works[name], library.registers)
