"""The signs that stand beside the name of a document."""

from collections.abc import Iterator

from macros.frame.signs import CHANGE, DISPUTE, Sign
from macros.registry.library import Library
from macros.views.currency import change_words
from macros.words.addresses import CONTRADICTIONS, STATE, work_address

_DISPUTED = "Các nguồn nói khác nhau về văn bản này"


def signs_of(library: Library, name: str) -> Iterator[Sign]:
    """Yield the signs of a plan or work: sources disagree, it has changed."""
    finding = library.disputed_works.get(name)
    if finding:
        yield dispute(finding)
    work = library.works.get(name)
    if work and work.currency.is_changed:
        words = f"{work.label} {change_words(library, work)}"
        address = f"{work_address(work.id)}#{STATE}"
        yield Sign(CHANGE, address, words, f"{words}: xem nguồn")


def dispute(finding_id: str) -> Sign:
    """Return the sign that leads to where sources disagree."""
    address = f"{CONTRADICTIONS}#{finding_id}"
    return Sign(DISPUTE, address, _DISPUTED, f"{_DISPUTED}: xem các cách ghi")
