"""The topics as a table: how much each place says of each."""

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.pages.topic.value import TopicCount, TopicRow, TopicTable

_CAPTION = "Số đoạn và số nhiệm vụ về mỗi chủ đề, theo địa bàn của kế hoạch"


_MOST_PLACES = 12  # that are columns; more are rows


def topic_list(table: TopicTable, links: Links) -> Html:
    """Return a row for each topic, a column for each place; or the other way round."""
    if not table.rows:
        return el("p", "Danh mục chưa có chủ đề nào.", class_="lib-empty")
    if len(table.places) <= _MOST_PLACES:
        columns = ("Chủ đề", *table.places, "Tất cả")
        rows = [_row(row, links) for row in table.rows]
    else:
        columns = ("Địa bàn", *(row.topic.name for row in table.rows))
        rows = [_place(table, at, links) for at in range(len(table.places))]
        rows.append(["Tất cả", *(_total(row, links) for row in table.rows)])
    return wide_table(
        block_table(_CAPTION, columns, rows, "lib-forms lib-topics"), _CAPTION
    )


def _row(row: TopicRow, links: Links) -> list[Child]:
    name = named_link(row.topic, links)
    about = el("span", row.description) if row.description else None
    cells = (_cell(count, links) for count in row.counts)
    return [join([name, about]), *cells, _sum(row)]


def _place(table: TopicTable, at: int, links: Links) -> list[Child]:
    cells = (_cell(row.counts[at], links) for row in table.rows)
    return [table.places[at], *cells]


def _total(row: TopicRow, links: Links) -> Html:
    return el("a", _sum(row), href=links.to(row.topic.address))


def _sum(row: TopicRow) -> Html:
    counts = [count for count in row.counts if count]
    clauses = sum(count.clauses for count in counts)
    return _counts(clauses, sum(count.tasks for count in counts))


def _cell(count: TopicCount | None, links: Links) -> Child:
    if count is None:
        return el("span", "chưa thấy", class_="lib-none")
    words = _counts(count.clauses, count.tasks)
    return el("a", words, href=links.to(count.address))


def _counts(clauses: int, tasks: int) -> Html:
    """Return the numbers, one a line."""
    return join(
        [
            el("span", f"{clauses} đoạn"),
            el("span", f"{tasks} nhiệm vụ") if tasks else None,
        ]
    )
