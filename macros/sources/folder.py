"""The only module that reads the disk."""

import re
from pathlib import Path

_INHERIT = re.compile(
    r"""^INHERIT:\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>.*?))\s*(?:\s\#.*)?$""",
    re.MULTILINE,
)
_MOST_SETTINGS = 9  # files that inherit each other in a ring end here
_SUFFIXES = {".md", ".yml"}
_SYSTEM = {"Thumbs.db", "desktop.ini"}


def read_folder(root: Path) -> dict[str, bytes | None]:
    """Return the files below *root* by their path with slashes, in order.

    None stands for a file that is no source or cannot be opened: a link to nowhere,
    too. Hidden files are passed over, and copies and locks that editors leave.
    """
    return {
        path.relative_to(root).as_posix(): _content(path)
        for path in sorted(root.rglob("*"))
        if (path.is_symlink() or not path.is_dir())
        and not any(map(_is_left_over, path.relative_to(root).parts))
    }


def read_settings(path: Path) -> list[tuple[str, str]]:
    """Return the name and text of mkdocs.yml and of the files that it inherits.

    The nearest comes first. A file that is not there ends the list.
    """
    return [(layer.name, _settings(layer)) for layer in settings_files(path)]


def settings_files(path: Path) -> list[Path]:
    """Return mkdocs.yml and the files that it inherits, the nearest first."""
    layers: list[Path] = []
    while path.is_file() and len(layers) < _MOST_SETTINGS:
        layers.append(path)
        found = _INHERIT.search(_settings(path))
        if found is None:
            break
        path = path.parent / (found["double"] or found["single"] or found["plain"])
    return layers


def _settings(path: Path) -> str:
    return path.read_text("utf-8-sig", errors="replace")


def _is_left_over(name: str) -> bool:
    """Tell whether a name is one that systems and editors give, not people."""
    return name.startswith((".", "~", "#")) or name.endswith("~") or name in _SYSTEM


def _content(path: Path) -> bytes | None:
    if path.suffix not in _SUFFIXES or not path.is_file():
        return None
    try:
        return path.read_bytes()
    except OSError:
        return None
