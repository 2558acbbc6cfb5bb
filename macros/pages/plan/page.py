"""The page of one plan: facts, the official text, what the site found in it."""

from collections.abc import Iterator

from macros.frame.as_of import as_of
from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.life_notes import life_banner
from macros.frame.markup import Html, el, join, text
from macros.frame.named import named_link, named_links
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.target_table import target_table
from macros.model.clause import ClauseKind
from macros.pages.plan.errata import errata_list, origin_list
from macros.pages.plan.mentions import (
    changed_documents,
    cited_documents,
    open_mentions,
)
from macros.pages.plan.official_text import official_text
from macros.pages.plan.tasks import ended_bodies, task_table
from macros.pages.plan.value import PlanFacts, PlanView
from macros.parts.relations.page import SECTION as RELATIONS
from macros.parts.relations.page import relation_list
from macros.parts.way.page import SECTION as WAY
from macros.parts.way.page import way_content
from macros.words.addresses import GAPS, TASKS

_CHANGED = "van-ban-da-thay-doi"
_Section = tuple[str, str, Html | None]  # id, title, body


def plan_page(view: PlanView) -> Page:
    """Return the page of a plan."""
    links = Links(view.plan.address)
    shown = [section for section in _sections(view, links) if section[2]]
    title = view.plan.name
    return Page(
        address=links.base,
        title=title,
        description=f"{title} – {view.facts.issuer.name}",
        body=join(
            [
                el("h1", title),
                _facts(view.facts, links),
                life_banner(view.ends, links, "Cơ quan ban hành"),
                _changed_hint(len(view.changed)),
                _gap_hint(view.gap_count, view.id, links),
                official_text(view.text, links),
                *map(_section, shown),
            ]
        ),
        outline=(
            *_headings(view),
            *(OutlineEntry(2, name, words) for name, words, _ in shown),
        ),
    )


def _headings(view: PlanView) -> Iterator[OutlineEntry]:
    for one in view.text.clauses:
        if one.clause.kind is ClauseKind.HEADING:
            yield OutlineEntry(one.clause.level, one.clause.id, one.clause.text)


def _section(section: _Section) -> Html:
    name, title, content = section
    return el("section", el("h2", title, id=name), content, class_="lib-apparatus")


def _sections(view: PlanView, links: Links) -> Iterator[_Section]:
    """Yield the sections below the text, those without content too."""
    yield from _standing(view, links)
    yield WAY.id, WAY.title, way_content(view.way, links)
    yield RELATIONS.id, "Thực hiện, căn cứ", relation_list(view.relations, links)
    yield "van-ban-duoc-dan", "Văn bản được dẫn", cited_documents(view.cited, links)
    yield TASKS, "Nhiệm vụ đã nhận ra", task_table(view.tasks, links)
    yield "chi-tieu", "Chỉ tiêu", target_table(view.targets, links)
    yield from _doubts(view, links)
    yield "nguon", "Nguồn văn bản", origin_list(view.origin)


def _standing(view: PlanView, links: Links) -> Iterator[_Section]:
    """Yield what has changed since: documents, bodies, each with its days."""
    changed = changed_documents(view.changed, links)
    yield _CHANGED, "Văn bản được dẫn đã thay đổi", changed
    ended = ended_bodies(view.ended, view.id, links)
    yield "co-quan-da-ket-thuc", "Cơ quan đã kết thúc hoạt động", ended
    yield "theo-thoi-diem", "Theo từng thời điểm", as_of(view.histories, links)


def _doubts(view: PlanView, links: Links) -> Iterator[_Section]:
    """Yield what is doubtful: contradictions, open mentions, slips of the text."""
    disputed = contradiction_notes(view.contradictions, links)
    yield "mau-thuan", "Mâu thuẫn giữa các nguồn", disputed
    open_ = open_mentions(view.open, links)
    yield "chua-xac-dinh", "Trích dẫn chưa xác định", open_
    yield "dinh-chinh", "Ghi chú đính chính", errata_list(view.errata)


def _changed_hint(count: int) -> Html | None:
    """Return the way to the documents that have changed, None where none has."""
    if not count:
        return None
    return el(
        "p",
        el("a", f"{count} văn bản được dẫn đã thay đổi", href=f"#{_CHANGED}"),
        "; trong toàn văn, cạnh mỗi chỗ dẫn có dấu “!”.",
        class_="lib-warning",
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


def _facts(facts: PlanFacts, links: Links) -> Html:
    told = (
        ("Cơ quan ban hành", named_link(facts.issuer, links)),
        ("Địa bàn", text(facts.place)),
        ("Số, ký hiệu", text(facts.number)),
        ("Ngày ban hành", text(facts.date)),
        ("Thời kỳ", text(facts.period)),
        ("Người ký", text(facts.signed)),
        ("Thực hiện", text(facts.implements)),
        ("Chủ đề", named_links(facts.topics, links, ", ")),
    )
    items = (el("div", el("dt", n), el("dd", value)) for n, value in told if value)
    return el("dl", *items, class_="lib-facts")
