"""How a built site takes the place of the old one; small folders, no mkdocs."""

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.site import swap
from macros.site.replace import UnfitPlaceError, replace_site
from macros.site.workshop import held

OLD = {"index.html": "cũ", "a/index.html": "cũ a", "old.css": "cũ", "both.css": "cũ"}
NEW = {"index.html": "mới", "b/index.html": "mới b", "new.css": "x", "both.css": "mới"}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def read(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def builder(files: dict[str, str], code: int = 0) -> Callable[[Path], int]:
    def build(built: Path) -> int:
        write(built, files)
        return code

    return build


def left_over(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name.startswith(".site-"))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write(tmp_path / "site", OLD)
    return tmp_path / "site"


def no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda _built, _target: False)


def immovable(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_built: Path, target: Path) -> bool:
        raise OSError(errno.EBUSY, "busy", str(target))

    monkeypatch.setattr(swap, "_exchange", refuse)


def by_system(_: pytest.MonkeyPatch) -> None:
    """Leave the way that this system offers."""


WAYS = pytest.mark.parametrize("way", [by_system, no_exchange, immovable])


@WAYS
def test_a_good_site_takes_the_place_of_the_old_one(
    site: Path,
    way: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    way(monkeypatch)
    assert replace_site(site, builder(NEW)) == 0
    assert read(site) == NEW
    assert {p.name for p in site.iterdir()} == {
        "index.html",
        "b",
        "new.css",
        "both.css",
    }
    assert left_over(site.parent) == []


@WAYS
@pytest.mark.parametrize("code", [1, 137])
def test_a_bad_build_leaves_the_old_site(
    site: Path,
    code: int,
    way: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    way(monkeypatch)
    assert replace_site(site, builder(NEW, code)) == code
    assert read(site) == OLD
    assert left_over(site.parent) == []


def test_the_first_site_needs_no_old_one(tmp_path: Path) -> None:
    assert replace_site(tmp_path / "site", builder(NEW)) == 0
    assert read(tmp_path / "site") == NEW


def test_a_link_is_followed_and_stays_a_link(site: Path, tmp_path: Path) -> None:
    served = tmp_path / "srv" / "www"
    served.parent.mkdir()
    site.rename(served)
    site.symlink_to(Path("srv") / "www")
    assert replace_site(site, builder(NEW)) == 0
    assert site.is_symlink()
    assert read(served) == NEW
    assert left_over(tmp_path) == left_over(served.parent) == []


def test_a_link_to_a_folder_that_is_not_there_yet_gets_it(tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(tmp_path / "www")
    assert replace_site(tmp_path / "site", builder(NEW)) == 0
    assert read(tmp_path / "www") == NEW


def a_file(site: Path) -> None:
    site.write_text("tệp", "utf-8")


def a_link_to_a_file(site: Path) -> None:
    site.with_name("tep").write_text("tệp", "utf-8")
    site.symlink_to("tep")


def a_link_to_itself(site: Path) -> None:
    site.symlink_to("site")


def a_link_to_nowhere(site: Path) -> None:
    site.symlink_to("khong/co")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (a_file, "là một tệp"),
        (a_link_to_a_file, "không dẫn tới thư mục nào"),
        (a_link_to_itself, "không dẫn tới thư mục nào"),
        (a_link_to_nowhere, "không có; tạo thư mục ấy"),
    ],
)
def test_what_is_no_folder_is_refused_before_building(
    make: Callable[[Path], None], words: str, tmp_path: Path
) -> None:
    make(tmp_path / "site")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UnfitPlaceError, match=words):
        replace_site(tmp_path / "site", lambda _: pytest.fail("built"))
    assert sorted(tmp_path.iterdir()) == before


def test_a_kill_between_two_renames_is_mended_before_building(tmp_path: Path) -> None:
    write(tmp_path / ".site-abcd_123" / "old", OLD)
    write(tmp_path / ".site-abcd_123" / "site", NEW)
    assert replace_site(tmp_path / "site", builder(NEW, 1)) == 1
    assert read(tmp_path / "site") == OLD
    assert left_over(tmp_path) == []


def test_only_folders_of_killed_publishers_are_removed(site: Path) -> None:
    base = site.parent
    write(base / ".site-kill0001" / "site", NEW)
    write(base / ".site-kill0002" / "tmp", {"x": "x"})
    write(base / ".site-backup01", {"index.html": "of the user"})
    write(base / ".site-old", {"site/index.html": "of the user"})
    replace_site(site, builder(NEW))
    assert left_over(base) == [".site-backup01", ".site-old"]


def test_a_second_publisher_waits_and_says_so(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = threading.Thread(target=replace_site, args=(site, builder(NEW)))
    with held(site.parent):
        second.start()
        second.join(0.5)
        assert second.is_alive()
        assert read(site) == OLD
    second.join(10)
    assert read(site) == NEW
    assert "chờ lệnh ấy xong" in capsys.readouterr().out


@WAYS
def test_a_web_server_can_read_it_whatever_the_umask(
    tmp_path: Path,
    way: Callable[[pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    way(monkeypatch)
    before = os.umask(0o077)
    try:
        (tmp_path / "site").mkdir(mode=0o755)
        replace_site(tmp_path / "site", builder(NEW))
    finally:
        os.umask(before)
    site = tmp_path / "site"
    for path in (*site.rglob("*"), *([] if way is immovable else [site])):
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


def test_a_filled_folder_keeps_what_belongs_to_its_server(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    immovable(monkeypatch)
    write(site, {".well-known/acme": "token", ".htaccess": "rules"})
    (site / "lost+found").mkdir()
    replace_site(site, builder(NEW))
    kept = {".well-known/acme": "token", ".htaccess": "rules"}
    assert read(site) == NEW | kept
    assert (site / "lost+found").is_dir()


def test_files_and_folders_of_one_name_change_into_each_other(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    immovable(monkeypatch)
    write(site, {"c/d/e.css": "x"})
    (site / "link").symlink_to(site.parent)
    new = {"a": "now a file", "old.css/x.css": "now below", "c": "file", "link/z": "z"}
    replace_site(site, builder(new))
    assert read(site) == new
    assert left_over(site.parent) == []
    assert not (site.parent / "z").exists()


def test_a_page_never_stands_without_its_assets_while_a_folder_is_filled(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    immovable(monkeypatch)
    needs = {"cũ": "old.css", "cũ a": "old.css", "mới": "new.css", "mới b": "new.css"}
    seen = []

    def watched(act: Callable[..., object]) -> Callable[..., object]:
        def acted(path: Path, *rest: Path) -> object:
            result = act(path, *rest)
            for page in site.glob("**/index.html"):
                if ".site-" not in str(page.relative_to(site)):
                    seen.append(page)
                    assert (site / needs[page.read_text("utf-8")]).exists()
            return result

        return acted

    monkeypatch.setattr(Path, "replace", watched(Path.replace))
    monkeypatch.setattr(Path, "unlink", watched(Path.unlink))
    replace_site(site, builder(NEW))
    assert read(site) == NEW
    assert len(seen) > len(NEW)
