"""How far a document can be relied on, as far as its citations tell."""

from enum import StrEnum

from macros.model.work import Work
from macros.registry.library import Library


class Standing(StrEnum):
    """What is known of a document's standing; the values are parts of addresses."""

    CONTRADICTED = "mau-thuan"
    REGISTERED = "co-trong-danh-muc"
    KNOWN_BY_CITATION = "chi-biet-qua-trich-dan"

    @property
    def label(self) -> str:
        """The standing in words."""
        return _LABELS[self]


_LABELS = {
    Standing.CONTRADICTED: "Các nguồn nói khác nhau",
    Standing.REGISTERED: "Đã kiểm chứng theo nguồn",
    Standing.KNOWN_BY_CITATION: "Chỉ biết qua trích dẫn",
}


def standing(library: Library, work: Work) -> Standing:
    """Return the standing of *work*; titles that differ in a word change nothing."""
    if work.id in library.disputed_works:
        return Standing.CONTRADICTED
    held = work.verified or work.plan_id
    return Standing.REGISTERED if held else Standing.KNOWN_BY_CITATION
