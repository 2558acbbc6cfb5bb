"""What mkdocs is told of generated pages and data files: as little as it needs.

A generated page is no page of mkdocs, which would keep all of them: it stands in
mkdocs' list of files only while something asks for it by name. Links of written pages
are checked against it, and nothing more. Only what mkdocs itself must print is a page
to it: what its navigation names, and the mistakes of a live preview.
"""

import re
from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.page import Page
from macros.site.engine import file_of, fill_page, hang
from macros.site.mistakes import address_taken, refuse_unreadable, without_documents
from macros.site.outline import outline_of
from macros.site.wiring import site_of

_ID = re.compile(r' id="([^"]+)"')
_INDEX = "index.md"


class SiteFiles(Files):
    """The files of a build; it knows a generated page as soon as one asks for it."""

    def __init__(
        self, files: Iterable[File], config: MkDocsConfig, addresses: Iterable[str]
    ) -> None:
        """Let *addresses* be those of the generated pages."""
        super().__init__(files)
        self._config = config
        self._generated = {f"{address}{_INDEX}": address for address in addresses}
        self.asked: dict[str, File] = {}  # by address

    def get_file_from_path(self, path: str) -> File | None:
        """Return the file with this path, be it one that nobody wrote."""
        found = super().get_file_from_path(path)
        address = self._generated.get(path)
        if found or address is None:
            return found
        if address not in self.asked:
            file = file_of(address, self._config)
            file.inclusion = InclusionLevel.NOT_IN_NAV
            self.asked[address] = file
        return self.asked[address]


def add_files(files: Files, config: MkDocsConfig) -> SiteFiles:
    """Return *files* with every data file; it finds the generated pages, too."""
    built = site_of(config)
    if built.mistakes:
        files = without_documents(files)
        files.append(file_of(built.mistakes.address, config))
    refuse_unreadable(files)
    written = {file.dest_uri: file for file in files}
    for address in built.pages:
        _refuse_taken(f"{address}index.html", address, written)
    for uri, content in built.site.files.items():
        # As bytes: of text, mkdocs would write other line ends on Windows.
        raw = content.encode() if isinstance(content, str) else content
        file = File.generated(config, uri, content=raw)
        _refuse_taken(file.dest_uri, file.url, written)
        files.append(file)
    return SiteFiles(files, config, built.pages)


def _refuse_taken(name: str, address: str, written: dict[str, File]) -> None:
    if name in written:
        message = f"Tệp này đòi địa chỉ {address} của thư viện"
        remedy = "Đặt cho tệp này tên khác"
        raise address_taken(written[name].src_uri, message, remedy)


def add_named(files: Files) -> None:
    """Let mkdocs print the generated pages that its navigation names."""
    if isinstance(files, SiteFiles):
        for file in files.asked.values():
            files.append(file)
        files.asked.clear()


def own_page(page: MkDocsPage, config: MkDocsConfig) -> Page | None:
    """Return what the library has to say on a page of mkdocs, if it is generated."""
    built = site_of(config)
    if built.mistakes and page.url == built.mistakes.address:
        return built.mistakes
    make = built.pages.get(page.url)
    return make() if make else None


def fill_head(page: MkDocsPage, config: MkDocsConfig, files: Files) -> None:
    """Give a generated page that mkdocs prints its title and its place."""
    own = own_page(page, config)
    if own is None:
        return
    fill_page(page, own)
    if own.address:  # the home page hangs below nothing
        hang(page, own, files, config)


def content_of(html: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """Return the markup of a page: the library's own, or with what macros give.

    A generated page gets its table of contents; mkdocs is told of the ids.
    """
    own = own_page(page, config)
    content = str(own.body) if own else site_of(config).embeds.filled(html)
    if own:
        page.toc = outline_of(own.outline)
    page.present_anchor_ids = set(_ID.findall(content))
    return content
