"""Records → JSON."""

import json

from macros.views.records import SCHEMA_VERSION, Record


def to_json(name: str, records: list[Record]) -> str:
    """Return an object with the schema's version and one list called *name*.

    Each record has a line of its own.
    """
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in records)
    head = f'"schema_version": {json.dumps(SCHEMA_VERSION)}'
    return f"{{{head}, {json.dumps(name)}: [\n{rows}\n]}}\n"
