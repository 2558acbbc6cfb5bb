"""What browsers get at this moment, and what is new: shared by the server's threads."""

import threading

from macros.site.preview.link import GoneError, Link
from macros.site.preview.messages import Answer, News, Standing, tag_of
from macros.site.preview.plain_page import waiting_page

_HTML = "text/html"


class Front:
    """The worker that answers, or the page that stands in its place."""

    def __init__(self) -> None:
        """Nobody answers yet."""
        self._link: Link | None = None
        self._instead: bytes | None = waiting_page()
        self._news = News(busy=True)
        self._count = 0
        self._changed = threading.Condition()

    def show(self, link: Link) -> None:
        """Let this worker answer from now on."""
        self._link, self._instead = link, None

    def show_instead(self, page: bytes) -> None:
        """Let this page stand at every address until there is a worker."""
        self._instead = page

    def answer(self, name: str) -> Answer:
        """Return what is at an address: the name of a file of the site."""
        while True:
            link, instead = self._link, self._instead
            if instead is not None or link is None:
                return _instead(instead or waiting_page())
            try:
                return link.ask(name)
            except GoneError:
                if link is self._link:  # and nobody has taken its place yet
                    return _instead(waiting_page())

    def announce(self, news: News) -> None:
        """Tell every open page."""
        with self._changed:
            self._news = news
            self._count += 1
            self._changed.notify_all()

    def heard(self, count: int, patience: float) -> tuple[int, News]:
        """Return the news after the first *count*, or after a while the same again."""
        with self._changed:
            self._changed.wait_for(lambda: self._count > count, patience)
            return self._count, self._news


def _instead(page: bytes) -> Answer:
    return Answer(503, _HTML, page, tag_of(page), Standing.ALONE)
