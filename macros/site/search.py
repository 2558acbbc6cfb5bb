"""The search of a build: what can be found on the site, as data for the browser."""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import html
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.exports.page import month_address
from macros.exports.search_index import search_files
from macros.registry.library import Library
from macros.site.full_text import Indexing, finish_indexing, start_indexing
from macros.site.wiring import site_of
from macros.vietnamese.dates import month_number
from macros.views.facets import FacetValue
from macros.views.search_document import SearchDocument, SearchKind, SearchUnit
from macros.views.search_records import search_documents
from macros.views.timeline import period_of, timeline_years

_ADDRESS = "tim-kiem/"
_INDEXING = "library_full_text"
_WHOLE_TEXT = ("tap-huan/", "huong-dan/")  # other pages only arrange what is found
_HEADINGS = ("h2", "h3")
# Examples of files are shown, not looked for.
_UNREAD = "//a[contains(@class, 'headerlink')] | //style | //script | //pre"
_MONTH = re.compile(r"lich/(?P<year>\d{4})/(?:(?P<month>\d{2})/)?")


def add_search(files: Files, config: MkDocsConfig, *, full_text: bool) -> None:
    """Add the data of the search; *full_text*: start Pagefind on the texts, too."""
    library = site_of(config).library
    documents = list(search_documents(library))
    known = {document.url for document in documents} | _idle_months(library)
    for file in files.documentation_pages():
        page = file.page
        if page and page.url not in known and page.url != _ADDRESS:
            documents.append(_document(page))
    setattr(config, _INDEXING, start_indexing(documents) if full_text else None)
    data = search_files(documents, library.registers.abbreviations, full_text=full_text)
    for address, content in data.items():
        files.append(File.generated(config, address, content=content))


def _idle_months(library: Library) -> set[str]:
    """Return the addresses of the months in which nothing falls due."""
    busy = set(map(period_of, library.assignments))
    months = (month for year in timeline_years(library) for month in year.months)
    return {month_address(month) for month in months if month not in busy}


def finish_search(config: MkDocsConfig) -> None:
    """Add Pagefind's index to the built site."""
    indexing: Indexing | None = getattr(config, _INDEXING, None)
    if indexing is None:
        return
    complaint = finish_indexing(indexing, Path(config.site_dir))
    if complaint:
        message = f"Pagefind không lập được chỉ mục tìm kiếm:\n{complaint}"
        raise PluginError(message)


def _document(page: Page) -> SearchDocument:
    """Return a hand-written page, or a page of the calendar."""
    title = str(page.title or "")
    about = str(page.meta.get("description") or "")
    if page.url.startswith("lich/"):
        return SearchDocument(
            url=page.url,
            kind=SearchKind.CALENDAR,
            title=title,
            # Readers ask for "tháng 2" as often as for "tháng 02".
            names=(
                f"Lịch {title[:1].lower()}{title[1:]}",
                title.replace("Tháng 0", "Tháng "),
            ),
            about=about,
            facets=_time(page.url),
        )
    is_lesson = page.url.startswith("tap-huan/")
    units = _sections(page) if page.url.startswith(_WHOLE_TEXT) else ()
    return SearchDocument(
        url="" if page.is_homepage else page.url,
        kind=SearchKind.LESSON if is_lesson else SearchKind.OTHER,
        title=title,
        about=about,
        units=tuple(units),
    )


def _time(url: str) -> dict[str, tuple[FacetValue, ...]]:
    found = _MONTH.match(url)
    if found is None:
        return {}
    year = (FacetValue(found["year"], found["year"]),)
    facets: dict[str, tuple[FacetValue, ...]] = {"nam": year}
    if found["month"]:
        month = str(int(found["month"]))
        facets["thang"] = (FacetValue(month, f"Tháng {month_number(int(month))}"),)
    return facets


def _sections(page: Page) -> Iterator[SearchUnit]:
    """Yield the text of a page between its headings, each under its heading's id."""
    root = html.fragment_fromstring(page.content or "", create_parent="div")
    for mark in root.xpath(_UNREAD):
        mark.drop_tree()
    fragment, label, words = "", "", ""
    for element in root:
        if element.tag in _HEADINGS and element.get("id"):
            yield from _section(page, fragment, label, words)
            fragment, label, words = element.get("id", ""), element.text_content(), ""
        elif element.tag != "h1":
            words += f" {element.text_content()}"
    yield from _section(page, fragment, label, words)


def _section(page: Page, fragment: str, label: str, words: str) -> Iterator[SearchUnit]:
    text = " ".join(f"{label}. {words}".split()) if label else " ".join(words.split())
    if text:
        yield SearchUnit(fragment, label or str(page.title), text)
