"""Composition root: read plans/ once for a build and keep the result with it."""

import gc
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig

from macros.frame.page import PageMakers
from macros.frame.source_links import SourceLinks
from macros.model.issue import Issue, IssueCode
from macros.model.office import Office
from macros.publish.office_style import STYLE
from macros.publish.site import Site, build_site
from macros.registry.library import Library
from macros.site.embeds import Embeds
from macros.site.mistakes import MistakesError
from macros.site.overlay import add_theme
from macros.sources.folder import read_folder, read_settings
from macros.sources.office_reader import read_office
from macros.store.folder import project_store
from macros.store.store import NO_STORE, Store
from macros.vietnamese.slug import toc_slug

log = logging.getLogger("mkdocs.hooks.library")

_ATTRIBUTE = "library_site"
_READER = "library_reader"
_DOUBTS = "%d chỗ nghi ngờ trong %s/; xem bằng: python -m macros check"


SiteReader = Callable[[Mapping[str, bytes | None], Office, Store, SourceLinks], Site]


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What the core publishes, and what this build has besides.

    `store` keeps what the next build may want. `embeds` are the blocks that macros put
    into hand-written pages.
    """

    site: Site
    store: Store = NO_STORE
    embeds: Embeds = field(default_factory=Embeds)

    @property
    def pages(self) -> PageMakers:
        """What makes the generated pages, by address."""
        return self.site.pages

    @property
    def library(self) -> Library:
        """What the sources say."""
        return self.site.library


def print_on_request(config: MkDocsConfig, read: SiteReader) -> None:
    """Let a build stop where it can print pages; *read* gives it the library."""
    setattr(config, _READER, read)


def is_on_request(config: MkDocsConfig) -> bool:
    """Tell whether pages are printed as they are asked for, and none is written."""
    return hasattr(config, _READER)


def configure(config: MkDocsConfig) -> MkDocsConfig:
    """Read the library into *config*; raise MistakesError where sources have errors."""
    with _uncollected():
        return _configured(config)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Spare the garbage collector what lives until the build ends."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _configured(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    folder = root / config.extra.get("plans_dir", "plans")
    office = _office(config)
    add_theme(config)
    store = project_store(root)
    read: SiteReader = getattr(config, _READER, build_site)
    site = read(read_folder(folder), office, store, sources_of(config))
    reading = site.reading
    if reading.doubts:
        log.info(_DOUBTS, len(reading.doubts), folder.name)
    if reading.errors:
        raise MistakesError(reading.errors, f"{folder.name}/", sources_of(config))
    config.extra_css.insert(0, STYLE)
    setattr(config, _ATTRIBUTE, BuiltSite(site, store))
    config.mdx_configs.setdefault("toc", {})["slugify"] = toc_slug
    abbreviations = site.library.registers.abbreviations
    config.mdx_configs.setdefault("abbr", {})["glossary"] = dict(abbreviations)
    return config


def _office(config: MkDocsConfig) -> Office:
    """Return the settings of the office; give mkdocs its emblem and its imprint."""
    layers = read_settings(Path(config.config_file_path))
    office, issues = read_office(layers, os.environ)
    if office.emblem and not (Path(config.docs_dir) / office.emblem).is_file():
        message = f"Không có tệp docs/{office.emblem} mà khóa “bieu_trung” ghi"
        remedy = "Đặt tệp ấy vào docs/, hoặc xóa khóa này"
        settings = Path(config.config_file_path).name
        issues.append(Issue(settings, 1, 1, IssueCode.BAD_VALUE, message, remedy))
    if issues:
        raise MistakesError(issues, "mkdocs.yml")
    if office.emblem:
        config.theme["logo"] = config.theme["favicon"] = office.emblem
    imprint = escape(office.imprint)
    config.copyright = "<br>".join(filter(None, (imprint, config.copyright)))
    return replace(office, url=config.site_url or "")


def sources_of(config: MkDocsConfig) -> SourceLinks:
    """Return where the files of the library lie."""
    extra = config.extra
    return SourceLinks(extra.get("plans_dir", "plans"), extra.get("edit_url") or "")


def site_of(config: MkDocsConfig) -> BuiltSite:
    """Return what configure read for this build."""
    return cast("BuiltSite", getattr(config, _ATTRIBUTE))
