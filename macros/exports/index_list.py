"""The citation index and the list of directives as markup."""

from macros.frame.document_entry import document_entry
from macros.frame.filters import filter_attributes, filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.model.resolution import Linked, Rule
from macros.model.work import Mention
from macros.registry.library import Library
from macros.views.citation_index import IndexEntry, IndexGroup
from macros.views.document_entry import entry_of
from macros.views.facets import WORK_FACETS, place_and_period, work_facets
from macros.words.facet import Facets
from macros.words.labels import RULES, clause_label
from macros.words.quote import quote

LIST_ID = "muc-luc-van-ban"


def quoted(
    library: Library,
    mention: Mention,
    links: Links,
    *,
    rule: Rule | None = None,
    with_plan: bool = False,
) -> Html:
    """Return the sentence that cites, the citation marked, linked to its clause.

    `rule` is what resolved it, where that is to be shown; `with_plan` names the
    plan's place and period, where the page does not.
    """
    clause = library.clauses[mention.plan_id, mention.clause_id]
    words = quote(clause.text, mention.citation.span)
    href = links.plan(mention.plan_id, mention.clause_id)
    plan = library.plans[mention.plan_id]
    place = f"{place_and_period(library, plan)}: " if with_plan else ""
    return el(
        "li",
        el("a", place, clause_label(clause.id), href=href, class_="lib-where"),
        el("blockquote", el("p", words.before, el("mark", words.exact), words.after)),
        el("p", _how(mention, rule), class_="lib-rule") if rule else None,
        class_="lib-mention",
    )


def _how(mention: Mention, rule: Rule) -> str:
    """Say by what a mention was told, and at which part of the document it points."""
    pinpoint = mention.citation.pinpoint
    part = f"Dẫn {pinpoint}. " if pinpoint else ""
    return f"{part}Nhận ra {RULES[rule]}."


def mentions_by_plan(
    library: Library, entry: IndexEntry, links: Links, *, level: int
) -> Html:
    """Return all mentions of a document, plan by plan."""
    return join(
        join(
            [
                el(
                    f"h{level}",
                    el("a", group.plan.full_title, href=links.plan(group.plan.id)),
                    el("span", f" {len(group.references)} lần", class_="lib-count"),
                    id=group.anchor,
                ),
                el(
                    "ul",
                    *(
                        quoted(library, r.mention, links, rule=r.resolution.rule)
                        for r in group.references
                        if isinstance(r.resolution, Linked)
                    ),
                    class_="lib-mentions",
                ),
            ]
        )
        for group in entry.plans
    )


def index_groups(
    library: Library,
    groups: tuple[IndexGroup, ...],
    links: Links,
    *,
    with_quotes: bool = False,
) -> Html:
    """Return the index: filters, a jump list, then each heading with its documents.

    `with_quotes` adds the sentences that cite each document, folded away.
    """
    if not groups:
        return el("p", "Chưa có văn bản nào được dẫn.", class_="lib-empty")
    facets = {
        entry.work.id: entry_facets(library, entry)
        for group in groups
        for entry in group.entries
    }
    jumps = (_jump(group) for group in groups)
    return join(
        [
            filter_form(LIST_ID, "văn bản", WORK_FACETS, list(facets.values())),
            el(
                "div",
                el("p", *jumps, class_="lib-jumps") if len(groups) > 1 else None,
                *(
                    _group(library, group, facets, links, with_quotes=with_quotes)
                    for group in groups
                ),
                id=LIST_ID,
            ),
        ]
    )


def entry_facets(library: Library, entry: IndexEntry) -> Facets:
    """Return what an entry can be found by."""
    return work_facets(library, entry.work, (group.plan for group in entry.plans))


def _jump(group: IndexGroup) -> Html:
    name = group.anchor
    count = el("span", str(len(group.entries)), data_filter_count=True)
    return el(
        "a", f"{group.heading} (", count, ")", href=f"#{name}", data_filter_jump=name
    )


def _group(
    library: Library,
    group: IndexGroup,
    facets: dict[str, Facets],
    links: Links,
    *,
    with_quotes: bool,
) -> Html:
    name = group.anchor
    entries = (
        el(
            "li",
            document_entry(entry_of(library, entry, with_places=True), links),
            _quotes(library, entry, links) if with_quotes and entry.count else None,
            **filter_attributes(facets[entry.work.id]),
        )
        for entry in group.entries
    )
    return el(
        "section",
        el("h2", group.heading, id=name),
        el("ul", *entries, class_="lib-index"),
        data_filter_group=name,
    )


def _quotes(library: Library, entry: IndexEntry, links: Links) -> Html:
    sentences = (
        quoted(library, r.mention, links, with_plan=True)
        for group in entry.plans
        for r in group.references
    )
    return el(
        "details",
        el("summary", f"Câu dẫn ({entry.count})"),
        el("ul", *sentences, class_="lib-mentions"),
        class_="lib-quotes",
    )
