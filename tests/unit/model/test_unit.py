import pytest

from macros.model.unit import Level
from tests.builders import a_place, a_registers


@pytest.mark.parametrize(
    ("place", "chain"),
    [
        ("cao-loc", ("cao-loc", "lang-son", "viet-nam")),
        ("viet-nam", ("viet-nam",)),
        ("", ()),
    ],
)
def test_a_place_stands_in_those_around_it(place: str, chain: tuple[str, ...]) -> None:
    assert a_registers().place_chain(place) == chain


def test_a_circle_of_places_ends() -> None:
    places = (a_place("a", Level.PROVINCE, "b"), a_place("b", Level.PROVINCE, "a"))
    assert a_registers(places=places).place_chain("a") == ("a", "b")
