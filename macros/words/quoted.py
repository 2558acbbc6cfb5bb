"""Sentences of plans that cite documents, as words and addresses."""

from dataclasses import dataclass

from macros.words.named import Named
from macros.words.quote import Quote


@dataclass(frozen=True, slots=True)
class QuotedMention:
    """A sentence that cites, its clause; `how` says by what it was told, if shown."""

    clause: Named
    words: Quote
    how: str = ""
