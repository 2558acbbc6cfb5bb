"""The check of links: at the root of a host, and below a path of it."""

import pickle
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.frame.markup import Html, el
from macros.publish.links import LinkCheck, SiteAddress
from macros.publish.page_facts import facts_of_markup, facts_of_page
from tests.site_check import check_site

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
    return problems_of(root, home)


def problems_of(root: Path, home: str = "") -> list[str]:
    """Return what the check says that knows names only; the slow one agrees with it."""
    found = LinkCheck(SiteAddress.of(home)).problems(root)
    assert found == check_site(root)
    return found


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
    assert problems_of(tmp_path) == [f"index.html: tải {loaded} từ máy khác"]


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("<h1 id=a>1</h1><p id=a><p id=b><p id=a>", "mã “a” đặt 3 lần"),
        ("<p>", "có 0 tiêu đề cấp 1"),
        ("<h1>1</h1><h1>2</h1>", "có 2 tiêu đề cấp 1"),
        ("<h1>1</h1><img src=x.png>", "liên kết hỏng: x.png"),
        ("<h1>1</h1><form action=x/>", "liên kết hỏng: x/"),
        ("<h1>1</h1><a href='a.txt/x'>", "liên kết hỏng: a.txt/x"),
        ("<h1>1</h1><a href='trong/'>", "liên kết hỏng: trong/"),
        ("<h1>1</h1><a href='./#%C3%A1'>", "liên kết tới chỗ không có: ./#%C3%A1"),
        ("<h1>1</h1><a href='..//index.html'>", "liên kết hỏng: ..//index.html"),
    ],
)
def test_what_is_wrong_with_a_page_is_told(
    tmp_path: Path, page: str, told: str
) -> None:
    whole = f"<html lang='vi'><meta charset='utf-8'>{page}"
    (tmp_path / "index.html").write_text(whole, "utf-8")
    (tmp_path / "a.txt").write_text("a", "utf-8")
    (tmp_path / "trong").mkdir()
    assert problems_of(tmp_path) == [f"index.html: {told}"]


def test_a_page_in_another_language_is_told(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<html lang=en><h1>1</h1>", "utf-8")
    assert problems_of(tmp_path) == [
        "index.html: không ghi ngôn ngữ là tiếng Việt",
    ]


def test_links_to_what_a_folder_of_files_has_are_good(tmp_path: Path) -> None:
    links = ("a.txt", "a.txt/", "x/../a.txt", "%61.txt?q=1", "a.txt#dau", "x/y/")
    (tmp_path / "index.html").write_text(a_page(*links), "utf-8")
    (tmp_path / "a.txt").write_text("a", "utf-8")
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "y" / "index.html").write_text(
        a_page("..//../a.txt", "../../"), "utf-8"
    )
    assert problems_of(tmp_path) == []


def test_a_page_told_while_it_is_made_is_judged_by_what_the_site_has(
    tmp_path: Path,
) -> None:
    pages = {
        "index.html": a_page("a/#co", "a/#khong", "b/", "khong/", canonical=AT_PATH),
        "a/index.html": a_page("../#co", "../b/#co"),
        "b/index.html": a_page("../a/#co", "../tep.csv"),
    }
    mark = '<b id="co"></b></body>'
    pages = {name: page.replace("</body>", mark) for name, page in pages.items()}
    check = LinkCheck(SiteAddress.of(AT_PATH))
    for name, page in pages.items():
        whole = page.encode()
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(whole)
        check.add(name, facts_of_page(whole))
    found = check.problems(tmp_path)
    assert found == check_site(tmp_path)
    assert found == [
        "b/index.html: liên kết hỏng: ../tep.csv",
        "index.html: liên kết tới chỗ không có: a/#khong",
        "index.html: liên kết hỏng: khong/",
    ]
    (tmp_path / "tep.csv").touch()
    assert len(check.problems(tmp_path)) == 2
    assert apart_and_merged(pages, tmp_path) == check.problems(tmp_path)


def apart_and_merged(pages: dict[str, str], root: Path) -> list[str]:
    """Return what is wrong when each page was seen by a process of its own."""
    whole = LinkCheck(SiteAddress.of(AT_PATH))
    for name, page in pages.items():
        part = LinkCheck(SiteAddress.of(AT_PATH))
        part.add(name, facts_of_page(page.encode()))
        whole.noted.merge(pickle.loads(pickle.dumps(part.noted)))  # noqa: S301
    return whole.problems(root)


WORDS = st.text(st.sampled_from("a =\"'<>&;#/?id href src"), max_size=12)
NAMES = st.sampled_from(["id", "href", "src", "action", "title", "data-id", "class"])
ATTRIBUTES = st.dictionaries(NAMES, WORDS)
LEAVES = st.sampled_from(["img", "script", "iframe", "link"])
TAGS = st.sampled_from(["a", "div", "section", "svg", "h1", "form", "span"])


def leaf(tag: str, attributes: dict[str, str]) -> Html:
    return el(tag, **attributes)


def element(
    tag: str, words: str, inner: list[Html], attributes: dict[str, str]
) -> Html:
    return el(tag, words, *inner, **attributes)


MARKUP = st.recursive(
    st.builds(leaf, LEAVES, ATTRIBUTES),
    lambda inner: st.builds(element, TAGS, WORDS, st.lists(inner), ATTRIBUTES),
    max_leaves=9,
)


@given(MARKUP)
def test_markup_of_ours_says_the_same_to_a_pattern_as_to_a_parser(body: Html) -> None:
    whole = f'<html lang="vi"><meta charset="utf-8"><body><p>{body}</body></html>'
    found = facts_of_markup(body).in_any_order()
    parsed = facts_of_page(whole.encode()).in_any_order()
    assert found == replace(parsed, language="")
