"""Debian's Chromium and the built site behind a loopback server."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from macros.model.office import Office
from macros.site.usb import edition_name, write_edition
from tests.browser.editions import Edition
from tests.site.conftest import BuiltSite
from tests.tools.screenshot import chromium, served

DESK, PHONE = 1280, 390  # widths of a window


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
        self.page.wait_for_load_state("load")
        return self.page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one browser for the session."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="session")
def site_folder(site: BuiltSite) -> Path:
    """Return the folder of the project's own site."""
    return site.root


@pytest.fixture(scope="session")
def address(site_folder: Path) -> Iterator[str]:
    """Serve the project's own site."""
    with served(site_folder) as url:
        yield url


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
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


@pytest.fixture(scope="session")
def usb_folder(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the edition for a USB stick, as a reader would."""
    folder = tmp_path_factory.mktemp("usb")
    write_edition(site_folder, folder / "usb.zip", Office())
    with zipfile.ZipFile(folder / "usb.zip") as archive:
        archive.extractall(folder)
    return folder / edition_name(Office())


@pytest.fixture(scope="module", params=["server", "files"])
def edition(
    request: pytest.FixtureRequest, browser: Browser, address: str, usb_folder: Path
) -> Iterator[Edition]:
    """Give the page of the search in both editions; files ask for nothing at all."""
    is_files = request.param == "files"
    page = browser.new_page()
    page.set_default_timeout(15_000)
    errors: list[str] = []
    foreign: list[str] = []
    own = "file:" if is_files else address
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "request",
        lambda sent: (
            foreign.append(sent.url)
            if not sent.url.startswith((own, "data:", "blob:"))
            else None
        ),
    )
    made = Edition(page, f"{usb_folder.as_uri()}/" if is_files else address, is_files)
    made.open()
    yield made
    page.close()
    assert errors == []
    assert foreign == []
