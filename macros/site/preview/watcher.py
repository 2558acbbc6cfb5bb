"""Says which files were saved, in folders that may come, go and be exchanged."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from watchfiles import watch

_QUIET = 30  # milliseconds without a change after which a save is over
_LONGEST = 500  # milliseconds after which a burst of saves is told in any case
_TURN = 500  # milliseconds after which a watch that is over ends
_SETTINGS = {".yml", ".yaml"}


class Watcher:
    """Watches folders with all that is below them, and settings in other folders."""

    def __init__(self, tops: Iterable[Path], hear: Callable[[set[Path]], None]) -> None:
        """Tell *hear* what is saved; `tops` hold settings and the watched folders."""
        self._tops, self._hear = list(tops), hear
        self._folders: frozenset[Path] = frozenset()
        self._stop = threading.Event()
        self._start(self._watch_tops)

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders from now on, as far as they are there."""
        found = frozenset(folders)
        if found != self._folders:
            self._folders = found
            self._begin()

    def _begin(self) -> None:
        self._stop.set()
        self._stop = threading.Event()
        there = [folder for folder in sorted(self._folders) if folder.is_dir()]
        if there:
            self._start(self._watch_folders, there, self._stop)

    def _start(self, work: Callable[..., None], *about: object) -> None:
        threading.Thread(target=work, args=about, daemon=True).start()

    def _watch_folders(self, folders: list[Path], stop: threading.Event) -> None:
        for changes in watch(
            *folders,
            step=_QUIET,
            debounce=_LONGEST,
            stop_event=stop,
            rust_timeout=_TURN,
        ):
            self._hear({Path(path) for _, path in changes})

    def _watch_tops(self) -> None:
        for changes in watch(
            *self._tops, step=_QUIET, debounce=_LONGEST, recursive=False
        ):
            paths = {Path(path) for _, path in changes}
            if paths & self._folders:  # gone, or there again
                self._begin()
            elif not any(path.suffix in _SETTINGS for path in paths):
                continue
            self._hear(paths)
