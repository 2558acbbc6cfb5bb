"""The only module that reads the disk."""

from pathlib import Path

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
