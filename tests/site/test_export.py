"""The site as plain files beside the one that the engine builds."""

from pathlib import Path

import pytest

from macros.publish.plain import plain_files
from macros.publish.site import build_site
from macros.sources.folder import read_folder, read_settings
from macros.sources.office_reader import read_office
from tests.site.conftest import ROOT, BuiltSite

pytestmark = pytest.mark.site

ENGINE = ("404.html", "huong-dan/")  # the guide, and a page for a server


def test_it_has_every_page_and_data_file_but_the_guide(site: BuiltSite) -> None:
    office, _ = read_office(read_settings(ROOT / "mkdocs.yml"), {})
    files = dict(plain_files(build_site(read_folder(ROOT / "plans"), office), {}))
    built = {
        path.relative_to(site.root).as_posix(): path
        for path in Path(site.root).rglob("*.*")
        if path.suffix == ".html" or "du-lieu" in path.parts
    }
    texts = "tim-kiem/du-lieu/"  # of the search, named after what they hold
    wanted = {n for n in built if not n.startswith((*ENGINE, texts))}
    own = {name for name in files if not name.startswith((texts, "assets/"))}
    assert own == wanted
    data = {name for name in wanted if name.startswith("du-lieu/")} - {
        "du-lieu/index.html"
    }
    assert len(data) > 20
    for name in data:
        content = files[name]
        made = content.encode() if isinstance(content, str) else content
        assert made == built[name].read_bytes(), name
