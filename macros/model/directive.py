"""A directive of the register: what is known of a document that plans cite."""

import datetime as dt
from dataclasses import dataclass

from macros.model.citation import DocumentNumber
from macros.model.currency import UNVERIFIED, Currency, CurrencyState, FactSource
from macros.model.days import is_before
from macros.model.relation import RelationKind

# Addresses of the pages that group directives begin so, therefore no id may.
BROWSE = "theo-"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredRelation:
    """What a file says that its document is to another, with the source.

    The other one goes by its id, or by a name where the library has no page for it;
    `position` are the line and column of the id or name in the file.
    """

    kind: RelationKind
    other_id: str
    other_name: str
    source: FactSource
    position: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """One file of the register of directives.

    `type_word` is in lower case, `place_id` the place of a local body's number or
    "". `year` is that of the date, of a normative number, or the only thing known
    of the date. `issuer` is the name of the body as it is shown, `issuer_id` its id
    in the register of bodies; both may be "". `title` is the subject as texts cite
    it ("về ..."), or the name of a law; `other_names` are names it also goes by.
    `path` is the file's path within the plans folder. `signed_by` is a name,
    `in_force_since` a day in EDTF, which does not say that it still is in force;
    `notes` are further facts in words. Without `sources` nothing is verified: the
    file repeats what citations say. `topics` are the ids that a clerk gave it.
    """

    id: str
    path: str
    type_word: str
    number: DocumentNumber | None
    place_id: str
    date: dt.date | None
    year: int | None
    issuer: str
    issuer_id: str
    title: str
    other_names: tuple[str, ...]
    sources: tuple[FactSource, ...]
    currency: Currency = UNVERIFIED
    topics: tuple[str, ...] = ()
    signed_by: str = ""
    in_force_since: str = ""
    notes: tuple[str, ...] = ()
    relations: tuple[DeclaredRelation, ...] = ()
    date_line: int = 1

    def in_force_on(self, day: str) -> bool:
        """Tell whether it is known to be in force on a day, month or year of EDTF.

        Known are a day from which it is, and no end that may lie before.
        """
        since = self.in_force_since
        over = self.currency.state in _OVER and not is_before(day, self.currency.since)
        begun = is_before(since, day) or (bool(since) and since == day)
        return begun and not over


_OVER = frozenset({CurrencyState.ENDED, CurrencyState.REPLACED})
