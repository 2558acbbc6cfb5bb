"""The citation index and the list of directives as markup."""

from macros.exports.markup import Html, el, join, text
from macros.exports.page import Links
from macros.model.plan import Plan
from macros.model.work import Mention
from macros.registry.library import Library
from macros.vietnamese.slug import slug
from macros.views.citation_index import IndexEntry, IndexGroup, PlanMentions
from macros.views.labels import clause_label, placed_heading
from macros.views.quote import quote


def quoted(
    library: Library, mention: Mention, links: Links, *, with_plan: bool = False
) -> Html:
    """Return the sentence that cites, the citation marked, linked to its clause.

    `with_plan` names the plan's place and period, where the page does not.
    """
    clause = library.clauses[mention.plan_id, mention.clause_id]
    words = quote(clause.text, mention.citation.span)
    href = links.plan(mention.plan_id, mention.clause_id)
    plan = library.plans[mention.plan_id]
    place = f"{_place_and_period(library, plan)}: " if with_plan else ""
    return el(
        "li",
        el("a", place, clause_label(clause.id), href=href, class_="lib-where"),
        el("blockquote", el("p", words.before, el("mark", words.exact), words.after)),
        class_="lib-mention",
    )


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
                    el("span", f" {len(group.references)} chỗ", class_="lib-count"),
                ),
                el(
                    "ul",
                    *(quoted(library, r.mention, links) for r in group.references),
                    class_="lib-mentions",
                ),
            ]
        )
        for group in entry.plans
    )


def index_groups(
    library: Library, groups: tuple[IndexGroup, ...], links: Links
) -> Html:
    """Return the index: a jump list, then each heading with its documents."""
    jumps = (
        el(
            "a",
            f"{group.heading} ({len(group.entries)})",
            href=f"#{slug(group.heading)}",
        )
        for group in groups
    )
    return join(
        [
            el("p", *jumps, class_="lib-jumps") if len(groups) > 1 else None,
            *(_group(library, group, links) for group in groups),
        ]
    )


def _group(library: Library, group: IndexGroup, links: Links) -> Html:
    return join(
        [
            el("h2", group.heading, id=slug(group.heading)),
            el(
                "ul",
                *(_entry(library, entry, links) for entry in group.entries),
                class_="lib-index",
            ),
        ]
    )


def _entry(library: Library, entry: IndexEntry, links: Links) -> Html:
    work = entry.work
    name = placed_heading(work, library.registers)
    heading = el("a", name, href=links.work(work.id), class_="lib-entry-name")
    count = el("span", f" {entry.count} lần dẫn", class_="lib-count")
    about = work.title if work.number else ""
    return el(
        "li",
        el("p", heading, count),
        el("p", about, class_="lib-entry-title") if about else None,
        *(_where(library, group, links) for group in entry.plans),
    )


def _where(library: Library, group: PlanMentions, links: Links) -> Html:
    seen = dict.fromkeys(r.mention.clause_id for r in group.references)
    places = [
        el("a", clause_label(clause_id), href=links.plan(group.plan.id, clause_id))
        for clause_id in seen
    ]
    return el(
        "p",
        el("span", f"{_place_and_period(library, group.plan)}: "),
        *(join([text("; ") if at else None, link]) for at, link in enumerate(places)),
        class_="lib-entry-places",
    )


def _place_and_period(library: Library, plan: Plan) -> str:
    place = library.registers.places[library.place_of_plan(plan)].name
    return f"{place}, {plan.period.replace('/', '–')}"
