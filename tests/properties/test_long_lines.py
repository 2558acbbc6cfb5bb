"""A line ten times as long takes about ten times as long to read, not a hundred."""

import time

import pytest

from macros.pipeline import read_library
from tests.plan_folder import a_plan_source, sources

SHORT, LONG = 20_000, 200_000
MOST = 40  # a quadratic reader needs a hundred times as long


def reading_time(body: str) -> float:
    files = sources(a=a_plan_source(body))
    start = time.process_time()
    read_library(files)
    return time.process_time() - start


@pytest.mark.parametrize("letters", [" ", "\t", "*", "1. ", "| ", "*a ", "\u00a0"])
def test_reading_is_linear_in_the_length_of_a_line(letters: str) -> None:
    def body(length: int) -> str:
        return f"## I. MỘT\n\nGiao Phòng Nội vụ a{letters * (length // len(letters))}b."

    short = max(min(reading_time(body(SHORT)) for _ in range(2)), 0.02)
    assert reading_time(body(LONG)) < MOST * short
