"""The topics as a table: how much each place says of each."""

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.model.unit import Place
from macros.registry.library import Library
from macros.views.topic_view import PlaceOnTopic, TopicView, place_order, topic_views
from macros.words.labels import place_heading

_CAPTION = "Số đoạn và số nhiệm vụ về mỗi chủ đề, theo địa bàn của kế hoạch"


def topic_list(library: Library, links: Links) -> Html:
    """Return a row for each topic, a column for each place that has plans."""
    registers = library.registers
    if not registers.topics:
        return el("p", "Danh mục chưa có chủ đề nào.", class_="lib-empty")
    ids = {library.place_of_plan(plan) for plan in library.plans.values()}
    places = sorted((registers.places[i] for i in ids), key=place_order)
    columns = ("Chủ đề", *(place_heading(p, registers) for p in places), "Tất cả")
    rows = (_row(view, places, links) for view in topic_views(library))
    return wide_table(
        block_table(_CAPTION, columns, rows, "lib-forms lib-topics"), _CAPTION
    )


def _row(view: TopicView, places: list[Place], links: Links) -> list[Child]:
    found = {place.place.id: place for place in view.places}
    name = el("a", view.topic.name, href=links.topic(view.topic.id))
    about = el("span", view.topic.description) if view.topic.description else None
    cells = (_cell(view, found.get(place.id), links) for place in places)
    clauses = sum(place.clause_count for place in found.values())
    tasks = sum(place.task_count for place in found.values())
    return [join([name, about]), *cells, _counts(clauses, tasks)]


def _cell(view: TopicView, place: PlaceOnTopic | None, links: Links) -> Child:
    if place is None:
        return el("span", "chưa thấy", class_="lib-none")
    href = f"{links.topic(view.topic.id)}#noi-{place.place.id}"
    return el("a", _counts(place.clause_count, place.task_count), href=href)


def _counts(clauses: int, tasks: int) -> Html:
    """Return the numbers, one a line."""
    return join(
        [
            el("span", f"{clauses} đoạn"),
            el("span", f"{tasks} nhiệm vụ") if tasks else None,
        ]
    )
