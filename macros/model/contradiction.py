"""Where sources disagree about a document: both readings, and what speaks for which."""

from dataclasses import dataclass
from enum import StrEnum

from macros.model.directive import Directive
from macros.model.work import Mention


class ContradictionKind(StrEnum):
    """What the readings differ in."""

    TYPE = "loai"  # one number and date, two types
    DATE = "ngay"  # one document, two dates
    NUMBER = "so-ngay"  # one title of one body, two numbers or two days
    ISSUER = "co-quan"  # one document, two issuers
    SEPARATOR = "dau-ngan"  # one number, "58-NQ/TU" and "58/NQ-TU"
    TYPE_CODE = "loai-ky-hieu"  # a type word that its symbol excludes
    NO_SUCH_DAY = "ngay-khong-co"  # 31/02/2024
    TERM = "nhiem-ky"  # "khóa XI" beside a year of another term
    TITLE = "trich-yeu"  # titles that differ in a word: a weaker finding


@dataclass(frozen=True, slots=True)
class Reading:
    """One side: what it says, and the mentions that say it.

    `registered` marks what the register says, mentioned so or not.
    """

    says: str
    mentions: tuple[Mention, ...]
    registered: bool = False


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A finding about one work or several; nothing is decided, `proposal` says why.

    `known` is what the register has on these works.
    """

    kind: ContradictionKind
    work_ids: tuple[str, ...]
    readings: tuple[Reading, ...]
    proposal: str
    known: tuple[Directive, ...] = ()

    @property
    def id(self) -> str:
        """The finding's address on its page."""
        return f"{self.kind}-{self.work_ids[0]}"

    @property
    def is_weak(self) -> bool:
        """Whether the readings may be two spellings of one title."""
        return self.kind is ContradictionKind.TITLE

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions of all readings."""
        return tuple(m for reading in self.readings for m in reading.mentions)
