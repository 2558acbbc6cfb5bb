"""Pages by address: a section is looked at when one of its pages is asked for."""

from collections.abc import Callable

import pytest

from macros.frame.markup import EMPTY
from macros.frame.page import Page, PageMakers
from macros.publish.sections import Sections


def pages(asked: list[str]) -> Sections:
    def section(*addresses: str) -> Callable[[], PageMakers]:
        def found() -> PageMakers:
            asked.append(addresses[0])
            return {a: lambda a=a: Page(a, a, "", EMPTY) for a in addresses}  # type: ignore[misc]

        return found

    return Sections({"a/": section("a/1/", "a/2/"), "b/": section("b/1/")})


def test_one_page_costs_its_section_once() -> None:
    asked: list[str] = []
    made = pages(asked)
    assert asked == []
    assert made["a/2/"]().address == "a/2/"
    assert "a/1/" in made
    assert "a/3/" not in made
    assert asked == ["a/1/"]


@pytest.mark.parametrize("address", ["", "a/", "c/1/", "a"])
def test_what_lies_in_no_section_costs_nothing(address: str) -> None:
    asked: list[str] = []
    assert address not in pages(asked)
    assert asked == []


def test_all_pages_stand_in_the_order_of_the_sections() -> None:
    made = pages([])
    assert list(made) == ["a/1/", "a/2/", "b/1/"]
    assert len(made) == 3
