"""The only module that reads the disk."""

from pathlib import Path


def read_folder(root: Path) -> dict[str, bytes]:
    """Return the sources below *root* by their path with slashes, in order.

    Hidden files are passed over: editors leave their locks and copies there.
    """
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.suffix in {".md", ".yml"}
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(root).parts)
    }
