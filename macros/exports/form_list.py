"""Forms as a table: when, by whom and where in the plans each is used."""

from macros.exports.task_list import unit_links
from macros.frame.block_table import block_table
from macros.frame.markup import Child, Html, el, join
from macros.frame.page import Links
from macros.registry.library import Assignment, Library
from macros.views.facets import place_and_period
from macros.views.form_index import FormRow, form_index
from macros.views.task_due import due_label
from macros.views.timeline import periods_of
from macros.words.addresses import YEARLY
from macros.words.labels import clause_label

_CAPTION = "Biểu mẫu mà các kế hoạch nêu, xếp theo mã"
_COLUMNS = ("Mẫu", "Thời gian", "Cơ quan", "Đoạn", "Lời văn")


def form_table(library: Library, links: Links) -> Html:
    """Return the table, or a sentence if the plans name no form."""
    rows = form_index(library)
    if not rows:
        return el("p", "Không có biểu mẫu nào được nêu.", class_="lib-empty")
    cells = (_row(library, row, links) for row in rows)
    return block_table(_CAPTION, _COLUMNS, cells, "lib-forms")


def _row(library: Library, row: FormRow, links: Links) -> list[Child]:
    """Return the cells of a form."""
    use, words = row.use, row.quote
    plan = library.plans[use.plan_id]
    where = f"{place_and_period(library, plan)}: {clause_label(use.clause_id)}"
    return [
        use.form.code,
        time_links(row.times, links),
        _units(row, links),
        el("a", where, href=links.plan(plan.id, use.clause_id)),
        join([words.before, el("mark", words.exact), words.after]),
    ]


def time_links(times: tuple[Assignment, ...], links: Links) -> Html:
    """Return the times with links to the calendar, one a line."""
    if not times:
        return el("span", "Không nêu thời gian", class_="lib-empty")
    return join(
        el("div", el("a", due_label(task), href=_calendar(task, links)))
        for task in times
    )


def _calendar(task: Assignment, links: Links) -> str:
    periods = periods_of(task)
    return links.period(periods[0]) if periods else links.to(YEARLY)


def _units(row: FormRow, links: Links) -> Html:
    if not row.leads and not row.supports:
        return el("span", "Không nêu cơ quan", class_="lib-empty")
    return join(
        [
            el("div", unit_links(row.leads, links)) if row.leads else None,
            el("div", "Phối hợp: ", unit_links(row.supports, links))
            if row.supports
            else None,
        ]
    )
