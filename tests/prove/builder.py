"""Publishes the library in this folder each time it is asked: python -P builder.py.

It does what `make site` does, but that mkdocs runs in a copy of this process, which has
everything imported: so a small library takes a moment. A line of the input is a JSON
object with variables of the environment; one of the output tells what came of it.
"""

import contextlib
import importlib
import io
import json
import os
import sys
from pathlib import Path

_NEEDED = ("mkdocs.__main__", "mkdocs_macros.plugin", "lxml.html", "macros.site.usb")
_ROOMS = ("macros.site.wiring", "macros.site.page_stream", "macros.site.search")


def main() -> None:
    """Publish until there are no more lines."""
    sys.path.insert(0, str(Path.cwd()))
    for name in (*_NEEDED, *_ROOMS, "macros.site.registration", "macros.site.publish"):
        importlib.import_module(name)
    # Patterns that are compiled when needed, files that are read once a process.
    pipeline = importlib.import_module("macros.pipeline")
    folder = importlib.import_module("macros.sources.folder")
    pipeline.read_library(folder.read_folder(Path("plans")))
    for line in sys.stdin:
        readable, writable = os.pipe()
        if os.fork() == 0:
            os.environ.update(json.loads(line))
            said = _published()
            with os.fdopen(writable, "w") as answer:
                answer.write(json.dumps(said))
            os._exit(0)
        os.close(writable)
        with os.fdopen(readable) as answer:
            code, said = json.loads(answer.read())
        _, _, used = os.wait4(-1, 0)
        seconds = used.ru_utime + used.ru_stime
        print(json.dumps([code, said, seconds]), flush=True)


def _published() -> tuple[int, str]:
    """Publish; return the exit code and what was said."""
    publish = importlib.import_module("macros.site.publish")
    vars(publish)["_build"] = _build  # in the place of another process
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = publish.publish(Path.cwd())
    return int(code), said.getvalue()


def _build(_: Path, built: Path, listed: Path) -> int:
    """Let mkdocs build into *built*, and list what it has read."""
    os.environ["LIBRARY_INGREDIENTS"] = str(listed)
    cli = importlib.import_module("mkdocs.__main__").cli
    command = ["build", "--strict", "--quiet", "--site-dir", str(built)]
    try:
        cli.main(command, standalone_mode=False)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - as a process that fails
        print(repr(error)[:500])
        return 1
    return 0


if __name__ == "__main__":
    main()
