"""Records → CSV that a spreadsheet opens with accents intact."""

import csv
import io

from macros.views.records import Record, Value

_BOM = "\ufeff"  # without it a spreadsheet takes UTF-8 for the code page of the machine
# A cell so begun may run as a formula; a leading apostrophe makes it text (OWASP).
_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠")


def to_csv(columns: tuple[str, ...], records: list[Record]) -> str:
    """Return the records as rows under *columns*; lists are joined by semicolons."""
    out = io.StringIO()
    out.write(_BOM)
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_cell(record[c]) for c in columns] for record in records)
    return out.getvalue()


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    words = "; ".join(value) if isinstance(value, list) else str(value)
    return f"'{words}" if words.startswith(_FORMULA) else words
