"""What a reader does, in a real browser, at a desk and on a phone."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.conftest import DESK, PHONE, Visit

pytestmark = pytest.mark.browser

PLAN = "ke-hoach/cao-loc-kh-dan-van-2024/"
PAGES = [
    "",
    "ke-hoach/",
    PLAN,
    "ke-hoach/bac-giang-ctr-dan-van-2024/",
    "ke-hoach/dong-nai-kh-dan-van-2020-2025/",
    "van-ban/",
    "van-ban/theo-noi/",
    "van-ban/theo-tinh-trang/?cap=tinh",
    "van-ban/nghi-quyet-58-nq-tu-lang-son-2021-11-29/",
    "van-ban/quyet-dinh-290-qd-tw-2010-02-25/",
    "van-ban/quyet-dinh-23-qd-tw-2021-07-30/",
    "lich/",
    "lich/2024/",
    "lich/2024/02/",
    "lich/2024/02/?don-vi=ban-dan-van-tinh-uy-dong-nai&vai-tro=phoi-hop",
    "lich/2024/6-thang-dau/",
    "lich/2021/quy-2/",
    "lich/hang-nam/",
    "lich/bieu-mau/",
    "lich/chu-ky/",
    "trich-dan/",
    "trich-dan/theo-co-quan/",
    "trich-dan/?noi=dong-nai&loai=nghi-quyet",
    "trich-dan/ma-tran/",
    "trich-dan/mau-thuan/",
    "trich-dan/khoang-trong/",
    "trich-dan/khoang-trong/?ke-hoach=cao-loc-kh-dan-van-2024",
    "don-vi/",
    "don-vi/ban-dan-van-tinh-uy-dong-nai/",
    "don-vi/phong-to-chuc-tong-hop-ban-dan-van-tinh-uy-bac-giang/",
    "chu-de/",
    "chu-de/dan-van-kheo/",
    "chu-de/chinh-quyen-than-thien/",
    "du-lieu/",
    "huong-dan/",
    "huong-dan/them-ke-hoach/",
    "huong-dan/loi/",
    "huong-dan/macro/",
]


# A page goes wrong on a phone first; at a desk a sample is looked at, and all of them
# in the long tests.
ON_BOTH = [
    *(pytest.param(PHONE, path, id=f"phone-{path}") for path in PAGES),
    *(pytest.param(DESK, path, id=f"desk-{path}") for path in PAGES[::4]),
    *(
        pytest.param(DESK, path, id=f"desk-{path}", marks=pytest.mark.prove)
        for nth, path in enumerate(PAGES)
        if nth % 4
    ),
]


@pytest.mark.parametrize(("visit", "path"), ON_BOTH, indirect=["visit"])
def test_a_page_is_accessible_and_fits_the_screen(visit: Visit, path: str) -> None:
    page = visit.open(path)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"]  # type: ignore[index]
    found = Axe().run(page).response["violations"]
    listed = [
        f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"][:3]
    ]
    assert listed == []


def test_a_citation_leads_to_its_directive_and_back_to_the_clause(visit: Visit) -> None:
    page = visit.open(PLAN)
    page.locator("#ii\\.1\\.d1 a[href*='/nghi-quyet-25-nq-tw']").click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Nghị quyết số 25-NQ/TW ngày 03/6/2013")
    mentions = page.locator("#duoc-dan-o ~ .lib-mentions")
    mention = mentions.locator(".lib-mention", has_text="trọng tâm là").first
    expect(mention.locator("mark")).to_contain_text("25-NQ/TW")
    mention.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/ke-hoach/cao-loc-[^#]+#ii\.1\.d1$"))
    expect(page.locator("#ii\\.1\\.d1")).to_be_in_viewport()


def test_a_slip_has_its_note_and_the_note_leads_back(visit: Visit) -> None:
    page = visit.open(PLAN)
    page.locator("#ii\\.5\\.d3 .lib-sic-ref").click()
    note = page.locator(".lib-errata li:target")
    expect(note).to_contain_text("“Interet”, có lẽ là “Internet”")
    note.get_by_role("link").click()
    expect(page.locator("#ii\\.5\\.d3")).to_be_in_viewport()


def test_a_footnote_is_reached_and_left_again(visit: Visit) -> None:
    page = visit.open(PLAN)
    page.locator(".lib-note-ref").click()
    expect(page.locator("#chu-thich-1")).to_be_in_viewport()
    page.locator("#chu-thich-1 > a[data-added]").click()
    expect(page.locator("#ii\\.3\\.d1")).to_be_in_viewport()


def test_a_cadre_goes_from_the_home_page_to_a_month_and_the_next(visit: Visit) -> None:
    page = visit.open("")
    page.get_by_role("link", name="Tháng 02", exact=False).first.click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Tháng 02 năm 2024")
    expect(page.locator("[data-own] .lib-task")).to_have_count(8)
    page.get_by_role("link", name="Tháng 3/2024").click()
    expect(heading).to_have_text("Tháng 3 năm 2024")
    expect(page.locator("[data-own] .lib-task")).to_have_count(3)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        pytest.param("dân vận khéo", "Dân vận khéo", id="a phrase"),
        pytest.param("23-QĐ/TW", "23-QĐ/TW", id="a number"),
        pytest.param("Phòng Nội vụ", "Phòng Nội vụ", id="a body"),
    ],
)
def test_search_finds_pages(visit: Visit, words: str, title: str) -> None:
    page = visit.open("")
    page.keyboard.press("/")
    box = page.locator("input.md-search__input")
    box.press_sequentially(words, delay=20)
    result = page.locator(".md-search-result__link").first
    expect(result).to_be_visible()
    expect(page.locator(".md-search-result__list")).to_contain_text(title)


def test_a_reader_who_prefers_dark_gets_a_readable_page(visit: Visit) -> None:
    visit.page.emulate_media(color_scheme="dark")
    page = visit.open(PLAN)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    found = Axe().run(page).response["violations"]
    assert [violation["id"] for violation in found] == []


def test_the_colours_that_a_reader_chose_stay(visit: Visit) -> None:
    page = visit.open(PLAN)
    page.get_by_title("Chuyển sang nền tối").click()
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page = visit.open("van-ban/quyet-dinh-23-qd-tw-2021-07-30/")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.get_by_title("Chuyển sang nền sáng").click()
    page = visit.open("")
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_the_drawer_leads_to_every_section(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{address}don-vi/ban-dan-van-tinh-uy-dong-nai/")
    drawer = page.locator(".md-sidebar--primary")
    page.locator(".md-header label[for=__drawer]").click()
    drawer.get_by_role("link", name="Văn bản").click()
    assert page.url == f"{address}van-ban/"
    page.locator(".md-header label[for=__drawer]").click()
    drawer.get_by_role("link", name="Theo năm ban hành").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.url == f"{address}van-ban/theo-nam/"
    page.close()


@pytest.mark.parametrize(
    "path", [page for page in PAGES if page.startswith("ke-hoach/")]
)
def test_a_plan_fits_the_narrowest_screen(
    browser: Browser, address: str, path: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page).response["violations"]
    assert [v["id"] for v in found] == []
    page.close()
