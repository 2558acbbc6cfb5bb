"""Where a plan cites a document, as words and addresses."""

from dataclasses import dataclass

from macros.words.named import Named
from macros.words.signs import Sign


@dataclass(frozen=True, slots=True)
class CitingClause:
    """A clause: its name, its address, how often it cites the document."""

    label: str
    address: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class CitedIn:
    """The clauses of a plan that cite a document; `plan` is its place and period."""

    plan: str
    clauses: tuple[CitingClause, ...]


@dataclass(frozen=True, slots=True)
class CitedDocument:
    """A document that a plan cites, and the sign beside it if it has changed."""

    id: str
    label: str
    change: Sign | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """A document in a list: its name, how often and where it is cited.

    `change` is a sentence on what changed it, "" where nothing did.
    """

    document: Named
    frequency: str
    subject: str = ""
    change: str = ""
    cited: tuple[CitedIn, ...] = ()
