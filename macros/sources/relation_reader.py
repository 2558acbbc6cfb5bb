"""The key quan_he of a directive → what it is to other documents."""

from macros.model.currency import FactSource
from macros.model.directive import DeclaredRelation
from macros.model.issue import IssueCode
from macros.model.relation import RelationKind
from macros.sources.fields import ID, Fields

_KEYS = "loai! van_ban ten nguon! ngay!"


def read_relations(fields: Fields) -> tuple[DeclaredRelation, ...]:
    """Return the relations that the head declares, each with its source."""
    found = (_relation(entry) for entry in fields.mappings("quan_he", _KEYS))
    return tuple(relation for relation in found if relation)


def _relation(entry: Fields) -> DeclaredRelation | None:
    kind = entry.choice("loai", RelationKind, RelationKind.CITES)
    other = entry.shaped("van_ban", ID, "mã của văn bản kia")
    name = entry.text("ten")
    if bool(other) == bool(name):
        message = "Quan hệ cần đúng một trong hai khóa “van_ban”, “ten”"
        remedy = "Ghi mã của văn bản kia ở “van_ban”, hoặc tên, số, ngày ở “ten”"
        entry.report(entry.at("van_ban"), IssueCode.MISSING_KEY, message, remedy)
    checked = entry.day("ngay")
    where = entry.text("nguon")
    if not (checked and where):
        return None
    at = entry.at("van_ban" if other else "ten")
    return DeclaredRelation(
        kind=kind,
        other_id=other,
        other_name=name,
        source=FactSource(where, checked.isoformat()),
        position=(at.line, at.column),
    )
