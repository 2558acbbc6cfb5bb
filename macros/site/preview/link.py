"""The server's hold on a worker: to ask it, to tell it, to end it."""

import itertools
import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing.connection import Connection
from pathlib import Path

from macros.site.preview.messages import (
    Answer,
    Ask,
    Broken,
    FromWorker,
    Given,
    News,
    Saved,
    ToWorker,
)
from macros.site.preview.worker import work

# A new Python: code is read anew, and no thread of ours is copied half-way.
_SPAWN = multiprocessing.get_context("spawn")


class GoneError(Exception):
    """A worker that has ended."""


class Link:
    """One worker; what it says of itself goes to *hear*, and None when it has ended."""

    def __init__(
        self,
        root: Path,
        address: str,
        hear: "Callable[[Link, News | Broken | None], None]",
    ) -> None:
        """Start a worker for the library in *root*."""
        here, there = _SPAWN.Pipe()
        self._connection: Connection[ToWorker, FromWorker] = here
        self._hear = hear
        self._numbers = itertools.count()
        self._asked: dict[int, Future[Answer]] = {}
        self._lock = threading.Lock()
        self._is_gone = False
        self._process = _SPAWN.Process(
            target=work, args=(there, root, address), daemon=True
        )
        self._process.start()
        there.close()
        threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, name: str) -> Answer:
        """Return the worker's answer; raise GoneError if it ends before."""
        future: Future[Answer] = Future()
        number = next(self._numbers)
        with self._lock:
            self._asked[number] = future
        self._send(Ask(number, name))
        return future.result()

    def tell_saved(self) -> None:
        """Tell the worker that something was saved."""
        self._send(Saved())

    def end(self) -> None:
        """End the worker, whatever it does."""
        self._process.kill()
        self._process.join()

    def _send(self, message: ToWorker) -> None:
        try:
            with self._lock:
                if not self._is_gone:
                    self._connection.send(message)
                    return
        except OSError:
            pass  # the listener notices, too
        self._give_up()

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            if isinstance(message, Given):
                with self._lock:
                    future = self._asked.pop(message.number)
                future.set_result(message.answer)
            else:
                self._hear(self, message)
        self._give_up()
        self._hear(self, None)

    def _give_up(self) -> None:
        with self._lock:
            self._is_gone = True
            left, self._asked = list(self._asked.values()), {}
        for future in left:
            future.set_exception(GoneError())
