"""What a build is made of is told only where we know all of it."""

import shutil
from pathlib import Path

import pytest
from mkdocs.config import load_config

from macros.site.ingredients import ingredients_of

ROOT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a library beside the program, with a page of its own."""
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    hooks = str(ROOT / "macros" / "site" / "hooks.py")
    settings = settings.replace("macros/site/hooks.py\nplugins", f"{hooks}\nplugins")
    (tmp_path / "mkdocs.yml").write_text(settings, "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("{{ van_ban() }} now {{x}}", "utf-8")
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    return tmp_path


def places(project: Path) -> list[str] | None:
    found = ingredients_of(load_config(str(project / "mkdocs.yml")))
    if found is None:
        return None
    assert {"SITE_URL", "CI"} <= set(found.names)
    return [
        Path(place).relative_to(project).as_posix()
        for place in found.places
        if not Path(place).is_relative_to(ROOT)
    ]


def change(project: Path, old: str, new: str) -> None:
    settings = (project / "mkdocs.yml").read_text("utf-8")
    assert old in settings
    (project / "mkdocs.yml").write_text(settings.replace(old, new, 1), "utf-8")


def test_a_plain_library_is_made_of_its_files(project: Path) -> None:
    expected = ["mkdocs.yml", "docs", "plans", "main", "main.py"]
    assert places(project) == expected
    found = ingredients_of(load_config(str(project / "mkdocs.yml")))
    assert found is not None
    assert str(ROOT / "docs") in found.places


def test_settings_that_are_inherited_count(project: Path) -> None:
    (project / "mkdocs.yml").rename(project / "chung.yml")
    (project / "mkdocs.yml").write_text("INHERIT: chung.yml\nsite_name: B", "utf-8")
    found = places(project)
    assert found is not None
    assert found[:2] == ["mkdocs.yml", "chung.yml"]


def test_so_does_a_theme_of_its_own(project: Path) -> None:
    (project / "giao-dien").mkdir()
    page = project / "giao-dien" / "main.html"
    page.write_text('{% extends "base.html" %}', "utf-8")
    change(project, "name: material", "name: material\n  custom_dir: giao-dien")
    found = places(project)
    assert found is not None
    assert "giao-dien" in found
    page.write_text("{{ build_date_utc }}", "utf-8")
    assert places(project) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  - macros:", "  - search\n  - macros:"),
        ("[macros]", "[macros, os]"),
        ("[macros]", "[macros]\n      include_yaml: [a.yml]"),
        ("  - admonition", "  - admonition\n  - pymdownx.snippets"),
        ("name: material", "name: mkdocs"),
        ("docs_dir: docs", "docs_dir: docs\nextra_templates: [a.html]"),
        ("hooks.py\n", "hooks.py\n  - khac.py\n"),
    ],
)
def test_what_may_look_anywhere_is_not_told(project: Path, old: str, new: str) -> None:
    (project / "khac.py").write_text("", "utf-8")
    (project / "a.yml").write_text("a: 1", "utf-8")
    change(project, old, new)
    if "mkdocs" in new:
        change(project, "\n  language: vi\n", "\n")
    assert places(project) is None


@pytest.mark.parametrize(
    "asked", ["{{ now() }}", "{% if git.tag %}a{% endif %}", "{{ [1, 2] | random }}"]
)
def test_nor_where_a_page_asks_for_the_moment(project: Path, asked: str) -> None:
    (project / "docs" / "gio.md").write_text(asked, "utf-8")
    assert places(project) is None
