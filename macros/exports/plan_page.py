"""The page of one plan."""

from collections import Counter

from macros.exports.currency_notes import CHANGED, changed_hint, changed_in_plan
from macros.exports.inline_text import InlineText
from macros.exports.official_text import official_text
from macros.exports.task_list import unit_links
from macros.frame.as_of import as_of
from macros.frame.calendar_link import calendar_link
from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.life_notes import after_end, life_banner
from macros.frame.markup import EMPTY, Html, apart, el, join, text
from macros.frame.open_mentions import open_mentions
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.target_table import target_table
from macros.frame.wide_table import wide_table
from macros.model.clause import ClauseKind
from macros.model.plan import Erratum, ErratumKind, Plan
from macros.model.resolution import Linked
from macros.model.schedule import Unscheduled
from macros.parts.relations.page import SECTION as RELATIONS
from macros.parts.relations.page import relation_list
from macros.parts.relations.view import relations
from macros.parts.way.page import SECTION as WAY
from macros.parts.way.page import way_content
from macros.parts.way.view import way
from macros.registry.library import Assignment, Library
from macros.vietnamese.collation import sort_key
from macros.views.calendar_events import has_events
from macros.views.ends import end_of, ends_of
from macros.views.histories import plan_histories
from macros.views.life import EndedInPlan, ended_in_plan
from macros.views.open_mentions import open_in
from macros.views.target_rows import target_rows
from macros.views.task_due import due_label
from macros.words.addresses import GAPS, plan_address
from macros.words.labels import clause_label, edtf_label, work_heading
from macros.words.life import BANNER

_KINDS = {
    ErratumKind.SOURCE: "lỗi của bản gốc",
    ErratumKind.SCAN: "lỗi của bản quét",
    ErratumKind.CONTRADICTION: "mâu thuẫn",
}


def plan_page(library: Library, plan: Plan, inline: InlineText, gap_count: int) -> Page:
    """Return the page of *plan*: facts, official text, what the site found in it.

    `gap_count` is how many gaps concern it.
    """
    links = inline.links
    issuer = library.registers.units[plan.unit_id].name
    sections = (
        (
            CHANGED,
            "Văn bản được dẫn đã thay đổi",
            changed_in_plan(library, plan, links),
        ),
        (
            "co-quan-da-ket-thuc",
            "Cơ quan đã kết thúc hoạt động",
            _ended_bodies(library, plan, links),
        ),
        (
            "theo-thoi-diem",
            "Theo từng thời điểm",
            as_of(plan_histories(library, plan), links),
        ),
        (
            WAY.id,
            WAY.title,
            way_content(way(library, plan.id), links),
        ),
        (
            RELATIONS.id,
            "Thực hiện, căn cứ",
            relation_list(relations(library, plan.id, links.base), links),
        ),
        ("van-ban-duoc-dan", "Văn bản được dẫn", _cited(library, plan, links)),
        ("nhiem-vu", "Nhiệm vụ đã nhận ra", _tasks(library, plan, links)),
        ("chi-tieu", "Chỉ tiêu", _targets(library, plan, links)),
        (
            "mau-thuan",
            "Mâu thuẫn giữa các nguồn",
            _contradictions(library, plan, links),
        ),
        (
            "chua-xac-dinh",
            "Trích dẫn chưa xác định",
            open_mentions(open_in(library, plan), links),
        ),
        ("dinh-chinh", "Ghi chú đính chính", _errata(plan)),
        ("nguon", "Nguồn văn bản", _source(plan)),
    )
    shown = [section for section in sections if section[2]]
    body = join(
        [
            el("h1", plan.full_title),
            _facts(library, plan, issuer, links),
            life_banner(
                ends_of(library.registers, library.registers.units[plan.unit_id]),
                links,
                "Cơ quan ban hành",
            ),
            changed_hint(library, plan),
            _gap_hint(gap_count, plan.id, links),
            official_text(plan, inline),
            *(
                el("section", el("h2", title, id=name), content, class_="lib-apparatus")
                for name, title, content in shown
            ),
        ]
    )
    outline = [
        OutlineEntry(clause.level, clause.id, clause.text)
        for clause in plan.clauses
        if clause.kind is ClauseKind.HEADING
    ]
    outline += [OutlineEntry(2, name, title) for name, title, _ in shown]
    return Page(
        address=plan_address(plan.id),
        title=plan.full_title,
        description=f"{plan.full_title} – {issuer}",
        body=body,
        outline=tuple(outline),
    )


