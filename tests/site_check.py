"""A check of a built site that reads every page back and asks the disk of each link.

Slow and simple: what macros/publish/links.py says while pages are made is compared with
what this one says of the site as it stands.
"""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

_HOME = "index.html"
_CANONICAL = "//link[@rel='canonical']/@href"
_CALENDAR = "webcal:"  # what calendars call https, so that they subscribe


@dataclass(frozen=True, slots=True)
class _PageFacts:
    """What one page has, and the addresses it points at, as written."""

    ids: frozenset[str]
    links: tuple[str, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Home:
    """Where the site will stand: its host and the path below which it is served."""

    host: str
    path: str

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


def check_site(root: Path) -> list[str]:
    """Return what is wrong with the pages below *root*, as sentences.

    The site may be made for a path of a host; its home page names it as canonical.
    """
    pages = {
        path.relative_to(root).as_posix(): _facts(path)
        for path in sorted(root.rglob("*.html"))
    }
    home = _home(root / _HOME)
    return [
        f"{name}: {problem}"
        for name, page in pages.items()
        for problem in (*page.problems, *_broken(root, home, name, pages))
    ]


def _home(page: Path) -> _Home:
    if page.is_file():
        for address in html.fromstring(page.read_bytes()).xpath(_CANONICAL):
            parts = urlsplit(str(address))
            return _Home(parts.netloc, unquote(parts.path) or "/")
    return _Home("", "/")


def _facts(path: Path) -> _PageFacts:
    tree = html.fromstring(path.read_bytes())
    ids = Counter(str(value) for value in tree.xpath("//@id"))
    problems = [f"mã “{name}” đặt {n} lần" for name, n in ids.items() if n > 1]
    headings = len(tree.xpath("//h1"))
    if headings != 1:
        problems.append(f"có {headings} tiêu đề cấp 1")
    if tree.get("lang") != "vi":
        problems.append("không ghi ngôn ngữ là tiếng Việt")
    loaded = tree.xpath(
        "//script/@src | //img/@src | //iframe/@src | //link[@rel='stylesheet']/@href"
    )
    problems += [f"tải {url} từ máy khác" for url in loaded if urlsplit(url).netloc]
    found = tree.xpath("//a/@href | //link/@href | //form/@action | //@src")
    links = tuple(sorted({str(address) for address in found}))
    return _PageFacts(frozenset(ids), links, tuple(problems))


def _broken(
    root: Path, home: _Home, name: str, pages: Mapping[str, _PageFacts]
) -> Iterator[str]:
    for address in pages[name].links:
        file = home.file_of(address, name)
        if file is None:
            continue
        if (root / file).is_dir():
            file = posixpath.join(file, _HOME)
        fragment = unquote(urlsplit(address).fragment)
        if file.startswith("../") or not (root / file).is_file():
            yield f"liên kết hỏng: {address}"
        elif file in pages and not _has(pages[file], fragment):
            yield f"liên kết tới chỗ không có: {address}"


def _has(page: _PageFacts, fragment: str) -> bool:
    """Tell whether a page has a place; those of the theme's own begin with "__"."""
    return not fragment or fragment.startswith("__") or fragment in page.ids
