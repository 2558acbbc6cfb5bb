from hypothesis import given
from hypothesis import strategies as st

from macros.model.gazetteer import Gazetteer
from macros.model.place import Place
from macros.model.place_list import TYPE_WORDS, bare_name
from macros.sources.gazetteer_reader import gazetteer
from macros.vietnamese.normalise import name_key, tone_spellings
from tests.builders import a_place

COUNTRY = gazetteer()
IDS = [line.id for of in COUNTRY.lists for line in of.lines] + [*COUNTRY.added]
DAYS = st.dates().map(str) | st.sampled_from(["", "2025", "2025-07", "2024-02-XX"])


def any_place(country: Gazetteer = COUNTRY) -> st.SearchStrategy[Place]:
    return st.sampled_from(IDS).map(lambda key: next(iter(country.chain(key))))


def test_ids_are_unique() -> None:
    listed = [line.id for of in COUNTRY.lists for line in of.lines]
    assert len(listed) == len(set(listed))


def test_a_full_name_is_a_type_in_small_letters_and_a_name() -> None:
    for of in COUNTRY.lists:
        for line in of.lines:
            name = bare_name(line.full_name)
            kind = line.full_name.removesuffix(name)
            assert kind.strip() in TYPE_WORDS[of.level]
            assert name[0].isupper() or name[0].isdigit()


def test_lists_know_each_place_by_the_key_of_its_name() -> None:
    for of in COUNTRY.lists:
        for line in of.lines[::7]:
            assert line.id in {place.id for place in of.named(name_key(line.full_name))}


@given(any_place())
def test_every_chain_ends_at_the_country(place: Place) -> None:
    assert COUNTRY.chain(place.id)[-1].id == "viet-nam"


@given(any_place())
def test_what_comes_after_a_place_exists_and_is_not_itself(place: Place) -> None:
    for heir in place.life.successors:
        assert COUNTRY.knows(heir)
        assert heir != place.id


@given(any_place(), DAYS)
def test_a_name_means_only_places_of_that_name(place: Place, day: str) -> None:
    for spelling in tone_spellings(place.full_name.casefold()):
        found = COUNTRY.named(spelling, day)
        keys = {name_key(p.full_name) for p in found}
        assert keys <= {name_key(place.full_name)}
        assert all(not day or p.life.has_begun(day) for p in found)
    assert place in COUNTRY.named(place.full_name)


@given(any_place())
def test_a_place_is_within_the_one_around_it(place: Place) -> None:
    if place.parent:
        assert place in COUNTRY.within(place.parent)


@given(any_place())
def test_an_entry_of_the_same_name_and_place_is_the_place(place: Place) -> None:
    entry = a_place(
        "mot-ma-rieng", place.level, place.parent, full_name=place.full_name
    )
    found = COUNTRY.with_places([entry])
    if (
        len([p for p in COUNTRY.named(place.full_name) if p.parent == place.parent])
        == 1
    ):
        known = found.by_id(place.id)
        assert known
        assert known.id == "mot-ma-rieng"
        assert known.life == place.life
