"""The library → where sources disagree: both readings with their sentences."""

from collections.abc import Iterable

from macros.model.contradiction import Contradiction, ContradictionKind, Reading
from macros.pages.index.value import Finding, FindingSection, ReadingShown
from macros.registry.library import Library
from macros.views.quoted import quoted
from macros.words.addresses import work_address
from macros.words.labels import capital, placed_heading, source_label, work_heading
from macros.words.named import Named


def contradiction_sections(
    library: Library, found: Iterable[Contradiction]
) -> tuple[FindingSection, ...]:
    """Return findings by kind, in the order in which they come."""
    kinds: dict[ContradictionKind, list[Contradiction]] = {}
    for contradiction in found:
        kinds.setdefault(contradiction.kind, []).append(contradiction)
    return tuple(
        FindingSection(kind, tuple(_finding(library, one) for one in of_kind))
        for kind, of_kind in kinds.items()
    )


def _finding(library: Library, found: Contradiction) -> Finding:
    works = (library.works[work_id] for work_id in found.work_ids)
    return Finding(
        id=found.id,
        documents=tuple(
            Named(placed_heading(work, library.registers), work_address(work.id))
            for work in works
        ),
        proposal=found.proposal,
        known=_known(library, found),
        readings=tuple(
            ReadingShown(
                capital(reading.says),
                _backing(reading),
                tuple(
                    quoted(library, mention, with_plan=True)
                    for mention in reading.mentions
                ),
            )
            for reading in found.readings
        ),
    )


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
