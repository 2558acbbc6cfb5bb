"""Composition root: read plans/ once for a build and keep the result with it."""

import gc
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from macros.exports.catalogue import build_data
from macros.exports.office_style import STYLE, office_style
from macros.exports.page import Page
from macros.exports.pages import build_pages
from macros.model.office import Office
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.site.embeds import Embeds
from macros.site.overlay import add_theme
from macros.sources.folder import read_folder, read_settings
from macros.sources.office_reader import read_office
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
    data: dict[str, str]
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
    office = _office(config)
    add_theme(config)
    pages = {page.address: page for page in build_pages(reading.library)}
    data = build_data(reading.library, office) | {STYLE: office_style(office)}
    site = BuiltSite(reading.library, pages, data)
    config.extra_css.insert(0, STYLE)
    setattr(config, _ATTRIBUTE, site)
    config.mdx_configs.setdefault("toc", {})["slugify"] = toc_slug
    abbreviations = reading.library.registers.abbreviations
    config.mdx_configs.setdefault("abbr", {})["glossary"] = dict(abbreviations)
    return config


def _office(config: MkDocsConfig) -> Office:
    """Return the settings of the office; give mkdocs its emblem and its imprint."""
    layers = read_settings(Path(config.config_file_path))
    office, issues = read_office(layers, os.environ)
    if issues:
        listed = "\n".join(map(str, issues))
        raise PluginError(
            f"{len(issues)} lỗi trong mkdocs.yml, chưa xuất bản gì:\n{listed}"
        )
    if office.emblem and not (Path(config.docs_dir) / office.emblem).is_file():
        message = f"mkdocs.yml, khóa “bieu_trung”: không có tệp docs/{office.emblem}"
        raise PluginError(f"{message}; đặt tệp ấy vào docs/ hoặc xóa khóa này.")
    if office.emblem:
        config.theme["logo"] = config.theme["favicon"] = office.emblem
    imprint = escape(office.imprint)
    config.copyright = "<br>".join(filter(None, (imprint, config.copyright)))
    return replace(office, url=config.site_url or "")


def site_of(config: MkDocsConfig) -> BuiltSite:
    """Return what configure read for this build."""
    return cast("BuiltSite", getattr(config, _ATTRIBUTE))
