"""Every page as a plain HTML file, for whatever comes after the engine."""

from collections.abc import Iterable

from macros.exports.contradiction_list import ADDRESS, contradiction_list
from macros.exports.gap_list import ADDRESS as GAPS
from macros.exports.gap_list import GapList
from macros.exports.index_list import index_groups
from macros.exports.listings import (
    data_list,
    plan_list,
    unit_list,
    year_list,
)
from macros.exports.markup import Html, el, join
from macros.exports.page import Links, Page
from macros.exports.source_links import SourceLinks
from macros.exports.topic_list import topic_list
from macros.model.office import Office
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.views.citation_index import Order, citation_index

SECTIONS = {
    "lich": "Lịch công tác",
    "ke-hoach": "Kế hoạch",
    "van-ban": "Văn bản",
    "trich-dan": "Trích dẫn",
    "don-vi": "Đơn vị",
    "chu-de": "Chủ đề",
    "du-lieu": "Dữ liệu",
}
_ORDERS = {"van-ban": Order.TYPE, "trich-dan": Order.ALPHABET}


def standalone_pages(
    library: Library, pages: Iterable[Page], office: Office
) -> dict[str, str]:
    """Return every page, and the landing pages above them, as HTML by file name."""
    landings = [_landing(library, section) for section in SECTIONS]
    contradictions = contradiction_list(
        library, library.contradictions, Links(ADDRESS), level=2
    )
    name = "Mâu thuẫn giữa các nguồn"
    landings.append(Page(ADDRESS, name, name, join([el("h1", name), contradictions])))
    gaps = GapList(library, Links(GAPS), SourceLinks(), with_guide=False)
    name = "Khoảng trống"
    body = join([el("h1", name), gaps.render(gaps_of(library))])
    landings.append(Page(GAPS, name, name, body))
    links = Links("")
    plans = plan_list(library, library.plans.values(), links)
    title = office.name
    home = Page("", title, office.about or title, join([el("h1", title), plans]))
    return {
        f"{page.address}index.html": _document(page, office)
        for page in (home, *landings, *pages)
    }


def _landing(library: Library, section: str) -> Page:
    address = f"{section}/"
    links = Links(address)
    title = SECTIONS[section]
    body = join([el("h1", title), _contents(library, section, links)])
    return Page(address, title, title, body)


def _contents(library: Library, section: str, links: Links) -> Html:
    if section in _ORDERS:
        works = library.works.values()
        groups = citation_index(library, _ORDERS[section], works)
        return index_groups(library, groups, links)
    if section == "ke-hoach":
        return plan_list(library, library.plans.values(), links)
    if section == "du-lieu":
        return data_list(links)
    if section == "lich":
        return year_list(library, links, with_bodies=True)
    lists = {"don-vi": unit_list, "chu-de": topic_list}
    return lists[section](library, links)


def _document(page: Page, office: Office) -> str:
    links = Links(page.address)
    entries = [
        ("Trang chủ", ""),
        *((name, f"{key}/") for key, name in SECTIONS.items()),
    ]
    menu = (el("li", el("a", name, href=links.to(to))) for name, to in entries)
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", page.title, f" - {office.name}" if page.address else None),
        el("meta", name="description", content=page.description),
    )
    navigation = el("nav", el("ul", *menu), aria_label="Các mục")
    footer = el("footer", el("p", office.imprint)) if office.imprint else None
    body = el("body", navigation, el("main", page.body), footer)
    return "<!doctype html>\n" + el("html", head, body, lang="vi") + "\n"
