"""Leads a preview: which worker answers, and what happens when something is saved."""

import queue
from pathlib import Path

from macros.site.preview.front import Front
from macros.site.preview.link import Link
from macros.site.preview.messages import Broken, News
from macros.site.preview.plain_page import fault_page
from macros.site.preview.watcher import Watcher

PROGRAM = Path(__file__).parents[3]
_CODE = PROGRAM / "macros"
_THEME = _CODE / "site" / "theme"  # read anew whenever a page is printed
_ENDED = "Tiến trình dựng trang đã dừng đột ngột."
_TURN = 0.5  # seconds; some systems hear Ctrl-C only between two waits

_Event = set[Path] | tuple[Link, News | Broken | None]


class Conductor:
    """Starts workers, and shows one of them.

    After an edit of the program a second worker starts beside the one that answers,
    and takes its place as soon as it has read the library.
    """

    def __init__(self, root: Path, address: str, front: Front) -> None:
        """Lead the preview of the library in *root*."""
        self._root, self._address, self._front = root, address, front
        self._events: queue.SimpleQueue[_Event] = queue.SimpleQueue()
        self._shown: Link | None = None
        self._coming: Link | None = None
        self._folders = {root / "plans", root / "docs", PROGRAM / "docs", _CODE}

    def lead(self) -> None:
        """Go on until someone asks us to stop."""
        watcher = Watcher({self._root, PROGRAM}, self._events.put)
        watcher.watch(self._folders)
        try:
            self._start()
            while True:
                try:
                    event = self._events.get(timeout=_TURN)
                except queue.Empty:
                    continue
                if isinstance(event, set):
                    self._take_saves(event)
                else:
                    self._take_word(*event)
                watcher.watch(self._folders)
        finally:
            for link in (self._shown, self._coming):
                if link:
                    link.end()

    def _take_saves(self, paths: set[Path]) -> None:
        if (not self._shown and not self._coming) or any(map(_is_code, paths)):
            self._start()
            self._front.announce(News(busy=True))
            return
        for link in (self._shown, self._coming):
            if link:
                link.tell_saved()

    def _start(self) -> None:
        if self._coming:
            self._coming.end()
        self._coming = Link(self._root, self._address, self._hear)

    def _hear(self, link: Link, word: News | Broken | None) -> None:
        self._events.put((link, word))

    def _take_word(self, link: Link, word: News | Broken | None) -> None:
        if link is self._coming and isinstance(word, News) and not word.busy:
            former, self._shown, self._coming = self._shown, link, None
            self._front.show(link)
            if former:
                former.end()
        if link is self._coming and not isinstance(word, News):
            self._coming = None
            self._break(link, word)
        elif link is self._shown and word is None:
            self._shown = None
            self._break(link, word)
        elif link is self._shown and isinstance(word, News):
            self._folders |= set(map(Path, word.watched))
            busy = word.busy or self._coming is not None
            self._front.announce(News(busy, word.ahead))

    def _break(self, link: Link, word: Broken | None) -> None:
        """Show why there is nothing else to show, until something is saved."""
        link.end()
        self._front.show_instead(word.page if word else fault_page(_ENDED))
        self._front.announce(News(busy=False))


def _is_code(path: Path) -> bool:
    return path.is_relative_to(_CODE) and not path.is_relative_to(_THEME)
