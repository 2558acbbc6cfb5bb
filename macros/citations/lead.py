"""What stands before a number: a type, an issuer, a law's name, or "số" alone."""

import re
from dataclasses import dataclass, replace

from macros.citations.grammar import (
    BARE_SO,
    SO_LENGTH,
    TYPE_FAR,
    TYPE_FAR_LENGTH,
    TYPE_NEAR,
    TYPE_NEAR_LENGTH,
)
from macros.citations.laws import full_title

_CONCLUSION = re.compile(r"(?<=\s)kết\s+luận$", re.IGNORECASE)
_CONCLUSION_NUMBER = re.compile(r"[0-9]+\s*[-/]\s*KL(?![A-Z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lead:
    """Where the words before a number begin, and what they say; "" for nothing."""

    start: int
    kind: str = ""
    code: str = ""
    issuer: str = ""
    law: str = ""


def type_before(text: str, number: int) -> Lead | None:
    """Return the type word that leads to an offset, with an issuer between them."""
    offset = max(0, number - TYPE_NEAR_LENGTH)
    typed = TYPE_NEAR.search(text[offset:number])
    if typed:
        kind, code = typed["type"] or "", typed["code"] or ""
        return _its_own_type(text, number, Lead(offset + typed.start(), kind, code))
    if so_before(text, number) is None:
        return None
    offset = max(0, number - TYPE_FAR_LENGTH)
    typed = TYPE_FAR.search(text[offset:number])
    if typed:
        lead = Lead(offset + typed.start(), typed["type"], issuer=typed["issuer"] or "")
        return _its_own_type(text, number, lead)
    return None


def _its_own_type(text: str, number: int, lead: Lead) -> Lead:
    """Return *lead* without a verb that looks like a type.

    "Thông báo kết luận số 158-TB/TW" is one type, but "báo cáo Kết luận số 43-KL/TW"
    is about a conclusion, as its number says.
    """
    second = _CONCLUSION.search(lead.kind)
    if second and _CONCLUSION_NUMBER.match(text, number):
        start = lead.start + second.start()
        return replace(lead, start=start, kind=lead.kind[second.start() :])
    return lead


def so_before(text: str, number: int) -> int | None:
    """Return where "số" right before an offset begins, None where it does not stand."""
    offset = max(0, number - SO_LENGTH)
    bare = BARE_SO.search(text[offset:number])
    return offset + bare.start() if bare else None


def lead_of(text: str, number: int, laws: dict[int, re.Match[str]]) -> Lead | None:
    """Return what stands before the number at an offset, None for a document's own.

    *laws* are the laws that the text names, by where they end; one that ends before
    the number names its document and is taken out. The head of a document prints its
    own number below its type or without one, "Số: 15/KH-UBND", "Số 43-KL/TW"; a
    citation without a type prints "số" in lower case.
    """
    bare = so_before(text, number)
    start = number if bare is None else bare
    law = laws.pop(_words_end(text, start), None)
    if law:
        return Lead(law.start(), law["kind"], law=full_title(law["title"]))
    typed = type_before(text, number)
    if bare is not None and _is_own(text, bare, typed=typed is not None):
        return None
    return typed or Lead(start)


def _words_end(text: str, start: int) -> int:
    """Return where the words before an offset end, blanks and a comma aside."""
    before = text[max(0, start - SO_LENGTH) : start]
    return start - len(before) + len(before.rstrip().removesuffix(",").rstrip())


def _is_own(text: str, bare: int, *, typed: bool) -> bool:
    """Tell whether "Số" stands in the head of a document.

    There it is below the type, on a line of its own; on one line with it, or
    within a list, "các Quyết định: Số 1025/QĐ-UBND", it is a citation's.
    """
    ahead = text[max(0, bare - SO_LENGTH) : bare].rstrip(" ")
    if ahead.rstrip().endswith((":", ";", ",", "(")):
        return False
    if not typed:
        return text[bare] == "S"
    return text.startswith("Số", bare) and ahead.endswith("\n")
