"""Records → a workbook in which "07" and "12/3" stay as they are written.

The same records give the same bytes: nothing comes from the clock.
"""

import datetime as dt
import io
import re

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from macros.views.columns import Columns, Kind
from macros.views.records import Record, Value

_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001  (workbooks know no zone)
_LONGEST = 32_767  # letters of a cell, counted in UTF-16
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 8, 60
_SHORT_CUT = "…"


def to_xlsx(name: str, columns: Columns, records: list[Record]) -> bytes:
    """Return a workbook with the records in one sheet called *name*.

    Only counts are numbers. A list has a line for each item.
    """
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet(name)
        _lay_out(sheet, columns, records)
        bold = book.add_format({"bold": True, "num_format": "@"})
        for at, column in enumerate(columns):
            sheet.write_string(0, at, column, bold)
        text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        other = book.add_format({"valign": "top"})
        for row, record in enumerate(records, start=1):
            for at, (column, kind) in enumerate(columns.items()):
                form = text if kind in {Kind.TEXT, Kind.LIST} else other
                _write(sheet, row, at, record[column], form)
    return out.getvalue()


def _lay_out(sheet: Worksheet, columns: Columns, records: list[Record]) -> None:
    """Set the widths, keep the header in view, and let it filter."""
    for at, column in enumerate(columns):
        lines = [line for r in records for line in _cell(r[column]).split("\n")]
        longest = max(map(len, [column + "    ", *lines]))  # room for the filter's sign
        sheet.set_column(at, at, min(max(longest + 1, _NARROWEST), _WIDEST))
    sheet.freeze_panes(1, 0)
    last_row, last_column = len(records), len(columns) - 1
    sheet.autofilter(0, 0, last_row, last_column)
    # Else each "07" has a mark that offers to make a number of it.
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})


def _write(sheet: Worksheet, row: int, at: int, value: Value, form: Format) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, at, value, form)
    elif isinstance(value, int):
        sheet.write_number(row, at, value, form)
    elif value:
        sheet.write_string(row, at, _cell(value), form)
    else:
        sheet.write_blank(row, at, None, form)


def _cell(value: Value) -> str:
    """Return what a cell shows, cut where it is longer than a cell may be."""
    if value is None:
        return ""
    words = "\n".join(value) if isinstance(value, list) else str(value)
    words = _NO_XML.sub("\ufffd", words)
    units = words.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return words
    kept = units[: 2 * (_LONGEST - len(_SHORT_CUT))].decode("utf-16-le", "ignore")
    return kept + _SHORT_CUT
