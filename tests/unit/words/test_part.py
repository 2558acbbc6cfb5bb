"""Lists in parts: what fits stays whole, what does not is parted by the next key."""

from macros.words.facet import FacetValue
from macros.words.part import Key, Part, parted


def by_letter(at: int) -> Key:
    return f"k{at}", lambda item: FacetValue(item[at], item[at].upper())


KEYS = (by_letter(0), by_letter(1))


def in_parts(budget: int, *items: str, weight: int = 1) -> Part:
    return parted(dict.fromkeys(items, weight), KEYS, budget)


def ways(part: Part) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.way, one.label, one.items) for one in part.every() if not one.parts]


def test_what_fits_stays_whole() -> None:
    assert in_parts(2, "ba", "ab") == Part("", "", ("ba", "ab"))


def test_what_is_too_long_is_parted_by_the_first_key_in_its_order() -> None:
    assert ways(in_parts(2, "ba", "ab", "bc")) == [
        ("k0-a/", "A", ("ab",)),
        ("k0-b/", "B", ("ba", "bc")),
    ]


def test_a_part_that_is_still_too_long_is_parted_by_the_next() -> None:
    part = in_parts(2, "ba", "ab", "bc", "bd", "bd2")
    assert ways(part) == [
        ("k0-a/", "A", ("ab",)),
        ("k0-b/k1-a/", "B, A", ("ba",)),
        ("k0-b/k1-c/", "B, C", ("bc",)),
        ("k0-b/k1-d/", "B, D", ("bd", "bd2")),
    ]
    assert [one.way for one in part.every() if one.parts] == ["", "k0-b/"]


def test_what_shares_a_key_is_parted_by_the_next_at_its_own_address() -> None:
    part = in_parts(2, "ba", "bb", "bc")
    assert [(one.way, one.label) for one in part.every()] == [
        ("", ""),
        ("k0-b/k1-a/", "A"),
        ("k0-b/k1-b/", "B"),
        ("k0-b/k1-c/", "C"),
    ]


def test_one_item_stays_whole_however_long_it_is() -> None:
    assert in_parts(2, "ba", weight=9) == Part("", "", ("ba",))
    assert [one.way for one in in_parts(2, "ba", "ca", weight=9).whole()] == [
        "k0-b/",
        "k0-c/",
    ]


def test_what_no_key_parts_stays_whole() -> None:
    assert in_parts(2, "ba1", "ba2", "ba3").parts == ()
