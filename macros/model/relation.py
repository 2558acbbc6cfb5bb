"""How one document stands to another, and who says so."""

from dataclasses import dataclass
from enum import StrEnum

from macros.model.citation import Span
from macros.model.currency import FactSource


class RelationKind(StrEnum):
    """What the source is to the target; the values are those of the data.

    Strongest first: of two readings of a sentence the weaker one, CITES, is taken.
    """

    BASED_ON = "can-cu"
    IMPLEMENTS = "thuc-hien"
    SPECIFIES = "cu-the-hoa"
    GUIDES = "huong-dan"
    AMENDS = "sua-doi"
    REPLACES = "thay-the"
    REPEALS = "bai-bo"
    CORRECTS = "dinh-chinh"
    REVIEWS = "so-ket"
    CONCLUDES = "tong-ket"
    ANNEXED_TO = "phu-luc"
    RELATED_TO = "lien-quan"
    CITES = "dan-chieu"

    @property
    def term(self) -> str:
        """The relation in the terms of ELI, read from source to target."""
        return _TERMS[self][0]

    @property
    def inverse_term(self) -> str:
        """The relation in the terms of ELI, read from target to source."""
        return _TERMS[self][1]


_TERMS = {
    RelationKind.BASED_ON: ("eli:based_on", "eli:basis_for"),
    RelationKind.IMPLEMENTS: ("eli:implements", "eli:implemented_by"),
    RelationKind.SPECIFIES: ("eli:implements", "eli:implemented_by"),
    RelationKind.GUIDES: (
        "eli:ensures_implementation_of",
        "eli:implementation_ensured_by",
    ),
    RelationKind.AMENDS: ("eli:amends", "eli:amended_by"),
    RelationKind.REPLACES: ("eli:repeals", "eli:repealed_by"),
    RelationKind.REPEALS: ("eli:repeals", "eli:repealed_by"),
    RelationKind.CORRECTS: ("eli:corrects", "eli:corrected_by"),
    RelationKind.REVIEWS: ("eli:refers_to", "eli:is_referred_to_by"),
    RelationKind.CONCLUDES: ("eli:refers_to", "eli:is_referred_to_by"),
    RelationKind.ANNEXED_TO: ("eli:is_annex_of", "eli:has_annex"),
    RelationKind.RELATED_TO: ("eli:related_to", "eli:related_to"),
    RelationKind.CITES: ("eli:cites", "eli:cited_by"),
}

# By these a document carries out another, or says how that is done.
CARRIES_OUT = frozenset(
    {RelationKind.IMPLEMENTS, RelationKind.SPECIFIES, RelationKind.GUIDES}
)
# These lead down from a directive to what was issued because of it. A decision may
# also rest on what came from below (a submission, a report): that leads nowhere.
LEADS_DOWN = CARRIES_OUT | {RelationKind.BASED_ON}


@dataclass(frozen=True, slots=True)
class FromText:
    """Words of a clause that say so: `span` runs from the first to the last of them."""

    plan_id: str
    clause_id: str
    span: Span


@dataclass(frozen=True, slots=True)
class FromRegister:
    """A file of plans/ whose head says so, by its path, and where that was read.

    `since` is when the relation came about, in EDTF or "".
    """

    path: str
    source: FactSource | None = None
    since: str = ""


Evidence = FromText | FromRegister


@dataclass(frozen=True, slots=True)
class Relation:
    """One edge: the document `source_id` does to `target_id` what `kind` says.

    Ids are those of plans of the library or of works; `evidence` is every place
    that says so, in reading order, and never empty.
    """

    source_id: str
    target_id: str
    kind: RelationKind
    evidence: tuple[Evidence, ...]
