"""The page of a topic."""

from collections.abc import Iterable

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.target_table import target_table
from macros.pages.topic.around import (
    document_group,
    pages_above,
    phrases,
    related,
    silent,
    whole,
)
from macros.pages.topic.columns import TopicColumns
from macros.pages.topic.ids import (
    ABOUT,
    CITED,
    CLAUSES,
    RELATED,
    TARGETS,
    TASKS,
    WORKS,
    of_place,
    of_plan,
)
from macros.pages.topic.tasks import TopicTasks
from macros.pages.topic.value import PlaceOnTopic, PlanOnTopic, TopicView

_COLUMNS = (
    "Địa bàn",
    "Kế hoạch",
    "Đoạn",
    "Nhiệm vụ",
    "Văn bản được dẫn",
    "Chỉ tiêu",
)
_CAPTION = "Mỗi địa bàn có gì về chủ đề này; bấm vào một số để tới chỗ ấy"
_Section = tuple[str, str, Html]  # id, title, body


def topic_page(view: TopicView) -> Page:
    """Return the page of a topic: clauses side by side, tasks, works, targets."""
    name, description = view.topic.name, view.description
    links = Links(view.topic.address)
    sections = [section for section in _sections(view, links) if section[2]]
    return Page(
        address=links.base,
        title=name,
        description=description or name,
        body=join(
            [
                el("h1", name),
                el("p", description, class_="lib-lead") if description else None,
                whole(view, links),
                _overview(view),
                silent(view),
                *(join([el("h2", t, id=key), body]) for key, t, body in sections),
            ]
        ),
        outline=tuple(OutlineEntry(2, key, title) for key, title, _ in sections),
        parents=pages_above(view.above),
    )


def _sections(view: TopicView, links: Links) -> Iterable[_Section]:
    """Return the sections of a page, those without content too."""
    tasks = sum(place.task_count for place in view.places)
    targets = sum(len(plan.targets) for plan in view.plans)
    columns = TopicColumns(links, level=3).columns(view)
    yield CLAUSES, "Các đoạn, xếp theo địa bàn", join([phrases(view), columns])
    if tasks:
        yield TASKS, f"{tasks} nhiệm vụ", TopicTasks(links).tasks(view)
    yield WORKS, "Văn bản", _documents(view, links)
    yield TARGETS, f"{targets} chỉ tiêu", _targets(view, links)
    yield RELATED, "Chủ đề liên quan", related(view, links)


def _overview(view: TopicView) -> Html | None:
    """Return a row for each plan: what it has on the topic, and where on the page."""
    if not view.places:
        return None
    rows = [_row(place, plan) for place in view.places for plan in place.plans]
    if len(rows) > 1:
        rows.append(_total(view))
    table = block_table(_CAPTION, _COLUMNS, rows, "lib-forms lib-overview")
    return el("div", table, class_="lib-embed")


def _row(place: PlaceOnTopic, found: PlanOnTopic) -> list[Child]:
    clauses = of_plan(CLAUSES, found.id)
    return [
        el("a", place.name, href=f"#{of_place(place.id)}"),
        el("a", found.plan.name, href=f"#{clauses}"),
        _number(len(found.clauses), clauses),
        _number(found.task_count, of_plan(TASKS, found.id)),
        _number(found.document_count, CITED),
        _number(len(found.targets), of_plan(TARGETS, found.id)),
    ]


def _number(count: int, anchor: str) -> Child:
    return el("a", str(count), href=f"#{anchor}") if count else "0"


def _total(view: TopicView) -> list[Child]:
    plans = view.plans
    return [
        "Tất cả",
        f"{len(plans)} kế hoạch ở {len(view.places)} địa bàn",
        str(sum(len(plan.clauses) for plan in plans)),
        str(sum(plan.task_count for plan in plans)),
        str(len(view.cited)),
        str(sum(len(plan.targets) for plan in plans)),
    ]


def _documents(view: TopicView, links: Links) -> Html:
    """Return the documents on the topic, then those that its clauses cite."""
    cited = "được dẫn trong các đoạn trên"
    return join(
        [
            document_group(ABOUT, "về chủ đề này", view.about, links),
            document_group(CITED, cited, view.cited, links),
        ]
    )


def _targets(view: TopicView, links: Links) -> Html:
    return join(
        join(
            [
                el("h3", plan.plan.name, id=of_plan(TARGETS, plan.id)),
                target_table(plan.targets, links),
            ]
        )
        for plan in view.plans
        if plan.targets
    )
