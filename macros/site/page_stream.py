"""Writes what the library has, one after the other; no more than one is ever kept."""

import logging
from collections.abc import Callable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.page import Page
from macros.publish.links import LinkCheck, SiteAddress
from macros.site.engine import Engine
from macros.site.frames import Frames
from macros.site.generated import SiteFiles
from macros.site.shape import Shapes
from macros.site.wiring import site_of

log = logging.getLogger("mkdocs.hooks.library")

_WATCHED = "Có plugin xử lý từng trang: giao diện dựng từng trang, chậm hơn"
_CHECK = "library_link_check"
_SHOWN = 20  # problems listed before the rest is only counted


def write_pages(engine: Engine, note: Callable[[Page], None]) -> None:
    """Write each generated page below the folder of the site; *note* it, too.

    What is seen of them waits for check_links.
    """
    config, built = engine.config, site_of(engine.config)
    check = LinkCheck(SiteAddress.of(config.site_url or ""))
    setattr(config, _CHECK, check)
    if watched := engine.is_watched():
        log.info(_WATCHED)
    shapes = Shapes.among(file.url for file in engine.files)
    frames = Frames(engine, shapes, by_jinja=watched)
    printed_by_engine = {file.url for file in engine.documents}
    for address, make in built.pages.items():
        own = make()
        note(own)
        if address in printed_by_engine:
            continue
        page = frames.printed(own)
        name = f"{address}index.html"
        check.add(name, page.facts)
        _tell_ids(engine, address, page.facts.ids)
        _write(Path(config.site_dir, name), page.html)


def write_data(config: MkDocsConfig) -> None:
    """Write each data file below the folder of the site."""
    for name, make in site_of(config).site.files.items():
        content = make()
        # As bytes: of text, Python would write other line ends on Windows.
        raw = content.encode() if isinstance(content, str) else content
        _write(Path(config.site_dir, name), raw)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _tell_ids(engine: Engine, address: str, ids: tuple[str, ...]) -> None:
    """Tell mkdocs which places a page has to which written pages lead."""
    if isinstance(engine.files, SiteFiles) and address in engine.files.asked:
        page = MkDocsPage(None, engine.files.asked[address], engine.config)
        page.present_anchor_ids = set(ids)


def check_links(config: MkDocsConfig) -> None:
    """Raise PluginError if a page of the built site leads nowhere, or is malformed."""
    check: LinkCheck | None = getattr(config, _CHECK, None)
    if check is None:
        return
    problems = check.problems(Path(config.site_dir))
    if problems:
        count = f"{len(problems)} chỗ hỏng trong các trang đã dựng."
        raise PluginError("\n".join((*problems[:_SHOWN], count)))
