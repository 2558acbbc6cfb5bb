"""The program with other plans than its own: those of other offices, one, none."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

from macros.publish.links import check_site
from tests.site.conftest import ROOT, build

pytestmark = pytest.mark.site

OTHER_OFFICES = ROOT.parent / "shared" / "corpus2" / "plans"
REGISTERS = ROOT / "plans" / "danh-muc"
ONE = ROOT / "plans" / "ke-hoach" / "cao-loc-kh-dan-van-2024.md"


@dataclass(frozen=True)
class Office:
    """The site of an office, and how many plans it has."""

    site: Path
    plans: int


def _no_plan(plans: Path) -> None:
    plans.mkdir()


def _one_plan(plans: Path) -> None:
    shutil.copytree(REGISTERS, plans / "danh-muc")
    (plans / "ke-hoach").mkdir()
    shutil.copy(ONE, plans / "ke-hoach")


def _plans_of_other_offices(plans: Path) -> None:
    if not OTHER_OFFICES.is_dir():
        pytest.skip("the plans of other offices are not on this machine")
    shutil.copytree(OTHER_OFFICES, plans)


@pytest.fixture(scope="module", params=[_no_plan, _one_plan, _plans_of_other_offices])
def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Office:
    project = tmp_path_factory.mktemp("office")
    for name in ("docs", "macros"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, project / name, ignore=ignored)
    shutil.copy(ROOT / "mkdocs.yml", project)
    request.param(project / "plans")
    build(project, project / "site")
    plans = len(list((project / "plans").glob("ke-hoach/*.md")))
    return Office(project / "site", plans)


def words_of(office: Office, address: str) -> str:
    page = html.fromstring((office.site / address / "index.html").read_bytes())
    return " ".join(page.xpath("//article")[0].text_content().split())


def test_its_links_hold_and_each_plan_has_its_page(office: Office) -> None:
    assert check_site(office.site) == []
    assert len(list(office.site.glob("ke-hoach/*/index.html"))) == office.plans


def test_the_guide_shows_its_own_examples(office: Office) -> None:
    words = words_of(office, "huong-dan/macro")
    assert "Đoàn Thanh niên Xã Ví Dụ" in words
    for path in office.site.rglob("*"):
        assert "vi-du-kh-2024" not in path.as_posix()


def test_a_library_without_plans_says_so_and_how_to_add_one(office: Office) -> None:
    empty = "Thư viện chưa có kế hoạch nào."
    for address in ("", "ke-hoach"):
        words = words_of(office, address)
        assert (empty in words) == (office.plans == 0)
        assert ("Cách đưa một kế hoạch vào thư viện" in words) == (office.plans == 0)
    assert (empty in words_of(office, "lich")) == (office.plans == 0)


def test_the_examples_are_in_no_data_and_in_no_search(office: Office) -> None:
    for path in office.site.rglob("*"):
        if path.suffix in {".json", ".csv", ".ics"}:
            assert "vi-du-kh-2024" not in path.read_text("utf-8"), path
