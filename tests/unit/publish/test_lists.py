"""Lists of a library that has much of everything: on many pages, and still whole."""

import re
from collections.abc import Mapping
from posixpath import join, normpath

import pytest
from lxml import html

from macros.frame.page import Page
from macros.model.office import Office
from macros.pages.directive.groups import directive_groups
from macros.pages.directive.list_view import listed_directives
from macros.pages.directive.value import DirectiveGroup
from macros.pages.directive.words import Dimension
from macros.pages.index.view import Order, citation_index
from macros.publish.landings import LANDINGS
from macros.publish.search import Found
from macros.publish.site import Site, build_site
from macros.registry.gaps import gaps_of
from macros.words.addresses import browse_address
from tests.plan_folder import a_plan_source, sources

_TYPES = ("Nghị quyết số {n}-NQ/TU", "Chỉ thị số {n}-CT/HU", "Kết luận số {n}-KL/TW")
_ORDERS = {"": Order.ALPHABET, "theo-loai/": Order.TYPE}
_ORDERS |= {"theo-co-quan/": Order.ISSUER, "theo-nam/": Order.YEAR}


def _paragraph(number: int) -> str:
    document = _TYPES[number % 3].format(n=number)
    other = document.replace("-", "*").replace("/", "-").replace("*", "/")
    day = f"ngày 0{number % 9 + 1}/5/{2001 + number % 3}"
    return f"Giao Phòng Nội vụ theo {document} {day}; {other} {day} về dân vận khéo."


@pytest.fixture(scope="module")
def site() -> Site:
    body = "\n\n".join(map(_paragraph, range(1, 320)))
    again = "\n\n".join(["Thực hiện Nghị quyết số 3-NQ/TU ngày 04/5/2001."] * 12)
    plans = {name: a_plan_source(body, ma=name) for name in ("a", "b")}
    built = build_site(sources(**plans, c=a_plan_source(again, ma="c")), Office())
    assert not built.reading.errors
    return built


@pytest.fixture(scope="module")
def pages(site: Site) -> Mapping[str, Page]:
    """Return the landing pages and the pages of long lists."""
    makers = {**site.landings, **site.lists.pages}
    return {address: make() for address, make in makers.items()}


def _parsed(page: Page) -> html.HtmlElement:
    return html.fragment_fromstring(page.body, create_parent="main")


def _ids(page: Page) -> list[str]:
    return [str(name) for name in _parsed(page).xpath("//@id")]


def _anchors(groups: tuple[DirectiveGroup, ...]) -> set[str]:
    return {name for g in groups for name in (g.anchor, *_anchors(g.parts))}


def _documents(page: Page) -> set[str]:
    name = "//a[@class='lib-entry-name'] | //ul[contains(@class, 'lib-short')]/li/a"
    found = [link.get("href") for link in _parsed(page).xpath(name)]
    return {href.split("/")[-2] for href in found}


@pytest.mark.parametrize("dimension", Dimension)
def test_a_list_of_documents_keeps_its_ids_and_leads_to_all(
    site: Site, pages: Mapping[str, Page], dimension: Dimension
) -> None:
    base = browse_address(dimension)
    library = site.library
    rows = listed_directives(library, library.works.values()).rows
    assert _anchors(directive_groups(rows, dimension)) <= set(_ids(pages[base]))
    assert _documents(pages[base]) == set()
    by = Dimension.PLACE if dimension is Dimension.LEVEL else dimension
    below = [page for a, page in pages.items() if a.startswith(browse_address(by))]
    assert set().union(*map(_documents, below)) == set(library.works)


@pytest.mark.parametrize(("path", "order"), _ORDERS.items())
def test_the_index_keeps_its_ids(
    site: Site, pages: Mapping[str, Page], path: str, order: Order
) -> None:
    groups = citation_index(site.library, order, site.library.works.values())
    ids = _ids(pages[f"trich-dan/{path}"])
    assert {group.anchor for group in groups} <= set(ids)


def test_every_finding_and_every_kind_of_gap_keeps_its_id(
    site: Site, pages: Mapping[str, Page]
) -> None:
    found = _ids(pages["trich-dan/mau-thuan/"])
    assert len(site.library.contradictions) > 100
    assert {one.id for one in site.library.contradictions} <= set(found)
    kinds = {f"khoang-trong-{gap.kind}" for gap in gaps_of(site.library)}
    assert kinds <= set(_ids(pages["trich-dan/khoang-trong/"]))


def test_no_id_stands_twice_on_a_page(pages: Mapping[str, Page]) -> None:
    twice = {a: ids for a, page in pages.items() if _repeated(ids := _ids(page))}
    assert twice == {}


def _repeated(ids: list[str]) -> bool:
    return len(set(ids)) < len(ids)


def test_every_link_leads_somewhere(site: Site, pages: Mapping[str, Page]) -> None:
    ids = {address: {"", *_ids(page)} for address, page in pages.items()}
    lost = [
        (address, href)
        for address, page in pages.items()
        for href in _parsed(page).xpath("//a/@href")
        if not _leads(site, ids, address, href)
    ]
    assert lost == []


def _leads(site: Site, ids: Mapping[str, set[str]], page: str, href: str) -> bool:
    path, _, fragment = href.partition("#")
    address = normpath(join(page, path)).removeprefix(".") if path else page.rstrip("/")
    target = f"{address}/" if address else ""
    if target in ids:
        return fragment in ids[target]
    return target in site.pages or re.search(r"\.\w+$", address) is not None


def test_a_document_shows_its_first_places_and_leads_to_the_rest(
    pages: Mapping[str, Page],
) -> None:
    (item,) = (
        item
        for address, page in pages.items()
        if address.startswith("trich-dan/chu-n/")
        for item in _parsed(page).xpath("//ul[@class='lib-index']/li")
        if "nghi-quyet-3-nq-tu" in item.xpath("string(p/a/@href)")
    )
    shown = item.xpath("p[@class='lib-entry-places']")
    assert shown[-1].text_content().startswith("và ")
    assert shown[-1].xpath("a/@href")[0].endswith("#duoc-dan-o")


def test_pages_of_lists_hang_below_their_landings(pages: Mapping[str, Page]) -> None:
    landings = {landing.address: landing.title for landing in LANDINGS}
    for address, page in pages.items():
        if address not in {"", *landings}:
            above = page.parents[-1].address if page.parents else f"{page.section}/"
            assert address.startswith(above)
            assert page.title.startswith(f"{landings[above]}: ")


def test_of_a_list_the_first_page_of_each_subject_can_be_found(
    site: Site, pages: Mapping[str, Page]
) -> None:
    found = Found.of(site.library, ())
    for address in site.lists.pages:
        found.add(pages[address])
    listed = {document.url for document in found.documents} & set(site.lists.pages)
    assert "van-ban/theo-loai/nghi-quyet/" in listed
    further = {address for address in site.lists.pages if "/trang-" in address}
    assert further
    assert listed == set(site.lists.pages) - further


def test_a_small_library_has_whole_lists() -> None:
    source = a_plan_source("\n\n".join(map(_paragraph, range(1, 30))), ma="a")
    built = build_site(sources(a=source), Office())
    assert built.lists.pages == {}
