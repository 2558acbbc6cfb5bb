"""Types of bodies: what a department is in every province."""

from dataclasses import dataclass

from macros.model.place import Level, LifeSpan
from macros.model.system import System


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitType:
    """What the bodies of one kind share; at a place it is a body: Sở Nội vụ.

    `names` begins with the full one; `parent` is the type of the body above, or "";
    `collective` are the words that name it among others: "sở", "đoàn thể"; `life`
    says so for every place, its successors are types.
    """

    id: str
    names: tuple[str, ...]
    level: Level
    system: System
    parent: str
    collective: tuple[str, ...]
    life: LifeSpan
    source: str  # a document, or that nobody has checked
