"""The search in both editions: on a server, and from files."""

import urllib.parse
from dataclasses import dataclass

from playwright.sync_api import Page

SEARCH = "tim-kiem/"


QUIET = "[data-search-page][aria-busy=false]"


RESULTS = "[data-search-results]"


PLAN = "ke-hoach/cao-loc-kh-dan-van-2024/"


@dataclass
class Edition:
    """One edition of the site in the browser: on a server, or as files."""

    page: Page
    address: str
    is_files: bool

    def open(self, query: str = "", **choices: str) -> None:
        """Go to the page of the search."""
        asked = urllib.parse.urlencode({"q": query, **choices})
        name = "index.html" if self.is_files else ""
        self.page.goto(f"{self.address}{SEARCH}{name}?{asked}")
        self.page.wait_for_selector(QUIET)

    def ask(self, query: str) -> list[str]:
        """Type a query; return the addresses of the hits, in rank order."""
        if not self.page.locator("[data-search-page]").count():
            self.open()
        self.page.evaluate(
            """query => {
              const input = document.querySelector("[data-search-page] [name=q]");
              input.value = query;
              input.form.requestSubmit();
            }""",
            query,
        )
        self.page.wait_for_function(
            """([query, results]) => {
              const list = document.querySelector(results);
              return list.dataset.query === query &&
                list.closest("[aria-busy=false]");
            }""",
            arg=[query, RESULTS],
        )
        return self.hits()

    def hits(self) -> list[str]:
        """Return the addresses of the hits shown."""
        found: list[str] = self.page.eval_on_selector_all(
            f"{RESULTS} [data-result-url]",
            "items => items.map(item => item.dataset.resultUrl)",
        )
        return found
