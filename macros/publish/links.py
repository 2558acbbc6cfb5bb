"""The check of a site: links, ids, headings, language, foreign hosts.

A page is looked at while it is made, and hardly anything of it is kept: where its
links lead is compared with the addresses that the site will have. What is not known
by then is compared at the end.
"""

import os
import posixpath
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.publish.page_facts import PageFacts, facts_of_page

_HOME = "index.html"
_PAGE = ".html"
_CALENDAR = "webcal:"  # what calendars call https, so that they subscribe
_THEIRS = "__"  # begins the ids of places that the theme makes


@dataclass(frozen=True, slots=True)
class SiteAddress:
    """Where the site will stand: its host and the path below which it is served."""

    host: str = ""
    path: str = "/"

    @classmethod
    def of(cls, url: str) -> "SiteAddress":
        """Return it from the address of the site; "" is that of a folder."""
        parts = urlsplit(url)
        path = unquote(parts.path)
        return cls(parts.netloc, path if path.endswith("/") else f"{path}/")

    def file_of(self, address: str, page: str) -> str | None:
        """Return the file that *address*, written on *page*, names within the site.

        None stands for one of another site; "" for the top of this one. A way out of
        the site begins with "../".
        """
        parts = urlsplit(address.replace(_CALENDAR, "https:", 1))
        if parts.netloc and parts.netloc != self.host:
            return None
        if parts.scheme not in ("", "http", "https"):
            return None
        path = unquote(parts.path)
        if parts.netloc and not path:
            path = "/"
        if path.startswith("/"):
            return _normal(posixpath.relpath(path, self.path))
        return _normal(posixpath.join(posixpath.dirname(page), path)) if path else page


def _normal(path: str) -> str:
    found = posixpath.normpath(path) if path else ""
    return "" if found == "." else found


@dataclass(slots=True)
class LinkCheck:
    """What was seen of a site's pages, and what is wrong with them.

    *expected* are names of files that the site is sure to get.
    """

    address: SiteAddress = field(default_factory=SiteAddress)
    expected: Collection[str] = frozenset()
    _ids: dict[str, frozenset[str]] = field(default_factory=dict)
    _faults: dict[str, list[str]] = field(default_factory=dict)
    _unsure: dict[str, list[str]] = field(default_factory=dict)  # links by page
    _files: dict[tuple[str, str], str | None] = field(default_factory=dict)

    def add(self, name: str, facts: PageFacts) -> None:
        """Note what the page in the file *name* has."""
        self._ids[name] = frozenset(facts.ids)
        if faults := list(facts.faults()):
            self._faults[name] = faults
        known = self.expected
        unsure = [link for link in facts.links if self._fault(link, name, known)]
        if unsure:
            self._unsure[name] = sorted(unsure)

    def problems(self, root: Path) -> list[str]:
        """Return what is wrong, as sentences, with the site that stands at *root*.

        Pages that nobody has added are read there.
        """
        names = frozenset(_names(root))
        pages = sorted((n for n in names if n.endswith(_PAGE)), key=_in_order)
        for name in pages:
            if name not in self._ids:
                self.add(name, facts_of_page((root / name).read_bytes()))
        return [f"{n}: {fault}" for n in pages for fault in self._faults_of(n, names)]

    def _faults_of(self, page: str, names: Collection[str]) -> Iterator[str]:
        yield from self._faults.get(page, ())
        for link in self._unsure.get(page, ()):
            if fault := self._fault(link, page, names):
                yield f"{fault}: {link}"

    def _fault(self, link: str, page: str, names: Collection[str]) -> str:
        """Return what is wrong with a link where the site has *names*, or ""."""
        path, _, fragment = link.partition("#")
        file = self._file(path, page)
        if file is None:
            return ""
        if file not in names:
            file = f"{file}/{_HOME}" if file else _HOME
        if file not in names:
            return "liên kết hỏng"
        place = unquote(fragment)
        if not place or place.startswith(_THEIRS) or not file.endswith(_PAGE):
            return ""
        return "" if place in self._ids.get(file, ()) else "liên kết tới chỗ không có"

    def _file(self, path: str, page: str) -> str | None:
        """Return the file or folder that the *path* of a link on *page* names."""
        if not path:
            return page
        folder = page.rpartition("/")[0]
        if folder and path.startswith("../"):  # the same from each page in the folder
            folder = folder.rpartition("/")[0]
            key = folder, path
        else:
            key = f"{folder}/", path
        if key not in self._files:
            self._files[key] = self.address.file_of(path, page)
        return self._files[key]


def _names(root: Path) -> Iterator[str]:
    for folder, _, files in os.walk(root):
        place = Path(folder).relative_to(root)
        yield from ((place / file).as_posix() for file in files)


def _in_order(name: str) -> list[str]:
    return name.split("/")
