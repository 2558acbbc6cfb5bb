"""Names that a text gives a document: "(sau đây gọi tắt là Kế hoạch 168)"."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from macros.citations.words import NAMED_TYPES, NUMERAL_CODES, TYPE_CODE, spaced
from macros.model.citation import Citation, Span
from macros.model.document_type import base_type, codes_of
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
_CODE = re.compile(rf"(?:{NUMERAL_CODES})(?![{LETTERS}])")
_SERIAL = re.compile(r"[0-9]{1,5}(?![0-9])")
_ISSUES = "(?:ban hành|phê duyệt|xây dựng)"
_ANNEXED_LENGTH = 200  # of "Quy định về ... ban hành kèm theo"


@dataclass(frozen=True, slots=True)
class Definition:
    """A name given: where in the text, and from which offset of the copy it holds."""

    span: Span
    end: int
    alias: str


def definitions(copy: MatchingCopy) -> list[Definition]:
    """Return the names that a text gives documents."""
    if "gọi" not in copy.text and "viết" not in copy.text:
        return []
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

    A name goes to the citation before it in its sentence whose number it holds, or else
    to the nearest of its kind: a law is no "Kế hoạch", and in "thực hiện Kế hoạch số
    5/KH-UBND, Sở ban hành Kế hoạch (gọi tắt là Kế hoạch)" it is what the office issues.
    A name without one is nobody's.
    """
    found = list(citations)
    taken: list[Definition] = []
    ends = [citation.span.end for citation in citations]
    for definition in given:
        start = definition.span.start
        fitting: list[int] = []
        for at in range(bisect_right(ends, start) - 1, -1, -1):
            if _SENTENCE_END.search(text, ends[at], start):
                break
            fits = _names(definition.alias, citations[at], text, start)
            fitting += [at] if fits else []
        numbered = [a for a in fitting if _is_of(citations[a], definition.alias)]
        for at in (*numbered, *fitting)[:1]:
            found[at] = replace(found[at], alias=definition.alias)
            taken.append(definition)
    return found, taken


def _is_of(citation: Citation, alias: str) -> bool:
    """Tell whether a name holds the number of a document: "Đề án 06"."""
    serial = _SERIAL.search(alias)
    number = citation.number
    if not (serial and number):
        return False
    return number.serial.lstrip("0") == serial[0].lstrip("0")


def _names(alias: str, citation: Citation, text: str, start: int) -> bool:
    """Tell whether *alias*, given at an offset, may name a citation before it."""
    code = _CODE.match(alias)
    kind = base_type(alias.lower())
    if citation.self_reference:
        return False
    if _is_of(citation, alias):
        return True
    if code:
        return code[0] in {_code(citation), *codes_of(citation.type_word or "")}
    if _is_a(citation, kind):
        between = squeeze(text[citation.span.end : start])
        return not re.search(rf"{_ISSUES} {kind}(?!\w)", between, re.IGNORECASE)
    return _carries(citation, kind, text)


def _code(citation: Citation) -> str:
    return citation.number.type_code if citation.number else ""


def _is_a(citation: Citation, kind: str) -> bool:
    """Tell whether a citation is of a kind: "thông báo kết luận" is of two."""
    if citation.type_word:
        return kind == "văn bản" or kind in citation.type_word
    return kind == "văn bản" or _code(citation) in codes_of(kind)


def _carries(citation: Citation, kind: str, text: str) -> bool:
    """Tell whether a document was issued for one of a kind that has no number.

    Quyết định số 5 phê duyệt Đề án A · Quy định ... ban hành kèm theo Quyết định số 5
    """
    issues = rf"(?:về )?(?:việc )?{_ISSUES}[ “\"]*{kind}(?!\w)"
    ahead = text[max(0, citation.span.start - _ANNEXED_LENGTH) : citation.span.start]
    annexed = rf"(?<!\w){kind}(?!\w)[^;.]* kèm theo\Z"
    return bool(
        re.match(issues, citation.title or "", re.IGNORECASE)
        or re.search(annexed, squeeze(ahead), re.IGNORECASE)
    )


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
