"""The relations that a sentence says, by the numbers of its documents."""

from macros.citations.recognise import recognise
from macros.citations.relation_cues import relation_cues

Edge = tuple[str, str, str]
SELF = ""


def edges(text: str, *, opens: bool = False) -> set[Edge]:
    """Return source, kind, target: documents by their numbers, or a law by its name."""
    citations = recognise(text)
    names = [c.number.key if c.number else c.title or "" for c in citations]
    return {
        (SELF if cue.source is None else names[cue.source], cue.kind, names[cue.target])
        for cue in relation_cues(text, citations, opens=opens)
    }
