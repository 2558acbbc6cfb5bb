"""Records → a workbook in which "07" and "12/3" stay as they are written.

The same records give the same bytes: nothing comes from the clock.
"""

import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from macros.open_data.xlsx_cells import SharedTexts, cells, shown
from macros.views.columns import Columns, Kind
from macros.views.records import Record

_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001  (workbooks know no zone)
_TEXTUAL = {Kind.TEXT, Kind.LIST}
_NARROWEST, _WIDEST = 8, 60
_SHEET, _TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_END = "</sheetData>"
_SIZE = re.compile(r'<dimension ref="[^"]*"/>')  # of the header alone; need not be
_TEXT_LIST = re.compile(r"<sst [^>]*>.*</sst>", re.DOTALL)
_TEXT_HEAD = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
_FAST = 3  # of zlib; its best level takes a quarter longer for a fifth less


def to_xlsx(name: str, columns: Columns, records: Sequence[Record]) -> bytes:
    """Return a workbook with the records in one sheet called *name*.

    Only counts are numbers. A list has a line for each item.
    """
    values = [[shown(record[column]) for record in records] for column in columns]
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        styles = _lay_out(book.add_worksheet(name), columns, values, _formats(book))
    texts = SharedTexts({column: at for at, column in enumerate(columns)})
    by_column = (
        cells(xl_col_to_name(at), cast("int", style.xf_index), found, texts)
        for at, (found, style) in enumerate(zip(values, styles, strict=True))
    )
    rows = "".join(
        f'<row r="{row}">{"".join(found)}</row>'
        for row, found in enumerate(zip(*by_column, strict=True), start=2)
    )
    return _with_rows(out, rows, texts.written())


def _formats(book: Workbook) -> dict[Kind | None, Format]:
    """Return how each kind of values is shown, and at None the header."""
    text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
    other = book.add_format({"valign": "top"})
    return {
        None: book.add_format({"bold": True, "num_format": "@"}),
        **{kind: text if kind in _TEXTUAL else other for kind in Kind},
    }


def _lay_out(
    sheet: Worksheet,
    columns: Columns,
    values: list[list[str | int]],
    formats: Mapping[Kind | None, Format],
) -> list[Format]:
    """Write the header: it stays in view, and filters. Return each column's format."""
    for at, (column, kind) in enumerate(columns.items()):
        sheet.write_string(0, at, column, formats[None])
        sheet.set_column(at, at, _width(column, values[at]), formats[kind])
    last_row = max(map(len, values))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last_row, len(columns) - 1)
    # Else each "07" has a mark that offers to make a number of it.
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})
    return [formats[kind] for kind in columns.values()]


def _width(column: str, values: list[str | int]) -> int:
    """Return the width of the longest line, with room for the filter's sign."""
    lines = (line for value in set(values) for line in str(value).split("\n"))
    longest = max(map(len, [f"{column}    ", *lines]))
    return min(max(longest + 1, _NARROWEST), _WIDEST)


def _with_rows(book: io.BytesIO, rows: str, texts: str) -> bytes:
    """Return a workbook that has a header with its rows, and the texts of both."""
    out = io.BytesIO()
    with ZipFile(book) as made, ZipFile(out, "w", ZIP_DEFLATED) as filled:
        for part in made.infolist():
            content = made.read(part).decode()
            if part.filename == _SHEET:
                content = _SIZE.sub("", content).replace(_END, f"{rows}{_END}")
            elif part.filename == _TEXTS:
                content = _TEXT_LIST.sub(
                    lambda _: f"{_TEXT_HEAD}{texts}</sst>", content
                )
            filled.writestr(part, content, compresslevel=_FAST)
    return out.getvalue()
