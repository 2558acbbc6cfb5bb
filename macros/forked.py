"""Work shared out to as many processes as there are cores, where we can fork."""

import os
import pickle
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import NoReturn, TypeVar

_Item = TypeVar("_Item")


class ForkedError(Exception):
    """A process of ours failed; the message is what it said last."""


def shared_out(
    work: Callable[[_Item], bytes], items: Sequence[_Item], *, worth: int
) -> list[bytes]:
    """Return what *work* makes of each item, in order, however many processes make it.

    A further process is worth its while for *worth* items.
    """
    count = max(1, min(cores(), len(items) // worth))
    # What the first leaves in caches, as patterns, all processes have.
    first, rest = [work(item) for item in items[:1]], items[1:]
    children: list[_Child] = []
    try:
        children.extend(_Child(work, rest[nth::count]) for nth in range(1, count))
        shares = [[work(item) for item in rest[::count]]]
        shares += [child.made() for child in children]
    finally:
        for child in children:
            child.end()
    return first + [shares[nth % count][nth // count] for nth in range(len(rest))]


def cores() -> int:
    """Return how many processes may run at once: one, where a fork would be unsafe.

    It copies a single thread, and with it the locks that others hold; the libraries of
    macOS do not bear it at all.
    """
    can_fork = hasattr(os, "fork") and sys.platform != "darwin"
    if not can_fork or threading.active_count() > 1:
        return 1
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))  # fewer than it has, where we may not
    return os.cpu_count() or 1


class _Child:
    """A process that does its share, tells what it has made, and ends."""

    def __init__(self, work: Callable[[_Item], bytes], share: Sequence[_Item]) -> None:
        reading, writing = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reading)
            _do(work, share, writing)
        os.close(writing)
        self._answer = reading

    def made(self) -> list[bytes]:
        """Return what it has made of its share; wait for it."""
        with os.fdopen(os.dup(self._answer), "rb") as file:
            told = file.read()
        try:
            is_done, answer = pickle.loads(told)  # noqa: S301 - from ourselves
        except (EOFError, pickle.UnpicklingError) as error:
            raise ForkedError("a process ended before its work") from error
        if not is_done:
            raise ForkedError(answer)
        return list(answer)

    def end(self) -> None:
        """End it, whether it is done or not, and leave nothing behind."""
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._answer)


def _do(
    work: Callable[[_Item], bytes], share: Iterable[_Item], writing: int
) -> NoReturn:
    """Be the child: whatever happens, end here, not where our parent ends."""
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)  # our parent alone says goodbye
        try:
            answer: tuple[bool, object] = True, [work(item) for item in share]
        except Exception:  # noqa: BLE001 - our parent raises it
            answer = False, traceback.format_exc()
        with os.fdopen(writing, "wb") as file:
            pickle.dump(answer, file, protocol=5)
    finally:
        os._exit(0)
