"""The process that holds the library and makes pages; edits of code get a new one."""

import logging
import os
import signal
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

from macros.site.preview.messages import Ask, Broken, FromWorker, Given, ToWorker
from macros.site.preview.plain_page import fault_page

# Seconds that a thread may hold Python: who answers waits less for who reads.
_TURN = 0.001


def work(
    connection: "Connection[FromWorker, ToWorker]", root: Path, address: str
) -> None:
    """Serve the library in *root*, at *address*, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends us
    sys.setswitchinterval(_TURN)
    lock = threading.Lock()

    def say(message: FromWorker) -> None:
        with lock:
            connection.send(message)

    try:
        _tell_warnings()
        # Late: whatever of the program is broken, it is said to the browser.
        from macros.site.preview.desk import Desk  # noqa: PLC0415

        desk = Desk(root, address, say)
    except Exception as error:  # noqa: BLE001
        traceback.print_exc()
        say(Broken(fault_page(f"{type(error).__name__}: {error}")))
        return
    desk.begin()
    with ThreadPoolExecutor() as pool:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                os._exit(0)  # nobody is left to work for
            if isinstance(message, Ask):
                pool.submit(
                    lambda m: say(Given(m.number, desk.answer(m.name))), message
                )
            else:
                desk.note_saved()


def _tell_warnings() -> None:
    """Let what mkdocs warns of stand in the terminal."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    logging.getLogger("mkdocs").addHandler(handler)
