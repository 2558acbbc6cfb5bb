"""The search of a library with another name."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.editions import Edition
from tests.office import ONE, a_new_library, one_plan
from tests.site.conftest import build
from tests.tools.screenshot import served

pytestmark = pytest.mark.browser


def test_it_finds_a_plan_and_no_example(tmp_path: Path, browser: Browser) -> None:
    library = a_new_library(tmp_path / "thư viện", one_plan)
    build(library, library / "site")
    with served(library / "site") as address:
        page = browser.new_page()
        edition = Edition(page, address, is_files=False)
        assert f"ke-hoach/{ONE}/" in " ".join(edition.ask("kế hoạch Cao Lộc 2024"))
        assert not any("vi-du" in url for url in edition.ask("Tết trồng cây thôn Một"))
        page.close()
