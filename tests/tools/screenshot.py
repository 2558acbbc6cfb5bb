"""Pictures of the built site: python tests/tools/screenshot.py OUT [WIDTH PATH ...].

Without paths it makes the README's picture at OUT.
"""

import functools
import http.server
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]
README_PAGE = "ke-hoach/cao-loc-kh-dan-van-2024/"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve *folder* on loopback; give its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give the system's Chromium, headless."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        message = "no Chromium found; run: sh .ci/browser"
        raise RuntimeError(message)
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


def main(arguments: list[str]) -> None:
    """Take the pictures."""
    out = Path(arguments[0])
    width = int(arguments[1]) if len(arguments) > 1 else 1280
    paths = arguments[2:]
    with served(ROOT / "site") as address, chromium() as browser:
        page = browser.new_page(viewport={"width": width, "height": 860})
        for path in paths or [README_PAGE]:
            page.goto(address + path)
            page.wait_for_load_state("networkidle")
            name = path.strip("/").replace("/", "-") or "home"
            target = out / f"{width}-{name}.png" if paths else out
            page.screenshot(path=target, full_page=bool(paths))


if __name__ == "__main__":
    main(sys.argv[1:])
