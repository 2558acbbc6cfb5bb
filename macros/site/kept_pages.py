"""Pages that an earlier build has made of an equal value, and what they hold.

A recipe's markup sees nothing but its value (a contract in pyproject.toml), and so the
value and the program tell the page. What stands around it is not kept: the frame may
hang on anything.
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass

from macros.frame.page import Page, Recipe
from macros.publish.page_facts import PageFacts, facts_of_markup
from macros.store.keys import key_of
from macros.store.store import Store
from macros.store.values import digest_of


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page with the facts of its content."""

    own: Page
    facts: PageFacts

    @classmethod
    def of(cls, own: Page) -> "MadePage":
        """Return it for a page."""
        return cls(own, facts_of_markup(own.body))


def made_page(make: Callable[[], Page], store: Store) -> MadePage:
    """Return what *make* makes; a recipe is followed only if *store* lacks its page."""
    if not isinstance(make, Recipe):
        return MadePage.of(make())
    value = make.view()
    key = key_of(kind=b"page", recipe=digest_of((make.make, value)))
    kept = store.get(key)
    if kept is not None:
        found = pickle.loads(kept)  # noqa: S301 - what we have put in
        assert isinstance(found, MadePage)  # noqa: S101 - for the type checker
        return found
    made = MadePage.of(make.make(value))
    store.put(key, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made
