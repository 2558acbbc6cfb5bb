"""A few edits, warm and cold; make prove does many: tests/prove/warm.py."""

import sys
from collections.abc import Iterator

import pytest

from tests.prove.edits import EDITS, Edit
from tests.prove.warm import Pair, pair

pytestmark = [
    pytest.mark.site,
    pytest.mark.skipif(sys.platform == "win32", reason="fork"),
]


@pytest.fixture(scope="module")
def libraries() -> Iterator[Pair]:
    with pair() as made:
        yield made


@pytest.mark.parametrize("edit", [edit for edit, _ in EDITS], ids=lambda e: e.__name__)
def test_a_warm_build_gives_what_a_cold_one_gives(edit: Edit, libraries: Pair) -> None:
    libraries.turn(edit, 7, {"SITE_URL": ""})
    done = libraries.tallies[edit.__name__]
    assert done.compared + done.refused >= 1


def test_where_nothing_has_changed_nothing_is_built(libraries: Pair) -> None:
    edits = {edit.__name__: edit for edit, _ in EDITS}
    libraries.tallies.clear()
    for _ in range(2):
        libraries.turn(edits["nothing"], 1, {"SITE_URL": ""})
    assert libraries.tallies["nothing"].at_once >= 1
