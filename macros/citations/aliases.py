"""Names that a text gives a document: "(sau đây gọi tắt là Kế hoạch 168)"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from macros.citations.words import NAMED_TYPES, TYPE_CODE, spaced
from macros.model.citation import Citation, Span
from macros.model.document_type import base_type
from macros.vietnamese.letters import LETTERS
from macros.vietnamese.normalise import MatchingCopy, squeeze

# (sau đây gọi là Quy chế 23) · (gọi tắt là “Nghị quyết 25”) · (viết tắt là: Luật TCD)
# but not (sau đây gọi là Ban Chỉ đạo): what is no document takes no part here.
_DEFINED = re.compile(
    r"[(,]\s*(?:sau\s+đây|dưới\s+đây)?\s*(?:được\s+|xin\s+)?(?:gọi|viết)\s+(?:tắt|chung)?"
    r"\s*là\s*:?\s*[“\"']?"
    rf"(?P<alias>(?:(?:{NAMED_TYPES})(?![{LETTERS}])|{TYPE_CODE})[^)(”\"'“;]{{0,80}}?)"
    r"\s*[”\"']?\s*\)"
)
_SENTENCE_END = re.compile(r";|\.\s")
_NOTHING_MORE = (
    r"(?=\s*(?:[,;.:)\]”\"]|\Z)|\s+(?:và|là|thì|được|đã|đối|theo|nêu|nói|phải)(?!\w))"
)
_ONLY_TYPE = re.compile(rf"(?:{NAMED_TYPES})\Z")


@dataclass(frozen=True, slots=True)
class Definition:
    """A name given: where in the text, and from which offset of the copy it holds."""

    span: Span
    end: int
    alias: str


def definitions(copy: MatchingCopy) -> list[Definition]:
    """Return the names that a text gives documents."""
    return [
        Definition(
            Span(copy.origin[found.start()], copy.origin[found.end()]),
            found.end(),
            squeeze(found["alias"]),
        )
        for found in _DEFINED.finditer(copy.text)
    ]


def named(
    text: str, citations: list[Citation], given: list[Definition]
) -> tuple[list[Citation], list[Definition]]:
    """Return *citations* (in reading order) with their names, and the names that took.

    A name goes to a citation before it in the same sentence: the nearest of the type
    that the name begins with, or else the nearest. A name without one is nobody's.
    """
    found = list(citations)
    taken: list[Definition] = []
    ends = [citation.span.end for citation in citations]
    for definition in given:
        start = definition.span.start
        near: list[int] = []
        for at in range(bisect_right(ends, start) - 1, -1, -1):
            if _SENTENCE_END.search(text, ends[at], start):
                break
            near += [] if citations[at].self_reference else [at]
        fitting = [at for at in near if _is_of_type(citations[at], definition.alias)]
        if near:
            at = (fitting or near)[0]
            found[at] = replace(found[at], alias=definition.alias)
            taken.append(definition)
    return found, taken


def _is_of_type(citation: Citation, alias: str) -> bool:
    return alias.lower().startswith(base_type(citation.type_word or "\0"))


def uses(text: str, alias: str, start: int) -> Iterator[re.Match[str]]:
    """Return where *text* calls a document by *alias*, from an offset on.

    A name that is a type word only ("Quy chế") counts where nothing follows that would
    make it another document's.
    """
    ending = _NOTHING_MORE if _ONLY_TYPE.match(alias) else ""
    pattern = re.compile(
        rf"(?<![{LETTERS}0-9/-]){spaced(alias)}(?![{LETTERS}0-9/]|-[A-ZĐƯ]){ending}"
    )
    yield from pattern.finditer(text, start)


def longest_first(aliases: Iterable[str]) -> list[str]:
    """Return each name once, so that one that holds another comes before it."""
    return sorted(set(aliases), key=lambda alias: (-len(alias), alias))
