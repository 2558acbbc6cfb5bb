"""Digests of values: equal ones only of equal values, the same in each process."""

import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.frame.markup import Html
from macros.store.values import digest_of

ROOT = Path(__file__).parents[3]


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True)
class Leaf:
    value: object


@dataclass(frozen=True, slots=True)
class Twig:
    value: object


@dataclass(frozen=True)
class Branch:
    left: object
    right: object


LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(max_size=3),
    st.text(max_size=3).map(Html),
    st.dates(),
    st.sampled_from(Colour),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Leaf, inner),
        st.builds(Twig, inner),
        st.builds(Branch, inner, inner),
        st.lists(inner, max_size=2).map(tuple),
        st.dictionaries(st.text(max_size=2), inner, max_size=2),
    ),
    max_leaves=6,
)


@given(VALUES, VALUES)
def test_values_that_differ_have_digests_that_differ(one: object, two: object) -> None:
    if repr(one) != repr(two):
        assert digest_of(one) != digest_of(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("a", Html("a")),
        (1, True),
        (("a", "b"), ("ab",)),
        (Leaf("a"), Twig("a")),
        (Branch("a", None), Branch(None, "a")),
        (Colour.RED, Colour.BLUE),
        (date(2026, 1, 2), date(2026, 2, 1)),
    ],
)
def test_what_looks_alike_is_told_apart(one: object, two: object) -> None:
    assert digest_of(one) != digest_of(two)


def test_another_process_has_the_same_digest() -> None:
    script = (
        "from macros.model.schedule import Period, PeriodKind\n"
        "from macros.store.values import digest_of\n"
        "print(digest_of([Period(2026, PeriodKind.MONTH, 3), 'ă', None]).hex())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_what_cannot_be_told_is_refused() -> None:
    with pytest.raises((TypeError, AttributeError)):
        digest_of(lambda: 1)
