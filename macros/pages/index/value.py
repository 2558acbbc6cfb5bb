"""What the pages of citations show: every name, address and count."""

from dataclasses import dataclass

from macros.model.contradiction import ContradictionKind
from macros.parts.shelves.value import Index
from macros.words.cited import DocumentEntry
from macros.words.facet import Facets
from macros.words.named import Named
from macros.words.quoted import QuotedMention


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document of the index; `quotes` are the sentences that cite it, if shown.

    `more` leads to the other places that cite it, where only some are shown.
    """

    entry: DocumentEntry
    facets: Facets
    quotes: tuple[QuotedMention, ...] = ()
    more: Named | None = None


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """Documents under one heading; `anchor` is its id."""

    anchor: str
    heading: str
    documents: tuple[IndexedDocument, ...]


@dataclass(frozen=True, slots=True)
class IndexList:
    """Documents in groups; `index` leads to them if they are many."""

    groups: tuple[IndexGroup, ...]
    index: Index | None = None


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A plan of the matrix by its place and period, with its title."""

    id: str
    plan: Named
    title: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """How often a plan cites a document, where that is told, and how it is spoken."""

    count: int
    address: str
    spoken: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A document with what each plan of the matrix says of it, None for nothing."""

    document: Named
    facets: Facets
    cells: tuple[MatrixCell | None, ...]

    @property
    def counts(self) -> tuple[int, ...]:
        """How often each plan cites the document."""
        return tuple(cell.count if cell else 0 for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Columns and rows; `left_out` counts the plans that found no room.

    `index` leads to the rows if they are many.
    """

    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    left_out: int = 0
    index: Index | None = None

    @property
    def totals(self) -> tuple[int, ...]:
        """The sum of each column."""
        return tuple(map(sum, zip(*(row.counts for row in self.rows), strict=True)))


@dataclass(frozen=True, slots=True)
class ReadingShown:
    """What some mentions say, how many or which source, and their sentences.

    `more` leads to the other sentences, where only some are shown.
    """

    says: str
    backing: str
    quotes: tuple[QuotedMention, ...] = ()
    more: Named | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Where sources disagree about documents; `known` is what the register has.

    `more` leads to the other readings, where only some are shown.
    """

    id: str
    documents: tuple[Named, ...]
    proposal: str
    known: str
    readings: tuple[ReadingShown, ...]
    more: Named | None = None


@dataclass(frozen=True, slots=True)
class FindingSection:
    """The findings of one kind."""

    kind: ContradictionKind
    findings: tuple[Finding, ...]
