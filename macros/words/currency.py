"""Whether a document stands, in words."""

from dataclasses import dataclass

from macros.words.named import Named


@dataclass(frozen=True, slots=True)
class StateTold:
    """What became of a document: a verb, what caused it, since when, by which source.

    A cause without an address has no page; the times and the source may be "".
    """

    verb: str
    causes: tuple[Named, ...] = ()
    since: str = ""
    source: str = ""
