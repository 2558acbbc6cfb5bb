"""Site: all that the core publishes of a folder of plans, in one call."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from macros.frame.page import PageMakers
from macros.frame.source_links import SourceLinks
from macros.model.office import Office
from macros.open_data.catalogue import FileMakers, data_makers
from macros.pipeline import Reading, read_library
from macros.publish.landing_pages import home_page, landing_page
from macros.publish.landings import LANDINGS
from macros.publish.lists import LibraryLists
from macros.publish.office_style import STYLE, office_style
from macros.publish.pages import page_makers
from macros.registry.library import Library
from macros.store.store import NO_STORE, Store


@dataclass(frozen=True, slots=True)
class Site:
    """What makes each page and file of a library, by address; and what is doubtful.

    `lists` are those of the whole library. `landings` are the pages above `pages`,
    whose place an engine may give to pages of its own. `files` are the open data. With
    errors in the sources, told by `reading`, there is nothing to publish but the style
    of the office.
    """

    office: Office
    reading: Reading
    lists: LibraryLists
    pages: PageMakers
    landings: PageMakers
    files: FileMakers

    @property
    def library(self) -> Library:
        """What the sources say."""
        return self.reading.library


def build_site(
    sources: Mapping[str, bytes | None],
    office: Office,
    store: Store = NO_STORE,
    places: SourceLinks | None = None,
) -> Site:
    """Return the site of *sources*, bytes by path, as *office* publishes it.

    What *store* keeps of an earlier reading spares time, and changes nothing. *places*
    says where the files of the sources lie.
    """
    reading = read_library(sources, store)
    style: FileMakers = {STYLE: partial(office_style, office)}
    if reading.errors:
        return Site(office, reading, LibraryLists(reading.library), {}, {}, style)
    library = reading.library
    lists = LibraryLists(library, places or SourceLinks())
    pages = page_makers(lists)
    landings = {"": partial(home_page, lists, office)} | {
        landing.address: partial(landing_page, lists, landing) for landing in LANDINGS
    }
    files = {**data_makers(library, office), **style}
    return Site(office, reading, lists, pages, landings, files)
