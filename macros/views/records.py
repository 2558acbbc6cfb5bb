"""Open data as flat records, one list for each kind.

Keys follow ELI and the Open Contracting milestones (docs/phat-trien/glossary.md).
A changed key is a breaking change: raise SCHEMA_VERSION.
"""

import datetime as dt

SCHEMA_VERSION = "2.0"

Value = str | int | bool | None | list[str]
Record = dict[str, Value]


def iso(day: dt.date | None) -> str | None:
    """Return a day as ISO 8601."""
    return day.isoformat() if day else None
