"""Whether a directive still stands, as far as a source says so."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where facts were read, and the day of the check as EDTF."""

    where: str
    checked: str


class CurrencyState(StrEnum):
    """What may be known of it; the values stand in files and in addresses."""

    IN_FORCE = "con-hieu-luc"
    ENDED = "het-hieu-luc"
    REPLACED = "duoc-thay-the"
    AMENDED = "duoc-sua-doi"
    UNVERIFIED = "chua-kiem-chung"


@dataclass(frozen=True, slots=True)
class Currency:
    """A state, what brought it about and since when, and the source that says so.

    `by` are ids of documents, `by_text` names one that has no file; `since` is EDTF
    or "". Only what is not verified has no source.
    """

    state: CurrencyState
    by: tuple[str, ...] = ()
    by_text: str = ""
    since: str = ""
    source: FactSource | None = None

    @property
    def is_changed(self) -> bool:
        """Whether a reader of the document has to be warned."""
        return self.state in _CHANGES


UNVERIFIED = Currency(CurrencyState.UNVERIFIED)
_CHANGES = frozenset(
    {CurrencyState.ENDED, CurrencyState.REPLACED, CurrencyState.AMENDED}
)
