"""The page of one cited document."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from macros.frame.as_of import as_of
from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.currency import state_sentence
from macros.frame.life_notes import body_aside, place_aside
from macros.frame.markup import EMPTY, Html, apart, el, join, text
from macros.frame.named import named_link, named_links
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.quoted import quoted
from macros.pages.directive.value import (
    CitingInPart,
    CitingPart,
    CitingPlan,
    DirectiveView,
    Facts,
    IsPlan,
    OnlyCited,
    Verified,
)
from macros.parts.relations.page import SECTION as RELATIONS
from macros.parts.relations.page import relation_section
from macros.parts.way.page import SECTION as WAY
from macros.parts.way.page import way_section
from macros.words.addresses import CITED_IN, STATE
from macros.words.evidence import others
from macros.words.labels import capital

CITED = OutlineEntry(2, CITED_IN, "Được dẫn ở")


def directive_page(view: DirectiveView) -> Page:
    """Return the page of a document: what is known of it, and where it is cited."""
    heading, subject = view.document.name, view.subject
    links = Links(view.document.address)
    sections = (
        (WAY, way_section(view.way, links)),
        (RELATIONS, relation_section(view.relations, links)),
        (CITED, _citations(view, links)),
    )
    return Page(
        address=links.base,
        title=heading,
        description=". ".join(filter(None, (heading, subject))),
        body=join(
            [
                el("h1", *_unbroken(heading, view.facts.number)),
                el("p", subject, class_="lib-lead") if subject else None,
                _change(view, links),
                _facts(view.facts, links),
                _known(view, links),
                as_of(view.histories, links),
                _contradictions(view, links),
                *(section for _, section in sections),
            ]
        ),
        outline=tuple(entry for entry, section in sections if section),
    )


def _unbroken(heading: str, number: str) -> Iterable[str]:
    """Return the heading with the number kept on one line."""
    before, found, after = heading.partition(number) if number else (heading, "", "")
    return before, el("span", found, class_="lib-nowrap") if found else EMPTY, after


def _change(view: DirectiveView, links: Links) -> Html | None:
    """Return the warning that a document has changed."""
    if not (view.is_changed and view.state):
        return None
    said = el("p", state_sentence(view.state, links))
    return el("div", said, id=STATE, class_="lib-warning")


def _facts(known: Facts, links: Links) -> Html:
    facts: tuple[tuple[str, Html], ...] = (
        ("Loại văn bản", text(known.type)),
        ("Số, ký hiệu", text(known.number or "dẫn theo tên gọi")),
        ("Ngày ban hành", text(known.date or "không ghi")),
        ("Cơ quan ban hành", _issuer(known, links)),
        ("Địa bàn", join([known.place or "cả nước", place_aside(known.place_end)])),
        ("Chủ đề", named_links(known.topics, links, ", ")),
        ("Người ký", text(known.signed_by)),
        ("Có hiệu lực từ", text(known.in_force_since)),
        ("Tên gọi khác", text("; ".join(known.other_names))),
        ("Cách ghi khác", text("; ".join(known.spellings))),
    )
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts if value),
        class_="lib-facts",
    )


def _issuer(known: Facts, links: Links) -> Html:
    issuer = known.issuer
    if not issuer.address:
        return text(issuer.name or "không ghi")
    aside = body_aside(known.issuer_end, issuer.address, links)
    return join([named_link(issuer, links), aside])


def _known(view: DirectiveView, links: Links) -> Html:
    """Return where the facts come from: a plan here, the register, or citations."""
    match view.known:
        case IsPlan(address):
            whole = el("a", "toàn văn trong thư viện", href=links.to(address))
            return el("p", "Văn bản này có ", whole, ".", class_="lib-status")
        case OnlyCited(plans, more):
            told = f" – theo trích dẫn trong: {'; '.join(plans)}" if plans else ""
            told += f" {others(more, 'kế hoạch')}." if more else "."
            name = el("strong", "Chưa kiểm chứng")
            return el("p", name, told, class_="lib-status")
        case Verified(sources, notes):
            name = el("strong", "Đã kiểm chứng theo nguồn")
            return el(
                "div",
                el("p", name, " – các thông tin trên lấy theo:"),
                el("ul", *(el("li", source) for source in sources)),
                *(el("p", note) for note in notes),
                None if view.is_changed else _in_force(view, links),
                class_="lib-status",
            )
        case _:
            assert_never(view.known)


def _in_force(view: DirectiveView, links: Links) -> Html:
    said = "Hiệu lực hiện nay: chưa kiểm chứng."
    return el("p", state_sentence(view.state, links) if view.state else said)


def _contradictions(view: DirectiveView, links: Links) -> Html | None:
    if not view.contradictions:
        return None
    intro = el("p", el("strong", "Các nguồn nói khác nhau về văn bản này:"))
    notes = contradiction_notes(view.contradictions, links)
    return el("div", intro, notes, class_="lib-warning")


def _citations(view: DirectiveView, links: Links) -> Html:
    """Return all mentions of a document, plan by plan."""
    return join(
        [
            el("h2", CITED.title, id=CITED.id),
            el("p", f"{capital(view.frequency)}."),
            *(citing(one, links) for one in view.citing),
            citing_parts(view.parts, links),
        ]
    )


def citing_parts(parts: Sequence[CitingPart], links: Links) -> Html | None:
    """Return the ways to the pages of parts, and to each plan that cites there."""
    items = (
        el(
            "li",
            el(
                "p",
                named_link(part.page, links),
                el("span", f" {part.frequency}", class_="lib-count"),
            ),
            el("p", apart(_in_part(one, links) for one in part.plans)),
        )
        for part in parts
    )
    return el("ul", *items, class_="lib-index") if parts else None


def _in_part(one: CitingInPart, links: Links) -> Html:
    href = f"{links.to(one.page)}#{one.anchor}"
    times = f" ({one.count})" if one.count > 1 else ""
    return join([el("a", one.plan, href=href, id=one.anchor), times])


def citing(plan: CitingPlan, links: Links) -> Html:
    """Return the sentences of one plan that cite the document."""
    count = el("span", f" {len(plan.quotes)} lần", class_="lib-count")
    quotes = (quoted(one, links) for one in plan.quotes)
    return join(
        [
            el("h3", named_link(plan.plan, links), count, id=plan.anchor),
            el("ul", *quotes, class_="lib-mentions"),
        ]
    )
