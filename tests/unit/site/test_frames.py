"""Pages in frames of the theme: what Jinja prints, or Jinja itself."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page as MkDocsPage

from macros.frame.markup import Html
from macros.frame.page import OutlineEntry, Page, Parent
from macros.publish.page_facts import facts_of_page
from macros.site.engine import Engine
from macros.site.escaping import escape_by_default
from macros.site.frames import Frames
from macros.site.shape import Shapes

URL = "https://dv.example/kho/"
ITEM = """<li><a href="{{ toc_item.url }}">{{ toc_item.title }}</a>
{% for toc_item in toc_item.children %}
{% include "partials/toc-item.html" %}
{% endfor %}</li>"""
MAIN = """<!doctype html><html lang="vi"><head><title>{{ page.meta.title }}</title>
<meta name="description" content="{{ page.meta.description }}">
<link rel="canonical" href="{{ page.canonical_url }}"></head><body id="than-trang">
{% if page.toc | first is defined %}
<a href="{{ (page.toc | first).url }}">tới</a>
{% endif %}
{% for up in page.ancestors %}
<a href="{{ up.url | url }}">{{ up.title }}</a>
{% endfor %}
<ul>
{% for toc_item in page.toc %} {% include "partials/toc-item.html" %} {% endfor %}
</ul>
{{ page.content }}{{ own }}</body></html>"""
TITLES = (
    "Mẫu",
    "a\x7fb",
    "\ufffe",
    "\x85\u2028",
    "---",
    "\": '",
    "{{ 7 }}",
    "&amp; <b>",
)


def a_page(name: str, title: str = "Trang", **also: object) -> Page:
    year = Parent(f"lich/{name}/", f"Năm {title}")
    made: dict[str, object] = {
        "address": f"lich/{name}/02/",
        "description": f"{title}!",
        "body": Html(f'<h1 id="{name}">{name}</h1><p id="x"><a href="../">lên</a></p>'),
        "outline": (
            OutlineEntry(2, name, title),
            OutlineEntry(3, "x", f"{title} <i>"),
            OutlineEntry(2, "x", "&"),
        ),
        "parents": (year,),
    }
    return Page(title=title, **{**made, **also})  # type: ignore[arg-type]


@pytest.fixture
def frames_of(tmp_path: Path) -> Callable[..., Frames]:
    """Return what makes the frames of a theme whose pages also print *own*."""

    def made(own: str = "", item: str = ITEM) -> Frames:
        theme = tmp_path / "theme"
        (theme / "partials").mkdir(parents=True)
        (theme / "main.html").write_text(MAIN.replace("{{ own }}", own), "utf-8")
        (theme / "partials" / "toc-item.html").write_text(item, "utf-8")
        (tmp_path / "docs" / "lich").mkdir(parents=True)
        (tmp_path / "docs" / "lich" / "index.md").write_text("# Lịch", "utf-8")
        config = MkDocsConfig(str(tmp_path / "mkdocs.yml"))
        named = {"name": None, "custom_dir": str(theme)}
        given = {"site_name": "Mẫu", "site_url": URL, "theme": named, "plugins": []}
        config.load_dict(given)
        assert config.validate() == ([], [])
        config.plugins._current_plugin = None  # noqa: SLF001 - as while it builds
        landing = File(
            "lich/index.md", config.docs_dir, "site", use_directory_urls=True
        )
        MkDocsPage("Lịch & <b>", landing, config)
        files = Files([landing])
        env = config.theme.get_env()
        escape_by_default(env, config)
        engine = Engine(config, env, get_navigation(files, config), files, [landing])
        return Frames(engine, Shapes.among(["lich/"]))

    return made


def by_jinja(frames: Frames, own: Page) -> bytes:
    return frames.engine.whole(own).encode(errors="xmlcharrefreplace")


@pytest.mark.parametrize("title", TITLES)
def test_a_page_in_a_frame_is_what_jinja_prints_letter_by_letter(
    frames_of: Callable[..., Frames], title: str, caplog: pytest.LogCaptureFixture
) -> None:
    frames = frames_of()
    with caplog.at_level(logging.INFO):
        for name in ("2024", "2025", "2026"):
            own = a_page(name, title)
            printed = frames.printed(own)
            assert printed.html == by_jinja(frames, own)
            parsed = facts_of_page(printed.html)
            assert printed.facts.in_any_order() == parsed.in_any_order()
            assert f"{URL}lich/{name}/02/" in printed.facts.links
    assert caplog.messages == []


def test_the_theme_is_asked_for_one_page_of_each_shape(
    frames_of: Callable[..., Frames], monkeypatch: pytest.MonkeyPatch
) -> None:
    frames = frames_of()
    asked: list[str] = []
    whole = Engine.whole

    def noted(engine: Engine, own: Page) -> str:
        asked.append(own.address)
        return whole(engine, own)

    monkeypatch.setattr(Engine, "whole", noted)
    for name in ("2024", "2025", "2026"):
        frames.printed(a_page(name))
        frames.printed(a_page(name, outline=()))
    own = [address for address in asked if address.endswith("/02/")]
    assert own == 4 * ["lich/2024/02/"]  # the first of each, and one made up
    assert len(asked) == 6  # and one with marks


@pytest.mark.parametrize(
    "own",
    [
        "{{ page.title | length }}",
        "{{ page.title | upper }}",
        "{{ page.title | safe }}",
        "{{ page.title | striptags }}",
        "{{ page.url.split('/')[1] }}",
        "{{ page.toc | length }}",
        "{% for up in page.ancestors %}{{ up.canonical_url }}{% endfor %}",
        "{{ page.content | length }}",
        "{{ page.meta.description | truncate(9) }}",
    ],
)
def test_a_theme_with_a_way_of_its_own_prints_its_pages_itself(
    frames_of: Callable[..., Frames], own: str, caplog: pytest.LogCaptureFixture
) -> None:
    frames = frames_of(own)
    with caplog.at_level(logging.INFO):
        for name in ("2024", "2025"):
            page = a_page(name, f"Năm dài dài <b>{name}</b>")
            assert frames.printed(page).html == by_jinja(frames, page)
    assert len(caplog.messages) == 1
    assert "lich/2024/02/" in caplog.messages[0]


def test_outlines_may_be_printed_in_another_way(
    frames_of: Callable[..., Frames], caplog: pytest.LogCaptureFixture
) -> None:
    frames = frames_of(item="<li>{{ toc_item.title | upper }}</li>")
    with caplog.at_level(logging.INFO):
        for name in ("2024", "2025"):
            own = a_page(name, "ă & <b>")
            assert frames.printed(own).html == by_jinja(frames, own)
    assert caplog.messages == []


def test_a_plugin_that_wants_each_page_is_given_each_page(
    frames_of: Callable[..., Frames], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = frames_of().engine
    assert not engine.is_watched()
    seen: list[str] = []

    def watch(output: str, *, page: MkDocsPage, **_: object) -> str:
        seen.append(page.url)
        return output

    monkeypatch.setitem(engine.config.plugins.events, "post_page", [watch])
    assert engine.is_watched()
    frames = Frames(engine, Shapes.among(["lich/"]), by_jinja=True)
    for name in ("2024", "2025"):
        frames.printed(a_page(name))
    assert seen == ["lich/2024/02/", "lich/2025/02/"]
