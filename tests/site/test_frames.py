"""Pages that mkdocs does not know: as it would print them, and in its links."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.publish.links import LinkCheck
from macros.publish.page_facts import facts_of_markup, facts_of_page
from macros.publish.site import build_site
from macros.sources.folder import read_folder, read_settings
from macros.sources.office_reader import read_office
from tests.hostile import hostile_project
from tests.project_copy import copy_project
from tests.site.conftest import ROOT, BuiltSite
from tests.site.tree import tree
from tests.site_check import check_site

pytestmark = pytest.mark.site

PLAN = "ke-hoach/cao-loc-kh-dan-van-2024"
SLOW = "dựng từng trang, chậm hơn"


def run_build(project: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(
        command,
        cwd=project,
        env={**os.environ, "CI": "true", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def add_written(project: Path, text: str) -> None:
    (project / "docs" / "huong-dan" / "them.md").write_text(text, "utf-8")
    settings = project / "mkdocs.yml"
    words = settings.read_text("utf-8").replace(
        "not_in_nav: |\n", "not_in_nav: |\n  /huong-dan/them.md\n"
    )
    settings.write_text(words, "utf-8")


def test_no_page_of_ours_needs_jinja(site: BuiltSite) -> None:
    assert SLOW not in site.output


def test_what_the_build_found_good_is_good_to_a_check_that_reads_it(
    site: BuiltSite,
) -> None:
    assert LinkCheck().problems(site.root) == check_site(site.root) == []


@pytest.mark.parametrize("make", [copy_project, hostile_project])
def test_a_pattern_finds_in_every_page_what_a_parser_finds(
    tmp_path: Path, make: object
) -> None:
    assert callable(make)
    project = make(tmp_path)
    office, _ = read_office(read_settings(project / "mkdocs.yml"), {})
    made = build_site(read_folder(project / "plans"), office)
    assert made.pages
    for address, make_page in made.pages.items():
        body = make_page().body
        parsed = facts_of_page(f"<meta charset=utf-8><body>{body}".encode())
        found = facts_of_markup(body).in_any_order()
        assert found == parsed.in_any_order(), address


def test_a_written_page_may_link_to_what_is_made_by_its_file(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    named = (f"../{PLAN}/index.md#i", f"../{PLAN}/index.md", "../du-lieu/van-ban.csv")
    links = ", ".join(f"[tới đây]({name})" for name in named)
    add_written(project, f"# Thêm\n\n{links}")
    run = run_build(project)
    assert run.returncode == 0, run.stderr
    page = tree(BuiltSite(project / "site", run.stderr), "huong-dan/them")
    assert page.xpath("//a[text()='tới đây']/@href") == [
        f"../../{PLAN}/#i",
        f"../../{PLAN}/",
        "../../du-lieu/van-ban.csv",
    ]


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (f"../{PLAN}/index.md#khong-co", "does not contain an anchor '#khong-co'"),
        (f"../{PLAN}x/index.md", "is not found among documentation files"),
        (f"../{PLAN}/", f"Did you mean '../{PLAN}/index.md'?"),
    ],
)
def test_a_written_link_that_leads_nowhere_is_told_by_mkdocs(
    tmp_path: Path, link: str, said: str
) -> None:
    project = copy_project(tmp_path)
    add_written(project, f"# Thêm\n\n[Kế hoạch]({link})")
    run = run_build(project)
    assert run.returncode != 0
    assert said in run.stderr


def test_a_link_that_mkdocs_does_not_see_fails_the_build_too(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    places = ("../khong-co/", f"../../{PLAN}/#khong-co", f"../../{PLAN}/#i")
    links = "".join(f'<a href="{place}">tới</a>' for place in places)
    add_written(project, f'# Thêm\n\n<p id="a">{links}</p>\n<p id="a"></p>')
    run = run_build(project)
    assert run.returncode != 0
    told = [
        "huong-dan/them/index.html: mã “a” đặt 2 lần",
        f"huong-dan/them/index.html: liên kết tới chỗ không có: {places[1]}",
        f"huong-dan/them/index.html: liên kết hỏng: {places[0]}",
    ]
    assert check_site(project / "site") == told
    assert "\n".join(told) in run.stderr
    assert "3 chỗ hỏng" in run.stderr


def test_the_navigation_may_name_a_generated_page(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    settings = project / "mkdocs.yml"
    words = settings.read_text("utf-8").replace(
        "  - Kế hoạch: ke-hoach/index.md\n",
        f"  - Kế hoạch:\n      - ke-hoach/index.md\n      - {PLAN}/index.md\n",
    )
    settings.write_text(words, "utf-8")
    run = run_build(project)
    assert run.returncode == 0, run.stderr
    site = BuiltSite(project / "site", run.stderr)
    assert tree(site, PLAN).xpath("//*[@data-official-text]")
    drawer = tree(site, "ke-hoach").xpath("//a[@class='md-nav__link']/@href")
    assert f"{PLAN.removeprefix('ke-hoach/')}/" in drawer


THEME = """{% extends "base.html" %}
{% block content %}{{ super() }}<!-- {{ page.title | length }} -->{% endblock %}
"""


def test_a_theme_of_an_office_prints_its_own_pages(tmp_path: Path) -> None:
    project = copy_project(tmp_path)
    (project / "giao-dien").mkdir()
    (project / "giao-dien" / "main.html").write_text(THEME, "utf-8")
    settings = project / "mkdocs.yml"
    words = settings.read_text("utf-8").replace(
        "  name: material\n", "  name: material\n  custom_dir: giao-dien\n"
    )
    settings.write_text(words, "utf-8")
    run = run_build(project)
    assert run.returncode == 0, run.stderr
    assert SLOW in run.stderr
    made = build_site(
        read_folder(ROOT / "plans"), read_office(read_settings(settings), {})[0]
    )
    title = made.pages[f"{PLAN}/"]().title
    page = (project / "site" / PLAN / "index.html").read_text("utf-8")
    assert f"<!-- {len(title)} -->" in page
