"""The pages of topics."""

from collections.abc import Iterable, Mapping
from functools import partial

from macros.exports.index_list import document_entry
from macros.exports.target_list import target_table
from macros.exports.topic_columns import TopicColumns
from macros.exports.topic_tasks import TASKS, TopicTasks, tasks_id, topic_facets
from macros.frame.block_table import block_table
from macros.frame.markup import EMPTY, Child, Html, el, join
from macros.frame.page import Links, OutlineEntry, Page, PageMakers
from macros.registry.library import Library
from macros.views.citation_index import IndexEntry, index_entry
from macros.views.facets import place_and_period
from macros.views.topic_view import PlaceOnTopic, PlanOnTopic, TopicView, topic_views
from macros.words.addresses import topic_address
from macros.words.facet import Facets
from macros.words.labels import place_heading

_CLAUSES, _WORKS, _CITED, _TARGETS = "doan", "van-ban", "van-ban-dan", "chi-tieu"
_COLUMNS = (
    "Địa bàn",
    "Kế hoạch",
    "Đoạn",
    "Nhiệm vụ",
    "Văn bản được dẫn",
    "Chỉ tiêu",
)
_CAPTION = "Mỗi địa bàn có gì về chủ đề này; bấm vào một số để tới chỗ ấy"
_MOST_SILENT = 12  # places named at once; more are folded away
_NOT_FOUND = (
    "Đoạn được tìm theo từ khóa của chủ đề; kế hoạch nói bằng chữ khác thì có thể "
    "chưa được tính."
)
_Section = tuple[str, str, Html]  # id, title, body


def topic_pages(library: Library) -> PageMakers:
    """Return what makes each topic's page: clauses side by side, tasks, works."""
    facets = topic_facets(library)
    return {
        topic_address(view.topic.id): partial(_topic_page, library, view, facets)
        for view in topic_views(library)
    }


def _topic_page(
    library: Library, view: TopicView, facets: Mapping[str, Facets]
) -> Page:
    topic = view.topic
    links = Links(topic_address(topic.id))
    sections = [s for s in _sections(library, view, facets, links) if s[2]]
    return Page(
        address=links.base,
        title=topic.name,
        description=topic.description or topic.name,
        body=join(
            [
                el("h1", topic.name),
                el("p", topic.description, class_="lib-lead")
                if topic.description
                else None,
                _whole(library, view, links),
                _overview(library, view),
                _silent(library, view),
                *(join([el("h2", t, id=key), body]) for key, t, body in sections),
            ]
        ),
        outline=tuple(OutlineEntry(2, key, title) for key, title, _ in sections),
    )


def _sections(
    library: Library, view: TopicView, facets: Mapping[str, Facets], links: Links
) -> Iterable[_Section]:
    """Return the sections of a page, those without content too."""
    tasks = sum(place.task_count for place in view.places)
    targets = sum(len(plan.targets) for plan in view.plans)
    columns = TopicColumns(library, links, level=3).columns(view)
    yield _CLAUSES, "Các đoạn, xếp theo địa bàn", join([_phrases(view), columns])
    if tasks:
        found = TopicTasks(library, facets, links).tasks(view)
        yield TASKS, f"{tasks} nhiệm vụ", found
    yield _WORKS, "Văn bản", _works(library, view, links)
    yield _TARGETS, f"{targets} chỉ tiêu", _targets(view, links)
    yield "lien-quan", "Chủ đề liên quan", _related(view, links)


def _phrases(view: TopicView) -> Html:
    """Return by which words the clauses were found."""
    phrases = "”, “".join(view.topic.phrases)
    words = f"Từ khóa: “{phrases}”; hoặc tệp của kế hoạch ghi chủ đề cho đoạn."
    return el("p", words, class_="lib-rule")


def _whole(library: Library, view: TopicView, links: Links) -> Html | None:
    """Return the plans that are about the topic as a whole."""
    plans = (
        join(
            [
                "; " if at else None,
                el(
                    "a",
                    place_and_period(library, plan),
                    href=links.plan(plan.id),
                    title=plan.full_title,
                ),
            ]
        )
        for at, plan in enumerate(view.whole)
    )
    said = "Kế hoạch ghi chủ đề này là chủ đề chung: "
    return el("p", said, *plans, ".") if view.whole else None


