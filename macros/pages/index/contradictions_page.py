"""Contradictions as markup: both readings with their sentences, and what to do."""

from collections.abc import Sequence

from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page, Parent
from macros.frame.quoted import quoted
from macros.model.contradiction import Contradiction
from macros.pages.index.value import Finding, FindingSection, ReadingShown
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Heading, Index, Sheet
from macros.words.addresses import CONTRADICTIONS
from macros.words.contradictions import KINDS

TITLE = "Mâu thuẫn giữa các nguồn"
_NOUN = "chỗ các nguồn nói khác nhau"


def contradiction_list(sections: Sequence[FindingSection], links: Links) -> Html:
    """Return findings under a heading for each kind, or a sentence if none."""
    if not sections:
        return el("p", "Không thấy mâu thuẫn nào.", class_="lib-empty")
    return join(
        join(
            [
                el(
                    "h2",
                    KINDS[section.kind],
                    el("span", f" {len(section.findings)} chỗ", class_="lib-count"),
                    id=f"mau-thuan-{section.kind}",
                ),
                *(_finding(one, links) for one in section.findings),
            ]
        )
        for section in sections
    )


def contradiction_index(index: Index, links: Links) -> Html:
    """Return what leads to the findings where they are many."""
    return index_of(index, _NOUN, links)


def contradiction_sheet(
    sheet: Sheet[Contradiction], sections: Sequence[FindingSection]
) -> Page:
    """Return a page of findings that are many: of one kind, by the type of document."""
    links = Links(sheet.address)
    found = [one for section in sections for one in section.findings]
    heading: Heading | None = None
    parts = []
    for entry, one in zip(sheet.entries, found, strict=True):
        if entry.headings[-1] != heading:
            heading = entry.headings[-1]
            parts.append(el("h2", heading.words, id=heading.anchor))
        parts.append(_finding(one, links))
    return sheet_page(sheet, Parent(CONTRADICTIONS, TITLE), _NOUN, join(parts))


def _finding(found: Finding, links: Links) -> Html:
    title = (
        join([" – " if at else "", named_link(document, links)])
        for at, document in enumerate(found.documents)
    )
    return el(
        "section",
        el("h3", *title, id=found.id),
        el("p", found.proposal, class_="lib-proposal"),
        el("p", found.known, class_="lib-known"),
        *(_reading(reading, links) for reading in found.readings),
        el("p", named_link(found.more, links)) if found.more else None,
        class_="lib-finding",
    )


def _reading(reading: ReadingShown, links: Links) -> Html:
    sentences = (quoted(mention, links) for mention in reading.quotes)
    count = el("span", f" {reading.backing}", class_="lib-count")
    return join(
        [
            el("p", el("strong", reading.says), count),
            el("ul", *sentences, class_="lib-mentions") if reading.quotes else None,
            el("p", named_link(reading.more, links)) if reading.more else None,
        ]
    )
