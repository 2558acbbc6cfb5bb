"""The site below a path of its host: pages, search, calendars, wrong addresses."""

import functools
import http.server
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page

from macros.model.office import Office
from macros.site.usb import edition_name, write_edition
from tests.browser.editions import Edition
from tests.site.conftest import ROOT, build
from tests.site_check import check_site

pytestmark = pytest.mark.browser

PATH = "kho/dan-van/"


class _BelowPath(http.server.SimpleHTTPRequestHandler):
    """Answers only below the path; a wrong address there gets the site's own 404."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def send_error(self, code: int, *_: object) -> None:
        """Answer with the page that the site has for it."""
        is_ours = self.path.startswith(f"/{PATH}")
        page = Path(self.directory, PATH, "404.html").read_bytes() if is_ours else b"-"
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Build and serve the site below a path; give its address and its folder."""
    root = tmp_path_factory.mktemp("host")
    handler = functools.partial(_BelowPath, directory=str(root))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        url = f"http://127.0.0.1:{server.server_port}/{PATH}"
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SITE_URL", url)
            build(ROOT, root / PATH)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield url, root / PATH
        server.shutdown()


@pytest.fixture
def page(browser: Browser, address: tuple[str, Path]) -> Iterator[Page]:
    """Give a page that asks for nothing outside the path, and finds all it asks for."""
    page = browser.new_page()
    page.set_default_timeout(15_000)
    strays: list[str] = []
    url, _ = address
    page.on(
        "response",
        lambda got: (
            strays.append(got.url)
            if not got.url.startswith((url, "data:", "blob:"))
            or (got.status >= 400 and "khong-co" not in got.url)
            else None
        ),
    )
    yield page
    page.close()
    assert strays == []


def test_the_check_of_links_passes(address: tuple[str, Path]) -> None:
    assert check_site(address[1]) == []


def test_a_wrong_address_shows_a_page_with_style_and_working_links(
    page: Page, address: tuple[str, Path]
) -> None:
    url, _ = address
    answer = page.goto(f"{url}van-ban/khong-co/gi-ca/")
    assert answer
    assert answer.status == 404
    page.wait_for_load_state("networkidle")
    assert page.title() == "Không tìm thấy trang - Thư viện kế hoạch dân vận"
    sheets = page.evaluate("[...document.styleSheets].map(s => s.cssRules.length)")
    assert len(sheets) >= 3
    assert all(sheets)
    links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
    for link in sorted({link for link in links if "khong-co" not in link}):
        assert link.startswith(url)
        assert page.request.get(link).status == 200, link
    page.click("article a:text('trang chủ')")
    page.wait_for_url(url)


def test_the_search_finds_and_leads_to_the_page(
    page: Page, address: tuple[str, Path]
) -> None:
    url, _ = address
    edition = Edition(page, url, is_files=False)
    edition.open()
    assert "van-ban/chi-thi-33-ct-ttg-2021-11-26/" in edition.ask("33/CT-TTg")[0]
    page.click("[data-search-results] a")
    page.wait_for_url(f"{url}van-ban/chi-thi-33-ct-ttg-2021-11-26/**")


def test_the_search_box_of_the_page_for_wrong_addresses_finds(
    page: Page, address: tuple[str, Path]
) -> None:
    url, _ = address
    page.goto(f"{url}khong-co/")
    page.keyboard.press("/")
    page.keyboard.type("dân vận khéo")
    page.wait_for_selector("[data-search-box] .md-search-result__list li a")
    page.click("[data-search-box] .md-search-result__list li a")
    page.wait_for_load_state("networkidle")
    assert page.url.startswith(url)


def test_calendars_answer_and_name_places_of_the_site(
    page: Page, address: tuple[str, Path]
) -> None:
    url, _ = address
    page.goto(f"{url}du-lieu/")
    links = page.eval_on_selector_all("a[href$='.ics']", "all => all.map(a => a.href)")
    assert links
    for link in links:
        answer = page.request.get(link)
        assert answer.status == 200
        text = answer.text().replace("\r\n ", "")
        places = [line for line in text.split("\r\n") if line.startswith("URL")]
        assert places
        assert all(line.partition(":")[2].startswith(url) for line in places)


def test_the_edition_for_a_stick_names_no_place_of_the_host(
    address: tuple[str, Path], tmp_path: Path
) -> None:
    write_edition(address[1], tmp_path / "usb.zip", Office())
    with zipfile.ZipFile(tmp_path / "usb.zip") as archive:
        archive.extractall(tmp_path)
    pages = list((tmp_path / edition_name(Office())).rglob("*.html"))
    assert len(pages) > 100
    for path in pages:
        shown = html.fromstring(path.read_bytes())
        ways = shown.xpath("//a/@href | //form/@action | //@src")
        assert not any(str(way).startswith("/") for way in ways), path
    assert check_site(tmp_path / edition_name(Office())) == []
