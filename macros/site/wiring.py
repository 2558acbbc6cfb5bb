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
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.site.embeds import Embeds
from macros.sources.folder import read_folder
from macros.vietnamese.slug import toc_slug

log = logging.getLogger("mkdocs.hooks.library")

_ATTRIBUTE = "library_site"


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What one build publishes: the library, its pages by address, its data files.

    `embeds` are the blocks that macros put into hand-written pages.
    """

    library: Library
    pages: dict[str, Page]
    data: dict[str, str | bytes]
    embeds: Embeds = field(default_factory=Embeds)


def configure(config: MkDocsConfig) -> MkDocsConfig:
    """Read the library into *config*; raise PluginError where sources have errors."""
    with _uncollected():
        return _configured(config)


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


def _configured(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    folder = root / config.extra.get("plans_dir", "plans")
    reading = read_library(read_folder(folder))
    for issue in reading.doubts:
        log.info("%s", issue)
    if reading.errors:
        listed = "\n".join(map(str, reading.errors))
        message = f"{len(reading.errors)} lỗi trong {folder.name}/, chưa xuất bản gì:"
        raise PluginError(f"{message}\n{listed}")
    pages = {page.address: page for page in build_pages(reading.library)}
    site = BuiltSite(
        reading.library, pages, build_data(reading.library, config.site_url or "")
    )
    setattr(config, _ATTRIBUTE, site)
    config.mdx_configs.setdefault("toc", {})["slugify"] = toc_slug
    abbreviations = reading.library.registers.abbreviations
    config.mdx_configs.setdefault("abbr", {})["glossary"] = dict(abbreviations)
    return config


def site_of(config: MkDocsConfig) -> BuiltSite:
    """Return what configure read for this build."""
    return cast("BuiltSite", getattr(config, _ATTRIBUTE))
