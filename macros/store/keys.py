"""Keys of a store: a digest of what a kept thing was made of, program included."""

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

_BYTES = 20  # of a key
_PROGRAM = Path(__file__).parents[1]


def key_of(**parts: bytes) -> str:
    """Return the key of what was made of *parts* and nothing else but this program.

    One part names the kind of thing, so that two kinds never share a key.
    """
    return _digest([*sorted(parts.items()), ("program", program().encode())])


@cache
def program() -> str:
    """Return the fingerprint of this program as it is when first asked, once a process.

    An edit of the program shows in a process that reads it anew, or in the next one.
    """
    return fingerprint(_PROGRAM, sys.path)


def was_edited() -> bool:
    """Tell whether the program is another one by now."""
    return fingerprint(_PROGRAM, sys.path) != program()


def fingerprint(program: Path, imports: Iterable[str]) -> str:
    """Return a digest of a program, of its packages and of Python.

    *program* is its folder: code, the country's places, the theme. The packages are all
    that stand in the folders *imports*, each with its version.
    """
    return _digest(
        [
            ("python", f"{sys.implementation.name} {sys.version}".encode()),
            *(("package", name.encode()) for name in _packages(imports)),
            *(
                (f.relative_to(program).as_posix(), f.read_bytes())
                for f in _of(program)
            ),
        ]
    )


def _packages(folders: Iterable[str]) -> list[str]:
    """Return the packages of *folders*, each by the name of its folder of facts.

    That name holds the version; to read the facts themselves would take far longer.
    """
    return sorted(
        path.name
        for folder in dict.fromkeys(folders)
        for path in Path(folder).glob("*.*-info")
    )


def _of(program: Path) -> Iterator[Path]:
    """Yield the files of *program*, without what Python and editors leave there."""
    for path in sorted(program.rglob("*")):
        is_left = "__pycache__" in path.parts or path.name.startswith((".", "#", "~"))
        if path.is_file() and not is_left:
            yield path


def _digest(parts: Iterable[tuple[str, bytes]]) -> str:
    """Return a digest that tells where each name and each part ends."""
    digest = blake2b(digest_size=_BYTES)
    for name, part in parts:
        for piece in (name.encode(), part):
            digest.update(len(piece).to_bytes(8, "big"))
            digest.update(piece)
    return digest.hexdigest()
