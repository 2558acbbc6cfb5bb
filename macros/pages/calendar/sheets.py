"""Tasks by period and body: a list to narrow on the screen, sheets on paper.

docs/assets/filter.js narrows it; docs/assets/print.js and print.css make one sheet
for each body, or one sheet for the body that is chosen.
"""

from collections.abc import Sequence
from functools import lru_cache

from macros.frame.filters import filter_form
from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.pages.calendar.value import BodySheet, Section, Sheets
from macros.pages.calendar.years import card_list
from macros.parts.tasks.facets import BODY, NO_BODY, ROLE, TASK_FACETS
from macros.parts.tasks.item_page import LIST_ID, task_count, task_item

_FEWEST_TASKS = 2  # a link to one body's work must narrow a short list too
_KEPT = 128  # sheets: those that the pages of ten years have in common
_COLUMNS = ("TT", "Việc", "Phối hợp", "Thời gian", "Căn cứ, đoạn", "Ghi chú")


def task_sheets(sections: Sequence[Section], name: str, links: Links) -> Html:
    """Return the filters and the sections of a page whose sheet is called *name*."""
    shown = [section.sheets for section in sections if section.sheets]
    items = [task.facets or {} for sheets in shown for task in sheets.tasks]
    return join(
        [
            filter_form(LIST_ID, "nhiệm vụ", TASK_FACETS, items, _FEWEST_TASKS),
            el(
                "div",
                el("p", class_="lib-sheet-title", hidden=True),
                *(_section(section, links) for section in sections),
                id=LIST_ID,
                class_="lib-sheets",
                data_filter_paired=f"{BODY} {ROLE}",
                data_sheet_title=f"{name} của {{}}",
            ),
        ]
    )


def _section(section: Section, links: Links) -> Html:
    """Return a section, folded where its tasks have a page within this one."""
    if section.sheets is None:
        return _elsewhere(section, links)
    count = task_count(section.id, section.count)
    heading = el("h2", section.title, count, id=section.id)
    is_fold = section.is_within and section.page is not None
    if section.page and section.is_within:
        page = links.to(section.page.address)
        link = el("a", f"Trang {section.page.name}", href=page)
        heading = join([el("summary", heading), el("p", link, class_="lib-own-page")])
    return el(
        "details" if is_fold else "section",
        heading,
        _bodies(section.sheets, links.base.count("/")),
        class_="lib-fold" if is_fold else None,
        data_filter_group=section.id,
        data_own=section.is_own,
    )


def _elsewhere(section: Section, links: Links) -> Html:
    """Return where the tasks of a section are: on its page, or on several."""
    if section.parts:
        count = el("span", f" {section.count} việc", class_="lib-count")
        heading = el("h2", section.title, count, id=section.id)
        return el("section", heading, card_list(section.parts, links))
    page = links.to(section.page.address if section.page else "")
    link = el("a", f"Xem {section.count} việc ở trang riêng", href=page)
    return el("section", el("h2", section.title, id=section.id), el("p", link))


@lru_cache(maxsize=_KEPT)
def _bodies(sheets: Sheets, depth: int) -> Html:
    """Return the tasks by body as seen from any page so many folders down."""
    links = Links("/" * depth)
    return join(_body(sheets.id, sheet, links) for sheet in sheets.bodies)


def _body(section_id: str, sheet: BodySheet, links: Links) -> Html:
    key = f"{section_id}--{sheet.value}"
    name = (
        el("a", sheet.label, href=links.to(sheet.address))
        if sheet.address
        else sheet.label
    )
    count = task_count(key, len(sheet.tasks))
    columns = (el("span", column) for column in _COLUMNS)
    items = (task_item(task, links, with_due=True) for task in sheet.tasks)
    return el(
        "section",
        el("p", sheet.title, class_="lib-sheet-title", hidden=True),
        el("h3", name, count, _button(sheet)),
        el("p", *columns, class_="lib-sheet-head", hidden=True),
        el("ol", *items, class_="lib-tasks"),
        class_="lib-body-tasks",
        data_filter_group=key,
        data_body=sheet.value,
    )


def _button(sheet: BodySheet) -> Html | None:
    """Return the button that prints one body's sheet; the script shows it."""
    if sheet.value == NO_BODY.value:
        return None
    return el(
        "button",
        "In",
        type="button",
        class_="lib-print",
        data_print_body=sheet.value,
        aria_label=f"In chương trình của {sheet.label}",
        hidden=True,
    )
