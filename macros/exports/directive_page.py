"""The page of one cited document."""

from macros.exports.currency_notes import currency_banner, currency_line
from macros.frame.as_of import as_of
from macros.frame.contradiction_notes import contradiction_notes
from macros.frame.life_notes import body_aside, place_aside
from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.named import named_links
from macros.frame.page import Links, OutlineEntry, Page
from macros.frame.quoted import quoted as quoted_item
from macros.model.resolution import Linked
from macros.model.work import Work
from macros.pages.directive.list_view import named_topics
from macros.parts.relations.page import SECTION as RELATIONS
from macros.parts.relations.page import relation_section
from macros.parts.relations.view import relations
from macros.parts.way.page import SECTION, way_section
from macros.parts.way.view import way
from macros.registry.library import Library
from macros.vietnamese.dates import written
from macros.views.document_entry import frequency
from macros.views.ends import body_end, place_end
from macros.views.histories import directive_histories
from macros.views.index_entry import IndexEntry, index_entry
from macros.views.quoted import quoted
from macros.words.addresses import unit_address, work_address
from macros.words.labels import capital, edtf_label, placed_heading


def directive_page(library: Library, work: Work, links: Links) -> Page:
    """Return the page of *work*: what its citations say of it, and where they stand."""
    entry = index_entry(library, work)
    heading = placed_heading(work, library.registers)
    led = way_section(way(library, work.plan_id or work.id), links)
    related = relation_section(
        relations(library, work.plan_id or work.id, links.base), links
    )
    body = join(
        [
            el("h1", *_unbroken(heading, work)),
            el("p", work.subject, class_="lib-lead") if work.subject else None,
            currency_banner(library, work, links),
            _facts(library, work, links),
            _status(library, work, entry, links),
            as_of(directive_histories(library, work), links),
            _contradictions(library, work, links),
            led,
            related,
            el("h2", "Được dẫn ở", id="duoc-dan-o"),
            el("p", f"{capital(frequency(entry))}."),
            _mentions(library, entry, links),
        ]
    )
    description = ". ".join(filter(None, (heading, work.subject)))
    return Page(
        address=work_address(work.id),
        title=heading,
        description=description,
        body=body,
        outline=(
            *((SECTION,) if led else ()),
            *((RELATIONS,) if related else ()),
            OutlineEntry(2, "duoc-dan-o", "Được dẫn ở"),
        ),
    )


def _unbroken(heading: str, work: Work) -> tuple[str | Html, ...]:
    """Return the heading with the number kept on one line."""
    number = work.number.written if work.number else ""
    before, found, after = heading.partition(number) if number else (heading, "", "")
    return before, el("span", found, class_="lib-nowrap") if found else EMPTY, after


def _facts(library: Library, work: Work, links: Links) -> Html:
    place = library.registers.places.get(work.place_id)
    now = place_aside(place_end(library.registers, place.id)) if place else None
    number = work.number
    spellings = [
        spelling for spelling in work.spellings if number and spelling != number.written
    ]
    known = work.directive
    names = known.other_names if known else ()
    since = known.in_force_since if known else ""
    facts: tuple[tuple[str, Html], ...] = (
        ("Loại văn bản", text(work.type_word.capitalize())),
        ("Số, ký hiệu", text(number.written if number else "dẫn theo tên gọi")),
        ("Ngày ban hành", text(written(work.date) if work.date else "không ghi")),
        ("Cơ quan ban hành", _issuer(library, work, links)),
        ("Địa bàn", join([place.full_name if place else "cả nước", now])),
        ("Chủ đề", named_links(named_topics(library, work), links, ", ")),
        ("Người ký", text(known.signed_by if known else "")),
        ("Có hiệu lực từ", text(edtf_label(since))),
        ("Tên gọi khác", text("; ".join(names))),
        ("Cách ghi khác", text("; ".join(spellings))),
    )
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts if value),
        class_="lib-facts",
    )


def _issuer(library: Library, work: Work, links: Links) -> Html:
    unit_id = library.issuers.get(work.id)
    if not unit_id:
        return text(work.issuer or "không ghi")
    unit = library.registers.units[unit_id]
    name = el("a", unit.name, href=links.unit(unit.id))
    end = body_end(library.registers, unit)
    return join([name, body_aside(end, unit_address(unit.id), links)])


def _status(library: Library, work: Work, entry: IndexEntry, links: Links) -> Html:
    """Return where the facts come from: a plan here, the register, or citations."""
    if work.plan_id:
        whole = el("a", "toàn văn trong thư viện", href=links.plan(work.plan_id))
        return el("p", "Văn bản này có ", whole, ".", class_="lib-status")
    if work.verified is None:
        plans = "; ".join(group.plan.full_title for group in entry.plans)
        return el(
            "p",
            el("strong", "Chưa kiểm chứng"),
            f" – theo trích dẫn trong: {plans}." if plans else ".",
            class_="lib-status",
        )
    sources = (
        el("li", f"{s.where} (kiểm tra {edtf_label(s.checked)})")
        for s in work.verified.sources
    )
    return el(
        "div",
        el(
            "p",
            el("strong", "Đã kiểm chứng theo nguồn"),
            " – các thông tin trên lấy theo:",
        ),
        el("ul", *sources),
        *(el("p", note) for note in work.verified.notes),
        currency_line(library, work, links),
        class_="lib-status",
    )


def _contradictions(library: Library, work: Work, links: Links) -> Html | None:
    found = library.contradictions_of[work.id]
    if not found:
        return None
    intro = el("p", el("strong", "Các nguồn nói khác nhau về văn bản này:"))
    notes = contradiction_notes(found, links)
    return el("div", intro, notes, class_="lib-warning")


def _mentions(library: Library, entry: IndexEntry, links: Links) -> Html:
    """Return all mentions of a document, plan by plan."""
    return join(
        join(
            [
                el(
                    "h3",
                    el("a", group.plan.full_title, href=links.plan(group.plan.id)),
                    el("span", f" {len(group.references)} lần", class_="lib-count"),
                    id=group.anchor,
                ),
                el(
                    "ul",
                    *(
                        quoted_item(
                            quoted(library, r.mention, rule=r.resolution.rule), links
                        )
                        for r in group.references
                        if isinstance(r.resolution, Linked)
                    ),
                    class_="lib-mentions",
                ),
            ]
        )
        for group in entry.plans
    )
