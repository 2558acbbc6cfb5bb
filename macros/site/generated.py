"""Generated pages and data files as mkdocs files."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from macros.frame.markup import text
from macros.frame.page import OutlineEntry
from macros.site.mistakes import address_taken, refuse_unreadable, without_documents
from macros.site.wiring import site_of

_ID = re.compile(r' id="([^"]+)"')


def add_files(files: Files, config: MkDocsConfig) -> Files:
    """Return *files* with every generated page and data file."""
    built = site_of(config)
    if built.mistakes:
        files = without_documents(files)
    refuse_unreadable(files)
    contents = {f"{address}index.md": "" for address in built.pages}
    written = {file.dest_uri: file.src_uri for file in files}
    for uri, content in (contents | dict(built.site.files)).items():
        # As bytes: of text, mkdocs would write other line ends on Windows.
        raw = content.encode() if isinstance(content, str) else content
        file = File.generated(config, uri, content=raw)
        if file.dest_uri in written:
            message = f"Tệp này đòi địa chỉ {file.url} của thư viện"
            remedy = "Đặt cho tệp này tên khác"
            raise address_taken(written[file.dest_uri], message, remedy)
        files.append(file)
    return files


def add_meta(page: MkDocsPage, config: MkDocsConfig) -> None:
    """Give a generated page its title and description.

    A front matter would not do: with a letter that YAML does not know, mkdocs drops it
    without a word.
    """
    own = site_of(config).pages.get(page.url)
    if own is not None:
        page.meta = {
            "title": own.title,
            "description": own.description,
            "hide": ["navigation"],
        }


def place_pages(config: MkDocsConfig, files: Files) -> None:
    """Give each generated page its landing page as parent: breadcrumbs, active tab.

    In the navigation itself every page would print every other one, at quadratic
    cost.
    """
    for page in site_of(config).pages.values():
        if not page.address:  # the home page hangs below nothing
            continue
        parent = _page_at(files, f"{page.section}/")
        for address in page.parents:
            above = _page_at(files, address)
            above.parent = parent  # type: ignore[assignment]
            parent = above
        _page_at(files, page.address).parent = parent  # type: ignore[assignment]


def _page_at(files: Files, address: str) -> MkDocsPage:
    file = files.get_file_from_path(f"{address}index.md")
    if file is None or file.page is None:
        raise LookupError(address)
    return file.page


def content_of(html: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """Return the markup of a page: the library's own, or with what macros give.

    A generated page gets its table of contents; mkdocs is told of the ids.
    """
    built = site_of(config)
    own = built.pages.get(page.url)
    if own is None:
        filled = built.embeds.filled(html)
        page.present_anchor_ids = set(_ID.findall(filled))
        return filled
    page.toc = get_toc(_tokens(own.outline))
    page.present_anchor_ids = set(_ID.findall(own.body))
    return str(own.body)


def _tokens(outline: tuple[OutlineEntry, ...]) -> list:  # type: ignore[type-arg]
    """Return the outline as the nested tokens of Python-Markdown's toc extension."""
    top: list[dict[str, object]] = []
    open_lists = [(1, top)]
    for entry in outline:
        while open_lists[-1][0] >= entry.level:
            open_lists.pop()
        children: list[dict[str, object]] = []
        name = str(text(entry.title))
        token = {
            "level": entry.level,
            "id": entry.id,
            "name": name,
            "children": children,
        }
        open_lists[-1][1].append(token)
        open_lists.append((entry.level, children))
    return top
