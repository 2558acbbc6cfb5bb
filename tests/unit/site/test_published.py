"""Whether a published site still is what a build would give."""

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.site import published
from macros.site.published import Published


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("plans/a.md", "plans/b/c.yml", "mkdocs.yml", "site/a/index.html"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    return tmp_path


def remember(root: Path, since: int | None = None) -> None:
    """Note that site/ is made of plans/, mkdocs.yml, no main.py, and a variable."""
    places = [str(root / name) for name in ("plans", "mkdocs.yml", "main.py")]
    listed = root / "listed.json"
    listed.write_text(json.dumps({"places": places, "names": ["URL"]}), "utf-8")
    time.sleep(0.02)  # more than a tick of the clock of files
    now = root / "now"
    now.touch()
    begun = now.stat().st_mtime_ns if since is None else since
    Published(root, {"URL": "x"}).remember(root / "site", listed, begun)


def stands(root: Path, url: str = "x") -> bool:
    return Published(root, {"URL": url, "OTHER": "y"}).stands(root / "site")


def test_it_stands_while_nothing_has_changed(root: Path) -> None:
    assert not stands(root)
    remember(root)
    assert stands(root)
    assert stands(root)


def rewrite(path: Path) -> None:
    """Write a file of the same length, as old as it was."""
    facts = path.stat()
    path.write_text(path.read_text("utf-8").swapcase(), "utf-8")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda root: rewrite(root / "plans" / "a.md"),
    "settings": lambda root: rewrite(root / "mkdocs.yml"),
    "a new file": lambda root: (root / "plans" / "b" / "d").touch(),
    "a new empty folder": lambda root: (root / "plans" / "e").mkdir(),
    "a file less": lambda root: (root / "plans" / "a.md").unlink(),
    "another name": lambda root: (root / "plans" / "a.md").rename(root / "plans" / "z"),
    "a folder less": lambda root: shutil.rmtree(root / "plans" / "b"),
    "a file where there was none": lambda root: (root / "main.py").touch(),
    "a link to a folder": lambda root: (root / "plans" / "l").symlink_to(root),
    "a page edited": lambda root: rewrite(root / "site" / "a" / "index.html"),
    "a page less": lambda root: (root / "site" / "a" / "index.html").unlink(),
    "a page more": lambda root: (root / "site" / "b.html").touch(),
    "no site": lambda root: shutil.rmtree(root / "site"),
    "no record": lambda root: shutil.rmtree(root / ".cache"),
    "a spoilt record": lambda root: (root / ".cache/published.json").write_text("{"),
    "an odd record": lambda root: (root / ".cache/published.json").write_text("[1]"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_any_change_it_does_not(root: Path, change: str) -> None:
    remember(root)
    CHANGES[change](root)
    assert not stands(root)


def test_nor_with_another_value_of_a_variable(root: Path) -> None:
    remember(root)
    assert not stands(root, url="z")


def test_nor_with_another_program(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remember(root)
    monkeypatch.setattr("macros.store.keys.program", lambda: "another")
    assert not stands(root)


def test_what_was_touched_during_the_build_is_not_relied_on(root: Path) -> None:
    remember(root)
    remember(root, since=(root / "plans" / "a.md").stat().st_mtime_ns)
    assert not stands(root)


def test_nor_a_program_that_was_edited_meanwhile(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(published, "was_edited", lambda: True)
    remember(root)
    assert not stands(root)


def test_a_build_that_cannot_tell_what_it_has_read_is_not_relied_on(root: Path) -> None:
    remember(root)
    Published(root, {}).remember(root / "site", root / "nothing.json", 0)
    assert not stands(root)