def _overview(library: Library, view: TopicView) -> Html | None:
    """Return a row for each plan: what it has on the topic, and where on the page."""
    if not view.places:
        return None
    rows = [_row(library, place, p) for place in view.places for p in place.plans]
    if len(rows) > 1:
        rows.append(_total(view))
    table = block_table(_CAPTION, _COLUMNS, rows, "lib-forms lib-overview")
    return el("div", table, class_="lib-embed")


def _row(library: Library, place: PlaceOnTopic, found: PlanOnTopic) -> list[Child]:
    name = place_heading(place.place, library.registers)
    plan = found.plan
    return [
        el("a", name, href=f"#noi-{place.place.id}"),
        el("a", plan.full_title, href=f"#doan-{plan.id}"),
        _number(len(found.clauses), f"doan-{plan.id}"),
        _number(len(found.tasks), tasks_id(found)),
        _number(len(found.works), _CITED),
        _number(len(found.targets), f"{_TARGETS}-{plan.id}"),
    ]


def _number(count: int, anchor: str) -> Child:
    return el("a", str(count), href=f"#{anchor}") if count else "0"


def _total(view: TopicView) -> list[Child]:
    plans = view.plans
    return [
        "Tất cả",
        f"{len(plans)} kế hoạch ở {len(view.places)} địa bàn",
        str(sum(len(plan.clauses) for plan in plans)),
        str(sum(len(plan.tasks) for plan in plans)),
        str(len(view.cited)),
        str(sum(len(plan.targets) for plan in plans)),
    ]


def _silent(library: Library, view: TopicView) -> Html | None:
    """Return the places whose plans have no clause on the topic, and why that may be.

    Where there are many, they are folded away.
    """
    if not view.silent:
        return None
    names = [place_heading(place, library.registers) for place in view.silent]
    listed = f"{'; '.join(names)}."
    if len(names) <= _MOST_SILENT:
        return el("p", f"Chưa thấy ở: {listed} {_NOT_FOUND}", class_="lib-silent")
    return el(
        "details",
        el("summary", f"Chưa thấy ở {len(names)} địa bàn có kế hoạch"),
        el("p", f"{listed} {_NOT_FOUND}"),
        class_="lib-silent",
    )


def _works(library: Library, view: TopicView, links: Links) -> Html:
    """Return the works on the topic, then those that its clauses cite."""
    about = [index_entry(library, work) for work in view.about]
    return join(
        [
            _group(library, "van-ban-ve", "về chủ đề này", about, links, places=False),
            _group(
                library,
                _CITED,
                "được dẫn trong các đoạn trên",
                view.cited,
                links,
                places=True,
            ),
        ]
    )


def _group(  # noqa: PLR0913 - one list in two shapes
    library: Library,
    key: str,
    title: str,
    entries: Iterable[IndexEntry],
    links: Links,
    *,
    places: bool,
) -> Html:
    items = [
        el("li", document_entry(library, entry, links, with_places=places))
        for entry in entries
    ]
    if not items:
        return EMPTY
    heading = el("h3", f"{len(items)} văn bản {title}", id=key)
    return join([heading, el("ul", *items, class_="lib-index")])


def _targets(view: TopicView, links: Links) -> Html:
    return join(
        join(
            [
                el("h3", plan.plan.full_title, id=f"{_TARGETS}-{plan.plan.id}"),
                target_table(plan.targets, links),
            ]
        )
        for plan in view.plans
        if plan.targets
    )


def _related(view: TopicView, links: Links) -> Html:
    items = [
        el(
            "li",
            el("a", topic.name, href=links.topic(topic.id)),
            el("span", f" {count} đoạn chung", class_="lib-count"),
        )
        for topic, count in view.related
    ]
    return el("ul", *items, class_="lib-columns") if items else EMPTY
