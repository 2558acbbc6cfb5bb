"""The search of libraries of other offices: one plan, six, none."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.editions import Edition
from tests.office import (
    ONE,
    OTHER_OFFICES,
    a_new_library,
    no_plan,
    one_plan,
    plans_of_other_offices,
)
from tests.site.conftest import build
from tests.tools.screenshot import served

pytestmark = pytest.mark.browser

Fill = Callable[[Path], None]


@pytest.fixture
def search(
    request: pytest.FixtureRequest, tmp_path: Path, browser: Browser
) -> Iterator[Edition]:
    """Give the search of a new library that is filled as the test asks."""
    fill: Fill = request.param
    if fill is plans_of_other_offices and not OTHER_OFFICES.is_dir():
        pytest.skip("the plans of other offices are not on this machine")
    library = a_new_library(tmp_path / "thư viện", fill)
    build(library, library / "site")
    errors: list[str] = []
    with served(library / "site") as address:
        page = browser.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield Edition(page, address, is_files=False)
        page.close()
    assert errors == []


def said(search: Edition) -> str:
    return search.page.inner_text("[data-search-page] [role=status]")


@pytest.mark.parametrize("search", [one_plan], indirect=True)
def test_it_finds_a_plan_and_no_example(search: Edition) -> None:
    assert f"ke-hoach/{ONE}/" in " ".join(search.ask("kế hoạch Cao Lộc 2024"))
    assert not any("vi-du" in url for url in search.ask("Tết trồng cây thôn Một"))


@pytest.mark.parametrize("search", [plans_of_other_offices], indirect=True)
def test_it_finds_plans_of_other_offices_with_and_without_marks(
    search: Edition,
) -> None:
    for marked, plain, found in (
        ("thủ tục hành chính", "thu tuc hanh chinh", "ke-hoach/n02-dak-lak-ct/"),
        ("Luật Việc làm", "luat viec lam", "ke-hoach/n07-tphcm/"),
        ("Nghị quyết 214", "nghi quyet 214", "van-ban/nghi-quyet-214-nq-cp"),
    ):
        for query in (marked, plain):
            hits = search.ask(query)
            assert any(url.startswith(found) for url in hits[:3]), (query, hits[:3])
            # More documents than are looked into at once may hold the words.
            assert f"kết quả cho “{query}”." in said(search)
    assert search.ask("zzzz không đâu có") == []
    assert said(search).startswith(
        "Không tìm thấy kết quả nào cho “zzzz không đâu có”."
    )


@pytest.mark.parametrize("search", [no_plan], indirect=True)
def test_without_a_plan_it_says_so_and_finds_only_other_pages(search: Edition) -> None:
    for query in ("thêm kế hoạch", "them ke hoach"):
        hits = search.ask(query)
        assert any(url.startswith("huong-dan/") for url in hits)
        assert not any(url.startswith("ke-hoach/v") for url in hits)
        assert "Thư viện chưa có kế hoạch nào" in search.page.inner_text("article")
    search.ask("xếp theo loại văn bản")
    titles = search.page.locator("[data-search-results] a").all_inner_texts()
    assert {"Văn bản theo loại", "Mục lục trích dẫn theo loại văn bản"} <= set(titles)
    for query in ("Đồng Nai xuất bản", "dong nai xuat ban"):
        assert search.ask(query) == []
        assert said(search) == f"Không tìm thấy kết quả nào cho “{query}”."
