"""Store: bytes by key, any of which may be gone the next moment."""

from typing import Protocol


class Store(Protocol):
    """Keeps bytes by a key of `macros.store.keys`; losing them costs only time.

    What it gives back is what was put in under that key, or nothing.
    """

    def get(self, key: str) -> bytes | None:
        """Return what is kept under *key*, None if nothing is."""
        ...

    def put(self, key: str, content: bytes) -> None:
        """Keep *content* under *key*, if that can be done."""
        ...

    def drop_unused(self) -> None:
        """Forget what a build that has now ended well did not ask for."""
        ...


class NoStore:
    """Keeps nothing: everything is made anew."""

    def get(self, key: str) -> bytes | None:
        """Return nothing."""

    def put(self, key: str, content: bytes) -> None:
        """Forget *content*."""

    def drop_unused(self) -> None:
        """Do nothing: there is nothing to forget."""


NO_STORE = NoStore()


class MemoryStore:
    """Keeps what was used since the last call of `drop_unused`, while we run."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._kept: dict[str, bytes] = {}
        self._used: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        """Return what is kept under *key*, None if nothing is."""
        content = self._kept.get(key)
        if content is not None:
            self._used[key] = content
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep *content* under *key*."""
        self._kept[key] = self._used[key] = content

    def drop_unused(self) -> None:
        """Forget what nobody has asked for or put in since the last call."""
        self._kept, self._used = self._used, {}
