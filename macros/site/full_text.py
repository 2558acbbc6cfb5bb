"""Pagefind over the texts of the library, beside the making of the pages.

Its program starts as soon as the texts are known and works while mkdocs writes the
pages; its files join the site at the end.
"""

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from macros.search.document import SearchDocument
from macros.search.full_text import full_text_pages
from macros.site.stops import start_of_child

_MAGIC = b"pagefind_dcd"  # stands before the JSON of a fragment
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js")


@dataclass(frozen=True, slots=True)
class Indexing:
    """Pagefind at work: its process, and the folder with its input and output."""

    process: subprocess.Popen[str]
    folder: Path


def start_indexing(documents: Sequence[SearchDocument]) -> Indexing:
    """Start Pagefind on the texts of *documents*."""
    folder = Path(mkdtemp(prefix="pagefind-"))
    source = folder / "source"
    source.mkdir()
    for name, page in full_text_pages(documents):
        target = source / f"{name}.html"
        target.write_text(page, encoding="utf-8", errors="replace")
    command = [sys.executable, "-m", "pagefind", "--site", str(source)]
    command += ["--output-path", str(folder / "index"), "--force-language", "vi"]
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and arguments
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=start_of_child(),  # noqa: PLW1509 - no threads
    )
    return Indexing(process, folder)


def finish_indexing(indexing: Indexing, site: Path) -> str:
    """Move the index into *site*; return what went wrong, or ""."""
    try:
        _, complaint = indexing.process.communicate()
        if indexing.process.returncode != 0:
            return complaint
        index = indexing.folder / "index"
        _name_results(index)
        shutil.rmtree(site / "pagefind", ignore_errors=True)
        shutil.move(index, site / "pagefind")
    finally:
        shutil.rmtree(indexing.folder, ignore_errors=True)
    return ""


def _name_results(index: Path) -> None:
    """Write which result is which document, in the place of Pagefind's fragments.

    A fragment holds a document's address and whole text; the search has the texts, so
    that a table of ids will do. Pagefind's own interfaces and worker go too.
    """
    places = {}
    for fragment in index.glob("fragment/*.pf_fragment"):
        _, _, value = gzip.decompress(fragment.read_bytes()).partition(_MAGIC)
        places[fragment.stem] = int(Path(json.loads(value)["url"]).stem)
    table = json.dumps(places, sort_keys=True, separators=(",", ":"))
    script = f'librarySearch.receive("pagefind",{table})\n'
    (index / "documents.js").write_text(script, encoding="utf-8")
    shutil.rmtree(index / "fragment", ignore_errors=True)
    for pattern in _UNUSED:
        for path in index.glob(pattern):
            path.unlink()
