"""How a document stands to others as markup, with the sentences that say so."""

from collections.abc import Sequence

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, OutlineEntry
from macros.parts.relations.value import Related, RelationGroup, Sentence
from macros.words.named import Named
from macros.words.quote import excerpt
from macros.words.relations import SECTION as KEY
from macros.words.relations import relation_anchor

SECTION = OutlineEntry(2, KEY, "Quan hệ")
_LONGEST = 400  # letters of the words that say so


def relation_section(groups: Sequence[RelationGroup], links: Links) -> Html:
    """Return the section of a page, nothing where there are no relations."""
    if not groups:
        return EMPTY
    heading = el("h2", SECTION.title, id=SECTION.id)
    return join([heading, relation_list(groups, links)])


def relation_list(groups: Sequence[RelationGroup], links: Links) -> Html:
    """Return the documents that a plan or work stands to, by kind, or nothing."""
    return join(_group(group, links) for group in groups)


def _group(group: RelationGroup, links: Links) -> Html:
    count = f" {len(group.documents) + group.apart} văn bản"
    apart = f"{group.apart} văn bản, xếp theo địa bàn"
    return join(
        [
            el(
                "h3",
                group.label,
                el("span", count, class_="lib-count"),
                id=relation_anchor(group.label),
            ),
            el(
                "ul",
                *(_related(one, links) for one in group.documents),
                class_="lib-mentions",
            )
            if group.documents
            else None,
            el("p", el("a", apart, href=group.place)) if group.apart else None,
        ]
    )


def _related(related: Related, links: Links) -> Html:
    document = related.document
    return el(
        "li",
        named_link(document, links) if document.address else document.name,
        *(
            join([", " if at else ": ", _on_page(clause)])
            for at, clause in enumerate(related.here)
        ),
        *(_told(one, links) for one in related.told),
        el("p", named_link(related.more, links), class_="lib-where")
        if related.more
        else None,
        class_="lib-mention",
    )


def _on_page(clause: Named) -> Html:
    return el("a", clause.name, href=clause.address)


def _told(told: Sentence | str, links: Links) -> Html:
    if isinstance(told, str):
        return el("p", told, class_="lib-rule")
    words = told.words
    return join(
        [
            el("blockquote", el("p", words.before, _marked(words.exact), words.after)),
            el("p", named_link(told.place, links), class_="lib-where"),
        ]
    )


def _marked(words: str) -> Html:
    """Return words marked, only their two ends where a long list is between."""
    if len(words) <= _LONGEST:
        return el("mark", words)
    start = excerpt(words, _LONGEST // 3).rstrip("…")
    end = words[words.find(" ", len(words) - _LONGEST // 3) :].strip()
    return join([el("mark", start), " … ", el("mark", end)])
