"""The only module that reads the disk."""

import re
from pathlib import Path

_INHERIT = re.compile(
    r"""^INHERIT:\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>.*?))\s*(?:\s\#.*)?$""",
    re.MULTILINE,
)
_MOST_SETTINGS = 9  # files that inherit each other in a ring end here


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


def read_settings(path: Path) -> list[tuple[str, str]]:
    """Return the name and text of mkdocs.yml and of the files that it inherits.

    The nearest comes first. A file that is not there ends the list.
    """
    layers: list[tuple[str, str]] = []
    while path.is_file() and len(layers) < _MOST_SETTINGS:
        text = path.read_text("utf-8-sig", errors="replace")
        layers.append((path.name, text))
        found = _INHERIT.search(text)
        if found is None:
            break
        path = path.parent / (found["double"] or found["single"] or found["plain"])
    return layers
