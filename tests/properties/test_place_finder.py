"""Whatever words name, the place found bears a name that stands in them."""

from hypothesis import given
from hypothesis import strategies as st

from macros.model.place import Place
from macros.registry.place_finder import PlaceFinder
from macros.registry.place_names import place_names
from macros.sources.gazetteer_reader import gazetteer
from macros.vietnamese.normalise import name_key
from tests.builders import a_registers

COUNTRY = gazetteer()
FINDER = PlaceFinder(a_registers(places=()))
IDS = [line.id for of in COUNTRY.lists for line in of.lines]
PLACES = st.sampled_from(IDS).map(lambda key: COUNTRY.chain(key)[0])
PIECES = """
UBND tỉnh huyện xã thành phố Thị Trấn TP. TX của Ủy ban Sóc Trăng Hội Hà Nội 1 Tỉnh ủy
Thành uỷ - , Châu Thành tác hợp HCM và Từ Liêm đặc khu
"""
WORDS = st.sampled_from(PIECES.split())


def in_full(place: Place) -> str:
    """Return a place with all those around it: huyện Cao Lộc, tỉnh Lạng Sơn."""
    chain = COUNTRY.chain(place.id)[:-1]
    return ", ".join(around.full_name for around in chain)


@given(PLACES)
def test_a_place_named_with_those_around_it_is_found(place: Place) -> None:
    day = place.life.end or "2026-01-01"
    found = FINDER.find(f"UBND {in_full(place)}", "viet-nam", day)
    assert found
    namesakes = [
        other
        for other in COUNTRY.named(place.full_name, day)
        if other.parent == place.parent
    ]
    assert found.is_doubtful == (len(namesakes) > 1)
    assert found.is_doubtful or found.place == place


@given(PLACES, PLACES, st.sampled_from(["", "2010", "2024-05-01", "2025", "2026-06"]))
def test_what_is_found_bears_the_name(place: Place, near: Place, day: str) -> None:
    found = FINDER.find(f"UBND {place.full_name}", near.id, day)
    assert found
    assert name_key(found.place.full_name) == name_key(place.full_name)
    assert found.is_doubtful is not COUNTRY.knows(found.place.id)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_names_stand_in_the_words(words: str) -> None:
    for name in place_names(words, COUNTRY):
        last = name_key(name.full_name).split()[-1]
        assert last in name_key(words).replace("hcm", "minh")
