from lxml import html

from macros.frame.filters import FEWEST_ITEMS, filter_attributes, filter_form
from macros.words.facet import Facets, FacetValue

TITLES = {"noi": "Nơi", "loai": "Loại"}
LAW = FacetValue("luat", "Luật")


def an_item(*places: str) -> Facets:
    return {"noi": tuple(FacetValue(p.lower(), p) for p in places), "loai": (LAW,)}


def test_a_short_list_has_no_form() -> None:
    items = [an_item("A")] * (FEWEST_ITEMS - 1)
    assert filter_form("ds", "việc", TITLES, items) is None


def test_a_form_has_counts_in_the_order_of_the_alphabet_and_is_hidden() -> None:
    items = [an_item("Đ", "E")] * 3 + [an_item("D")] * 5
    made = filter_form("ds", "việc", TITLES, items)
    assert made is not None
    form = html.fromstring(made)
    assert form.get("data-filter-for") == "ds"
    assert "hidden" in form.attrib
    assert form.xpath(".//label/text()") == ["Nơi"]
    assert form.xpath(".//select[@name='noi']/option/text()") == [
        "Tất cả",
        "D (5)",
        "Đ (3)",
        "E (3)",
    ]
    assert form.xpath(".//*[@role='status']/text()") == ["8 trên 8 việc"]


def test_two_labels_of_one_value_are_one_choice() -> None:
    names = [FacetValue("uy-ban", "Uỷ ban"), FacetValue("uy-ban", "Ủy ban")]
    items = [
        {"noi": (name,), "loai": (LAW,)} for name in (*names, FacetValue("b", "B"))
    ]
    made = filter_form("ds", "việc", TITLES, items, fewest=2)
    options = html.fromstring(made or "").xpath(".//select/option/text()")
    assert options == ["Tất cả", "B (1)", "Uỷ ban (2)"]


def test_values_stand_by_rank_before_the_alphabet() -> None:
    years = [FacetValue("a", "A", 1), FacetValue("c", "C"), FacetValue("b", "B")]
    items = [{"noi": (year,), "loai": (LAW,)} for year in years]
    made = filter_form("ds", "việc", TITLES, items, fewest=2)
    options = html.fromstring(made or "").xpath(".//select/option/text()")
    assert options == ["Tất cả", "B (1)", "C (1)", "A (1)"]


def test_an_item_may_say_which_thing_it_is() -> None:
    assert filter_attributes(an_item("a"), "luat-a")["data-filter-item"] == "luat-a"


def test_an_item_carries_its_values_parted_by_blanks() -> None:
    assert filter_attributes(an_item("a", "b")) == {
        "data-filter-item": True,
        "data-noi": "a b",
        "data-loai": "luat",
    }


def test_a_value_that_an_item_has_twice_counts_once_and_fewer_items_may_do() -> None:
    items = [an_item("A", "A"), an_item("B")]
    made = filter_form("ds", "việc", TITLES, items, fewest=2)
    options = html.fromstring(made or "").xpath(".//select/option/text()")
    assert options == ["Tất cả", "A (1)", "B (1)"]
