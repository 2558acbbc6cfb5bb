"""Records → JSON."""

import json

from macros.views.records import SCHEMA_VERSION, Record


def to_json(name: str, records: list[Record]) -> str:
    """Return an object with the schema's version and one list called *name*."""
    value = {"schema_version": SCHEMA_VERSION, name: records}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
