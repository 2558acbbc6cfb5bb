"""Contradictions as markup: both readings with their sentences, and what to do."""

from collections.abc import Sequence

from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.quoted import quoted
from macros.pages.index.value import Finding, FindingSection, ReadingShown
from macros.words.contradictions import KINDS


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
        class_="lib-finding",
    )


def _reading(reading: ReadingShown, links: Links) -> Html:
    sentences = (quoted(mention, links) for mention in reading.quotes)
    count = el("span", f" {reading.backing}", class_="lib-count")
    return join(
        [
            el("p", el("strong", reading.says), count),
            el("ul", *sentences, class_="lib-mentions") if reading.quotes else None,
        ]
    )
