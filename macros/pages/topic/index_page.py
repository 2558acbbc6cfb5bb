"""The page of a topic, or of a part of it, that leads to the pages of its parts."""

from collections.abc import Iterator

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, OutlineEntry, Page
from macros.pages.topic.around import pages_above, phrases, related, silent, whole
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
from macros.pages.topic.value import (
    OnTopic,
    PartOnTopic,
    PlaceInPart,
    PlanInPart,
    TopicIndex,
)
from macros.words.named import Named

_COLUMNS = ("Kế hoạch", "Đoạn", "Nhiệm vụ", "Văn bản được dẫn", "Chỉ tiêu")
_CAPTION = "{} có gì về chủ đề này; bấm vào tên để tới trang của {} ấy"
_TASKS = (
    "Ở trang của mỗi phần, nhiệm vụ xếp theo kế hoạch và cơ quan chủ trì, lọc được "
    "theo địa bàn, đơn vị."
)
_TARGETS = "Ở trang của mỗi phần, chỉ tiêu xếp theo kế hoạch."
_SHARED = (
    " được từ hai kế hoạch trở lên dẫn, các văn bản khác xem ở trang của từng phần."
)
_WHOLE = "{} kế hoạch ghi chủ đề này là chủ đề chung, nêu tên ở trang của từng phần."
_Section = tuple[str, str, Html]  # id, title, body


def topic_index_page(view: TopicIndex) -> Page:
    """Return the page: its parts with counts, then each plan with the way to it."""
    head = view.head
    links = Links(head.topic.address)
    sections = [section for section in _sections(view, links) if section[2]]
    return Page(
        address=links.base,
        title=head.topic.name,
        description=head.description or head.topic.name,
        body=join(
            [
                el("h1", head.topic.name),
                el("p", head.description, class_="lib-lead")
                if head.description
                else None,
                whole(head, links),
                el("p", _WHOLE.format(view.whole)) if view.whole else None,
                silent(head),
                *(join([el("h2", t, id=key), body]) for key, t, body in sections),
            ]
        ),
        outline=tuple(OutlineEntry(2, key, title) for key, title, _ in sections),
        parents=pages_above(head.above),
    )


def _sections(view: TopicIndex, links: Links) -> Iterator[_Section]:
    total = view.total
    yield CLAUSES, "Các đoạn, xếp theo địa bàn", _parts(view, links)
    yield "cac-ke-hoach", f"{total.plans} kế hoạch", _plans(view)
    if total.tasks:
        yield TASKS, f"{total.tasks} nhiệm vụ", el("p", _TASKS)
    yield WORKS, "Văn bản", _documents(view, links)
    if total.targets:
        yield TARGETS, f"{total.targets} chỉ tiêu", el("p", _TARGETS)
    yield RELATED, "Chủ đề liên quan", related(view.head, links)


def _parts(view: TopicIndex, links: Links) -> Html:
    rows = [_row(part, links) for part in view.parts]
    rows.append(["Tất cả", *_counts(view.total)])
    what = "phần" if view.head.above else "địa bàn"
    caption = _CAPTION.format(f"Mỗi {what}", what)
    columns = (what.capitalize(), *_COLUMNS)
    table = block_table(caption, columns, rows, "lib-forms lib-overview")
    return join([phrases(view.head), el("div", table, class_="lib-embed")])


def _row(part: PartOnTopic, links: Links) -> list[Child]:
    return [named_link(part.page, links), *_counts(part.counts)]


def _counts(found: OnTopic) -> list[str]:
    counts = (
        found.plans,
        found.clauses,
        found.tasks,
        found.documents,
        found.targets,
    )
    return [str(count) for count in counts]


def _plans(view: TopicIndex) -> Html:
    """Return the plans by place; each keeps the ids that its content had here."""
    return el("ul", *map(_place, view.places), class_="lib-index")


def _place(found: PlaceInPart) -> Html:
    plans = (
        join(["; " if at else ": ", _plan(plan)]) for at, plan in enumerate(found.plans)
    )
    return el("li", el("strong", found.name, id=of_place(found.id)), *plans)


def _plan(found: PlanInPart) -> Html:
    """Return "2024 (5 đoạn, 3 nhiệm vụ)", each the way to what it counts."""
    counts = found.counts
    kinds = (
        (CLAUSES, f"{counts.clauses} đoạn", counts.clauses),
        (TASKS, f"{counts.tasks} nhiệm vụ", counts.tasks),
        (TARGETS, f"{counts.targets} chỉ tiêu", counts.targets),
    )
    ways: list[Html] = []
    for section, words, count in kinds:
        if count:
            key = of_plan(section, found.id)
            way = el("a", words, href=f"{found.page}#{key}", id=key)
            ways.append(join([", " if ways else "", way]))
    return join([f"{found.time} (", *ways, ")"])


def _documents(view: TopicIndex, links: Links) -> Html:
    """Return the way to the page of the documents; on the page of a part, none."""
    if not view.documents:
        return el("p", "Xem ở trang của từng phần.", id=CITED)
    about = Named(f"{view.about} văn bản về chủ đề này", view.documents)
    shared = Named(f"{view.shared} văn bản", f"{view.documents}#{CITED}")
    told = f"Các đoạn dẫn {view.total.documents} văn bản; "
    return join(
        [
            el("p", named_link(about, links), ".", id=ABOUT) if view.about else None,
            el("p", told, named_link(shared, links), _SHARED, id=CITED),
        ]
    )
