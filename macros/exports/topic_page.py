"""The page of one topic."""

from macros.exports.markup import Html, el, join
from macros.exports.page import Links, OutlineEntry, Page
from macros.exports.target_list import target_table
from macros.exports.task_list import task_groups
from macros.model.unit import Topic
from macros.registry.library import Library
from macros.registry.topics import TopicClause, TopicClauses
from macros.views.labels import clause_label
from macros.views.quote import quote


def topic_page(library: Library, topic: Topic, links: Links) -> Page:
    """Return the page of *topic*: its clauses, plan by plan, then its tasks."""
    found = library.on_topic[topic.id]
    chosen = {(e.plan.id, on.clause.id) for e in found for on in e.clauses}
    tasks = [
        a for a in library.assignments if (a.task.plan_id, a.task.clause_id) in chosen
    ]
    outline = [OutlineEntry(2, _name(e), e.plan.full_title) for e in found]
    parts: list[Html | None] = [
        el("h1", topic.name),
        el("p", topic.description, class_="lib-lead") if topic.description else None,
        topic_mentions(library, topic, links),
    ]
    if tasks:
        parts.append(el("h2", f"{len(tasks)} nhiệm vụ", id="nhiem-vu"))
        parts.append(task_groups(library, tasks, links, with_due=True))
        outline.append(OutlineEntry(2, "nhiem-vu", f"{len(tasks)} nhiệm vụ"))
    targets = [t for t in library.targets if (t.plan_id, t.clause_id) in chosen]
    if targets:
        parts.append(el("h2", f"{len(targets)} chỉ tiêu", id="chi-tieu"))
        parts.append(target_table(targets, links))
        outline.append(OutlineEntry(2, "chi-tieu", f"{len(targets)} chỉ tiêu"))
    return Page(
        address=f"chu-de/{topic.id}/",
        title=topic.name,
        description=topic.description or topic.name,
        body=join(parts),
        outline=tuple(outline),
    )


def topic_mentions(library: Library, topic: Topic, links: Links) -> Html:
    """Return the clauses of *topic*, plan by plan."""
    parts = []
    for entry in library.on_topic[topic.id]:
        title = el("a", entry.plan.full_title, href=links.plan(entry.plan.id))
        count = el("span", f" {len(entry.clauses)} đoạn", class_="lib-count")
        items = (_clause(entry, on, links) for on in entry.clauses)
        parts.append(el("h2", title, count, id=_name(entry)))
        parts.append(el("ul", *items, class_="lib-mentions"))
    return join(parts)


def _name(entry: TopicClauses) -> str:
    return f"doan-{entry.plan.id}"


def _clause(entry: TopicClauses, on: TopicClause, links: Links) -> Html:
    clause = on.clause
    href = links.plan(entry.plan.id, clause.id)
    words = quote(clause.text, on.phrase)
    return el(
        "li",
        el("a", clause_label(clause.id), href=href, class_="lib-where"),
        el("blockquote", el("p", words.before, el("mark", words.exact), words.after)),
        class_="lib-mention",
    )
