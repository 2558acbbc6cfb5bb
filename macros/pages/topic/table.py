"""The topics as a table: how much each place says of each."""

from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.frame.wide_table import wide_table
from macros.pages.topic.value import TopicCount, TopicRow, TopicTable

_CAPTION = "Số đoạn và số nhiệm vụ về mỗi chủ đề, theo địa bàn của kế hoạch"


def topic_list(table: TopicTable, links: Links) -> Html:
    """Return a row for each topic, a column for each place that has plans."""
    if not table.rows:
        return el("p", "Danh mục chưa có chủ đề nào.", class_="lib-empty")
    columns = ("Chủ đề", *table.places, "Tất cả")
    rows = (_row(row, links) for row in table.rows)
    return wide_table(
        block_table(_CAPTION, columns, rows, "lib-forms lib-topics"), _CAPTION
    )


def _row(row: TopicRow, links: Links) -> list[Child]:
    name = named_link(row.topic, links)
    about = el("span", row.description) if row.description else None
    counts = [count for count in row.counts if count]
    clauses = sum(count.clauses for count in counts)
    tasks = sum(count.tasks for count in counts)
    cells = (_cell(count, links) for count in row.counts)
    return [join([name, about]), *cells, _counts(clauses, tasks)]


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
