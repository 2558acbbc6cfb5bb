"""The page of a body."""

from collections.abc import Iterable, Sequence

from macros.frame.as_of import as_of
from macros.frame.calendar_link import calendar_link
from macros.frame.filters import filter_form
from macros.frame.life_notes import life_banner
from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, OutlineEntry, Page, Parent
from macros.pages.unit.facts import unit_facts
from macros.pages.unit.value import (
    FACETS,
    TasksAtTime,
    TaskSection,
    UnitPart,
    UnitView,
    UnreadSection,
)
from macros.parts.tasks.heat_page import body_strip
from macros.parts.tasks.item_page import LIST_ID, task_count, task_item
from macros.words.named import Named

_UNREAD = (
    "Kế hoạch có mục mang tên này, nhưng thư viện không đọc được ở đó việc nào của cơ "
    "quan. Cần xem nguyên văn:"
)
_Section = tuple[str, str, Html]  # id, title, body


def unit_page(view: UnitView) -> Page:
    """Return the page of a body."""
    links = Links(view.unit.address)
    work, others = list(_work(view, links)), [s for s in _others(view, links) if s[2]]
    if not work and not others:
        note = el("p", "Chưa có nhiệm vụ hay văn bản nào gắn với cơ quan này.")
        others = [("viec", "Việc được giao", note)]
    return Page(
        address=links.base,
        title=view.unit.name,
        description=f"{view.unit.name}: nhiệm vụ và văn bản",
        body=join(
            [
                el("h1", view.unit.name),
                life_banner(view.ends, links),
                unit_facts(view.facts, links),
                as_of(view.histories, links),
                body_strip(view.strip, links) if work else None,
                _calendar(view, links),
                _narrowed(view, work) if work else None,
                *map(_section, others),
            ]
        ),
        outline=tuple(
            OutlineEntry(2, name, title) for name, title, _ in (*work, *others)
        ),
    )


def unit_part_page(view: UnitPart) -> Page:
    """Return the page of a part of a body's tasks."""
    links = Links(view.page.address)
    work = list(_work(view, links))
    return Page(
        address=links.base,
        title=view.page.name,
        description=view.page.name,
        body=join([el("h1", view.page.name), _narrowed(view, work)]),
        outline=tuple(OutlineEntry(2, name, title) for name, title, _ in work),
        parents=tuple(Parent(page.address, page.name) for page in view.above),
    )


def _section(section: _Section) -> Html:
    name, title, body = section
    return join([el("h2", title, id=name), body])


def _calendar(view: UnitView, links: Links) -> Html | None:
    if not view.calendar:
        return None
    words = f"Lịch công tác của {view.unit.name} (tệp .ics)"
    return calendar_link(links, view.calendar, words)


def _narrowed(view: UnitView | UnitPart, work: Iterable[_Section]) -> Html:
    """Return the sections on the body's tasks below the form that narrows them."""
    facets = [one for section in view.work for one in section.facets]
    form = filter_form(LIST_ID, "nhiệm vụ", FACETS, facets)
    return join([form, el("div", *map(_section, work), id=LIST_ID)])


def _work(view: UnitView | UnitPart, links: Links) -> Iterable[_Section]:
    """Yield the sections on the body's tasks, then what these cite."""
    for section in view.work:
        yield section.id, section.title, _tasks(view.unit, section, links)
    if view.cited:
        yield "viec-dan", "Văn bản mà các việc này dẫn", _list(view.cited, links)


def _tasks(unit: Named, section: TaskSection, links: Links) -> Html:
    if section.pages:
        return _pages(section, links)
    return join(
        _at_time(unit, f"{section.id}-{at}", time, links)
        for at, time in enumerate(section.times)
        if time.tasks
    )


def _pages(section: TaskSection, links: Links) -> Html:
    """Return the ways to the pages that have the tasks."""
    items = (
        el(
            "li",
            el("a", page.name, href=f"{links.to(page.address)}#{section.id}"),
            el("span", f" {count} việc", class_="lib-count"),
        )
        for page, count in section.pages
    )
    return el("ul", *items, class_="lib-columns")


def _at_time(unit: Named, key: str, time: TasksAtTime, links: Links) -> Html:
    """Return tasks below their time, which leads to all tasks of that time."""
    heading: Html | str = time.title
    if time.address:
        heading = el("a", time.title, href=links.to(time.address))
    items = (
        task_item(task, links, with_due=task.due != time.title, of_body=unit.address)
        for task in time.tasks
    )
    return el(
        "section",
        el("h3", heading, task_count(key, len(time.tasks))),
        el("ol", *items, class_="lib-tasks"),
        class_="lib-body-tasks",
        data_filter_group=key,
    )


def _others(view: UnitView, links: Links) -> Iterable[_Section]:
    """Yield what else belongs to a body, sections without content too."""
    yield "muc", "Mục mang tên cơ quan này", _unread(view.unread, links)
    yield "ke-hoach", "Kế hoạch đã ban hành", _list(view.plans, links)
    parts = _list(view.parts, links, "lib-columns")
    yield "truc-thuoc", "Đơn vị trực thuộc, cấp dưới", parts
    yield "van-ban", "Văn bản được dẫn trong thư viện", _list(view.issued, links)


def _unread(sections: Sequence[UnreadSection], links: Links) -> Html:
    """Return the sections that bear the body's name and in which no work was read."""
    items = (
        el("li", named_link(one.section, links), f", {one.plan}") for one in sections
    )
    return join([el("p", _UNREAD), el("ul", *items)]) if sections else EMPTY


def _list(named: Sequence[Named], links: Links, kind: str | None = None) -> Html:
    items = (el("li", named_link(one, links)) for one in named)
    return el("ul", *items, class_=kind) if named else EMPTY
