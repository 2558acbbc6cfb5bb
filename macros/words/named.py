"""A thing that a page names, and where it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its address, "" where the thing has no page.

    `whole` is the name at length, where the other is short.
    """

    name: str
    address: str = ""
    whole: str = ""
