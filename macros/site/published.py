"""Whether what is published is already what a build would give.

It is if nothing that the last build has read has changed since, and nothing of what it
has published.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.store.keys import key_of, was_edited

# Names, in the environment of a build, the file into which it writes what it has read.
INGREDIENTS = "LIBRARY_INGREDIENTS"
_RECORD = Path(".cache", "published.json")
_LEFT = "__pycache__"  # Python writes into it while we build


class _UnknownError(Exception):
    """A place of which we cannot tell all that it holds."""


@dataclass(frozen=True, slots=True)
class Published:
    """What is known of the last site that the library in the folder `root` published.

    `environment` are the variables of the process.
    """

    root: Path
    environment: Mapping[str, str]

    def stands(self, site: Path) -> bool:
        """Tell whether a build would give what stands at *site*."""
        try:
            record = json.loads((self.root / _RECORD).read_text("utf-8"))
            made_of = record["made_of"]
            return bool(
                record["site"] == _state_of(site)
                and record["key"] == self._key(made_of["places"], made_of["names"])
            )
        except (OSError, ValueError, KeyError, TypeError, _UnknownError):
            return False

    def remember(self, site: Path, listed: Path, since: int) -> None:
        """Note that *site* is what the ingredients that a build has *listed* give.

        Not if one was changed *since* the build began, which may not have read it so.
        """
        record = self.root / _RECORD
        record.unlink(missing_ok=True)
        if not listed.is_file():
            return
        made_of = json.loads(listed.read_text("utf-8"))
        try:
            if any(_changed(p) >= since for p in _all_of(made_of["places"])):
                return
            if was_edited():
                return
            key = self._key(made_of["places"], made_of["names"])
        except (OSError, _UnknownError):
            return
        told = {"made_of": made_of, "key": key, "site": _state_of(site)}
        record.parent.mkdir(exist_ok=True)
        fresh = record.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(told), "utf-8")
        fresh.replace(record)

    def _key(self, places: Sequence[str], names: Sequence[str]) -> str:
        """Return what changes with each of these places and variables."""
        return key_of(
            kind=b"published",
            variables=repr([self.environment.get(name) for name in names]).encode(),
            **{f"at {path}": _content(path) for path in _all_of(places)},
        )


def _all_of(places: Sequence[str]) -> Iterator[Path]:
    """Yield these files and folders, and all that the folders hold."""
    for place in map(Path, places):
        yield place
        for folder, folders, files in os.walk(place):
            if any(Path(folder, name).is_symlink() for name in folders):
                raise _UnknownError
            folders[:] = sorted(name for name in folders if name != _LEFT)
            yield from (Path(folder, name) for name in (*folders, *sorted(files)))


def _content(path: Path) -> bytes:
    if path.is_file():
        return b"file" + path.read_bytes()
    return b"folder" if path.is_dir() else b"missing"


def _changed(path: Path) -> int:
    """Return when a file or folder was last changed, be it only moved here."""
    if not path.exists():
        return 0
    facts = path.stat()
    return max(facts.st_mtime_ns, facts.st_ctime_ns)


def _state_of(site: Path) -> str:
    """Return what changes when any file of *site* does, without reading it."""
    facts = (
        (path.as_posix(), path.stat(follow_symlinks=False))
        for path in _all_of([str(site)])
    )
    found = [
        (name, f.st_size, f.st_mtime_ns, f.st_ctime_ns)
        for name, f in facts
        if name != site.as_posix()
    ]
    return key_of(kind=b"site", files=repr(found).encode())
