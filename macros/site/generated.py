"""What mkdocs is told of generated pages and data files: as little as it needs.

They are no files of mkdocs, which would keep all of them: it finds one only when it
asks for it by name, as it does where a written page links to it. Only what mkdocs
itself must print is a page to it: what its navigation names.
"""

import re
from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.page import Page
from macros.site.engine import file_of, fill_page, hang
from macros.site.mistakes import address_taken, refuse_unreadable
from macros.site.outline import outline_of
from macros.site.wiring import BuiltSite, site_of

_ID = re.compile(r' id="([^"]+)"')
_INDEX = "index.md"


class SiteFiles(Files):
    """The files of a build; it knows one of the library as soon as one asks for it.

    `asked` are the generated pages that were asked for, by address.
    """

    def __init__(
        self, files: Iterable[File], config: MkDocsConfig, site: BuiltSite
    ) -> None:
        """Let *site* be that of the library."""
        super().__init__(files)
        self._config = config
        self._pages = site.pages
        self._data = frozenset(site.site.files)
        self.asked: dict[str, File] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """Return the file with this path, be it one that nobody wrote."""
        found = super().get_file_from_path(path)
        if found is None and path in self._data:
            return File.generated(self._config, path, content="")
        address = path.removesuffix(_INDEX)
        if found or address == path or address not in self._pages:
            return found
        if address not in self.asked:
            file = file_of(address, self._config)
            file.inclusion = InclusionLevel.NOT_IN_NAV
            self.asked[address] = file
        return self.asked[address]


def add_files(files: Files, config: MkDocsConfig) -> SiteFiles:
    """Return *files*; it finds what the library has, too."""
    built = site_of(config)
    refuse_unreadable(files)
    written = {file.dest_uri: file for file in files}
    for name, file in written.items():
        address = name.removesuffix("index.html")
        if name in built.site.files or (address != name and address in built.pages):
            message = f"Tệp này đòi địa chỉ {address} của thư viện"
            remedy = "Đặt cho tệp này tên khác"
            raise address_taken(file.src_uri, message, remedy)
    return SiteFiles(files, config, built)


def add_named(files: Files) -> None:
    """Let mkdocs print the generated pages that its navigation names."""
    if isinstance(files, SiteFiles):
        for file in files.asked.values():
            files.append(file)
        files.asked.clear()


def own_page(page: MkDocsPage, config: MkDocsConfig) -> Page | None:
    """Return what the library has to say on a page of mkdocs, if it is generated."""
    make = site_of(config).pages.get(page.url)
    return make() if make else None


def fill_head(page: MkDocsPage, config: MkDocsConfig, files: Files) -> None:
    """Give a generated page that mkdocs prints its title and its place."""
    own = own_page(page, config)
    if own is None:
        return
    fill_page(page, own)
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
