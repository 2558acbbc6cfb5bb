"""Debian's Chromium and the built site behind a loopback server."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.site.conftest import ROOT, build
from tests.tools.screenshot import chromium, served


@dataclass
class Visit:
    """A page in the browser that remembers what went wrong."""

    page: Page
    address: str
    foreign: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Go to a page of the site."""
        self.page.goto(self.address + path)
        self.page.wait_for_load_state("networkidle")
        return self.page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one browser for the session."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the project's own site."""
    target = tmp_path_factory.mktemp("browsed") / "site"
    build(ROOT, target)
    return target


@pytest.fixture(scope="session")
def address(site_folder: Path) -> Iterator[str]:
    """Serve the project's own site."""
    with served(site_folder) as url:
        yield url


@pytest.fixture(params=[1280, 390], ids=["desk", "phone"])
def visit(
    request: pytest.FixtureRequest, browser: Browser, address: str
) -> Iterator[Visit]:
    """Give a fresh page, wide and narrow; no request may leave this machine."""
    context = browser.new_context(viewport={"width": request.param, "height": 900})
    page = context.new_page()
    page.set_default_timeout(15_000)
    made = Visit(page, address)
    page.on(
        "request",
        lambda sent: (
            made.foreign.append(sent.url)
            if not sent.url.startswith((address, "data:", "blob:"))
            else None
        ),
    )
    page.on("pageerror", lambda error: made.errors.append(str(error)))
    yield made
    context.close()
    assert made.foreign == []
    assert made.errors == []
