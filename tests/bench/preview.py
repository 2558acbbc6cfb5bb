"""Measure live previews of lifelike libraries: python -m tests.bench.preview 100 300.

A sentence that cites one more document is saved in a plan of the library. How long
until the plan's page has it, and until the page of that document is there: asked for,
and in open pages of a browser.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from tests.bench.materials import materials
from tests.bench.projects import Way, library, write_project
from tests.preview_run import Preview, preview
from tests.tools.screenshot import chromium

_QUICK = (30, 100)  # plans
_EDITS = 5  # of each kind
_PATIENCE = 600.0  # seconds
_PAUSE = 0.01
_REST = 1.0  # seconds between two edits
_HEAD = "| plans | start s | plan s | rest s | plan in browser s | rest | memory MB |"
_RULE = "| --- | --- | --- | --- | --- | --- | --- |"
_SEEN = 'words => (document.body?.innerText ?? "").includes(words)'

_Seconds = tuple[float, float]  # from saving to the plan's page, and to the rest


def main(sizes: list[int]) -> None:
    """Measure and print the table."""
    print(f"{_HEAD}\n{_RULE}", flush=True)
    for count in sizes or _QUICK:
        with tempfile.TemporaryDirectory(prefix="preview-") as folder:
            plans = library(materials(), count)
            project = write_project(Way.OURS, Path(folder), plans)
            print(_measured(project, sorted(plans)[count // 2], count), flush=True)


def _measured(project: Path, plan: str, count: int) -> str:
    begun = time.monotonic()
    with preview(project) as shown, chromium() as browser:
        _until(lambda: _is_whole(shown, plan))
        start = time.monotonic() - begun
        file = project / "plans" / "ke-hoach" / f"{plan}.md"
        asked = [_asked(shown, file, 9000 + nth) for nth in range(_EDITS)]
        with browser.new_context() as context:
            seen = [_seen(shown, file, 9500 + nth, context) for nth in range(_EDITS)]
        megabytes = sum(map(_memory, _processes(shown.process.pid)))
    times = [
        statistics.median(edit[at] for edit in k)
        for k in (asked, seen)
        for at in (0, 1)
    ]
    cells = [f"{count}", f"{start:.1f}", *(f"{seconds:.2f}" for seconds in times)]
    return f"| {' | '.join(cells)} | {megabytes:.0f} |"


def _asked(shown: Preview, file: Path, number: int) -> _Seconds:
    """Save an edit and ask for pages until they have it."""
    words, address = _edit(file, number)
    saved = time.monotonic()
    _until(lambda: words in shown.get(f"ke-hoach/{file.stem}/"))
    plan = time.monotonic() - saved
    _until(lambda: f">{words}" in shown.get(address))
    rest = time.monotonic() - saved
    _until(lambda: _is_whole(shown, file.stem))
    time.sleep(_REST)
    return plan, rest


def _seen(shown: Preview, file: Path, number: int, context: BrowserContext) -> _Seconds:
    """Save an edit and look at open pages until they have it."""
    own, other = context.new_page(), context.new_page()
    words, address = _words(number)
    own.goto(f"{shown.address}ke-hoach/{file.stem}/")
    other.goto(shown.address + address)
    time.sleep(_REST)
    _edit(file, number)
    saved = time.monotonic()
    plan = _appears(own, words) - saved
    rest = _appears(other, words) - saved
    own.close()
    other.close()
    return plan, rest


def _appears(page: Page, words: str) -> float:
    page.wait_for_function(_SEEN, arg=words, polling=20, timeout=_PATIENCE * 1000)
    return time.monotonic()


def _words(number: int) -> tuple[str, str]:
    """Return the name of a document that nobody cites, and its address."""
    words = f"Nghị quyết số {number}-NQ/TW"
    return words, f"van-ban/nghi-quyet-{number}-nq-tw-2013-06-03/"


def _edit(file: Path, number: int) -> tuple[str, str]:
    """Let a plan cite the document with this number."""
    words, address = _words(number)
    text = file.read_text("utf-8").rstrip()
    file.write_text(f"{text}\n\nThực hiện {words} ngày 03/6/2013.\n", "utf-8")
    return words, address


def _is_whole(shown: Preview, plan: str) -> bool:
    page = shown.get(f"ke-hoach/{plan}/")
    return "data-official-text" in page and 'data-standing="whole"' in page


def _until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(_PAUSE)


def _processes(pid: int) -> list[int]:
    """Return a process and those that it has started."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [pid, *(int(child) for task in tasks for child in task.read_text().split())]


def _memory(pid: int) -> float:
    """Return the most megabytes that a process has held."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
