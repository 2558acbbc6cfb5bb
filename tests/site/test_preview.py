"""The live preview while plans/ has mistakes: it says them, and goes on when mended."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.project_copy import copy_project

pytestmark = pytest.mark.site

PLAN = "plans/ke-hoach/cao-loc-kh-dan-van-2024.md"
ADDRESS = "ke-hoach/cao-loc-kh-dan-van-2024/"
PATIENCE = 60.0
REMEDY = "Cách sửa:"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project."""
    return copy_project(tmp_path)


@contextmanager
def preview(project: Path) -> Iterator[str]:
    """Run `mkdocs serve` as `make serve` does; give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--no-strict"]
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    with (project / "said.txt").open("wb") as said:
        running = subprocess.Popen(
            [*command, "--dev-addr", f"127.0.0.1:{port}"],
            cwd=project,
            env={**environment, "NO_MKDOCS_2_WARNING": "1"},
            stdout=said,
            stderr=said,
        )
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            running.send_signal(signal.SIGINT)
            running.wait(30)


def page_with(address: str, words: str) -> str:
    """Return the page at *address* as soon as it has these words."""
    until = time.monotonic() + PATIENCE
    shown = ""
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=PATIENCE) as answer:  # noqa: S310
                shown = answer.read().decode()
        except urllib.error.HTTPError as answer:
            shown = answer.read().decode()
        except OSError:
            shown = "nothing answers"
        if words in shown:
            return shown
        time.sleep(0.2)
    pytest.fail(f"{address} never said {words}; at last: {shown[-2000:]}")


def mistake(project: Path, line: str, wrong: str) -> str:
    """Spoil a line of the plan; return the whole text as it was."""
    path = project / PLAN
    good = path.read_text("utf-8")
    spoilt = re.sub(rf"^{line}.*$", wrong, good, count=1, flags=re.MULTILINE)
    assert spoilt != good
    path.write_text(spoilt, "utf-8")
    return good


def test_a_mistake_is_said_in_place_of_every_page_until_it_is_mended(
    project: Path,
) -> None:
    with preview(project) as address:
        page_with(address, "Kế hoạch")
        page_with(address + ADDRESS, "data-official-text")
        good = mistake(project, "loai: ", "loai: [KH")
        said = page_with(address, REMEDY)
        assert "1 lỗi trong plans/" in said
        assert f"<code>{PLAN}</code>, dòng " in said
        assert "yaml-sai" in said
        assert "livereload(" in said
        elsewhere = page_with(address + ADDRESS, REMEDY)
        assert f"<code>{PLAN}</code>, dòng " in elsewhere
        assert 'http-equiv="refresh"' in elsewhere
        (project / PLAN).write_text(good, "utf-8")
        page_with(address + ADDRESS, "data-official-text")
        assert REMEDY not in page_with(address, "Kế hoạch")


def test_a_preview_begun_with_a_mistake_goes_on_when_it_is_mended(
    project: Path,
) -> None:
    good = mistake(project, "ngay: ", "ngay: 2024-02-31")
    with preview(project) as address:
        assert "ngay-sai" in page_with(address, REMEDY)
        (project / PLAN).write_text(good, "utf-8")
        page_with(address + ADDRESS, "data-official-text")
        page_with(f"{address}khong-co/", "Không tìm thấy trang")
        page_with(f"{address}tim-kiem/", "data-search-page")


def test_a_wrong_macro_argument_does_not_stop_the_preview(project: Path) -> None:
    page = project / "docs" / "chu-de" / "index.md"
    good = page.read_text("utf-8")
    with preview(project) as address:
        page_with(f"{address}chu-de/", "lib-topics")
        page.write_text(good.replace("{{ chu_de() }}", '{{ chu_de("la") }}'), "utf-8")
        wrong = page_with(f"{address}chu-de/", "không có mã “la”")
        assert "lib-topics" not in wrong
        page.write_text(good, "utf-8")
        page_with(f"{address}chu-de/", "lib-topics")


TAKEN = "đòi địa chỉ chu-de/tap-huan/ của thư viện"


def test_a_page_with_the_address_of_another_is_said_until_it_is_renamed(
    project: Path,
) -> None:
    page = project / "docs" / "chu-de" / "tap-huan.md"
    with preview(project) as address:
        page_with(address, "Kế hoạch")
        page.write_text("# Tập huấn\n", "utf-8")
        said = page_with(address, TAKEN)
        assert "<code>docs/chu-de/tap-huan.md</code>, dòng 1" in said
        assert REMEDY in said
        assert "livereload(" in said
        elsewhere = page_with(address + ADDRESS, TAKEN)
        assert 'http-equiv="refresh"' in elsewhere
        page.unlink()
        page_with(address + ADDRESS, "data-official-text")


def test_a_preview_begun_with_a_build_that_fails_goes_on_when_it_is_mended(
    project: Path,
) -> None:
    page = project / "docs" / "chu-de" / "tap-huan.md"
    page.write_text("# Tập huấn\n", "utf-8")
    with preview(project) as address:
        assert REMEDY in page_with(address, TAKEN)
        page.unlink()
        assert TAKEN not in page_with(address + ADDRESS, "data-official-text")


def test_a_page_that_is_not_in_utf_8_is_said_until_it_is_mended(project: Path) -> None:
    page = project / "docs" / "chu-de" / "index.md"
    good = page.read_bytes()
    with preview(project) as address:
        page_with(address, "Kế hoạch")
        page.write_bytes(good + "\nLễ".encode("utf-16"))
        said = page_with(address, "khong-phai-utf8")
        assert "<code>docs/chu-de/index.md</code>, dòng " in said
        page.write_bytes(good)
        page_with(address + ADDRESS, "data-official-text")


def test_wrong_settings_are_said_until_they_are_mended(project: Path) -> None:
    settings = project / "mkdocs.yml"
    good = settings.read_text("utf-8")
    with preview(project) as address:
        page_with(address, "Kế hoạch")
        settings.write_text(f"{good}\nsite_name: [", "utf-8")
        assert "mkdocs.yml" in page_with(address, "Chưa dựng được trang")
        settings.write_text(good, "utf-8")
        page_with(address + ADDRESS, "data-official-text")


def test_a_fault_of_the_program_is_owned_with_its_traceback_in_the_terminal(
    project: Path,
) -> None:
    part = project / "macros" / "publish" / "landings.py"
    good = part.read_text("utf-8")
    with preview(project) as address:
        page_with(address, "Kế hoạch")
        part.write_text(f"{good}\nraise RuntimeError('hỏng & <b>')\n", "utf-8")
        said = page_with(address, "lỗi của chính nó")
        assert "RuntimeError: hỏng &amp; &lt;b&gt;" in said
        terminal = (project / "said.txt").read_text("utf-8")
        assert "Traceback (most recent call last)" in terminal
        assert "landings.py" in terminal
        part.write_text(good, "utf-8")
        page_with(address + ADDRESS, "data-official-text")
