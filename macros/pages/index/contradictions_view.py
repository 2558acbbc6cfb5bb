"""The library → where sources disagree: both readings with their sentences."""

from collections.abc import Iterable, Iterator

from macros.model.contradiction import Contradiction, ContradictionKind, Reading
from macros.pages.index.value import Finding, FindingSection, ReadingShown
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Heading, Sheet, fits
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.quoted import quoted
from macros.words.addresses import CITED_IN, CONTRADICTIONS, work_address
from macros.words.contradictions import KINDS
from macros.words.labels import capital, placed_heading, source_label, work_heading
from macros.words.named import Named

_BUDGET = 250  # findings and sentences on a page
_NAMES = 800  # findings; the index names no more
SHOWN = 3  # readings, and sentences of each, on a page of many findings


def contradiction_sheets(library: Library) -> tuple[Sheet[Contradiction], ...]:
    """Return the pages of all findings by kind and type, none if they are few.

    The index names each finding, as long as there is room for all the names.
    """
    found = library.contradictions
    entries = [
        Entry(
            one,
            tuple(_headings(library, one)),
            placed_heading(library.works[one.work_ids[0]], library.registers),
            1 + min(len(one.mentions), SHOWN * len(one.readings[:SHOWN])),
            anchor=one.id,
            in_index=len(found) <= _NAMES,
        )
        for one in found
    ]
    if fits(entries, _BUDGET):
        return ()
    return sheets_of(entries, CONTRADICTIONS, _BUDGET)


def _headings(library: Library, found: Contradiction) -> Iterator[Heading]:
    kind, word = found.kind, library.works[found.work_ids[0]].type_word
    yield Heading(f"mau-thuan-{kind}", KINDS[kind], kind)
    yield Heading(f"mau-thuan-{kind}.{slug(word)}", capital(word))


def contradiction_sections(
    library: Library, found: Iterable[Contradiction], most: int = 0
) -> tuple[FindingSection, ...]:
    """Return findings by kind, in the order in which they come.

    No more than *most* readings of each are shown, and sentences of a reading; 0 for
    all.
    """
    kinds: dict[ContradictionKind, list[Contradiction]] = {}
    for contradiction in found:
        kinds.setdefault(contradiction.kind, []).append(contradiction)
    return tuple(
        FindingSection(kind, tuple(_finding(library, one, most) for one in of_kind))
        for kind, of_kind in kinds.items()
    )


def _finding(library: Library, found: Contradiction, most: int) -> Finding:
    works = (library.works[work_id] for work_id in found.work_ids)
    documents = tuple(
        Named(placed_heading(work, library.registers), work_address(work.id))
        for work in works
    )
    shown = found.readings[:most] if most else found.readings
    return Finding(
        id=found.id,
        documents=documents,
        proposal=found.proposal,
        known=_known(library, found),
        readings=tuple(
            _reading(library, reading, documents[0], most) for reading in shown
        ),
        more=_more(len(found.readings) - len(shown), "cách ghi khác", documents[0]),
    )


def _reading(
    library: Library, reading: Reading, document: Named, most: int
) -> ReadingShown:
    shown = reading.mentions[:most] if most else reading.mentions
    return ReadingShown(
        capital(reading.says),
        _backing(reading),
        tuple(quoted(library, mention, with_plan=True) for mention in shown),
        _more(len(reading.mentions) - len(shown), "chỗ khác", document),
    )


def _more(left: int, what: str, document: Named) -> Named | None:
    """Return the way to what is not shown: the page of the document has all of it."""
    if not left:
        return None
    words = f"và {left} {what}, xem ở trang của văn bản"
    return Named(words, f"{document.address}#{CITED_IN}")


def _known(library: Library, found: Contradiction) -> str:
    """Say what the register has on the documents, with its sources."""
    if not found.known:
        return "Danh mục văn bản: chưa có thông tin về văn bản này."
    return "Danh mục văn bản: " + "; ".join(
        f"{work_heading(library.works[directive.id])} của {directive.issuer} (nguồn: "
        + "; ".join(map(source_label, directive.sources))
        + ")"
        for directive in found.known
    )


def _backing(reading: Reading) -> str:
    """Say how many mentions give a reading, and whether the register does."""
    count = f"{len(reading.mentions)} chỗ" if reading.mentions else ""
    registered = "danh mục văn bản" if reading.registered else ""
    return ", ".join(filter(None, (count, registered)))
