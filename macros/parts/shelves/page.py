"""The index of a long list, and what stands around the entries of its pages."""

from collections.abc import Iterable, Iterator

from macros.frame.markup import Html, apart, el, join
from macros.frame.page import Links, Page, Parent
from macros.parts.shelves.value import Index, Item, Line, Sheet, Way


def index_of(index: Index, noun: str, links: Links, list_id: str = "") -> Html:
    """Return the index of a long list: its headings with their counts, as links."""
    told = f"Có {number(index.total)} {noun}, chia thành nhiều trang theo các mục sau."
    return join([el("p", told), _lines(index.lines, links, list_id)])


def sheet_page(
    sheet: Sheet[Item],
    above: Parent,
    noun: str,
    content: Html,
) -> Page:
    """Return a page of the list *above*, with its entries as *content*."""
    links = Links(sheet.address)
    title = f"{above.title}: {sheet.subject.words}"
    if sheet.number > 1:
        title = f"{title}, trang {sheet.number}"
    return Page(
        address=sheet.address,
        title=title,
        description=f"{title}; {number(sheet.total)} {noun}",
        body=join(
            [
                el("h1", title, id=sheet.subject.anchor),
                el("p", *_told(sheet, above, noun, links), class_="lib-lead"),
                _pages(sheet, links),
                content,
                _pages(sheet, links),
            ]
        ),
        parents=(above,) if above.address.count("/") > 1 else (),
    )


def number(count: int) -> str:
    """Return a count as official texts print it: "3.381"."""
    return f"{count:,}".replace(",", ".")


def _told(
    sheet: Sheet[Item], above: Parent, noun: str, links: Links
) -> Iterator[Html | str]:
    """Yield what the page holds, and where the rest of the list is."""
    total = number(sheet.total)
    if len(sheet.pages) > 1:
        first, last = sheet.before + 1, sheet.before + len(sheet.entries)
        yield f"Mục này có {total} {noun} trên {len(sheet.pages)} trang; "
        yield f"trang này có số {number(first)}–{number(last)}"
        begin, end = sheet.entries[0].name, sheet.entries[-1].name
        yield f", từ {begin} đến {end}." if begin else "."
    else:
        yield f"Mục này có {total} {noun}."
    yield " Các mục khác: "
    yield el("a", above.title, href=links.to(above.address))
    yield "."


def _pages(sheet: Sheet[Item], links: Links) -> Html | None:
    """Return the ways to the pages of the subject, if it has several."""
    if len(sheet.pages) == 1:
        return None
    ways = (
        el(
            "a",
            page.name,
            href=links.to(page.address),
            aria_label=f"Trang {page.name}",
            aria_current="page" if page.address == sheet.address else None,
            title=(page.whole and f"Từ {page.whole}") or None,
        )
        for page in sheet.pages
    )
    name = f"Các trang của mục {sheet.subject.words}"
    return el("nav", *ways, class_="lib-jumps lib-pages", aria_label=name)


def _lines(lines: Iterable[Line], links: Links, list_id: str = "") -> Html:
    items = (_line(line, links) for line in lines)
    return el("ul", *items, id=list_id or None, class_="lib-shelves")


def _line(line: Line, links: Links) -> Html:
    name, count = _name_and_count(line, links)
    return el(
        "li",
        *(el("span", id=anchor) for anchor in line.also),
        name,
        count,
        _lines(line.parts, links) if line.parts else None,
        id=line.anchor,
    )


def _name_and_count(line: Line, links: Links) -> tuple[Html, Html | None]:
    """Return a line's words and its counts; the words or each count lead on."""
    if len(line.ways) > 1:
        counts = apart((_counted(way, links) for way in line.ways), ", ")
        return el("span", line.words), el("span", " ", counts, class_="lib-count")
    if not line.ways:
        told = f" {number(line.count)}"
        return el("span", line.words), el("span", told, class_="lib-count")
    (way,) = line.ways
    pages = f" ({way.pages} trang)" if way.pages > 1 else ""
    return (
        el("a", line.words, href=links.to(way.address)),
        el("span", f" {number(way.count)}{pages}", class_="lib-count")
        if not line.is_item
        else None,
    )


def _counted(way: Way, links: Links) -> Html:
    return el("a", number(way.count), href=links.to(way.address))
