"""Where citations stand in a text, how they stand to each other, where parts end."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from macros.model.citation import Citation, Span
from macros.model.document_type import base_type
from macros.model.relation import RelationKind
from macros.vietnamese.letters import CAPITALS, LETTERS

# A small letter behind a full stop ends no sentence: "TP. nào", "v.v. và".
_PART_END = re.compile(rf";|[.!?](?=\s+(?:[{CAPITALS}]|[^{LETTERS}\s])|\s*\Z)")


@dataclass(frozen=True, slots=True)
class Cited:
    """Citations of one span, and where it stands in the copy."""

    start: int
    end: int
    members: tuple[int, ...]
    type_word: str
    is_self: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between citations; `source` None is the document itself.

    `start` and `end` are those of the words that say so.
    """

    kind: RelationKind
    source: Cited | None
    target: Cited
    start: int
    end: int


def cited_in(origin: Sequence[int], citations: Sequence[Citation]) -> list[Cited]:
    """Return the spans of *citations* in a copy; *origin* leads from it to the text."""
    members: dict[Span, list[int]] = {}
    for at, citation in enumerate(citations):
        members.setdefault(citation.span, []).append(at)
    return [
        Cited(
            bisect_left(origin, span.start),
            bisect_left(origin, span.end),
            tuple(places),
            base_type(citations[places[0]].type_word or ""),
            citations[places[0]].self_reference,
        )
        for span, places in members.items()
    ]


def itself(type_word: str) -> Cited:
    """Return the document itself, of a type, at the beginning of its subject."""
    return Cited(0, 0, (), base_type(type_word), is_self=True)


def part_ends(text: str, cited: Sequence[Cited]) -> Iterator[tuple[int, bool]]:
    """Yield where parts end, outside of citations, and whether a sentence ends too."""
    at = 0
    for mark in _PART_END.finditer(text):
        while at < len(cited) and cited[at].end <= mark.start():
            at += 1
        if at == len(cited) or mark.start() < cited[at].start:
            yield mark.end(), mark[0] != ";"
    yield len(text), True
