"""The page of one cited document."""

from macros.exports.contradiction_list import contradiction_notes
from macros.exports.index_list import mentions_by_plan
from macros.exports.markup import EMPTY, Html, el, join, text
from macros.exports.page import Links, OutlineEntry, Page
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.dates import written
from macros.views.citation_index import IndexEntry, index_entry
from macros.views.labels import placed_heading


def directive_page(library: Library, work: Work, links: Links) -> Page:
    """Return the page of *work*: what its citations say of it, and where they stand."""
    entry = index_entry(library, work)
    heading = placed_heading(work, library.registers)
    body = join(
        [
            el("h1", *_unbroken(heading, work)),
            el("p", work.title, class_="lib-lead")
            if work.number and work.title
            else None,
            _facts(library, work, links),
            _status(entry),
            _contradictions(library, work, links),
            el("h2", "Được dẫn ở", id="duoc-dan-o"),
            el("p", _summary(entry)),
            mentions_by_plan(library, entry, links, level=3),
        ]
    )
    description = ". ".join(filter(None, (heading, work.title if work.number else "")))
    return Page(
        address=f"van-ban/{work.id}/",
        title=heading,
        description=description,
        body=body,
        outline=(OutlineEntry(2, "duoc-dan-o", "Được dẫn ở"),),
    )


def _unbroken(heading: str, work: Work) -> tuple[str | Html, ...]:
    """Return the heading with the number kept on one line."""
    number = work.number.written if work.number else ""
    before, found, after = heading.partition(number) if number else (heading, "", "")
    return before, el("span", found, class_="lib-nowrap") if found else EMPTY, after


def _facts(library: Library, work: Work, links: Links) -> Html:
    unit_id = library.issuers.get(work.id)
    issuer = (
        el("a", library.registers.units[unit_id].name, href=links.unit(unit_id))
        if unit_id
        else text(work.issuer)
    )
    place = library.registers.places.get(work.place_id)
    number = work.number
    spellings = [
        spelling for spelling in work.spellings if number and spelling != number.written
    ]
    facts: tuple[tuple[str, Html], ...] = (
        ("Loại văn bản", text(work.type_word.capitalize())),
        ("Số, ký hiệu", text(number.written if number else "dẫn theo tên gọi")),
        ("Ngày ban hành", text(written(work.date) if work.date else "không ghi")),
        ("Cơ quan ban hành", issuer or text("không ghi")),
        ("Địa bàn", text(place.full_name if place else "cả nước")),
        ("Cách ghi khác", text("; ".join(spellings))),
    )
    return el(
        "dl",
        *(el("div", el("dt", name), el("dd", value)) for name, value in facts if value),
        class_="lib-facts",
    )


def _status(entry: IndexEntry) -> Html:
    plans = "; ".join(group.plan.full_title for group in entry.plans)
    return el(
        "p",
        el("strong", "Chưa kiểm chứng"),
        f" – các thông tin trên lấy theo trích dẫn trong: {plans}.",
        class_="lib-status",
    )


def _contradictions(library: Library, work: Work, links: Links) -> Html | None:
    found = library.contradictions_of(work_id=work.id)
    if not found:
        return None
    intro = el("p", el("strong", "Các nguồn nói khác nhau về văn bản này:"))
    notes = contradiction_notes(found, links)
    return el("div", intro, notes, class_="lib-warning")


def _summary(entry: IndexEntry) -> str:
    return f"{entry.count} lần, trong {len(entry.plans)} văn bản của thư viện."
