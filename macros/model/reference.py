"""A mention with the document that it means."""

from dataclasses import dataclass

from macros.model.resolution import Resolution
from macros.model.work import Mention


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention with the document that it means."""

    mention: Mention
    resolution: Resolution
