"""Each test has a process of its own: one with threads, as pytest has, never forks."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SCRIPT = """
import os, signal, sys, threading, time
os.sched_getaffinity = lambda _: {{0, 1, 2}}
from macros.forked import shared_out
here = os.getpid()

def name(item):
    return b"%d %d" % (item, os.getpid() == here)

{work}

try:
    os.waitpid(-1, 0)
    print("a child is left")
except ChildProcessError:
    print("no child is left")
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="tells processes by what Linux tells"
)


def said(work: str) -> list[str]:
    """Return what a process says that does *work*."""
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT.format(work=work)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 17])
def test_what_is_made_comes_in_order(count: int) -> None:
    work = f"""
made = shared_out(name, range({count}), worth=1)
print(*(m.split()[0].decode() for m in made))
"""
    assert said(work) == [" ".join(map(str, range(count))), "no child is left"]


def test_several_processes_work_where_that_is_worth_while() -> None:
    work = (
        "print(*(m.split()[1].decode() for m in shared_out(name, range(7), worth=2)))"
    )
    assert said(work)[0] == "1 1 0 0 1 0 0"


@pytest.mark.parametrize(
    "alone",
    [
        "worth = 8",
        "os.sched_getaffinity = lambda _: {0}",
        "del os.fork",
        "threading.Thread(target=time.sleep, args=(1,), daemon=True).start()",
        "sys.platform = 'darwin'",
    ],
)
def test_elsewhere_one_process_does_the_same(alone: str) -> None:
    work = f"""
worth = 1
{alone}
print(*(m.split()[1].decode() for m in shared_out(name, range(7), worth=worth)))
"""
    assert said(work)[0] == "1 1 1 1 1 1 1"


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("1 / 0", "ZeroDivisionError: division by zero"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "a process ended before its work"),
        ("os._exit(0)", "a process ended before its work"),
    ],
)
def test_a_fault_of_a_child_is_ours(fault: str, message: str) -> None:
    work = f"""
def fail(item):
    if os.getpid() != here:
        {fault}
    return b""

try:
    shared_out(fail, range(7), worth=1)
except Exception as error:
    print(type(error).__name__, str(error).splitlines()[-1])
"""
    assert said(work) == [f"ForkedError {message}", "no child is left"]


@pytest.mark.parametrize("fault", ["1 / 0", "os.kill(here, signal.SIGINT)"])
def test_who_is_stopped_ends_the_children(fault: str) -> None:
    work = f"""
def fail(item):
    if os.getpid() != here:
        time.sleep(50)
    elif item:
        {fault}
    return b""

try:
    shared_out(fail, range(7), worth=1)
except (ZeroDivisionError, KeyboardInterrupt):
    print("stopped")
"""
    assert said(work) == ["stopped", "no child is left"]
