"""A folder with a built site -> what is kept of it."""

import re
from collections import defaultdict
from pathlib import Path

from tests.guard.data_facts import data_lines
from tests.guard.page_facts import page_facts
from tests.guard.record import PageFacts, SiteFacts

_HOME = "index.html"
_INDEX = "pagefind/"  # made of the pages, for a program; what it holds is theirs
# main.57a0d79d.min.css, 255217f9ea56.js, vi_5b15e66.pf_index
_HASH = re.compile(r"(?<![0-9a-z])[0-9a-f]{7,}(?=\.(?:min\.)?[a-z_.]+$)")
_NAMED_BY_CONTENT = re.compile(r"\.(?:js|css|map|pf_\w+)$")


def site_facts(root: Path) -> SiteFacts:
    """Return what counts of the site in *root*, its files by address."""
    pages: dict[str, PageFacts] = {}
    data: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    files = []
    for path in sorted(root.rglob("*")):
        if not path.is_file():
            continue
        name = path.relative_to(root).as_posix()
        if path.suffix == ".html":
            address = name.removesuffix(_HOME) if path.name == _HOME else name
            pages[address] = page_facts(path.read_bytes(), address)
            continue
        lines = None
        if not name.startswith(_INDEX):
            lines = data_lines(name, path.read_bytes())
        if lines is None:
            files.append(address_without_hash(name))
        else:
            data[address_without_hash(name)].append(lines)
    joined = {
        name: tuple(line for lines in sorted(found) for line in lines)
        for name, found in data.items()
    }
    return SiteFacts(pages, joined, tuple(sorted(files)))


def address_without_hash(name: str) -> str:
    """Return *name* with # in the place of a hash that tells what the file holds."""
    return _HASH.sub("#", name) if _NAMED_BY_CONTENT.search(name) else name
