"""Renews what a preview shows: an edited plan at once, everything a moment later."""

import gc
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from macros.frame.source_links import SourceLinks
from macros.model.office import Office
from macros.publish.ahead import Ahead, is_plan, page_ahead
from macros.publish.site import Site, build_site
from macros.registry.gaps import gaps_of
from macros.site.preview.failure import failure_page, tell_failure
from macros.site.preview.messages import Answer, News, Standing
from macros.site.preview.press import Press, press_of
from macros.site.preview.shown import Shown, page_answer
from macros.sources.folder import read_folder
from macros.store.store import Store

_FEW = 3  # plans saved at once whose pages are worth making before the others
_IDLE = 20.0  # seconds without an edit after which former libraries are freed
_FORMER = 3  # of them that memory must hold at most; nothing else runs meanwhile
_UPDATED = "Đã cập nhật sau {seconds} giây."

_Sources = Mapping[str, bytes | None]


class Reader:
    """Reads a library again only where its sources or its office differ."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._last: tuple[tuple[_Sources, Office, SourceLinks], Site] | None = None

    def __call__(
        self, sources: _Sources, office: Office, store: Store, places: SourceLinks
    ) -> Site:
        """Return the site of *sources*; *store* keeps what is read of each plan."""
        given = (sources, office, places)
        if self._last is None or self._last[0] != given:
            self._last = (given, build_site(sources, office, store, places))
        return self._last[1]


class Desk:
    """Answers from what is shown, while two threads renew it.

    The first makes the pages of the plans that were saved, out of the last whole site;
    then the second makes everything anew.
    """

    def __init__(self, root: Path, address: str, tell: Callable[[News], None]) -> None:
        """Show the library in *root* as served at *address*; *tell* what is new."""
        self._root, self._address, self._tell = root, address, tell
        self._shown, self._lock = Shown(), threading.Lock()
        self._saves, self._told = 0, ""
        self._sources: _Sources = {}  # as the first thread read them
        self._gap_counts: Mapping[str, int] = {}
        self._read = Reader()
        self._first, self._rest = threading.Event(), threading.Event()

    def begin(self) -> None:
        """Make everything; from now on, make it anew after each edit."""
        self._saves = 1
        self._make_all()  # while no thread of ours runs: some work forks only so
        for work in (self._make_first, self._make_rest):
            threading.Thread(target=work, daemon=True).start()

    def note_saved(self) -> None:
        """Note that something was saved."""
        self._first.set()

    def answer(self, name: str) -> Answer:
        """Return what a browser gets that asks for the file with this name."""
        try:
            return self._shown.answer(name, self._saves)
        except Exception as error:  # noqa: BLE001 - whatever it is, the browser waits
            tell_failure(error)
            return page_answer(500, failure_page(error), Standing.ALONE)

    def _make_first(self) -> None:
        while True:
            self._first.wait()
            self._first.clear()
            self._saves += 1
            try:
                self._look_at_plans()
            except Exception as error:  # noqa: BLE001 - the second thread goes on
                tell_failure(error)
            self._say()
            self._rest.set()

    def _look_at_plans(self) -> None:
        press, saves = self._shown.press, self._saves
        if press is None:
            return
        before, self._sources = self._sources, read_folder(press.plans)
        paths = filter(is_plan, {**before, **self._sources})
        changed = [p for p in paths if before.get(p) != self._sources.get(p)]
        if not before or len(changed) > _FEW:
            return
        for path in changed:
            found = self._found(press, path)
            with self._lock:
                self._shown = self._shown.with_plan(press, path, found, saves)
        self._tell_error()

    def _found(self, press: Press, path: str) -> Ahead:
        if path not in self._sources:
            return Ahead(None, ())
        return page_ahead(
            press.site.library, self._sources, path, self._gap_counts, press.store
        )

    def _make_rest(self) -> None:
        former = 0
        while True:
            if self._rest.wait(_IDLE if former else None):
                self._rest.clear()
                self._make_all()
                former += 1
                if former < _FORMER:
                    continue
            _tidy()
            former = 0

    def _make_all(self) -> None:
        saves, start = self._saves, time.monotonic()
        press, error = None, None
        try:
            press = press_of(self._root / "mkdocs.yml", self._address, self._read)
            self._prepare(press)
        except Exception as caught:  # noqa: BLE001 - whatever it is, it is shown
            error = caught
        with self._lock:
            self._shown = self._shown.renewed(press, error, saves)
        self._tell_error()
        if error is None:
            seconds = f"{time.monotonic() - start:.1f}".replace(".", ",")
            print(_UPDATED.format(seconds=seconds), flush=True)
        self._say()

    def _prepare(self, press: Press) -> None:
        """Prepare what the first thread needs."""
        gaps = gaps_of(press.site.library)
        self._gap_counts = Counter(plan for gap in gaps for plan in gap.plan_ids)
        if not self._sources:
            self._sources = read_folder(press.plans)

    def _say(self) -> None:
        shown = self._shown
        folders = shown.press.watched if shown.press else ()
        self._tell(News(shown.saves < self._saves, shown.ahead, folders))

    def _tell_error(self) -> None:
        """Tell in the terminal what is wrong, once."""
        error = self._shown.error
        said = str(error) if error else ""
        if error and said != self._told:
            tell_failure(error)
        self._told = said


def _tidy() -> None:
    """Free the libraries of before: parts of mkdocs hold them in circles."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
