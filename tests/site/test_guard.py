"""Sites as the guard of redesigns builds and reads them."""

from pathlib import Path

import pytest

from tests.guard.builds import Build, BuildError, built_facts
from tests.guard.differences import differences
from tests.project_copy import copy_project
from tests.site.conftest import ROOT

pytestmark = pytest.mark.site

CASE = "mau-thuan"


@pytest.mark.parametrize("engine", ["site", "export"])
def test_what_changed_between_two_trees_is_named_wherever_it_shows(
    tmp_path: Path, engine: str
) -> None:
    other = copy_project(tmp_path / "khác")
    settings = (other / "mkdocs.yml").read_text("utf-8")
    told = settings.replace('lien_he: ""', "lien_he: 0123 456 789")
    (other / "mkdocs.yml").write_text(told, "utf-8")
    before, _ = built_facts(Build(ROOT, CASE, engine))
    after, _ = built_facts(Build(other, CASE, engine))
    found = list(differences({CASE: before}, {CASE: after}))
    assert len(before.pages) > 30
    changed = {(difference.address, difference.what) for difference in found}
    pages = {(address, "text") for address in before.pages}
    assert changed == pages | {("du-lieu/danh-muc.json", "data")}
    assert all("0123 456 789" in "".join(difference.lines) for difference in found)


def test_a_site_that_cannot_be_built_is_told_with_what_the_build_said(
    tmp_path: Path,
) -> None:
    (copy_project(tmp_path / "khác") / "macros" / "pipeline.py").unlink()
    with pytest.raises(BuildError, match=r"(?s)mau-thuan/export .*macros\.pipeline"):
        built_facts(Build(tmp_path / "khác", CASE, "export"))
