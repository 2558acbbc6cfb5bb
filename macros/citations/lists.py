"""What a list of citations states once: "A ngày x, B ngày y của Ban Thường vụ ..."."""

import re
from collections.abc import Sequence
from dataclasses import replace

from macros.model.citation import Citation

_JOINT = re.compile(
    r"[\s*]*(?:,|;|và|cùng|,\s*và|;\s*và)[\s*]+(?:các\s+)?", re.IGNORECASE
)


def shared(text: str, citations: Sequence[Citation]) -> tuple[Citation, ...]:
    """Return *citations* (in reading order) with what later members of a list state.

    The issuer behind the last member goes for those before it that name none; a date
    for those of the same symbol.
    """
    found: list[Citation] = []
    following: Citation | None = None
    for citation in reversed(citations):
        if following and _joined(text, citation, following):
            citation = _with(citation, following)  # noqa: PLW2901
        found.append(citation)
        if citation.number:
            following = citation
    return tuple(reversed(found))


def _joined(text: str, one: Citation, other: Citation) -> bool:
    if one.number is None or one.issuer or one.title:
        return False
    return bool(_JOINT.fullmatch(text[one.span.end : other.span.start]))


def _with(one: Citation, other: Citation) -> Citation:
    same = one.number and other.number and one.number.symbol == other.number.symbol
    return replace(
        one,
        shared_issuer=other.known_issuer or None,
        shared_date=other.known_date if same and not one.date else None,
    )
