"""Composition root: read plans/ once for a build and keep the result with it."""

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from macros.exports.catalogue import build_data
from macros.exports.page import Page
from macros.exports.pages import build_pages
from macros.exports.source_links import SourceLinks
from macros.pipeline import Reading, read_library
from macros.registry.library import Library
from macros.site.embeds import Embeds
from macros.site.mistakes import mistakes_page
from macros.sources.folder import read_folder
from macros.vietnamese.slug import toc_slug

log = logging.getLogger("mkdocs.hooks.library")

_ATTRIBUTE = "library_site"
_DOUBTS = "%d chỗ nghi ngờ trong %s/; xem bằng: python -m macros check"


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What one build publishes: the library, its pages by address, its data files.

    `embeds` are the blocks that macros put into hand-written pages. `mistakes` is the
    only page while the sources have errors, as a live preview shows it.
    """

    library: Library
    pages: dict[str, Page]
    data: dict[str, str]
    embeds: Embeds = field(default_factory=Embeds)
    mistakes: Page | None = None


def configure(config: MkDocsConfig, *, preview: bool) -> MkDocsConfig:
    """Read the library into *config*.

    Where sources have errors, a preview shows them, and a build raises PluginError.
    """
    with _uncollected():
        return _configured(config, preview=preview)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Spare the garbage collector what lives until the build ends."""
    gc.unfreeze()  # of the build before, in a live preview
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _configured(config: MkDocsConfig, *, preview: bool) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    folder = root / config.extra.get("plans_dir", "plans")
    reading = read_library(read_folder(folder))
    if reading.doubts:
        log.info(_DOUBTS, len(reading.doubts), folder.name)
    if reading.errors and not preview:
        raise PluginError(_listed(reading, folder.name))
    shown = _mistaken if reading.errors else _whole
    setattr(config, _ATTRIBUTE, shown(reading, config))
    config.mdx_configs.setdefault("toc", {})["slugify"] = toc_slug
    abbreviations = reading.library.registers.abbreviations
    config.mdx_configs.setdefault("abbr", {})["glossary"] = dict(abbreviations)
    return config


def _whole(reading: Reading, config: MkDocsConfig) -> BuiltSite:
    pages = {page.address: page for page in build_pages(reading.library)}
    data = build_data(reading.library, config.site_url or "")
    return BuiltSite(reading.library, pages, data)


def _mistaken(reading: Reading, config: MkDocsConfig) -> BuiltSite:
    config.nav = None  # names pages that are not there
    page = mistakes_page(reading.errors, sources_of(config))
    return BuiltSite(reading.library, {page.address: page}, {}, mistakes=page)


def _listed(reading: Reading, folder: str) -> str:
    listed = "\n".join(map(str, reading.errors))
    return f"{len(reading.errors)} lỗi trong {folder}/, chưa xuất bản gì:\n{listed}"


def sources_of(config: MkDocsConfig) -> SourceLinks:
    """Return where the files of the library lie."""
    extra = config.extra
    return SourceLinks(extra.get("plans_dir", "plans"), extra.get("edit_url") or "")


def site_of(config: MkDocsConfig) -> BuiltSite:
    """Return what configure read for this build."""
    return cast("BuiltSite", getattr(config, _ATTRIBUTE))
