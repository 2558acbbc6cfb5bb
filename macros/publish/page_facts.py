"""What the check of links needs to know of a page: its ids, what it points at."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urlsplit

from lxml import html

# Of markup.el: text and values have neither "<" nor ">", values stand in '"' behind one
# space and a name. So a tag ends behind an attribute, and not behind words that look
# like one. A pattern for each name: such as begin with plain letters are found fast.
_IDS, _WAYS, _FORMS, _SOURCES = (
    re.compile(rf' {name}="([^"]*)"(?=[^<>]*>)')
    for name in ("id", "href", "action", "src")
)
_LANGUAGE = "vi"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Facts of a page, or of a part of it: ids, links, what it loads, as written.

    An id stands there as often as in the page.
    """

    ids: tuple[str, ...] = ()
    links: frozenset[str] = frozenset()
    loaded: tuple[str, ...] = ()
    headings: int = 0  # of the first level
    language: str = ""

    def __add__(self, other: "PageFacts") -> "PageFacts":
        """Return the facts of both parts together."""
        return PageFacts(
            self.ids + other.ids,
            self.links | other.links,
            self.loaded + other.loaded,
            self.headings + other.headings,
            self.language or other.language,
        )

    def in_any_order(self) -> "PageFacts":
        """Return the same facts, told in one order."""
        ids, loaded = tuple(sorted(self.ids)), tuple(sorted(self.loaded))
        return replace(self, ids=ids, loaded=loaded)

    def faults(self) -> Iterator[str]:
        """Yield what is wrong with the page by itself, as sentences."""
        if len(self.ids) > len(set(self.ids)):
            for name, count in Counter(self.ids).items():
                if count > 1:
                    yield f"mã “{name}” đặt {count} lần"
        if self.headings != 1:
            yield f"có {self.headings} tiêu đề cấp 1"
        if self.language != _LANGUAGE:
            yield "không ghi ngôn ngữ là tiếng Việt"
        for address in self.loaded:
            if urlsplit(address).netloc:
                yield f"tải {address} từ máy khác"


def facts_of_page(page: bytes) -> PageFacts:
    """Return the facts of a whole page, whoever wrote it."""
    tree = html.fromstring(page)
    loaded = tree.xpath("//@src | //link[@rel='stylesheet']/@href")
    links = tree.xpath("//@href | //@action | //@src")
    return PageFacts(
        ids=tuple(map(str, tree.xpath("//@id"))),
        links=frozenset(map(str, links)),
        loaded=tuple(map(str, loaded)),
        headings=len(tree.xpath("//h1")),
        language=str(tree.get("lang", "")),
    )


def facts_of_markup(markup: str) -> PageFacts:
    """Return the facts of markup as `macros.frame.markup` writes it; as fast as can be.

    Styles are of the frame around it: no part of a page of ours loads one.
    """
    loaded = _SOURCES.findall(markup)
    links = {*_WAYS.findall(markup), *_FORMS.findall(markup), *loaded}
    return PageFacts(
        ids=_plain(_IDS.findall(markup)),
        links=frozenset(_plain(links)),
        loaded=_plain(loaded),
        headings=markup.count("<h1"),
    )


def _plain(written: Iterable[str]) -> tuple[str, ...]:
    return tuple(unescape(one) if "&" in one else one for one in written)
