"""Composition root: read plans/ once for a build and keep the result with it."""

import gc
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from macros.exports.page import Page
from macros.publish.site import Site, build_site
from macros.registry.library import Library
from macros.site.embeds import Embeds
from macros.sources.folder import read_folder
from macros.vietnamese.slug import toc_slug

log = logging.getLogger("mkdocs.hooks.library")

_ATTRIBUTE = "library_site"


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What the core publishes, and what this build has besides.

    `embeds` are the blocks that macros put into hand-written pages.
    """

    site: Site
    embeds: Embeds = field(default_factory=Embeds)

    @property
    def library(self) -> Library:
        """What the sources say."""
        return self.site.library

    @property
    def pages(self) -> Mapping[str, Page]:
        """The generated pages by address."""
        return self.site.pages


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
    site = build_site(read_folder(folder), config.site_name, config.site_url or "")
    reading = site.reading
    for issue in reading.doubts:
        log.info("%s", issue)
    if reading.errors:
        listed = "\n".join(map(str, reading.errors))
        message = f"{len(reading.errors)} lỗi trong {folder.name}/, chưa xuất bản gì:"
        raise PluginError(f"{message}\n{listed}")
    setattr(config, _ATTRIBUTE, BuiltSite(site))
    config.mdx_configs.setdefault("toc", {})["slugify"] = toc_slug
    abbreviations = site.library.registers.abbreviations
    config.mdx_configs.setdefault("abbr", {})["glossary"] = dict(abbreviations)
    return config


def site_of(config: MkDocsConfig) -> BuiltSite:
    """Return what configure read for this build."""
    return cast("BuiltSite", getattr(config, _ATTRIBUTE))