def _gap_hint(count: int, plan_id: str, links: Links) -> Html | None:
    """Return the way to the gaps of the plan, None if it has none."""
    if not count:
        return None
    address = f"{links.to(GAPS)}?ke-hoach={plan_id}"
    return el(
        "p",
        el("a", f"{count} khoảng trống", href=address),
        ": những điều thư viện chưa thấy văn bản nêu, và cách bổ sung.",
        class_="lib-gap-hint",
    )


def _facts(library: Library, plan: Plan, issuer: str, links: Links) -> Html:
    number = f"{plan.number or '…'}/{plan.symbol}" if plan.symbol else "không ghi"
    place = library.registers.places[library.place_of_plan(plan)]
    signed = ", ".join(filter(None, (plan.signatory.name, plan.signatory.role.lower())))
    topics = [
        el("a", library.registers.topics[topic].name, href=links.topic(topic))
        for topic in plan.topics
    ]
    facts: tuple[tuple[str, Html], ...] = (
        ("Cơ quan ban hành", el("a", issuer, href=links.unit(plan.unit_id))),
        ("Địa bàn", text(place.full_name)),
        ("Số, ký hiệu", text(number)),
        ("Ngày ban hành", text(edtf_label(plan.date) if plan.date else "không ghi")),
        ("Thời kỳ", text(edtf_label(plan.period) if plan.period else "")),
        ("Người ký", text(signed)),
        ("Thực hiện", text("; ".join(plan.implements))),
        ("Chủ đề", join(join([", " if at else "", t]) for at, t in enumerate(topics))),
    )
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts if value),
        class_="lib-facts",
    )


def _cited(library: Library, plan: Plan, links: Links) -> Html:
    clauses: dict[str, list[str]] = {}
    for clause in plan.clauses:
        for reference in library.references_in.get((plan.id, clause.id), ()):
            if isinstance(reference.resolution, Linked):
                found = clauses.setdefault(reference.resolution.work_id, [])
                found.append(clause.id)
    works = sorted(
        (library.works[work_id] for work_id in clauses), key=lambda w: sort_key(w.label)
    )
    items = (
        el(
            "li",
            el("a", work_heading(work), href=links.work(work.id)),
            el("span", f" {len(clauses[work.id])} lần: ", class_="lib-count"),
            *(
                join(
                    [
                        ", " if at else "",
                        el("a", clause_label(c), href=f"#{c}"),
                        f" ({count})" if count > 1 else "",
                    ]
                )
                for at, (c, count) in enumerate(Counter(clauses[work.id]).items())
            ),
        )
        for work in works
    )
    return el("ul", *items, class_="lib-cited") if works else EMPTY


def _tasks(library: Library, plan: Plan, links: Links) -> Html:
    mine = library.tasks_of[plan.id]
    timed = [a for a in mine if not isinstance(a.task.deadline, Unscheduled)]
    if not mine:
        return EMPTY
    untimed = len(mine) - len(timed)
    summary = f"Thư viện nhận ra {len(mine)} nhiệm vụ, {len(timed)} có thời gian"
    summary += f", {untimed} không nêu thời hạn." if untimed else "."
    rows = (_task_row(assignment, links) for assignment in mine)
    head = el(
        "tr", *(el("th", n, scope="col") for n in ("Thời gian", "Chủ trì", "Đoạn"))
    )
    table = el("table", el("thead", head), el("tbody", *rows))
    calendar = calendar_link(links, f"ke-hoach/{plan.id}.ics", "Lịch của kế hoạch này")
    return join(
        [
            el("p", summary),
            calendar if has_events(timed) else None,
            el(
                "details",
                el("summary", "Bảng nhiệm vụ"),
                wide_table(table, "Bảng nhiệm vụ"),
            ),
        ]
    )


