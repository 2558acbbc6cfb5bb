"""Writes pages and data files, in one process; no more than one is ever kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from macros.frame.markup import EMPTY
from macros.frame.page import Page
from macros.publish.links import LinkCheck, Noted, SiteAddress
from macros.site.engine import Engine
from macros.site.frames import Frames
from macros.site.kept_pages import made_page
from macros.site.shape import Shapes
from macros.site.wiring import BuiltSite, site_of


@dataclass(frozen=True, slots=True)
class Written:
    """What is left of pages where they were written.

    `heads` are the pages without their content, by address.
    """

    heads: dict[str, Page] = field(default_factory=dict)
    noted: Noted = field(default_factory=Noted)

    def merge(self, other: "Written") -> None:
        """Add what another process has written."""
        self.heads.update(other.heads)
        self.noted.merge(other.noted)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes below the folder of the site; mkdocs itself prints `left_out`."""

    built: BuiltSite
    folder: Path
    frames: Frames
    check: LinkCheck
    left_out: frozenset[str]
    heads: dict[str, Page] = field(default_factory=dict)

    @classmethod
    def of(cls, engine: Engine, *, by_jinja: bool) -> "Writer":
        """Return one for a build; *by_jinja* prints every page."""
        config = engine.config
        shapes = Shapes.among(file.url for file in engine.files)
        return cls(
            site_of(config),
            Path(config.site_dir),
            Frames(engine, shapes, by_jinja=by_jinja),
            LinkCheck(SiteAddress.of(config.site_url or "")),
            frozenset(file.url for file in engine.documents),
        )

    @property
    def written(self) -> Written:
        """What is left of the pages that were written so far."""
        return Written(self.heads, self.check.noted)

    def write_page(self, address: str) -> None:
        """Write the page at *address*."""
        made = made_page(self.built.pages[address], self.built.store)
        self.heads[address] = replace(made.own, body=EMPTY, outline=())
        if address in self.left_out:
            return
        page = self.frames.printed(made.own, made.facts)
        name = f"{address}index.html"
        self.check.add(name, page.facts)
        write_file(self.folder / name, page.html)

    def write_files(self, names: Iterable[str]) -> None:
        """Write the data files of these names."""
        for name in names:
            content = self.built.site.files[name]()
            # As bytes: of text, Python would write other line ends on Windows.
            raw = content.encode() if isinstance(content, str) else content
            write_file(self.folder / name, raw)


def write_file(path: Path, content: bytes) -> None:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
