"""The program with other plans than its own: those of other offices, one, none."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

from tests.office import (
    MAIN,
    NAME,
    OTHER_OFFICES,
    PUBLISHER,
    a_new_library,
    no_plan,
    one_plan,
    plans_of_other_offices,
)
from tests.site.conftest import BuiltSite, build
from tests.site_check import check_site

pytestmark = pytest.mark.site

ADDRESSES = Path(__file__).parent / "addresses.txt"
EMPTY = "Thư viện chưa có kế hoạch nào."


@dataclass(frozen=True)
class Office:
    """The site of an office, and how many plans it has."""

    site: Path
    plans: int


@pytest.fixture(scope="module", params=[no_plan, one_plan, plans_of_other_offices])
def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Office:
    fill: Callable[[Path], None] = request.param
    if fill is plans_of_other_offices and not OTHER_OFFICES.is_dir():
        pytest.skip("the plans of other offices are not on this machine")
    library = a_new_library(tmp_path_factory.mktemp("xã ví dụ") / "thư viện", fill)
    build(library, library / "site")
    plans = len(list((library / "plans").glob("ke-hoach/*.md")))
    return Office(library / "site", plans)


def page_of(office: Office, address: str) -> html.HtmlElement:
    return html.fromstring((office.site / address / "index.html").read_bytes())


def words_of(office: Office, address: str) -> str:
    return words_in(office.site / address / "index.html")


def words_in(path: Path) -> str:
    (article,) = html.fromstring(path.read_bytes()).xpath("//article")
    return " ".join(article.text_content().split())


def test_its_links_hold_and_each_plan_has_its_page(office: Office) -> None:
    assert check_site(office.site) == []
    assert len(list(office.site.glob("ke-hoach/*/index.html"))) == office.plans


def test_its_name_publisher_colour_and_emblem_stand_on_every_page(
    office: Office,
) -> None:
    for path in office.site.rglob("*.html"):
        page = html.fromstring(path.read_bytes())
        assert page.xpath("//title")[0].text_content().endswith(NAME)
        assert NAME in page.xpath("//header")[0].text_content()
        assert PUBLISHER in page.xpath("//footer")[0].text_content()
        (logo,) = page.xpath("//header//a[contains(@class, 'md-logo')]//img/@src")
        assert logo.endswith("assets/vi-du.svg")
        assert "Thư viện kế hoạch dân vận" not in path.read_text("utf-8")
    assert MAIN in (office.site / "assets" / "office.css").read_text("utf-8")


def test_its_data_and_calendar_bear_its_name(office: Office) -> None:
    data = json.loads((office.site / "du-lieu" / "danh-muc.json").read_text("utf-8"))
    assert data["library"]["name"] == NAME
    assert data["library"]["publisher"] == PUBLISHER
    calendar = office.site / "du-lieu" / "lich" / "tat-ca.ics"
    assert f"– {NAME}" in calendar.read_text("utf-8")


def test_its_own_pages_stand_in_the_menu_and_before_those_of_the_program(
    office: Office,
) -> None:
    tabs = page_of(office, "").xpath("//nav[contains(@class, 'md-tabs')]//a/@href")
    assert "gioi-thieu/" in tabs
    assert words_of(office, "chu-de").startswith("Chủ đề của Xã Ví Dụ")


def test_the_guide_shows_its_own_examples(office: Office) -> None:
    assert "Đoàn Thanh niên Xã Ví Dụ" in words_of(office, "huong-dan/macro")
    for path in office.site.rglob("*"):
        assert "vi-du-kh-2024" not in path.as_posix()
        if path.suffix in {".json", ".csv", ".ics"}:
            assert "vi-du-kh-2024" not in path.read_text("utf-8"), path


def test_a_library_without_plans_says_so_and_how_to_add_one(office: Office) -> None:
    for address in ("", "ke-hoach"):
        words = words_of(office, address)
        assert (EMPTY in words) == (office.plans == 0)
        assert ("Cách đưa một kế hoạch vào thư viện" in words) == (office.plans == 0)
    assert (EMPTY in words_of(office, "lich")) == (office.plans == 0)


def test_no_page_without_a_plan_speaks_of_what_this_library_is_about(
    office: Office,
) -> None:
    if office.plans:
        return
    for path in office.site.rglob("*.html"):
        if "huong-dan" not in path.parts:
            assert "dân vận" not in path.read_text("utf-8").casefold(), path
            assert not re.search(r"\b0 (văn bản|việc|nhiệm vụ)", words_in(path)), path


def test_every_address_that_was_ever_published_is_kept(site: BuiltSite) -> None:
    kept = ADDRESSES.read_text("utf-8").splitlines()
    assert [path for path in kept if not (site.root / path).exists()] == []
