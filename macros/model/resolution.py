"""Which document a mention means: a closed family."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resolved:
    """Exactly one document fits."""

    work_id: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several documents fit, and nothing in the text decides."""

    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SelfReference:
    """The document means itself; such a mention links to nothing."""


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A reference to an earlier one where no earlier one fits."""


Resolution = Resolved | Ambiguous | SelfReference | Unresolved
