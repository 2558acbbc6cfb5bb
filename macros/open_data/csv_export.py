"""Records → CSV that a spreadsheet opens with accents intact."""

import csv
import io
import json
from collections.abc import Iterable

from macros.views.records import Record, Value

_BOM = "\ufeff"  # without it a spreadsheet takes UTF-8 for the code page of the machine
# A cell so begun may run as a formula; a leading apostrophe makes it text (OWASP).
_FORMULA = frozenset("=+-@\t\r\n\0＝＋－＠")


def to_csv(columns: Iterable[str], records: Iterable[Record]) -> str:
    """Return the records as rows under *columns*.

    A list is an array in JSON: joined by any mark, an item with that mark would
    come back as two.
    """
    names = tuple(columns)
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out)
    writer.writerow(names)
    writer.writerows([_cell(record[name]) for name in names] for record in records)
    return out.getvalue()


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return f"'{value}" if value[:1] in _FORMULA else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False) if value else "[]"
    return str(value)
