"""The site as plain files: every page in a frame of its own, without an engine."""

from collections.abc import Iterator, Mapping

from macros.exports.search_index import search_files
from macros.exports.search_page import ADDRESS as SEARCH
from macros.frame.page import Page
from macros.publish.frame import Frame
from macros.publish.search import found_on, page_document
from macros.publish.site import Site


def plain_files(site: Site, assets: Mapping[str, bytes]) -> dict[str, str | bytes]:
    """Return all files of *site* by name; *assets* are its styles, scripts, emblem."""
    landings = {address: make() for address, make in site.landings.items()}
    pages = landings | dict(site.pages)
    frame = Frame(site.office)
    documents = {
        f"{page.address}index.html": frame.document(page, _above(page, pages))
        for page in pages.values()
    }
    return {
        **documents,
        **site.files,
        **_search(site, landings),
        **assets,
    }


def _above(page: Page, pages: Mapping[str, Page]) -> Iterator[Page]:
    """Yield the pages on the way from the first page to this one."""
    section = f"{page.section}/"
    for address in ("", section, *page.parents):
        if address in pages and address != page.address:
            yield pages[address]


def _search(site: Site, landings: Mapping[str, Page]) -> dict[str, str]:
    """Return the data of the search; Pagefind, a program, has no part in it."""
    written = (page_document(p) for p in landings.values() if p.address != SEARCH)
    abbreviations = site.library.registers.abbreviations
    return search_files(found_on(site, written), abbreviations, full_text=False)
