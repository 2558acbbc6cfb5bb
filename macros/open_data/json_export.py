"""Records → JSON."""

import json

from macros.views.records import SCHEMA_VERSION, Record


def to_json(name: str, records: list[Record], **about: object) -> str:
    """Return an object with the schema's version and one list called *name*.

    What else it is *about* stands before the list.

    Each record has a line of its own.
    """
    rows = ",\n".join(map(_written, records))
    head = _written({"schema_version": SCHEMA_VERSION, **about}).removesuffix("}")
    return f"{head},{_written(name)}:[\n{rows}\n]}}\n"


def _written(value: object) -> str:
    """Return a value without the spaces that programs do not need."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
