"""Bodies and places that have ended, in words."""

from dataclasses import dataclass

from macros.words.named import Named

BANNER = "tinh-trang"  # the id of the warning on the page of a body


@dataclass(frozen=True, slots=True)
class BodyEnd:
    """A body that has ended: what became of it, its heirs, the note and the source.

    `is_own` is False where it is the body above of the one that a page is about.
    """

    body: Named
    verb: str
    heirs: tuple[Named, ...] = ()
    told: str = ""
    is_own: bool = True


@dataclass(frozen=True, slots=True)
class PlaceEnd:
    """A place that has ended: what became of it, the note and the source.

    `has_heirs` tells that the verb names them; `is_own` is False where it is a place
    around the one that a page is about.
    """

    place: str
    verb: str
    has_heirs: bool = True
    told: str = ""
    is_own: bool = True


Ends = tuple[BodyEnd | PlaceEnd, ...]
