"""The signs that stand beside the name of a document."""

from collections.abc import Iterator

from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import change_words
from macros.words.addresses import STATE, contradiction_address, work_address
from macros.words.signs import CHANGE, DISPUTE, Sign

_DISPUTED = "Các nguồn nói khác nhau"


def signs_of(library: Library, name: str) -> Iterator[Sign]:
    """Yield the signs of a plan or work: sources disagree, it has changed."""
    finding = library.disputed_works.get(name)
    if finding:
        yield dispute(finding)
    work = library.works.get(name)
    sign = change(library, work) if work else None
    if sign:
        yield sign


def change(library: Library, work: Work) -> Sign | None:
    """Return the sign of a document that has changed, None where nothing did."""
    if not work.currency.is_changed:
        return None
    words = f"{work.label} {change_words(library, work)}"
    address = f"{work_address(work.id)}#{STATE}"
    return Sign(CHANGE, address, words, f"{words}: xem nguồn")


def dispute(finding_id: str) -> Sign:
    """Return the sign that leads to where sources disagree."""
    address = contradiction_address(finding_id)
    return Sign(DISPUTE, address, _DISPUTED, f"{_DISPUTED}: xem các cách ghi")
