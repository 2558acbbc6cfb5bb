"""A store in a folder, a small file an entry."""

import os
import stat
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from macros.store.store import NoStore, Store

_SEAL = 20  # bytes before the content that tell whether it is whole


class FolderStore:
    """Keeps entries as files; several processes may use one folder at once.

    A file appears whole or not at all. One that was cut off, spoilt or put there under
    another's name is as if absent, and so is one that the system does not let us read.
    """

    def __init__(self, folder: Path) -> None:
        """Use *folder*, which is there and ours; what is used from now on stays."""
        self._folder = folder
        self._begun = _now(folder)

    def get(self, key: str) -> bytes | None:
        """Return what is kept under *key*, None if nothing is."""
        path = self._path(key)
        try:
            sealed = path.read_bytes()
        except OSError:
            return None
        content = sealed[_SEAL:]
        if sealed[:_SEAL] != _seal(key, content):
            return None
        with suppress(OSError):
            os.utime(path)  # by its age, another process can tell that it is in use
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep *content* under *key*; where the system does not let us, do without."""
        path = self._path(key)
        with suppress(OSError):  # on a full disk, or where someone cleans up meanwhile
            for folder in (self._folder, path.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            number, name = tempfile.mkstemp(dir=path.parent)  # for the owner only
            try:
                with os.fdopen(number, "wb") as file:
                    file.write(_seal(key, content) + content)
                Path(name).replace(path)
            finally:  # nothing is left there where all went well
                Path(name).unlink(missing_ok=True)

    def drop_unused(self) -> None:
        """Remove what no process has read or written since this store was opened.

        For the end of a build that went well: a store would grow for ever. What another
        build will want again it makes again.
        """
        for path in self._folder.glob("*/*"):
            with suppress(OSError):
                if path.stat().st_mtime_ns < self._begun:
                    path.unlink()

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]


def project_store(project: Path) -> Store:
    """Return the store of a project, the folder of its mkdocs.yml; none elsewhere."""
    if not (project / "mkdocs.yml").is_file():
        return NoStore()
    return open_folder(project / ".cache" / "library")


def open_folder(folder: Path) -> Store:
    """Return the store in *folder*, made if need be; none where it cannot be kept.

    Entries hold what this program has made and are believed when read. So the folder
    must be the user's own, and nobody else may write there.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return FolderStore(folder) if _is_ours(folder) else NoStore()
    except OSError:
        return NoStore()


def _is_ours(folder: Path) -> bool:
    if os.name != "posix":
        return True  # there a project's folder is the user's, and has no such modes
    facts = folder.stat()
    others = stat.S_IWGRP | stat.S_IWOTH
    return facts.st_uid == os.geteuid() and not facts.st_mode & others


def _now(folder: Path) -> int:
    """Return the time by the clock that the times of files in *folder* are of."""
    with tempfile.TemporaryFile(dir=folder) as file:
        return os.fstat(file.fileno()).st_mtime_ns


def _seal(key: str, content: bytes) -> bytes:
    return blake2b(content, digest_size=_SEAL, key=key.encode()).digest()
