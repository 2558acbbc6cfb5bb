"""What an unknown id or key probably means, as the beginning of a remedy."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6, most: int = 3) -> str:
    """Return "Có phải “a”, “b”? ", or "" where nothing known is like *name*."""
    near = "”, “".join(get_close_matches(name, list(known), n=most, cutoff=cutoff))
    return f"Có phải “{near}”? " if near else ""