def _task_row(assignment: Assignment, links: Links) -> Html:
    task = assignment.task
    leads = unit_links(assignment.leads, links) or text("không nêu")
    where = el("a", clause_label(task.clause_id), href=f"#{task.clause_id}")
    return el("tr", el("td", due_label(assignment)), el("td", leads), el("td", where))


def _targets(library: Library, plan: Plan, links: Links) -> Html:
    return target_table(target_rows(library.targets_of[plan.id]), links)


def _contradictions(library: Library, plan: Plan, links: Links) -> Html:
    found = library.contradictions_in[plan.id]
    return contradiction_notes(found, links, plan_id=plan.id)


def _errata(plan: Plan) -> Html:
    if not plan.errata:
        return EMPTY
    intro = "Văn bản ở trên giữ nguyên chữ của bản gốc. Những chỗ nghi có lỗi:"
    items = (_erratum(n, erratum) for n, erratum in enumerate(plan.errata, start=1))
    return join([el("p", intro), el("ol", *items, class_="lib-errata")])


def _erratum(number: int, erratum: Erratum) -> Html:
    reading = f", có lẽ là “{erratum.reading}”" if erratum.reading else ""
    kind = _KINDS[erratum.kind]
    back = el(
        "a",
        clause_label(erratum.clause_id),
        href=f"#dc-{number}",
        aria_label=f"{clause_label(erratum.clause_id)}, ghi chú {number}",
    )
    return el(
        "li",
        back,
        f": “{erratum.printed}”{reading} ({kind}). {erratum.note}",
        f" Nguồn: {erratum.source}." if erratum.source else None,
        id=f"dinh-chinh-{number}",
    )


def _source(plan: Plan) -> Html:
    origin = plan.origin
    told = (
        ("Nơi lấy", origin.place),
        ("Tệp", origin.file),
        ("Mã băm SHA-256", origin.digest),
        ("Địa chỉ", origin.link),
        ("Ngày lấy", edtf_label(origin.day)),
        ("Ghi chú", origin.note),
    )
    items = (el("li", f"{n}: ", el("span", words)) for n, words in told if words)
    return el("ul", *items, class_="lib-source") if origin else EMPTY


def _ended_bodies(library: Library, plan: Plan, links: Links) -> Html:
    """Return the bodies in the tasks of *plan* that have ended, nothing if none has."""
    items = [_ended_body(one, plan, links) for one in ended_in_plan(library, plan)]
    return el("ul", *items) if items else EMPTY


def _ended_body(ended: EndedInPlan, plan: Plan, links: Links) -> Html:
    unit = ended.change.unit
    own: list[Html] = []
    below: list[Html] = []
    for one, count in ended.task_counts:
        page = f"{links.unit(one.id)}?ke-hoach={plan.id}"
        tasks = el("a", f"{count} việc", href=page)
        if one == unit:
            own.append(join(["được giao ", tasks]))
        else:
            below.append(join([", " if below else "", f"{one.name} ", tasks]))
    under = [join(["cơ quan trực thuộc, cấp dưới: ", *below])] if below else []
    return el(
        "li",
        el("a", unit.name, href=f"{links.unit(unit.id)}#{BANNER}"),
        f" {ended.change.verb}",
        after_end(end_of(ended.change), links),
        ".",
        el(
            "p",
            "Trong kế hoạch: ",
            apart([*own, *under]),
            ".",
            class_="lib-entry-places",
        ),
        class_="lib-change",
    )
