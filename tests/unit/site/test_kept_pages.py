"""Pages taken from a store: only what an equal value would make anew."""

from dataclasses import dataclass

import pytest

from macros.frame.markup import Html
from macros.frame.page import Page, Recipe
from macros.model.office import Office
from macros.publish.page_facts import facts_of_markup
from macros.publish.site import Site, build_site
from macros.site.kept_pages import made_page
from macros.store.store import MemoryStore, NoStore, Store
from tests.plan_folder import a_plan_source, register_texts


@dataclass(frozen=True, slots=True)
class Value:
    words: str


class Reading:
    """A store that must have what it is asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str) -> bytes:
        found = self._store.get(key)
        assert found is not None
        return found

    def put(self, key: str, content: bytes) -> None:
        raise AssertionError(key, content)

    def drop_unused(self) -> None:
        """Keep all."""


made: list[str] = []


def page_of(value: Value) -> Page:
    made.append(value.words)
    return Page("a/", "A", "", Html(f'<p id="x">{value.words}</p>'))


def other_page_of(value: Value) -> Page:
    return Page("a/", "B", "", Html(f"<p>{value.words}</p>"))


@pytest.fixture(autouse=True)
def nothing_made() -> None:
    made.clear()


def test_an_equal_value_is_made_into_a_page_once() -> None:
    store = MemoryStore()
    pages = [made_page(Recipe(lambda: Value("a"), page_of), store) for _ in range(3)]
    assert made == ["a"]
    assert pages[0] == pages[2]
    assert pages[0].facts == facts_of_markup(pages[0].own.body)
    assert isinstance(pages[2].own.body, Html)


def test_another_value_or_another_maker_is_another_page() -> None:
    store = MemoryStore()
    made_page(Recipe(lambda: Value("a"), page_of), store)
    assert made_page(Recipe(lambda: Value("b"), page_of), store).own.body.count("b")
    assert made_page(Recipe(lambda: Value("a"), other_page_of), store).own.title == "B"


def test_what_is_no_recipe_is_made_each_time() -> None:
    store = MemoryStore()
    for _ in range(2):
        made_page(lambda: page_of(Value("a")), store)
    assert made == ["a", "a"]


def a_site(body: str) -> Site:
    texts = register_texts()
    texts["ke-hoach/a.md"] = a_plan_source(body, ma="a")
    return build_site({p: text.encode() for p, text in texts.items()}, Office())


def test_each_page_of_a_library_is_found_again_in_the_next_reading_of_it() -> None:
    store = MemoryStore()
    body = "Giao Sở Nội vụ báo cáo trước ngày 15/3/2024 theo Quyết định số 5/QĐ-TTg."
    for make in a_site(body).pages.values():
        made_page(make, store)
    kept = Reading(store)
    again = a_site(body).pages
    assert len(again) > 10
    for make in again.values():
        assert made_page(make, kept) == made_page(make, NoStore())
