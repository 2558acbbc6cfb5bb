"""The page of a topic."""

from collections.abc import Iterable, Sequence

from macros.frame.block_table import block_table
from macros.frame.document_entry import document_entry
from macros.frame.markup import EMPTY, Child, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.target_table import target_table
from macros.pages.topic.columns import TopicColumns
from macros.pages.topic.tasks import TASKS, TopicTasks, tasks_id
from macros.pages.topic.value import PlaceOnTopic, PlanOnTopic, TopicView, place_id
from macros.words.cited import DocumentEntry

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
                _whole(view, links),
                _overview(view),
                _silent(view),
                *(join([el("h2", t, id=key), body]) for key, t, body in sections),
            ]
        ),
        outline=tuple(OutlineEntry(2, key, title) for key, title, _ in sections),
    )


def _sections(view: TopicView, links: Links) -> Iterable[_Section]:
    """Return the sections of a page, those without content too."""
    tasks = sum(place.task_count for place in view.places)
    targets = sum(len(plan.targets) for plan in view.plans)
    columns = TopicColumns(links, level=3).columns(view)
    yield _CLAUSES, "Các đoạn, xếp theo địa bàn", join([_phrases(view), columns])
    if tasks:
        yield TASKS, f"{tasks} nhiệm vụ", TopicTasks(links).tasks(view)
    yield _WORKS, "Văn bản", _documents(view, links)
    yield _TARGETS, f"{targets} chỉ tiêu", _targets(view, links)
    yield "lien-quan", "Chủ đề liên quan", _related(view, links)


def _phrases(view: TopicView) -> Html:
    """Return by which words the clauses were found."""
    phrases = "”, “".join(view.phrases)
    words = f"Từ khóa: “{phrases}”; hoặc tệp của kế hoạch ghi chủ đề cho đoạn."
    return el("p", words, class_="lib-rule")


def _whole(view: TopicView, links: Links) -> Html | None:
    """Return the plans that are about the topic as a whole."""
    plans = (
        join(["; " if at else None, named_link(plan, links)])
        for at, plan in enumerate(view.whole)
    )
    said = "Kế hoạch ghi chủ đề này là chủ đề chung: "
    return el("p", said, *plans, ".") if view.whole else None


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
    clauses = f"{_CLAUSES}-{found.id}"
    return [
        el("a", place.name, href=f"#{place_id(place.id)}"),
        el("a", found.plan.name, href=f"#{clauses}"),
        _number(len(found.clauses), clauses),
        _number(found.task_count, tasks_id(found)),
        _number(found.document_count, _CITED),
        _number(len(found.targets), f"{_TARGETS}-{found.id}"),
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


def _silent(view: TopicView) -> Html | None:
    """Return the places whose plans have no clause on the topic, and why that may be.

    Where there are many, they are folded away.
    """
    if not view.silent:
        return None
    listed = f"{'; '.join(view.silent)}."
    if len(view.silent) <= _MOST_SILENT:
        return el("p", f"Chưa thấy ở: {listed} {_NOT_FOUND}", class_="lib-silent")
    return el(
        "details",
        el("summary", f"Chưa thấy ở {len(view.silent)} địa bàn có kế hoạch"),
        el("p", f"{listed} {_NOT_FOUND}"),
        class_="lib-silent",
    )


def _documents(view: TopicView, links: Links) -> Html:
    """Return the documents on the topic, then those that its clauses cite."""
    cited = "được dẫn trong các đoạn trên"
    return join(
        [
            _group("van-ban-ve", "về chủ đề này", view.about, links),
            _group(_CITED, cited, view.cited, links),
        ]
    )


def _group(
    key: str, title: str, entries: Sequence[DocumentEntry], links: Links
) -> Html:
    if not entries:
        return EMPTY
    heading = el("h3", f"{len(entries)} văn bản {title}", id=key)
    items = (el("li", document_entry(entry, links)) for entry in entries)
    return join([heading, el("ul", *items, class_="lib-index")])


def _targets(view: TopicView, links: Links) -> Html:
    return join(
        join(
            [
                el("h3", plan.plan.name, id=f"{_TARGETS}-{plan.id}"),
                target_table(plan.targets, links),
            ]
        )
        for plan in view.plans
        if plan.targets
    )


def _related(view: TopicView, links: Links) -> Html:
    items = (
        el(
            "li",
            named_link(topic, links),
            el("span", f" {count} đoạn chung", class_="lib-count"),
        )
        for topic, count in view.related
    )
    return el("ul", *items, class_="lib-columns") if view.related else EMPTY
