"""What can be found on a site: the library, and the pages that arrange it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.frame.page import Page
from macros.registry.library import Library
from macros.search.document import SearchDocument, SearchKind, SearchUnit
from macros.search.records import search_documents
from macros.vietnamese.dates import month_number
from macros.views.timeline import periods_of, timeline_years
from macros.words.addresses import CALENDAR, is_further, month_address
from macros.words.facet import Facets, FacetValue

_LESSONS = "tap-huan/"
_MONTH = re.compile(rf"{CALENDAR}(?P<year>\d{{4}})/(?:(?P<month>\d{{2}})/)?")


@dataclass(frozen=True, slots=True)
class Found:
    """All that can be found; what pages say of themselves is added as they are made.

    `known` are the addresses of pages for which a record stands, or nothing should.
    """

    documents: list[SearchDocument]
    known: frozenset[str]

    @classmethod
    def of(cls, library: Library, written: Iterable[SearchDocument]) -> "Found":
        """Return what the library has, and *written*, pages that a site has besides."""
        documents = list(search_documents(library))
        known = {document.url for document in documents} | _idle_months(library)
        return cls([*documents, *written], frozenset(known))

    def add(self, page: Page) -> None:
        """Add a generated page that no record stands for, the first of its subject."""
        if page.address not in self.known and not is_further(page.address):
            self.documents.append(page_document(page))


def page_document(page: Page, units: Iterable[SearchUnit] = ()) -> SearchDocument:
    """Return a page that no record stands for: of the calendar, or written by hand."""
    if page.address.startswith(CALENDAR):
        return SearchDocument(
            url=page.address,
            kind=SearchKind.CALENDAR,
            title=page.title,
            # Readers ask for "tháng 2" as often as for "tháng 02".
            names=(
                f"Lịch {page.title[:1].lower()}{page.title[1:]}",
                page.title.replace("Tháng 0", "Tháng "),
            ),
            about=page.description,
            facets=_time(page.address),
        )
    is_lesson = page.address.startswith(_LESSONS)
    return SearchDocument(
        url=page.address,
        kind=SearchKind.LESSON if is_lesson else SearchKind.OTHER,
        title=page.title,
        about=page.description,
        units=tuple(units),
    )


def _idle_months(library: Library) -> set[str]:
    """Return the addresses of the months in which nothing falls due."""
    busy = {p for assignment in library.assignments for p in periods_of(assignment)}
    months = (month for year in timeline_years(library) for month in year.months)
    return {month_address(month) for month in months if month not in busy}


def _time(url: str) -> Facets:
    found = _MONTH.match(url)
    if found is None:
        return {}
    year = (FacetValue(found["year"], found["year"]),)
    if not found["month"]:
        return {"nam": year}
    month = str(int(found["month"]))
    return {
        "nam": year,
        "thang": (FacetValue(month, f"Tháng {month_number(int(month))}"),),
    }
