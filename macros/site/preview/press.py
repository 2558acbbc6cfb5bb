"""mkdocs as far as it can print pages; then each page and file as it is asked for."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.commands.build import _build_template, _populate_page
from mkdocs.config import load_config
from mkdocs.structure.files import File, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.page import Page
from macros.frame.source_links import SourceLinks
from macros.publish.site import Site
from macros.search.files import FOLDER as SEARCH
from macros.site.engine import Engine
from macros.site.overlay import watched
from macros.site.search import found_in, is_read, search_data
from macros.site.sitemap import SITEMAP, site_map
from macros.site.wiring import SiteReader, print_on_request, site_of, sources_of
from macros.store.store import Store

_INDEX = "index.html"
_MISSING = "404.html"
_MOST = 24  # pages kept: those that are open


@dataclass(frozen=True, slots=True)
class Press:
    """Prints pages of one state of a library and of the pages around it.

    Whatever mkdocs and its plugins do happens under a lock: they know one page at a
    time. `written` are the hand-written pages and `still` the files that are served as
    they are, by their names on the site.
    """

    engine: Engine
    site: Site
    written: Mapping[str, File]
    still: Mapping[str, File]
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _kept: dict[str, bytes] = field(default_factory=dict)  # pages asked for of late
    _search: dict[str, str] = field(default_factory=dict)

    @property
    def sources(self) -> SourceLinks:
        """Where the files of the library lie, as pages say it."""
        return sources_of(self.engine.config)

    @property
    def store(self) -> Store:
        """What keeps the records of plans."""
        return site_of(self.engine.config).store

    @property
    def plans(self) -> Path:
        """The folder of the library."""
        return Path(self.engine.config.config_file_path).parent / self.sources.folder

    @property
    def watched(self) -> tuple[str, ...]:
        """The folders on which pages depend."""
        config = self.engine.config
        own = [config.docs_dir, config.theme.custom_dir, *config.watch]
        return tuple(map(str, filter(None, [*watched(config), *own])))

    def printed(self, name: str) -> bytes | None:
        """Return the page or file with this name on the site, if there is one."""
        if name in self.written or name.removesuffix(_INDEX) in self.site.pages:
            return self._page(name)
        if make_file := self.site.files.get(name):
            return _encoded(make_file())
        if name in self.engine.config.theme.static_templates:
            return self._template(name)
        if file := self.still.get(name):
            return file.content_bytes
        if name.startswith(SEARCH) and (found := self._searched().get(name)):
            return _encoded(found)
        return None

    def generated(self, own: Page) -> bytes:
        """Return a generated page as the theme prints it."""
        with self._lock:
            return _encoded(self.engine.whole(own))

    def missing(self) -> bytes:
        """Return the page that a wrong address gets."""
        return self._template(_MISSING)

    def _template(self, name: str) -> bytes:
        """Return what a template of the theme gives that is no page's."""
        engine = self.engine
        files, config, nav = engine.files, engine.config, engine.nav
        if name == SITEMAP:
            return _encoded(site_map(files, config))
        with self._lock:
            template = engine.env.get_template(name)
            return _encoded(_build_template(name, template, files, config, nav))

    def _page(self, name: str) -> bytes:
        """Return a page; a browser asks first whether it is another than before."""
        with self._lock:
            if name not in self._kept:
                if len(self._kept) == _MOST:
                    del self._kept[next(iter(self._kept))]
                self._kept[name] = self._printed_page(name)
            return self._kept[name]

    def _printed_page(self, name: str) -> bytes:
        if file := self.written.get(name):
            return _encoded(self.engine.printed(self._filled(file)))
        return self.generated(self.site.pages[name.removesuffix(_INDEX)]())

    def _filled(self, file: File) -> MkDocsPage:
        """Return a hand-written page that has its content."""
        page, engine = file.page, self.engine
        if page is None:
            raise LookupError(file.src_uri)
        if page.content is None:
            _populate_page(page, engine.config, engine.files)
        return page

    def _searched(self) -> dict[str, str]:
        """Return the data of the search; Pagefind's index would take too long."""
        engine, pages = self.engine, self.site.pages
        with self._lock:
            if not self._search:
                for file in engine.documents:
                    if file.page and is_read(file.page):
                        self._filled(file)
                found = found_in(engine.files, engine.config)
                for address in [a for a in pages if a not in found.known]:
                    found.add(pages[address]())
                data = search_data(engine.config, found, full_text=False)
                self._search.update(data)
            return self._search


def press_of(settings: Path, address: str, read: SiteReader) -> Press:
    """Return what prints the library with these settings, served at *address*."""
    config = load_config(str(settings), site_url=address, strict=False)
    print_on_request(config, read)
    plugins = config.plugins
    plugins.on_startup(command="build", dirty=False)
    config = plugins.on_config(config)
    plugins.on_pre_build(config=config)
    env = config.theme.get_env()
    env.bytecode_cache = _COMPILED
    files = get_files(config)
    files.add_files_from_theme(env, config)
    files = plugins.on_files(files, config=config)
    set_exclusions(files, config)
    nav = plugins.on_nav(get_navigation(files, config), config=config, files=files)
    documents = files.documentation_pages()
    for file in documents:
        page = file.page or MkDocsPage(None, file, config)
        page.read_source(config)  # menus show the titles of pages not yet printed
    env = plugins.on_env(env, config=config, files=files)
    return Press(
        Engine(config, env, nav, files, documents),
        site_of(config).site,
        written={file.dest_uri: file for file in documents},
        still={f.dest_uri: f for f in files if not f.is_documentation_page()},
    )


class _Compiled(BytecodeCache):
    """Templates as Jinja has compiled them: for each press, most are as before."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template that was compiled; Jinja compares what it was made of."""
        if code := self._kept.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template."""
        self._kept[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def _encoded(content: str | bytes) -> bytes:
    """Return a page or file as a build writes it."""
    if isinstance(content, bytes):
        return content
    return content.encode("utf-8", errors="xmlcharrefreplace")
