"""The check of links: at the root of a host, and below a path of it."""

from pathlib import Path

import pytest

from macros.publish.links import check_site

AT_PATH = "https://dv.example/kho/"


def a_page(*links: str, canonical: str = "", title: str = "Trang") -> str:
    head = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    body = "".join(f'<a href="{link}">tới</a>' for link in links)
    head = f'<meta charset="utf-8">{head}'
    return (
        f'<html lang="vi"><head>{head}</head><body><h1>{title}</h1>{body}</body></html>'
    )


def site_of(root: Path, home: str, **pages: tuple[str, ...]) -> list[str]:
    """Return the problems of a site whose home page is *home*."""
    files = {name.replace("_", "/"): a_page(*links) for name, links in pages.items()}
    (root / "index.html").write_text(a_page(canonical=home), "utf-8")
    for name, page in files.items():
        folder = root / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(page, "utf-8")
    (root / "lich.ics").write_text("BEGIN:VCALENDAR", "utf-8")
    return check_site(root)


@pytest.mark.parametrize(
    ("home", "link"),
    [
        ("", "/"),
        ("", "/a/"),
        ("", "/a"),
        ("", "../a/?q=1"),
        ("", ".."),
        ("", "https://dv.example/khong-co/"),
        ("", "mailto:van-thu@dv.example"),
        ("https://dv.example/", "/a/"),
        ("https://dv.example/", "https://dv.example"),
        ("https://dv.example/", "webcal://dv.example/lich.ics"),
        (AT_PATH, "/kho/"),
        (AT_PATH, "/kho"),
        (AT_PATH, "/kho/."),
        (AT_PATH, "/kho/a/"),
        (AT_PATH, "../a/"),
        (AT_PATH, ".."),
        (AT_PATH, "https://dv.example/kho/a/"),
        (AT_PATH, "webcal://dv.example/kho/lich.ics"),
        (AT_PATH, "webcal://noi-khac.example/khong-co.ics"),
        (AT_PATH, "//noi-khac.example/khong-co/"),
    ],
)
def test_a_way_within_the_site_or_to_another_one_is_good(
    tmp_path: Path, home: str, link: str
) -> None:
    assert site_of(tmp_path, home, a=(), b=(link,)) == []


@pytest.mark.parametrize(
    ("home", "link"),
    [
        ("", "/khong-co/"),
        ("", "../khong-co/"),
        ("", "../../a/"),  # a server would forgive it, a folder on a stick does not
        ("", "/kho/a/"),
        ("https://dv.example/", "https://dv.example/khong-co/"),
        ("https://dv.example/", "/kho/a/"),
        (AT_PATH, "/"),
        (AT_PATH, "/a/"),
        (AT_PATH, "/kho-khac/a/"),
        (AT_PATH, "/kho/khong-co/"),
        (AT_PATH, "../../kho/a/"),
        (AT_PATH, "https://dv.example/a/"),
        (AT_PATH, "https://dv.example/kho/khong-co/"),
        (AT_PATH, "webcal://dv.example/lich.ics"),
        (AT_PATH, "webcal://dv.example/kho/khong-co.ics"),
    ],
)
def test_a_way_that_leads_nowhere_is_told(tmp_path: Path, home: str, link: str) -> None:
    problems = site_of(tmp_path, home, a=(), b=(link,))
    assert problems == [f"b/index.html: liên kết hỏng: {link}"]


@pytest.mark.parametrize("home", ["", AT_PATH])
def test_a_missing_place_on_a_page_is_told(tmp_path: Path, home: str) -> None:
    problems = site_of(tmp_path, home, a=(), b=("../a/#i", "#ii", "#__tabbed"))
    assert problems == [
        "b/index.html: liên kết tới chỗ không có: #ii",
        "b/index.html: liên kết tới chỗ không có: ../a/#i",
    ]


@pytest.mark.parametrize("loaded", ["https://noi-khac.example/x.js", "//cdn.example/x"])
def test_what_loads_from_another_host_is_told(tmp_path: Path, loaded: str) -> None:
    page = a_page().replace("</body>", f'<script src="{loaded}"></script></body>')
    (tmp_path / "index.html").write_text(page, "utf-8")
    assert check_site(tmp_path) == [f"index.html: tải {loaded} từ máy khác"]
