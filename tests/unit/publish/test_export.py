"""The command export: a whole site from real plans, from other ones, from none."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from macros.__main__ import main
from tests.site_check import check_site

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("GOLD_DATA", ROOT.parent / "shared"))
OTHER_OFFICES = DATA / "corpus2" / "plans"


def exported(plans: Path, out: Path) -> Path:
    run = CliRunner().invoke(main, ["export", str(out), "--plans", str(plans)])
    assert run.exit_code == 0, run.output
    return out


@pytest.mark.parametrize(
    "plans",
    [
        pytest.param(ROOT / "plans", id="the plans of this library"),
        pytest.param(
            OTHER_OFFICES,
            id="other offices",
            marks=pytest.mark.skipif(
                not OTHER_OFFICES.is_dir(), reason="not part of the repository"
            ),
        ),
        pytest.param(None, id="no plan at all"),
    ],
)
def test_no_link_of_an_export_is_broken(plans: Path | None, tmp_path: Path) -> None:
    if plans is None:
        plans = tmp_path / "plans"
        plans.mkdir()
    out = exported(plans, tmp_path / "out")
    assert check_site(out) == []


def test_it_stops_at_mistakes_and_writes_nothing(tmp_path: Path) -> None:
    plans = tmp_path / "plans" / "ke-hoach"
    plans.mkdir(parents=True)
    (plans / "a.md").write_bytes(b"\xff")
    out = tmp_path / "out"
    run = CliRunner().invoke(main, ["export", str(out), "--plans", str(plans.parent)])
    assert run.exit_code == 1
    assert "ke-hoach/a.md" in run.output
    assert not out.exists()
