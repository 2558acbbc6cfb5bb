"""What is kept of a built site: its pages, its data, the names of its other files."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a reader, a link or a screen reader finds on a page.

    `ids`, `links` (target and words) and `labels` (attribute and words) are sorted;
    `text` has one line for each block of the page.
    """

    title: str
    ids: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    labels: tuple[tuple[str, str], ...]
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """Pages and data by address, data as lines; of other files only their names."""

    pages: Mapping[str, PageFacts]
    data: Mapping[str, tuple[str, ...]]
    files: tuple[str, ...]


Record = Mapping[str, SiteFacts]  # by library and engine, as in "own/site"


def write_record(record: Record, path: Path) -> None:
    """Write *record* as gzipped JSON, always the same bytes for the same facts."""
    value = {name: asdict(site) for name, site in record.items()}
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8", "surrogatepass"), mtime=0))


def read_record(path: Path) -> Record:
    """Return what `write_record` has written."""
    value = json.loads(gzip.decompress(path.read_bytes()))
    return {name: _site(site) for name, site in value.items()}


def _site(value: dict[str, Any]) -> SiteFacts:
    return SiteFacts(
        pages={address: _page(page) for address, page in value["pages"].items()},
        data={address: tuple(lines) for address, lines in value["data"].items()},
        files=tuple(value["files"]),
    )


def _page(value: dict[str, Any]) -> PageFacts:
    return PageFacts(
        title=value["title"],
        ids=tuple(value["ids"]),
        links=tuple((target, words) for target, words in value["links"]),
        labels=tuple((name, words) for name, words in value["labels"]),
        text=tuple(value["text"]),
    )
