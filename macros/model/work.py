"""A document that can be cited, and where it is cited."""

import datetime as dt
from dataclasses import dataclass

from macros.model.citation import Citation, DocumentNumber
from macros.model.currency import UNVERIFIED, Currency
from macros.model.directive import Directive
from macros.model.document_type import is_law


@dataclass(frozen=True, slots=True)
class Mention:
    """A citation in its place: which clause of which plan."""

    plan_id: str
    clause_id: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A document that citations or the register name.

    `id` is its permanent address part. `type_word` is in lower case, `place_id`
    the place of a local body's number or "", `dates` every date that mentions
    give (more than one is a contradiction in the sources), `title` the subject or
    the name of a law, `spellings` the numbers as printed, most frequent first.
    `directive` is what the register says of it, `plan_id` the plan of the library
    that it is.
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
    directive: Directive | None = None
    plan_id: str = ""

    @property
    def verified(self) -> Directive | None:
        """What the register says with a source, None where it repeats citations."""
        return self.directive if self.directive and self.directive.sources else None

    @property
    def currency(self) -> Currency:
        """Whether the document still stands, as far as the register knows."""
        return self.directive.currency if self.directive else UNVERIFIED

    @property
    def label(self) -> str:
        """Type and number: "Nghị quyết số 25-NQ/TW"; a law's name and its number."""
        if self.number is None:
            return f"{self.title} {self.year}" if self.year else self.title
        name = self.title if self._is_named else self.type_word.capitalize()
        return f"{name} số {self.number.written}"

    @property
    def subject(self) -> str:
        """The subject, "" for a law, whose name is part of its label."""
        return "" if self._is_named else self.title

    @property
    def _is_named(self) -> bool:
        """Whether the title is a law's name, and no subject ("về sửa đổi ...")."""
        is_name = self.title.casefold().startswith(self.type_word)
        return is_law(self.type_word) and is_name
