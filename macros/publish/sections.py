"""Pages by address, section by section: which there are is found out when asked."""

import threading
from collections.abc import Callable, Iterator, Mapping

from macros.frame.page import Page, PageMakers


class Sections(Mapping[str, Callable[[], Page]]):
    """What makes each page, of sections by the address that theirs begin with.

    To tell the pages of a section all of its lists are counted, which takes a while;
    who wants one page pays for its section only. The page that a section begins with
    is not among them: it is a landing page. Pages of the section "" lie anywhere.
    """

    def __init__(self, sections: Mapping[str, Callable[[], PageMakers]]) -> None:
        """Ask each of *sections* for its pages at most once."""
        self._sections = sections
        self._known: dict[str, PageMakers] = {}
        self._lock = threading.RLock()

    def __getitem__(self, address: str) -> Callable[[], Page]:
        """Return what makes the page at *address*."""
        for section in self._sections:
            if address != section and address.startswith(section):
                makers = self._of(section)
                if address in makers:
                    return makers[address]
        raise KeyError(address)

    def __iter__(self) -> Iterator[str]:
        """Yield every address, in the order of the sections."""
        for section in self._sections:
            yield from self._of(section)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return sum(len(self._of(section)) for section in self._sections)

    def _of(self, section: str) -> PageMakers:
        with self._lock:
            if section not in self._known:
                self._known[section] = self._sections[section]()
            return self._known[section]
