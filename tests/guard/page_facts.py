"""An HTML page -> what counts of it: neither classes, nor order, nor whitespace."""

from collections.abc import Iterator
from urllib.parse import urljoin

from lxml import etree, html

from tests.guard.record import PageFacts

_BLOCKS = frozenset(
    """
    address article aside blockquote body br button caption dd details dialog div dl dt
    fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main
    nav ol optgroup option p pre section select summary svg table tbody text textarea
    tfoot thead title tr ul
    """.split()  # noqa: SIM905 - a list of them would take a screen
)
_CELLS = frozenset({"td", "th"})  # an empty one counts: what follows has its column
_UNSEEN = frozenset({"script", "style"})
_LABELS = ("alt", "aria-label", "placeholder", "title")
_RELATIONS = frozenset({"alternate", "canonical", "next", "prev"})


def page_facts(content: bytes, address: str) -> PageFacts:
    """Return what the page at *address* holds; its links lead from there."""
    tree = html.document_fromstring(content)
    return PageFacts(
        title=_words(str(tree.xpath("string(/html/head/title)"))),
        ids=tuple(sorted(str(value) for value in tree.xpath("//@id"))),
        links=tuple(sorted(_links(tree, address))),
        labels=tuple(sorted(_labels(tree))),
        text=tuple(_lines(tree)),
    )


def _words(text: str) -> str:
    return " ".join(text.split())


def _links(tree: html.HtmlElement, address: str) -> Iterator[tuple[str, str]]:
    for link in tree.iter("a"):
        if "href" in link.attrib:
            yield _target(link, "href", address), _words("".join(_texts(link)))
    for link in tree.iter("link"):
        relation = str(link.get("rel", ""))
        if relation in _RELATIONS:
            yield _target(link, "href", address), f"rel={relation}"
    for form in tree.iter("form"):
        if "action" in form.attrib:
            yield _target(form, "action", address), "form"


def _target(element: html.HtmlElement, attribute: str, address: str) -> str:
    """Return where a link leads, told from the top of the site."""
    written = str(element.get(attribute, ""))
    try:
        return urljoin(f"/{address}", written)
    except ValueError:  # hostile words in the place of an address
        return written


def _labels(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    for name in _LABELS:
        for value in tree.xpath(f"//@{name}"):
            yield name, _words(str(value))


def _lines(tree: html.HtmlElement) -> Iterator[str]:
    """Yield the text of the body, one line for each block that has any."""
    for body in tree.iter("body"):
        for line in "".join(_texts(body)).split("\n"):
            if words := _words(line):
                yield words


def _texts(element: html.HtmlElement) -> Iterator[str]:
    """Yield the words within *element*, and a line break where a block begins or ends.

    Line breaks of the file itself are spaces.
    """
    walk = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, found in walk:
        yield "\n" if found.tag in _BLOCKS else ""
        if event == "start":
            yield " | " if found.tag in _CELLS else ""
            yield _one_line(None if found.tag in _UNSEEN else found.text)
        elif found is not element:
            yield _one_line(found.tail)


def _one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ").replace("\r", " ")
