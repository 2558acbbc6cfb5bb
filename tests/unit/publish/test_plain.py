"""The site as plain files: its frame, its pages, its search."""

import base64
import gzip
import json
from dataclasses import replace

import pytest
from lxml import html

from macros.model.office import Office
from macros.publish.landings import LANDINGS
from macros.publish.plain import plain_files
from macros.publish.site import Site, build_site
from tests.plan_folder import a_plan_source, sources

NAME = 'Kho "Mẫu" & <b>Thử</b>'
PLAN = "ke-hoach/a/"
BODY = "## I. MỤC ĐÍCH\n\nThực hiện Kết luận số 43-KL/TW ngày 07/01/2019.\n"
HOSTILE = "</title><script>alert(1)</script>"


@pytest.fixture(scope="module")
def site() -> Site:
    return build_site(
        sources(a=a_plan_source(BODY, ma="a", trich_yeu=HOSTILE)), Office(NAME)
    )


@pytest.fixture(scope="module")
def files(site: Site) -> dict[str, bytes]:
    return dict(plain_files(site, {"assets/library.css": b"p {}"}))


def page(files: dict[str, bytes], address: str) -> html.HtmlElement:
    return html.document_fromstring(files[f"{address}index.html"])


def test_mistakes_in_the_sources_leave_nothing_to_publish() -> None:
    site = build_site({"ke-hoach/a.md": b"\xff"}, Office(NAME))
    assert site.reading.errors
    assert [*site.pages, *site.landings] == []


def test_every_page_and_file_of_the_site_is_written(
    site: Site, files: dict[str, bytes]
) -> None:
    pages = {f"{a}index.html" for a in (*site.pages, *site.landings)}
    others = {name for name in files if not name.endswith(".html")}
    assert pages == set(files) - others
    assert {*site.files, "assets/library.css"} <= others
    assert {f"{one.address}index.html" for one in LANDINGS} | {"index.html"} <= pages


def test_files_may_hold_bytes(site: Site) -> None:
    other = replace(site, files={"du-lieu/van-ban.xlsx": lambda: b"\x00PK"})
    assert dict(plain_files(other, {}))["du-lieu/van-ban.xlsx"] == b"\x00PK"


def test_the_frame_names_the_library_and_says_what_the_page_is(
    files: dict[str, bytes],
) -> None:
    plan = page(files, PLAN)
    assert plan.xpath("string(//title)").endswith(f"{HOSTILE} - {NAME}")
    assert plan.xpath("//a[@class='plain-name']")[0].text == NAME
    assert page(files, "").xpath("string(//title)") == NAME
    assert not plan.xpath("//script[not(@src)]")
    [description] = plan.xpath("//meta[@name='description']/@content")
    assert description
    [skip] = plan.xpath("//a[@class='plain-skip']/@href")
    assert plan.xpath("//main/@id") == [skip.removeprefix("#")]


def test_the_frame_shows_the_way_to_a_page_and_its_outline(
    files: dict[str, bytes],
) -> None:
    plan = page(files, PLAN)
    way = plan.xpath("//nav[@class='plain-way']//a")
    assert [(a.text, a.get("href")) for a in way] == [
        (NAME, "../../"),
        ("Kế hoạch", "../../ke-hoach/"),
    ]
    ids = set(plan.xpath("//@id"))
    outline = plan.xpath("//*[@class='plain-outline']//a/@href")
    assert outline
    assert {href.removeprefix("#") for href in outline} <= ids
    here = plan.xpath("//header//a[@aria-current]/text()")
    assert here == ["Kế hoạch"]


def test_a_landing_leads_to_those_beside_it(files: dict[str, bytes]) -> None:
    beside = page(files, "lich/bieu-mau/").xpath("//nav[@class='plain-section']//a")
    assert [(a.text, a.get("aria-current")) for a in beside] == [
        ("Theo năm, quý, tháng", None),
        ("Biểu mẫu", "true"),
        ("Chu kỳ trong năm", None),
    ]
    assert not page(files, PLAN).xpath("//nav[@class='plain-section']")


def test_gaps_do_not_lead_to_the_guide(files: dict[str, bytes]) -> None:
    gaps = page(files, "trich-dan/khoang-trong/")
    assert gaps.xpath("//li[@data-filter-item]")
    assert not gaps.xpath("//a[contains(@href, 'huong-dan')]")


def test_the_search_finds_pages_without_an_engine(
    files: dict[str, bytes],
) -> None:
    script = files["tim-kiem/du-lieu/danh-muc.js"].decode()
    catalogue = json.loads(gzip.decompress(base64.b64decode(script.split('"')[3])))
    assert catalogue["fullText"] is False
    urls = [document["url"] for document in catalogue["documents"]]
    assert len(urls) == len(set(urls))
    assert {"", PLAN, "lich/", "van-ban/ket-luan-43-kl-tw-2019-01-07/"} <= set(urls)
    assert "tim-kiem/" not in urls
