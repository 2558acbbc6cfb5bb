"""The sentence around a citation, as an index shows it."""

import re
from dataclasses import dataclass

from macros.model.citation import Span

_BOUNDARY = re.compile(r"(?<=[;.:])\s+")
_LONGEST = 260  # letters on each side
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a plan: the citation itself, and what stands around it."""

    before: str
    exact: str
    after: str


def quote(text: str, span: Span) -> Quote:
    """Return the part of *text* from boundary to boundary around *span*.

    A boundary is a full stop, semicolon or colon; a longer part is cut at a blank
    and marked with an ellipsis.
    """
    start = max((b.end() for b in _BOUNDARY.finditer(text, 0, span.start)), default=0)
    stop = _BOUNDARY.search(text, span.end)
    end = stop.start() if stop else len(text)
    before, after = text[start : span.start], text[span.end : end]
    if len(before) > _LONGEST:
        first = len(before) - _LONGEST
        before = _ELLIPSIS + before[max(before.find(" ", first), first) :]
    if len(after) > _LONGEST:
        after = excerpt(after)
    return Quote(before, text[span.start : span.end], after)


def excerpt(text: str, longest: int = _LONGEST) -> str:
    """Return *text*, cut at a blank with an ellipsis if it is longer."""
    if len(text) <= longest:
        return text
    cut = text.rfind(" ", 0, longest)
    return text[: cut if cut > 0 else longest] + _ELLIPSIS
