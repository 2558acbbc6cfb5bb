"""How a document stands to others as markup, with the sentences that say so."""

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links, OutlineEntry
from macros.model.directive import DeclaredRelation
from macros.model.relation import Evidence, FromText
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.relation_groups import (
    RelatedDocument,
    document_name,
    relation_groups,
)
from macros.words.addresses import plan_address
from macros.words.labels import capital, clause_label, since_label, source_words
from macros.words.quote import excerpt, quote

_LONGEST = 400  # letters of the words that say so
RELATIONS = OutlineEntry(2, "quan-he", "Quan hệ")


def relation_section(library: Library, name: str, links: Links) -> Html:
    """Return the section "Quan hệ" of a page, or nothing where it has none."""
    content = relation_list(library, name, links)
    if not content:
        return EMPTY
    return join([el("h2", RELATIONS.title, id=RELATIONS.id), content])


def relation_list(library: Library, name: str, links: Links) -> Html:
    """Return the documents that a plan or work stands to, by kind, or nothing.

    A sentence that stands on the page itself is linked, not quoted again.
    """
    return join(
        join(
            [
                el(
                    "h3",
                    group.label,
                    el("span", f" {group.count} văn bản", class_="lib-count"),
                    id=f"{RELATIONS.id}-{slug(group.label)}",
                ),
                el(
                    "ul",
                    *(_related(library, one, links) for one in group.documents),
                    *map(_named, group.named),
                    class_="lib-mentions",
                ),
            ]
        )
        for group in relation_groups(library, name)
    )


def _related(library: Library, one: RelatedDocument, links: Links) -> Html:
    other = one.other_id
    href = links.plan(other) if other in library.plans else links.work(other)
    here = [said for said in one.relation.evidence if _is_here(said, links)]
    there = [said for said in one.relation.evidence if said not in here]
    return el(
        "li",
        el("a", document_name(library, other), href=href),
        *(
            join([": " if at == 0 else ", ", _clause_link(said)])
            for at, said in enumerate(here)
            if isinstance(said, FromText)
        ),
        *(_evidence(library, said, other, links) for said in there),
        class_="lib-mention",
    )


def _named(declared: DeclaredRelation) -> Html:
    """Return a document that has no page, with the source that tells of it."""
    return el(
        "li",
        declared.other_name,
        el("p", source_words(declared.source), class_="lib-rule"),
        class_="lib-mention",
    )


def _is_here(said: Evidence, links: Links) -> bool:
    return isinstance(said, FromText) and links.base == plan_address(said.plan_id)


def _clause_link(said: FromText) -> Html:
    return el("a", clause_label(said.clause_id), href=f"#{said.clause_id}")


def _evidence(library: Library, said: Evidence, other: str, links: Links) -> Html:
    """Return the sentence with its place; its plan is named unless it is *other*."""
    if not isinstance(said, FromText):
        since = f"{capital(since_label(said.since))}. " if said.since else ""
        told = f"{since}Theo tệp {said.path}. {source_words(said.source)}"
        return el("p", told.strip(), class_="lib-rule")
    words = quote(library.clauses[said.plan_id, said.clause_id].text, said.span)
    plan = "" if said.plan_id == other else f"{document_name(library, said.plan_id)}, "
    label = f"{plan}{clause_label(said.clause_id)}"
    href = links.plan(said.plan_id, said.clause_id)
    return join(
        [
            el(
                "blockquote",
                el("p", words.before, _marked(words.exact), words.after),
            ),
            el("p", el("a", label, href=href), class_="lib-where"),
        ]
    )


def _marked(words: str) -> Html:
    """Return words marked, only their two ends where a long list is between."""
    if len(words) <= _LONGEST:
        return el("mark", words)
    start = excerpt(words, _LONGEST // 3).rstrip("…")
    end = words[words.find(" ", len(words) - _LONGEST // 3) :].strip()
    return join([el("mark", start), " … ", el("mark", end)])
