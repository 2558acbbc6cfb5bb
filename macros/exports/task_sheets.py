"""Tasks by period and body: a list to narrow on the screen, sheets on paper.

docs/assets/filter.js narrows it; docs/assets/print.js and print.css make one sheet
for each body, or one sheet for the body that is chosen.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from macros.frame.filters import filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.frame.task_list import LIST_ID, task_count, task_item
from macros.model.schedule import Period, PeriodKind
from macros.registry.library import Library
from macros.vietnamese.dates import month_number
from macros.views.period_tasks import BodyTasks, PeriodTasks, Relation, by_body
from macros.views.task_item import item_of
from macros.words.addresses import YEARLY
from macros.words.facet import Facets
from macros.words.labels import capital, period_label, roman
from macros.words.task_facets import BODY, NO_BODY, ROLE, TASK_FACETS

RECURRING = "Việc làm hằng năm, thường xuyên"
MOST_TASKS = 200  # beside the page's own; more have a link instead
_FEWEST_TASKS = 2  # a link to one body's work must narrow a short list too
_COLUMNS = ("TT", "Việc", "Phối hợp", "Thời gian", "Căn cứ, đoạn", "Ghi chú")


def period_name(period: Period) -> str:
    """Return "tháng 02 năm 2024", "quý II năm 2021", "6 tháng đầu năm 2024"."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"tháng {month_number(period.index)} năm {period.year}"
        case PeriodKind.QUARTER:
            return f"quý {roman(period.index)} năm {period.year}"
        case _:
            return period_label(period)


def section_id(part: PeriodTasks) -> str:
    """Return the id of a section's heading: "thang-2", "quy-1", "hang-nam"."""
    if part.period is None:
        return "hang-nam"
    match part.period.kind:
        case PeriodKind.MONTH:
            return f"thang-{part.period.index}"
        case PeriodKind.QUARTER:
            return f"quy-{part.period.index}"
        case PeriodKind.HALF:
            return f"nua-nam-{part.period.index}"
        case PeriodKind.YEAR:
            return "trong-nam"


def section_title(part: PeriodTasks) -> str:
    """Return the words of a section's heading."""
    if part.period is None:
        return RECURRING
    label = period_label(part.period)
    return capital(label) if part.relation is Relation.WITHIN else f"Việc của {label}"


@dataclass(frozen=True, slots=True)
class TaskSheets:
    """Lists of tasks as seen from one page; `facets` are those of all tasks by id."""

    library: Library
    facets: Mapping[str, Facets]
    links: Links

    def sheets(self, parts: Iterable[PeriodTasks], name: str) -> Html:
        """Return the filters and the sections of a page whose sheet is called *name*.

        A section beside the page's own that is too long is a link to its own page.
        """
        shown = [part for part in parts if part.tasks]
        items = [
            self.facets[a.task.id]
            for part in shown
            if not _is_long(part)
            for a in part.tasks
        ]
        return join(
            [
                filter_form(LIST_ID, "nhiệm vụ", TASK_FACETS, items, _FEWEST_TASKS),
                el(
                    "div",
                    el("p", class_="lib-sheet-title", hidden=True),
                    *(self._section(part) for part in shown),
                    id=LIST_ID,
                    class_="lib-sheets",
                    data_filter_paired=f"{BODY} {ROLE}",
                    data_sheet_title=f"{name} của {{}}",
                ),
            ]
        )

    def _section(self, part: PeriodTasks) -> Html:
        """Return a section, folded where its tasks have a page within this one."""
        key = section_id(part)
        if _is_long(part):
            words = f"Xem {len(part.tasks)} việc ở trang riêng"
            link = el("a", words, href=self._address(part))
            return el("section", el("h2", section_title(part), id=key), el("p", link))
        count = task_count(key, len(part.tasks))
        heading = el("h2", section_title(part), count, id=key)
        bodies = [self._body(part, group) for group in by_body(part.tasks, self.facets)]
        if part.relation is Relation.WITHIN and part.period:
            page = f"Trang {period_label(part.period)}"
            link = el("a", page, href=self._address(part))
            heading = join(
                [el("summary", heading), el("p", link, class_="lib-own-page")]
            )
        own = part.relation is Relation.OWN
        return el(
            "details" if part.relation is Relation.WITHIN else "section",
            heading,
            *bodies,
            class_="lib-fold" if part.relation is Relation.WITHIN else None,
            data_filter_group=key,
            data_own=own,
        )

    def _address(self, part: PeriodTasks) -> str:
        return self.links.period(part.period) if part.period else self.links.to(YEARLY)

    def _body(self, part: PeriodTasks, group: BodyTasks) -> Html:
        body = group.body
        key = f"{section_id(part)}--{body.value}"
        known = body.value in self.library.registers.units
        name = (
            el("a", body.label, href=self.links.unit(body.value))
            if known
            else body.label
        )
        items = (
            task_item(
                item_of(self.library, assignment, self.facets[assignment.task.id]),
                self.links,
                with_due=True,
            )
            for assignment in group.tasks
        )
        return el(
            "section",
            el(
                "p",
                f"{_sheet_name(part)} của {body.label}",
                class_="lib-sheet-title",
                hidden=True,
            ),
            el(
                "h3",
                name,
                task_count(key, len(group.tasks)),
                _button(body.value, body.label),
            ),
            el(
                "p",
                *(el("span", column) for column in _COLUMNS),
                class_="lib-sheet-head",
                hidden=True,
            ),
            el("ol", *items, class_="lib-tasks"),
            class_="lib-body-tasks",
            data_filter_group=key,
            data_body=body.value,
        )


def _is_long(part: PeriodTasks) -> bool:
    return part.relation is not Relation.OWN and len(part.tasks) > MOST_TASKS


def _sheet_name(part: PeriodTasks) -> str:
    if part.period is None:
        return RECURRING
    return f"Chương trình công tác {period_name(part.period)}"


def _button(value: str, label: str) -> Html | None:
    """Return the button that prints one body's sheet; the script shows it."""
    if value == NO_BODY.value:
        return None
    return el(
        "button",
        "In",
        type="button",
        class_="lib-print",
        data_print_body=value,
        aria_label=f"In chương trình của {label}",
        hidden=True,
    )
