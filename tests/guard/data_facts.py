"""A data file -> lines that can be compared: values of JSON, cells of workbooks."""

import base64
import gzip
import json
import re
from collections.abc import Iterator
from io import BytesIO

from openpyxl import load_workbook

_TEXTS = frozenset({"atom", "csv", "ics", "jsonl", "rss", "tsv", "txt", "xml"})
_HANDED_OVER = re.compile(r'[\w.]+\("[^"]*",(.+)\)\s*', re.DOTALL)  # to a script
_GZIP = "H4sI"  # how gzip begins in base64
_HASH = re.compile(r'"[0-9a-f]{12}"')


def data_lines(name: str, content: bytes) -> tuple[str, ...] | None:
    """Return what the file *name* holds as lines, or None if it is no data."""
    suffix = name.rpartition(".")[2]
    if suffix == "json":
        return _value_lines(json.loads(content))
    if suffix == "xlsx":
        return tuple(_cells(content))
    if suffix in _TEXTS:
        # The line ends of calendars and tables are part of their formats.
        return tuple(content.decode("utf-8").replace("\r", "␍").split("\n"))
    if suffix == "js":
        return _script_lines(content.decode("utf-8"))
    return None


def _value_lines(value: object) -> tuple[str, ...]:
    """Return a value of JSON, whatever the order of its keys and its whitespace."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1)
    return tuple(text.split("\n"))


def _cells(content: bytes) -> Iterator[str]:
    workbook = load_workbook(BytesIO(content), read_only=True)
    for sheet in workbook.worksheets:
        yield f"[{sheet.title}]"
        for row in sheet.iter_rows(values_only=True):
            yield _value_line(row)
    workbook.close()


def _value_line(row: tuple[object, ...]) -> str:
    return json.dumps(row, ensure_ascii=False, default=str)


def _script_lines(text: str) -> tuple[str, ...] | None:
    """Return the data that a script hands over, as those of the search do.

    Names of files within it that say what such a file holds do not count.
    """
    found = _HANDED_OVER.fullmatch(text)
    if not found:
        return None
    value = json.loads(found[1])
    if isinstance(value, str) and value.startswith(_GZIP):
        value = json.loads(gzip.decompress(base64.b64decode(value)))
    return tuple(_HASH.sub('"#"', line) for line in _value_lines(value))
