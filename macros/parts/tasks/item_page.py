"""Tasks in a list that a filter can narrow."""

from collections.abc import Iterable

from macros.frame.filters import filter_attributes
from macros.frame.markup import Html, el, join, text
from macros.frame.named import body_links, named_link
from macros.frame.page import Links
from macros.frame.signs import cited_document
from macros.model.progress import Progress
from macros.parts.tasks.item import TaskItem
from macros.vietnamese.dates import written

LIST_ID = "danh-sach-viec"


def task_item(
    item: TaskItem, links: Links, *, with_due: bool, of_body: str = ""
) -> Html:
    """Return a task's words, further bodies, time, what it rests on, its clause.

    It stands below the name of the first body that leads, or on the page of the body
    at the address *of_body*: that name is not told again. Where the task can be found
    by a filter, its plan is named. The parts of its facts stand even where they are
    empty: they are columns on paper.
    """
    return el(
        "li",
        el("p", item.text, class_="lib-task-text"),
        el(
            "p",
            el("span", _with(item, links, of_body), class_="lib-task-with"),
            el("span", item.due if with_due else None, class_="lib-task-due"),
            el("span", *_basis(item, links), class_="lib-task-basis"),
            class_="lib-task-facts",
        ),
        class_="lib-task",
        **({} if item.facets is None else filter_attributes(item.facets)),
    )


def task_count(key: str, count: int) -> Html:
    """Return "3 việc", a number that follows the filter of the group called *key*."""
    number = el("span", str(count), data_filter_count=True)
    return el("span", " ", number, " việc", class_="lib-count", data_filter_jump=key)


def _with(item: TaskItem, links: Links, of_body: str) -> Html:
    """Return the bodies beside the first that leads, or beside *of_body*."""
    leads, supports = item.leads, item.supports
    others, label = leads[1:], "Cùng chủ trì: "
    if of_body:
        others = tuple(lead for lead in leads if lead.address != of_body)
        label = label if len(others) < len(leads) else "Chủ trì: "
    return join(
        [
            el("span", label, body_links(others, links)) if others else None,
            el("span", "Phối hợp: ", body_links(supports, links)) if supports else None,
        ]
    )


def _basis(item: TaskItem, links: Links) -> Iterable[Html]:
    """Return the directives that a task cites, its forms, its clause."""
    if item.cites:
        cited = (cited_document(document, links) for document in item.cites)
        parts = (join([", " if at else "", one]) for at, one in enumerate(cited))
        yield el("span", "Dẫn: ", *parts)
    if item.forms:
        yield el("span", "Biểu mẫu: ", ", ".join(item.forms))
    if item.turning:
        yield el("span", _anniversary(item))
    yield el("span", "Tiến độ: ", _progress(item.progress))
    clause = named_link(item.clause, links)
    if item.facets is None:
        yield el("span", clause)
    else:
        yield el("span", named_link(item.plan, links), ": ", clause)


def _anniversary(item: TaskItem) -> Html:
    """Return when the directive turns its years, and whether the plan differs."""
    if not item.differs:
        return text(item.turning)
    differs = el("strong", "lệch hơn một tháng so với thời gian của kế hoạch")
    return join([f"{item.turning}, ", differs])


def _progress(progress: Progress | None) -> Html:
    """Return the reported state with its evidence, or that there is no report."""
    if progress is None:
        return text("chưa có báo cáo")
    evidence = el("a", progress.evidence, href=progress.link)
    return join([f"{progress.state} (", evidence, f", {written(progress.day)})"])
