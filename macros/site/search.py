"""The search of a build: what can be found on the site, as data for the browser."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.markup import EMPTY
from macros.frame.page import Page
from macros.publish.search import Found, page_document
from macros.search.document import SearchDocument, SearchUnit
from macros.search.files import search_files
from macros.search.page import ADDRESS
from macros.site.escaping import title_of
from macros.site.full_text import Indexing, finish_indexing, start_indexing
from macros.site.registration import is_of_examples
from macros.site.wiring import site_of

_INDEXING = "library_full_text"
_WHOLE_TEXT = ("tap-huan/", "huong-dan/")  # other pages only arrange what is found
_HEADINGS = ("h2", "h3")
# Examples of files are shown, not looked for.
_UNREAD = "//a[contains(@class, 'headerlink')] | //style | //script | //pre"
_EMBEDS = "//div[@class='lib-embed']"  # of examples: no plan of the library


def start_search(files: Files, config: MkDocsConfig) -> Found:
    """Return what can be found so far; start Pagefind on the texts."""
    found = found_in(files, config)
    # What the pages add below has no text of its own.
    setattr(config, _INDEXING, start_indexing(found.documents))
    return found


def found_in(files: Files, config: MkDocsConfig) -> Found:
    """Return what can be found without the generated pages that no record names."""
    site = site_of(config).site
    pages = (file.page for file in files.documentation_pages())
    written = (
        _document(page)
        for page in pages
        if page and page.url not in site.pages and page.url != ADDRESS
    )
    return Found.of(site.library, written)


def add_search(files: Files, config: MkDocsConfig, found: Found) -> None:
    """Add the data of the search."""
    for address, content in search_data(config, found, full_text=True).items():
        files.append(File.generated(config, address, content=content))


def search_data(
    config: MkDocsConfig, found: Found, *, full_text: bool
) -> dict[str, str]:
    """Return the files of the search; `full_text`: Pagefind indexes the texts."""
    abbreviations = site_of(config).library.registers.abbreviations
    return search_files(found.documents, abbreviations, full_text=full_text)


def is_read(page: MkDocsPage) -> bool:
    """Tell whether the search holds the text of a hand-written page."""
    return page.url.startswith(_WHOLE_TEXT)


def finish_search(config: MkDocsConfig) -> None:
    """Add Pagefind's index to the built site."""
    indexing: Indexing = getattr(config, _INDEXING)
    complaint = finish_indexing(indexing, Path(config.site_dir))
    if complaint:
        message = f"Pagefind không lập được chỉ mục tìm kiếm:\n{complaint}"
        raise PluginError(message)


def _document(page: MkDocsPage) -> SearchDocument:
    """Return a hand-written page; of some, what stands between their headings."""
    about = str(page.meta.get("description") or "")
    url = "" if page.is_homepage else page.url
    # The label in the menu, which title_of gives, is short: two pages share some.
    title = str(page.meta.get("title") or title_of(page))
    found = Page(url, title, about, EMPTY)
    units = _sections(page) if is_read(page) else ()
    return page_document(found, units)


def _sections(page: MkDocsPage) -> Iterator[SearchUnit]:
    """Yield the text of a page between its headings, each under its heading's id."""
    root = html.fragment_fromstring(page.content or "", create_parent="div")
    unread = f"{_UNREAD} | {_EMBEDS}" if is_of_examples(page) else _UNREAD
    for mark in root.xpath(unread):
        mark.drop_tree()
    fragment, label, words = "", "", ""
    for element in root:
        if element.tag in _HEADINGS and element.get("id"):
            yield from _section(page, fragment, label, words)
            fragment, label, words = element.get("id", ""), element.text_content(), ""
        elif element.tag != "h1":
            words += f" {element.text_content()}"
    yield from _section(page, fragment, label, words)


def _section(
    page: MkDocsPage, fragment: str, label: str, words: str
) -> Iterator[SearchUnit]:
    text = " ".join(f"{label}. {words}".split()) if label else " ".join(words.split())
    if text:
        yield SearchUnit(fragment, label or title_of(page), text)
