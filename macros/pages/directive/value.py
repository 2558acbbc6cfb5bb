"""What the pages of cited documents show: every name, address and count."""

from dataclasses import dataclass

from macros.model.contradiction import Contradiction
from macros.parts.relations.value import RelationGroup
from macros.parts.shelves.value import Index
from macros.parts.way.value import StepLine, Way
from macros.words.currency import StateTold
from macros.words.facet import Facets
from macros.words.life import BodyEnd, PlaceEnd
from macros.words.named import Named
from macros.words.phases import History
from macros.words.quoted import QuotedMention


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveRow:
    """A document in a list, with what it can be found by.

    `change` is a sentence on what changed it, "" where nothing did; `marks` are what
    a reader should know first; `frequency` leads to where it is cited, if it is.
    """

    id: str
    document: Named
    subject: str
    change: str
    issuer: str
    marks: tuple[str, ...]
    topics: tuple[Named, ...]
    frequency: Named
    facets: Facets


@dataclass(frozen=True, slots=True)
class DirectiveGroup:
    """Documents under one heading; `parts` are the groups within it.

    `anchor` is the heading's id, `label` its words among those of its dimension,
    `rows` the documents that are in no part. A document with two topics, or in a list
    by status, is in two groups.
    """

    anchor: str
    label: str
    heading: str
    rows: tuple[DirectiveRow, ...]
    parts: tuple["DirectiveGroup", ...] = ()

    @property
    def count(self) -> int:
        """How many documents the group and its parts have."""
        return len(self.rows) + sum(part.count for part in self.parts)


@dataclass(frozen=True, slots=True)
class DirectiveList:
    """Documents in one list, or in groups; `index` leads to them if they are many."""

    rows: tuple[DirectiveRow, ...]
    groups: tuple[DirectiveGroup, ...] = ()
    index: Index | None = None


@dataclass(frozen=True, slots=True)
class DirectiveSheet:
    """One page of documents that are many: in groups, `rows` are those in none.

    `facets` are the names of those in which the documents differ.
    """

    rows: tuple[DirectiveRow, ...]
    groups: tuple[DirectiveGroup, ...]
    facets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to the groups of one dimension, each with its count."""

    dimension: Named
    groups: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a document, "" for what is not told.

    The issuer has an address if the register knows it; `issuer_end` and `place_end`
    say what became of it and of the place.
    """

    type: str
    number: str = ""
    date: str = ""
    issuer: Named
    issuer_end: BodyEnd | None = None
    place: str = ""
    place_end: PlaceEnd | None = None
    topics: tuple[Named, ...] = ()
    signed_by: str = ""
    in_force_since: str = ""
    other_names: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IsPlan:
    """The document is a plan of the library, at an address."""

    address: str


@dataclass(frozen=True, slots=True)
class OnlyCited:
    """All that is known of a document are its citations, in plans by title.

    `more` counts the plans that are not named.
    """

    plans: tuple[str, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Verified:
    """The sources that were read for a document, and what a clerk noted."""

    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CitingPlan:
    """A plan that cites a document; `anchor` is the id of its sentences."""

    plan: Named
    anchor: str
    quotes: tuple[QuotedMention, ...]


@dataclass(frozen=True, slots=True)
class CitingInPart:
    """A plan by place and period, how often it cites, where that can be read."""

    plan: str
    count: int
    page: str
    anchor: str


@dataclass(frozen=True, slots=True)
class CitingPart:
    """A page of what the plans of a part of the country say, and these plans."""

    page: Named
    frequency: str
    plans: tuple[CitingInPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectivePart:
    """What the documents of a part of the country are to a document and say of it.

    `above` are the pages above this one; `parts` lead to those below, where it has
    any: then nothing is told here.
    """

    page: Named
    above: tuple[Named, ...]
    steps: tuple[StepLine, ...] = ()
    relations: tuple[RelationGroup, ...] = ()
    citing: tuple[CitingPlan, ...] = ()
    parts: tuple[CitingPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveView:
    """The page of a cited document.

    `state` says whether the document stands, None where that is not verified;
    `is_changed` that it does no more as it was issued. `histories` are those of the
    document, of its issuer and of its place. What cites it stands in `citing`, or, if
    that is much, on the pages of the `parts`.
    """

    document: Named
    subject: str
    facts: Facts
    known: IsPlan | OnlyCited | Verified
    state: StateTold | None = None
    is_changed: bool = False
    histories: tuple[History, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    way: Way | None = None
    relations: tuple[RelationGroup, ...] = ()
    frequency: str
    citing: tuple[CitingPlan, ...] = ()
    parts: tuple[CitingPart, ...] = ()
