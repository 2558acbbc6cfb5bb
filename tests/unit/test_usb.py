import errno
import os
import zipfile
from pathlib import Path

import pytest

from macros.model.office import Office
from macros.site import usb
from macros.site.usb import write_edition

OFFICE = Office(name="Thư viện Xã Ví Dụ", publisher="UBND Xã Ví Dụ")
NAME = "thu-vien-xa-vi-du"


def edition(tmp_path: Path, page: str) -> dict[str, str]:
    site = tmp_path / "site"
    for folder in ("ke-hoach/a", "tim-kiem", "pagefind"):
        (site / folder).mkdir(parents=True)
        (site / folder / "index.html").write_text("<p>", "utf-8")
    (site / "index.html").write_text(page, "utf-8")
    write_edition(site, tmp_path / "usb" / "a.zip", OFFICE)
    with zipfile.ZipFile(tmp_path / "usb" / "a.zip") as archive:
        names = archive.namelist()
        return {n.removeprefix(f"{NAME}/"): archive.read(n).decode() for n in names}


def test_links_to_folders_name_the_file(tmp_path: Path) -> None:
    page = (
        '<a href="ke-hoach/a/#i.1">a</a><a href="tim-kiem/?q=a">b</a><a href=".">c</a>'
        '<a href="#d">d</a><a href="https://vi.du/">e</a><a href="x.css">f</a>'
        '<form action="tim-kiem/"></form>'
    )
    assert edition(tmp_path, page)["index.html"] == (
        '<a href="ke-hoach/a/index.html#i.1">a</a>'
        '<a href="tim-kiem/index.html?q=a">b</a><a href="./index.html">c</a>'
        '<a href="#d">d</a><a href="https://vi.du/">e</a><a href="x.css">f</a>'
        '<form action="tim-kiem/index.html"></form>'
    )


def test_what_needs_a_server_stays_behind(tmp_path: Path) -> None:
    found = edition(tmp_path, "<p>")
    assert set(found) == {
        "DOC-TRUOC.txt",
        "index.html",
        "ke-hoach/a/index.html",
        "tim-kiem/index.html",
    }


def test_the_same_site_gives_the_same_bytes(tmp_path: Path) -> None:
    edition(tmp_path, "<p>")
    first = (tmp_path / "usb" / "a.zip").read_bytes()
    write_edition(tmp_path / "site", tmp_path / "usb" / "a.zip", OFFICE)
    assert (tmp_path / "usb" / "a.zip").read_bytes() == first


def test_the_edition_bears_the_name_and_the_publisher(tmp_path: Path) -> None:
    read_me = edition(tmp_path, "<p>")["DOC-TRUOC.txt"]
    assert read_me.startswith("\ufeffThư viện Xã Ví Dụ, bản")
    assert "UBND Xã Ví Dụ" in read_me


def test_a_failed_edition_leaves_the_good_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edition(tmp_path, "<p>")
    zipped = tmp_path / "usb" / "a.zip"
    first = zipped.read_bytes()

    def break_off(page: str, name: str, _: Path) -> str:
        if name.startswith("tim-kiem/"):
            raise OSError(errno.ENOSPC, "full")
        return page

    with monkeypatch.context() as patched:
        patched.setattr(usb, "_with_files_named", break_off)
        with pytest.raises(OSError, match="full"):
            write_edition(tmp_path / "site", zipped, OFFICE)
    assert zipped.read_bytes() == first
    write_edition(tmp_path / "site", zipped, OFFICE)
    assert [path.name for path in zipped.parent.iterdir()] == ["a.zip"]


def test_everybody_can_read_the_edition(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        edition(tmp_path, "<p>")
    finally:
        os.umask(before)
    assert (tmp_path / "usb" / "a.zip").stat().st_mode & 0o777 == 0o644
