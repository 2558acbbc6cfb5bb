"""Records → JSON."""

import json

from macros.views.records import SCHEMA_VERSION, Record


def to_json(name: str, records: list[Record], **about: object) -> str:
    """Return an object with the schema's version and one list called *name*.

    What else it is *about* stands before the list.

    Each record has a line of its own.
    """
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in records)
    fields = {"schema_version": SCHEMA_VERSION, **about}
    head = json.dumps(fields, ensure_ascii=False).removeprefix("{").removesuffix("}")
    return f"{{{head}, {json.dumps(name)}: [\n{rows}\n]}}\n"
