"""A long list → its pages, and the index that leads to them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from macros.parts.shelves.value import (
    Entry,
    Heading,
    Index,
    Item,
    Line,
    Sheet,
    Way,
)
from macros.words.addresses import numbered_address
from macros.words.named import Named

# An entry and a heading above it → the page of the entry, the heading's id there.
Where = Callable[[Entry[Item], Heading], tuple[str, str]]


def sheets_of(
    entries: Iterable[Entry[Item]], base: str, budget: int
) -> tuple[Sheet[Item], ...]:
    """Return the pages of a list at *base*: a subject each, its outermost heading.

    A subject of more lines than the *budget* has several pages, in its order.
    """
    subjects: dict[Heading, list[Entry[Item]]] = {}
    for entry in entries:
        subjects.setdefault(entry.headings[0], []).append(entry)
    return tuple(
        sheet
        for subject, found in subjects.items()
        for sheet in _pages(subject, found, base, budget)
    )


def index_of_sheets(sheets: Sequence[Sheet[Item]]) -> Index | None:
    """Return the index of a list that has pages."""
    if not sheets:
        return None
    return Index(index_lines(sheets), sum(len(sheet.entries) for sheet in sheets))


def index_lines(sheets: Sequence[Sheet[Item]]) -> tuple[Line, ...]:
    """Return the index of pages: their headings, and items that are to be in it."""
    home = {
        id(entry): sheet.address
        for sheet in sheets
        for entry in sheet.entries  # each is in one page
    }

    def where(entry: Entry[Item], heading: Heading) -> tuple[str, str]:
        return home[id(entry)], heading.anchor

    entries = [entry for sheet in sheets for entry in sheet.entries]
    return lines_of(entries, where)


def starts_of(lines: Iterable[Line]) -> dict[str, str]:
    """Return where what stands under each heading of an index begins, by its anchor."""
    found = {line.anchor: line.ways[0].address for line in lines if line.ways}
    for line in lines:
        found |= starts_of(line.parts)
    return found


def lines_of(
    entries: Iterable[Entry[Item]], where: Where[Item], depth: int = 0
) -> tuple[Line, ...]:
    """Return the headings of *entries* as lines, which lead where *where* says.

    A heading whose entries stand under several headings elsewhere has several ways; it
    has none if each of its parts leads to another page.
    """
    under: dict[Heading, list[Entry[Item]]] = {}
    for entry in entries:
        under.setdefault(entry.headings[depth], []).append(entry)
    lines = []
    for heading, found in under.items():
        own = [entry for entry in found if len(entry.headings) == depth + 1]
        inner = [entry for entry in found if len(entry.headings) > depth + 1]
        ways = _ways(found, heading, where)
        parts = (*_item_lines(own, where), *lines_of(inner, where, depth + 1))
        also = dict.fromkeys(e.anchor for e in own if not e.in_index and e.anchor)
        lines.append(
            Line(
                heading.anchor,
                heading.words,
                () if inner and len(ways) > 1 else ways,
                parts,
                also=tuple(also),
            )
        )
    return tuple(lines)


def _pages(
    subject: Heading, entries: Sequence[Entry[Item]], base: str, budget: int
) -> Iterator[Sheet[Item]]:
    parts = list(_cut(entries, budget))
    pages = tuple(
        Named(str(at), numbered_address(f"{base}{subject.slug}/", at), part[0].name)
        for at, part in enumerate(parts, start=1)
    )
    before = 0
    for number, (page, part) in enumerate(zip(pages, parts, strict=True), start=1):
        yield Sheet(
            address=page.address,
            subject=subject,
            entries=part,
            pages=pages,
            number=number,
            before=before,
            total=len(entries),
        )
        before += len(part)


def _cut(
    entries: Sequence[Entry[Item]], budget: int
) -> Iterator[tuple[Entry[Item], ...]]:
    part: list[Entry[Item]] = []
    left = budget
    for entry in entries:
        if part and entry.weight > left:
            yield tuple(part)
            part, left = [], budget
        part.append(entry)
        left -= entry.weight
    yield tuple(part)


def _ways(
    entries: Iterable[Entry[Item]], heading: Heading, where: Where[Item]
) -> tuple[Way, ...]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        page, anchor = where(entry, heading)
        found.setdefault(anchor, []).append(page)
    return tuple(
        Way(f"{pages[0]}#{anchor}", len(pages), len(set(pages)))
        for anchor, pages in found.items()
    )


def _item_lines(entries: Iterable[Entry[Item]], where: Where[Item]) -> Iterator[Line]:
    for entry in entries:
        if entry.in_index:
            here = Heading(entry.anchor, entry.name)
            yield Line(
                entry.anchor, entry.name, _ways([entry], here, where), is_item=True
            )
