"""Readers who ask for the files of a served site all the time."""

import random
import threading
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen

Answers = Mapping[str, AbstractSet[bytes]]  # by file, every answer that is right


@dataclass
class Reader:
    """Someone who asks for random files until told to leave, and counts."""

    ask: Callable[[str], bytes]
    right: Answers
    dice: random.Random
    asked: int = 0
    faults: list[str] = field(default_factory=list)

    def read(self, leave: threading.Event) -> None:
        """Ask until *leave* is set."""
        names = sorted(self.right)
        while not leave.is_set():
            name = self.dice.choice(names)
            self.asked += 1
            try:
                if self.ask(name) not in self.right[name]:
                    self.faults.append(f"wrong: {name}")
            except OSError as error:
                self.faults.append(f"missing: {name}: {error}")


@contextmanager
def reading(site: Path, right: Answers, seed: int) -> Iterator[list[Reader]]:
    """Let one reader ask a web server over *site*, and one open its files."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=site))
    address = f"http://127.0.0.1:{server.server_port}"
    asks = [partial(_fetch, address), partial(_open, site)]
    readers = [Reader(ask, right, random.Random(seed)) for ask in asks]  # noqa: S311
    leave = threading.Event()
    threads = [threading.Thread(target=r.read, args=(leave,)) for r in readers]
    serving = threading.Thread(target=server.serve_forever)
    for thread in (serving, *threads):
        thread.start()
    try:
        yield readers
    finally:
        leave.set()
        for thread in threads:
            thread.join()
        server.shutdown()
        serving.join()
        server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _fetch(address: str, name: str) -> bytes:
    with urlopen(f"{address}/{name}", timeout=60) as answer:  # noqa: S310 - our own
        return bytes(answer.read())


def _open(site: Path, name: str) -> bytes:
    return (site / name).read_bytes()
