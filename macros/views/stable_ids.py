"""Ids for open data that stay when other records come or go."""

from collections import Counter
from collections.abc import Iterable, Iterator

from macros.model.citation import Citation
from macros.vietnamese.slug import slug


def citation_name(citation: Citation) -> str:
    """Return what a mention is called within its clause: its number, or its words."""
    return slug(citation.number.key if citation.number else citation.exact)


def numbered(names: Iterable[str]) -> Iterator[str]:
    """Return each of *names*, with "~2", "~3" ... where it stood before."""
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        yield name if seen[name] == 1 else f"{name}~{seen[name]}"
