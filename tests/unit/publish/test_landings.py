"""The landing pages of the core against the hand-written ones of the engine's site."""

import re
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from macros.publish.frame import SCRIPTS, SEARCH_SCRIPTS, STYLES
from macros.publish.landings import LANDINGS, SECTIONS, Landing

ROOT = Path(__file__).parents[3]
GUIDE = "huong-dan/"


@pytest.fixture(scope="module")
def settings() -> MkDocsConfig:
    return load_config(str(ROOT / "mkdocs.yml"))


def named(settings: MkDocsConfig) -> dict[str, tuple[str, str]]:
    """Return the section and the label of each address in the navigation."""
    found = {}
    for section in settings.nav or ():
        [(name, content)] = section.items()
        entries = [{name: content}] if isinstance(content, str) else content
        for entry in entries:
            [(label, file)] = entry.items()
            address = re.sub(r"(index)?\.md$", "", file).rstrip("/")
            found[f"{address}/" if address else ""] = name, label
    return {a: names for a, names in found.items() if not a.startswith(GUIDE)}


def test_the_menu_names_the_same_pages_in_the_same_order(
    settings: MkDocsConfig,
) -> None:
    ours = {
        landing.address: (SECTIONS[landing.address.split("/")[0]], landing.label)
        for landing in LANDINGS
        if landing.address != "tim-kiem/"
    }
    wanted = named(settings)
    del wanted[""]
    assert list(ours.items()) == list(wanted.items())


@pytest.mark.parametrize("landing", LANDINGS, ids=lambda one: one.address)
def test_a_landing_has_the_words_of_its_written_page(landing: Landing) -> None:
    path = ROOT / "docs" / f"{landing.address.rstrip('/')}.md"
    if not path.is_file():
        path = ROOT / "docs" / landing.address / "index.md"
    head = path.read_text("utf-8").split("---\n")[1].splitlines()
    assert f"title: {landing.title}" in head
    assert f"description: {landing.description}" in head


def test_a_plain_page_has_the_styles_and_scripts_of_a_built_one(
    settings: MkDocsConfig,
) -> None:
    styles = {Path(style).name for style in settings.extra_css}
    scripts = [Path(str(script)).name for script in settings.extra_javascript]
    assert styles == set(STYLES) - {"plain.css", "office.css"}
    assert set(scripts) == {*SCRIPTS, *SEARCH_SCRIPTS, "search-box.js"}
    assert [name for name in scripts if name in SEARCH_SCRIPTS] == [*SEARCH_SCRIPTS]
    assert [name for name in scripts if name in SCRIPTS] == [*SCRIPTS]
