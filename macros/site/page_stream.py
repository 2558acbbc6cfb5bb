"""The generated pages and data files of a build, made by all cores; their links."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page as MkDocsPage

from macros.forked import cores
from macros.frame.calendar_link import FOLDER as CALENDARS
from macros.frame.page import Page
from macros.publish.links import LinkCheck, Noted
from macros.site.engine import Engine
from macros.site.generated import SiteFiles
from macros.site.page_writer import Writer, Written
from macros.site.wiring import BuiltSite
from macros.site.workers import Crew, start

log = logging.getLogger("mkdocs.hooks.library")

_WATCHED = "Có plugin xử lý từng trang: giao diện dựng từng trang, chậm hơn"
_CHECK = "library_link_check"
_SHOWN = 20  # problems listed before the rest is only counted
_TURNS = 500  # in which the pages are made: as good as evenly, and cheap

Job = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Writing:
    """Pages and data files while they are being written."""

    engine: Engine
    writer: Writer
    crew: Crew[Job, Written]

    def finish(self, note: Callable[[Page], None]) -> None:
        """Wait for the last page; *note* each, without its content, in their order.

        What is seen of them waits for check_links.
        """
        written = self.writer.written
        for found in self.crew.found():
            written.merge(found)
        for address in self.writer.built.pages:
            note(written.heads[address])
        setattr(self.engine.config, _CHECK, self.writer.check)
        _tell_ids(self.engine, written.noted, self.writer.built)


def start_writing(engine: Engine) -> Writing:
    """Begin to write each generated page and data file below the folder of the site."""
    watched = engine.is_watched()
    if watched:
        log.info(_WATCHED)
    writer = Writer.of(engine, by_jinja=watched)
    first = _one_of_each_section(writer.built.pages)
    for address in first:  # what pages and their frames share is made once, here
        writer.write_page(address)
    jobs = list(_jobs(writer, [a for a in writer.built.pages if a not in first]))
    # A plugin may keep what it sees of each page.
    processes = 1 if watched else cores()
    return Writing(engine, writer, start(partial(_work, writer), jobs, processes))


def _one_of_each_section(addresses: Iterable[str]) -> frozenset[str]:
    firsts: dict[str, str] = {}
    for address in addresses:
        firsts.setdefault(address.partition("/")[0], address)
    return frozenset(firsts.values())


def _jobs(writer: Writer, addresses: list[str]) -> Iterator[Job]:
    """Yield what is to be written, long ones first."""
    names = list(writer.built.site.files)
    # Calendars are made all at once, tables of the same records one after the other.
    for is_calendar in (False, True):
        alike = [name for name in names if name.startswith(CALENDARS) is is_calendar]
        yield partial(writer.write_files, alike)
    some = len(addresses) // _TURNS + 1
    for at in range(0, len(addresses), some):
        yield partial(_write_pages, writer, addresses[at : at + some])


def _write_pages(writer: Writer, addresses: list[str]) -> None:
    for address in addresses:
        writer.write_page(address)


def _work(writer: Writer, jobs: Iterable[Job]) -> Written:
    for job in jobs:
        job()
    return writer.written


def _tell_ids(engine: Engine, noted: Noted, built: BuiltSite) -> None:
    """Tell mkdocs which places the pages have to which written pages lead."""
    if not isinstance(engine.files, SiteFiles):
        return
    for address, file in engine.files.asked.items():
        if address in built.pages:
            page = MkDocsPage(None, file, engine.config)
            page.present_anchor_ids = set(noted.ids_of(f"{address}index.html"))


def check_links(config: MkDocsConfig) -> None:
    """Raise PluginError if a page of the built site leads nowhere, or is malformed."""
    check: LinkCheck | None = getattr(config, _CHECK, None)
    if check is None:
        return
    problems = check.problems(Path(config.site_dir))
    if problems:
        count = f"{len(problems)} chỗ hỏng trong các trang đã dựng."
        raise PluginError("\n".join((*problems[:_SHOWN], count)))
