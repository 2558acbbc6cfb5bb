"""The live preview: it follows each edit, and goes on when a mistake is mended."""

import os
import re
import signal
import time
from pathlib import Path

import pytest

from macros.publish.site import build_site
from macros.site.preview.press import press_of
from tests.preview_run import Preview, preview
from tests.project_copy import copy_project
from tests.site.conftest import ROOT, BuiltSite

pytestmark = pytest.mark.site

PLAN = "plans/ke-hoach/cao-loc-kh-dan-van-2024.md"
ADDRESS = "ke-hoach/cao-loc-kh-dan-van-2024/"
OFFICIAL = "data-official-text"
REMEDY = "Cách sửa:"
TAKEN = "đòi địa chỉ chu-de/tap-huan/ của thư viện"
WHOLE = 'data-standing="whole"'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project."""
    return copy_project(tmp_path)


def edit(path: Path, old: str, new: str) -> str:
    """Put other words into a file; return its text as it was."""
    good = path.read_text("utf-8")
    assert old in good
    path.write_text(good.replace(old, new, 1), "utf-8")
    return good


def mistake(project: Path, line: str, wrong: str) -> str:
    """Spoil a line of the plan; return the whole text as it was."""
    path = project / PLAN
    (found,) = re.findall(rf"^{line}.*$", path.read_text("utf-8"), re.MULTILINE)
    return edit(path, found, wrong)


def whole(shown: Preview, path: str, words: str) -> str:
    """Return a page with these words as soon as nothing newer is known."""
    shown.page(path, WHOLE)
    return shown.page(path, words)


def test_each_kind_of_edit_is_shown_without_a_restart(project: Path) -> None:
    with preview(project) as shown:
        whole(shown, ADDRESS, OFFICIAL)
        edit(project / PLAN, "công tác dân vận", "công tác DÂN VẬN MỚI")
        shown.page(ADDRESS, "công tác DÂN VẬN MỚI")
        topics = project / "plans" / "danh-muc" / "chu-de.yml"
        name = re.search(r"ten: (.+)", topics.read_text("utf-8"))
        assert name
        edit(topics, name[0], "ten: Chủ đề vừa đổi tên")
        shown.page("chu-de/", "Chủ đề vừa đổi tên")
        guide = project / "docs" / "huong-dan" / "index.md"
        guide.write_text(guide.read_text("utf-8") + "\nĐoạn vừa viết.\n", "utf-8")
        shown.page("huong-dan/", "Đoạn vừa viết.")
        edit(project / "mkdocs.yml", "site_name: Thư viện", "site_name: Kho mới")
        shown.page("", "Kho mới kế hoạch dân vận")
        style = project / "docs" / "assets" / "library.css"
        style.write_text("/* kiểu mới */", "utf-8")
        shown.page("assets/library.css", "kiểu mới")
        missing = project / "macros" / "site" / "theme" / "404.html"
        edit(missing, "Không tìm thấy trang</h1>", "Không có trang ấy</h1>")
        shown.page("khong-co/", "Không có trang ấy")
        part = project / "macros" / "pages" / "plan" / "page.py"
        edit(part, '"Văn bản được dẫn"', '"Văn bản mà kế hoạch dẫn"')
        shown.page(ADDRESS, "Văn bản mà kế hoạch dẫn")
        assert "công tác DÂN VẬN MỚI" in shown.get(ADDRESS)


def test_what_is_printed_on_request_is_what_a_build_writes(site: BuiltSite) -> None:
    press = press_of(ROOT / "mkdocs.yml", "", build_site)
    for path in filter(Path.is_file, site.root.rglob("*")):
        name = path.relative_to(site.root).as_posix()
        printed = press.printed(name)
        if name.startswith("pagefind/"):
            assert printed is None
        elif name == "tim-kiem/du-lieu/danh-muc.js":
            assert printed  # says that there is no index of Pagefind
        else:
            assert printed == path.read_bytes(), name


def test_plans_come_go_and_change_their_names(project: Path) -> None:
    folder = project / "plans" / "ke-hoach"
    text = (project / PLAN).read_text("utf-8")
    with preview(project) as shown:
        whole(shown, ADDRESS, OFFICIAL)
        aside = folder / "moi.tmp"  # as editors do: write aside, then rename
        aside.write_text(re.sub("(?m)^ma: .*$", "ma: ke-hoach-moi", text), "utf-8")
        aside.rename(folder / "moi.md")
        whole(shown, "ke-hoach/ke-hoach-moi/", OFFICIAL)
        (folder / "moi.md").rename(folder / "khac.md")
        whole(shown, "ke-hoach/ke-hoach-moi/", OFFICIAL)
        (folder / "khac.md").unlink()
        shown.page("ke-hoach/ke-hoach-moi/", "Không tìm thấy trang")
        (project / "plans").rename(project / "aside")
        shown.page(ADDRESS, "Không tìm thấy trang")
        (project / "aside").rename(project / "plans")
        whole(shown, ADDRESS, OFFICIAL)
        edit(project / PLAN, "công tác dân vận", "việc sau khi dời")
        moved = "việc sau khi dời"
        assert moved in whole(shown, ADDRESS, moved)


def test_the_last_of_many_saves_is_shown_at_the_end(project: Path) -> None:
    good = (project / PLAN).read_text("utf-8")
    with preview(project) as shown:
        whole(shown, ADDRESS, OFFICIAL)
        for count in range(40):
            text = good.replace("công tác dân vận", f"công tác lần {count}", 1)
            (project / PLAN).write_text(text[: len(text) * count // 39], "utf-8")
            shown.get(ADDRESS if count % 2 else "chu-de/")
        last = "công tác lần 39"
        assert last in shown.page(ADDRESS, last)
        assert last in whole(shown, ADDRESS, last)


def test_a_mistake_is_said_in_place_of_every_page_until_it_is_mended(
    project: Path,
) -> None:
    with preview(project) as shown:
        whole(shown, ADDRESS, OFFICIAL)
        good = mistake(project, "loai: ", "loai: [KH")
        said = shown.page("", REMEDY)
        assert "1 lỗi trong plans/" in said
        assert f"<code>{PLAN}</code>, dòng " in said
        assert "yaml-sai" in said
        assert "xem-truoc.js" in said
        assert f"<code>{PLAN}</code>, dòng " in shown.page(ADDRESS, REMEDY)
        assert "yaml-sai" in shown.said()
        (project / PLAN).write_text(good, "utf-8")
        whole(shown, ADDRESS, OFFICIAL)
        assert REMEDY not in shown.get("")


def test_a_preview_begun_with_a_mistake_goes_on_when_it_is_mended(
    project: Path,
) -> None:
    good = mistake(project, "ngay: ", "ngay: 2024-02-31")
    with preview(project) as shown:
        assert "ngay-sai" in shown.page("", REMEDY)
        (project / PLAN).write_text(good, "utf-8")
        whole(shown, ADDRESS, OFFICIAL)
        shown.page("khong-co/", "Không tìm thấy trang")
        shown.page("tim-kiem/", "data-search-page")


def test_a_wrong_macro_argument_does_not_stop_the_preview(project: Path) -> None:
    page = project / "docs" / "chu-de" / "index.md"
    with preview(project) as shown:
        shown.page("chu-de/", "lib-topics")
        good = edit(page, "{{ chu_de() }}", '{{ chu_de("la") }}')
        assert "lib-topics" not in shown.page("chu-de/", "không có mã “la”")
        page.write_text(good, "utf-8")
        shown.page("chu-de/", "lib-topics")


def test_a_page_with_the_address_of_another_is_said_until_it_is_renamed(
    project: Path,
) -> None:
    page = project / "docs" / "chu-de" / "tap-huan.md"
    page.write_text("# Tập huấn\n", "utf-8")
    with preview(project) as shown:
        said = shown.page("", TAKEN)
        assert "<code>docs/chu-de/tap-huan.md</code>, dòng 1" in said
        assert REMEDY in said
        shown.page(ADDRESS, TAKEN)
        page.unlink()
        whole(shown, ADDRESS, OFFICIAL)
        page.write_text("# Tập huấn\n", "utf-8")
        shown.page(ADDRESS, TAKEN)


def test_a_page_that_is_not_in_utf_8_is_said_until_it_is_mended(project: Path) -> None:
    page = project / "docs" / "chu-de" / "index.md"
    good = page.read_bytes()
    with preview(project) as shown:
        whole(shown, "", "Kế hoạch")
        page.write_bytes(good + "\nLễ".encode("utf-16"))
        said = shown.page("", "khong-phai-utf8")
        assert "<code>docs/chu-de/index.md</code>, dòng " in said
        page.write_bytes(good)
        whole(shown, ADDRESS, OFFICIAL)


def test_wrong_settings_are_said_until_they_are_mended(project: Path) -> None:
    settings = project / "mkdocs.yml"
    with preview(project) as shown:
        whole(shown, "", "Kế hoạch")
        good = edit(settings, "docs_dir: docs", "docs_dir: [")
        assert "mkdocs.yml" in shown.page("", "Chưa dựng được trang")
        settings.write_text(good, "utf-8")
        whole(shown, ADDRESS, OFFICIAL)


def test_a_fault_of_the_program_is_owned_with_its_traceback_in_the_terminal(
    project: Path,
) -> None:
    part = project / "macros" / "publish" / "landings.py"
    good = part.read_text("utf-8")
    with preview(project) as shown:
        whole(shown, "", "Kế hoạch")
        part.write_text(f"{good}\nraise RuntimeError('hỏng & <b>')\n", "utf-8")
        said = shown.page("", "lỗi của chính nó")
        assert "RuntimeError: hỏng &amp; &lt;b&gt;" in said
        assert "Traceback (most recent call last)" in shown.said()
        assert "landings.py" in shown.said()
        part.write_text(good, "utf-8")
        whole(shown, ADDRESS, OFFICIAL)


@pytest.mark.skipif(os.name != "posix", reason="reads the processes of /proc")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_outlives_a_preview(project: Path, stop: signal.Signals) -> None:
    with preview(project) as shown:
        whole(shown, "", "Kế hoạch")
        started = children(shown.process.pid)
        assert started
        shown.process.send_signal(stop)
        code = shown.process.wait(30)
        assert code == {signal.SIGINT: 0, signal.SIGTERM: 143}.get(stop, -stop)
        until = time.monotonic() + 10
        while any(Path(f"/proc/{pid}").exists() for pid in started):
            assert time.monotonic() < until
            time.sleep(0.05)


def children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]
