"""Signs beside the name of a document: that sources disagree, that it has changed."""

from dataclasses import dataclass

DISPUTE = "≠"
CHANGE = "!"


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: its letter, where it leads, what it says, and to a screen reader."""

    letter: str
    address: str
    title: str
    label: str
