"""A few of the kills of `make prove`."""

import sys

import pytest

from tests.prove.kills import kill_small


@pytest.mark.skipif(sys.platform != "linux", reason="one step only there")
@pytest.mark.parametrize("options", [(), ("--fill",)], ids=["exchange", "fill"])
def test_no_reader_sees_a_fault_of_killed_publishers(options: tuple[str, ...]) -> None:
    tally = kill_small(5, *options)
    assert tally.stopped > 0
    assert tally.requests > 100
