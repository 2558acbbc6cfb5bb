"""A document that can be cited, and where it is cited."""

import datetime as dt
from dataclasses import dataclass

from macros.model.citation import Citation, DocumentNumber


@dataclass(frozen=True, slots=True)
class Mention:
    """A citation in its place: which clause of which plan."""

    plan_id: str
    clause_id: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A document known from its citations.

    `id` is its permanent address part. `type_word` is in lower case, `place_id`
    the place of a local body's number or "", `dates` every date that mentions
    give (more than one is a contradiction in the sources), `title` the subject or
    the name of a law, `spellings` the numbers as printed, most frequent first.
    """

    id: str
    type_word: str
    number: DocumentNumber | None
    place_id: str
    date: dt.date | None
    dates: tuple[dt.date, ...]
    year: int | None
    issuer: str
    title: str
    spellings: tuple[str, ...]

    @property
    def label(self) -> str:
        """Type and number: "Nghị quyết số 25-NQ/TW", or a law's name."""
        if self.number is None:
            return f"{self.title} {self.year}" if self.year else self.title
        return f"{self.type_word.capitalize()} số {self.number.written}"
