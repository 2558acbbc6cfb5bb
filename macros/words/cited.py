"""Where a plan cites a document, as words and addresses."""

from dataclasses import dataclass


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
