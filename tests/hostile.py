"""The project's own library with hostile words in everything that has a name."""

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import yaml

from tests.project_copy import ROOT, copy_project

KINDS = (
    "<script>window.pwned=1</script>",
    '<img src=x onerror="window.pwned=2">',
    "<svg onload=window.pwned=3>",
    '" onfocus="window.pwned=4" autofocus x=\'" \'',
    "</title><script>window.pwned=5</script>",
    "</script><script>window.pwned=6</script>",
    "[xem](javascript:window.pwned=7) javascript:window.pwned=7",
    "{{ 7 * 7 }} {% raise %} {# ẩn #}",
    "&lt;script&gt;window.pwned=8&lt;/script&gt; &amp;amp; &#60;b&#62;",
    "`${window.pwned=9}` --> ]]>",
)


def hostile_project(folder: Path, root: Path = ROOT) -> Path:
    """Return a copy of the project whose names hold every one of the KINDS."""
    copy_project(folder, root)
    words = cycle(KINDS)
    for path in sorted((folder / "plans").rglob("*.md")):
        _, head, body = path.read_text("utf-8").split("---\n", maxsplit=2)
        fields = _read(head)
        is_plan = path.parent.name == "ke-hoach"
        if path.name.startswith("luat-"):
            continue  # a law is found by its title
        subject = fields.get("trich_yeu", "")
        added = " ".join(KINDS) if is_plan else next(words)
        fields["trich_yeu"] = f"{subject} {added}".strip()
        path.write_text(f"---\n{_written(fields)}---\n{body}", "utf-8")
    for path in sorted((folder / "plans" / "danh-muc").glob("*.yml")):
        entries = _read(path.read_text("utf-8"))
        named = {key: _hostile(entry, words) for key, entry in entries.items()}
        path.write_text(_written(named), "utf-8")
    return folder


def _hostile(entry: Any, words: Iterator[str]) -> Any:  # noqa: ANN401 - as in YAML
    """Return an entry of a register; what it was called stays another name of it."""
    if isinstance(entry, str):
        return f"{entry} {next(words)}"
    changed = {**entry}
    if "he_thong" in entry:  # a body
        changed["ten_khac"] = [entry["ten"], *entry.get("ten_khac", [])]
    for key in ("ten", "ten_day_du", "mo_ta", "ghi_chu"):
        if key in entry:
            changed[key] = f"{entry[key]} {next(words)}"
    if "buoc" in entry:
        changed["buoc"] = [_hostile(step, words) for step in entry["buoc"]]
    return changed


def _read(text: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - text only
    return found


def _written(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000)
