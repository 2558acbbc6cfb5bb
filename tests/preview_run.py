"""A live preview as `make serve` runs it."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 60.0  # seconds for whatever a test waits for
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")


@dataclass(frozen=True)
class Preview:
    """A running preview: its process, its address, and what it says in a terminal."""

    process: "subprocess.Popen[bytes]"
    address: str
    terminal: Path

    def get(self, path: str) -> str:
        """Return what stands at *path*, whatever its status."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=60) as answer:  # noqa: S310
                return str(answer.read().decode())
        except urllib.error.HTTPError as answer:
            return answer.read().decode()

    def page(self, path: str, words: str) -> str:
        """Return the page at *path* as soon as it has these words."""
        until, shown = time.monotonic() + _PATIENCE, ""
        while time.monotonic() < until:
            shown = self.get(path)
            if words in shown:
                return shown
            time.sleep(0.05)
        message = f"/{path} never said {words}; at last: {shown[-2000:]}"
        raise AssertionError(message)

    def said(self) -> str:
        """Return what stands in the terminal."""
        return self.terminal.read_text("utf-8")


@contextmanager
def preview(project: Path) -> Iterator[Preview]:
    """Run the preview of a project; end it as Ctrl-C does."""
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    terminal = project / "said.txt"
    with terminal.open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "macros.site.preview", "--port", "0"],
            cwd=project,
            env={**environment, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": ""},
            stdout=said,
            stderr=said,
        )
        try:
            yield Preview(process, _address(process, terminal), terminal)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)


def _address(process: "subprocess.Popen[bytes]", terminal: Path) -> str:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if found := _ADDRESS.search(terminal.read_text("utf-8")):
            return found[0]
        time.sleep(0.05)
    raise AssertionError(terminal.read_text("utf-8"))
