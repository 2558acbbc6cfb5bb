"""A few of the kills of `make prove`, and how it writes down its figures."""

import sys

import pytest

from tests.figures import with_section
from tests.prove.kills import kill_small


@pytest.mark.skipif(sys.platform != "linux", reason="one step only there")
@pytest.mark.parametrize("options", [(), ("--fill",)], ids=["exchange", "fill"])
def test_no_reader_sees_a_fault_of_killed_publishers(options: tuple[str, ...]) -> None:
    tally = kill_small(5, *options)
    assert tally.killed == 5
    assert tally.requests > 100


def test_figures_take_the_place_of_older_ones() -> None:
    paper = with_section("# Measurements\n\nWords.\n", "Kills", "| 1 |\n")
    paper = with_section(paper, "Others", "2")
    again = with_section(paper, "Kills", "| 3 |")
    assert again == paper.replace("| 1 |", "| 3 |")
    assert again.startswith("# Measurements\n\nWords.\n\n## Kills\n\n")
    assert again.endswith("\n\n2\n")
