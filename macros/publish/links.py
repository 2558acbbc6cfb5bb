"""The check of a site: links, ids, headings, language, foreign hosts.

A page is looked at while it is made, and hardly anything of it is kept: its ids, and
the places to which links of any page lead. At the end these are compared.
"""

import os
import posixpath
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.publish.page_facts import PageFacts, facts_of_page

_HOME = "index.html"
_PAGE = ".html"
_CALENDAR = "webcal:"  # what calendars call https, so that they subscribe
_THEIRS = "__"  # begins the ids of places that the theme makes
_APART = "\0"  # stands in no page


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
class Noted:
    """What was seen of pages: little enough to be handed from process to process.

    `ids` are those of each page, joined; `asked` are the places to which links lead,
    by file or folder, where "" stands for the file itself. `is_doubtful`: a page leads
    to a place of its own that it does not have.
    """

    ids: dict[str, str] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=dict)
    asked: dict[str, set[str]] = field(default_factory=dict)
    is_doubtful: bool = False

    def merge(self, other: "Noted") -> None:
        """Note what another process has seen."""
        self.ids |= other.ids
        self.faults |= other.faults
        for file, places in other.asked.items():
            self.asked.setdefault(file, set()).update(places)
        self.is_doubtful |= other.is_doubtful

    def ids_of(self, name: str) -> Collection[str]:
        """Return the ids of a page."""
        return frozenset(self.ids.get(name, "").split(_APART))


@dataclass(slots=True)
class LinkCheck:
    """What was seen of a site's pages, and what is wrong with them.

    Which page has a link that leads nowhere is not kept: pages are read again for that,
    if there is any.
    """

    address: SiteAddress = field(default_factory=SiteAddress)
    noted: Noted = field(default_factory=Noted)
    _files: dict[tuple[str, str], str | None] = field(default_factory=dict)
    _seen: dict[int, set[str]] = field(default_factory=dict)  # links up, by depth

    def add(self, name: str, facts: PageFacts) -> None:
        """Note what the page in the file *name* has."""
        self.noted.ids[name] = _APART.join(facts.ids)
        if faults := list(facts.faults()):
            self.noted.faults[name] = faults
        depth = name.count("/")
        seen = self._seen.setdefault(depth, set())
        for link in facts.links - seen:
            path, _, fragment = link.partition("#")
            if path:
                self._ask(self._file(path, name), fragment)
                if link.startswith("../" * depth):  # the same from each page as deep
                    seen.add(link)
            elif _place(fragment) and _place(fragment) not in facts.ids:
                self.noted.is_doubtful = True

    def _ask(self, file: str | None, fragment: str) -> None:
        if file is not None:
            self.noted.asked.setdefault(file, set()).add(_place(fragment))

    def problems(self, root: Path) -> list[str]:
        """Return what is wrong, as sentences, with the site that stands at *root*.

        Pages that nobody has added are read there.
        """
        names = frozenset(_names(root))
        pages = sorted((n for n in names if n.endswith(_PAGE)), key=_in_order)
        for name in pages:
            if name not in self.noted.ids:
                self.add(name, facts_of_page((root / name).read_bytes()))
        faults = self._faults_by_page(root, pages, names)
        return [f"{page}: {fault}" for page in pages for fault in faults.get(page, ())]

    def _faults_by_page(
        self, root: Path, pages: Iterable[str], names: Collection[str]
    ) -> Mapping[str, list[str]]:
        noted = self.noted
        if not noted.is_doubtful and all(map(self._leads(names), noted.asked)):
            return noted.faults
        return {
            page: [*noted.faults.get(page, ()), *self._broken(root, page, names)]
            for page in pages
        }

    def _leads(self, names: Collection[str]) -> Callable[[str], bool]:
        """Return what tells whether all places that are asked for in a file exist."""

        def leads(asked: str) -> bool:
            file = _file_among(names, asked)
            if file is None:
                return False
            places = self.noted.asked[asked] - {""}
            if not places or not file.endswith(_PAGE):
                return True
            return places.issubset(self.noted.ids_of(file))

        return leads

    def _broken(self, root: Path, page: str, names: Collection[str]) -> Iterator[str]:
        """Yield the links of a page that lead nowhere, with what is wrong."""
        for link in sorted(facts_of_page((root / page).read_bytes()).links):
            if fault := self._fault(link, page, names):
                yield f"{fault}: {link}"

    def _fault(self, link: str, page: str, names: Collection[str]) -> str:
        """Return what is wrong with a link where the site has *names*, or ""."""
        path, _, fragment = link.partition("#")
        asked = self._file(path, page)
        if asked is None:
            return ""
        file = _file_among(names, asked)
        if file is None:
            return "liên kết hỏng"
        place = _place(fragment)
        if not place or not file.endswith(_PAGE):
            return ""
        return "" if place in self.noted.ids_of(file) else "liên kết tới chỗ không có"

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


def _file_among(names: Collection[str], asked: str) -> str | None:
    """Return the file that a path names: itself, or the page of the folder."""
    if asked in names:
        return asked
    file = f"{asked}/{_HOME}" if asked else _HOME
    return file if file in names else None


def _place(fragment: str) -> str:
    """Return the id that a fragment names; "" for those that the theme makes."""
    place = unquote(fragment)
    return "" if place.startswith(_THEIRS) else place


def _names(root: Path) -> Iterator[str]:
    for folder, _, files in os.walk(root):
        place = Path(folder).relative_to(root)
        yield from ((place / file).as_posix() for file in files)


def _in_order(name: str) -> list[str]:
    return name.split("/")
