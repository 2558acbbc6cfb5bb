"""Which document a mention means, and by which rule: a closed family."""

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """What decided; the values are those of the data."""

    NUMBER_AND_TIME = "number-and-time"  # place, number and symbol, year or date
    NUMBER_ALONE = "number-alone"  # no date: fits if one document has that number
    NAME = "name"  # a law by its name
    SHORT_NUMBER = "short-number"  # "Quy định 377" after a full citation
    LAST_OF_TYPE = "last-of-type"  # "Nghị quyết nêu trên"
    GIVEN_NAME = "given-name"  # "sau đây gọi là ..."


@dataclass(frozen=True, slots=True)
class Resolved:
    """Exactly one document fits, and the register or the library holds it."""

    work_id: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class KnownByCitation:
    """Exactly one document fits, of which only citations are known."""

    work_id: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Contradicting:
    """Exactly one document fits, and the mention disagrees with another source."""

    work_id: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several documents fit, and nothing in the text decides."""

    candidates: tuple[str, ...]
    rule: Rule


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A reference to an earlier one where no earlier one fits."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class SelfReference:
    """The document means itself; such a mention links to nothing."""


Linked = Resolved | KnownByCitation | Contradicting
Resolution = Linked | Ambiguous | Unresolved | SelfReference
