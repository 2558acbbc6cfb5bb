"""Ending on request: in one sentence, and with every process that we started."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

# Windows has no SIGHUP.
_SIGNALS = [
    getattr(signal, n) for n in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, n)
]
_PR_SET_PDEATHSIG = 1


class _Stop(BaseException):
    """Someone asked us to stop; clean up and go."""


def run_stoppable(work: Callable[[], int], sentence: str) -> int:
    """Return the exit code of *work*; asked to stop, say *sentence*, return 128+n."""
    for number in _SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup sets it
            signal.signal(number, _stop)
    try:
        return work()
    except _Stop as stop:
        sys.stderr.write(f"{sentence}\n")
        return int(128 + stop.args[0])


def _stop(number: int, _: FrameType | None) -> NoReturn:
    ignore_stops()  # a second one would cut the cleaning up short
    raise _Stop(number)


def ignore_stops() -> None:
    """Let nothing but SIGKILL interrupt us from here on: the rest is short."""
    for number in _SIGNALS:
        if signal.getsignal(number) is _stop:
            signal.signal(number, signal.SIG_IGN)


def run_child(command: Sequence[str], cwd: Path, env: Mapping[str, str]) -> int:
    """Run *command* to its end and return its exit code; it ends when we do."""
    _hold_stops()  # none may come before we know whom to end
    child = subprocess.Popen(  # noqa: S603 - our own command
        command,
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        # A group of its own: Ctrl-C reaches us alone, and we end all of the group.
        process_group=0,
        preexec_fn=start_of_child(),  # noqa: PLW1509 - no threads yet
    )
    try:
        _take_stops()
        code = child.wait()
    except BaseException:
        _end(child)
        raise
    return code if code >= 0 else 128 - code


def _hold_stops() -> None:
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)


def _take_stops() -> None:
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


def _end(child: subprocess.Popen[bytes]) -> None:
    """End *child* and what it started; what they write is thrown away anyway."""
    if os.name == "posix":
        # Nobody is left to end where all ended by themselves just before.
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
    child.wait()


def start_of_child() -> Callable[[], None] | None:
    """Return what a new child does first, so that it never outlives us, even killed."""
    if sys.platform == "win32":
        return None
    prctl = ctypes.CDLL(None).prctl if sys.platform == "linux" else None
    parent = os.getpid()

    def begin() -> None:
        _take_stops()
        if prctl:
            prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it has ended meanwhile
            os._exit(1)

    return begin
