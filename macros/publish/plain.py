"""The site as plain files: every page in a frame of its own, without an engine."""

from collections.abc import Iterator, Mapping
from itertools import chain

from macros.frame.page import Page, Parent
from macros.publish.frame import Frame
from macros.publish.search import Found, page_document
from macros.publish.site import Site
from macros.search.files import search_files
from macros.search.page import ADDRESS as SEARCH


def plain_files(site: Site, assets: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of each file of *site*, one page at a time.

    *assets* are its styles, scripts, emblem.
    """
    landings = {address: make() for address, make in site.landings.items()}
    documents = (page_document(p) for p in landings.values() if p.address != SEARCH)
    found = Found.of(site.library, documents)
    frame = Frame(site.office)
    for page in landings.values():
        yield _file(frame, page, landings)
    for make in site.pages.values():
        page = make()
        found.add(page)
        yield _file(frame, page, landings)
    abbreviations = site.library.registers.abbreviations
    search = search_files(found.documents, abbreviations, full_text=False)
    data = ((name, make()) for name, make in site.files.items())
    for name, content in chain(data, search.items(), assets.items()):
        yield name, content.encode() if isinstance(content, str) else content


def _file(frame: Frame, page: Page, landings: Mapping[str, Page]) -> tuple[str, bytes]:
    document = frame.document(page, _above(page, landings))
    return f"{page.address}index.html", document.encode()


def _above(page: Page, landings: Mapping[str, Page]) -> Iterator[Parent]:
    """Yield the pages on the way from the first page to this one."""
    for address in ("", f"{page.section}/"):
        if address in landings and address != page.address:
            yield Parent(address, landings[address].title)
    yield from page.parents
