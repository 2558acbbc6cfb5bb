"""Workbooks, read by another library than the one that writes them."""

import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from macros.open_data.catalogue import DATASETS
from macros.open_data.xlsx_export import to_xlsx
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from macros.views.columns import Columns, Kind
from macros.views.dataset import Dataset
from macros.views.records import Record, Value
from tests.plan_folder import a_library

LIBRARY = read_library(read_folder(Path(__file__).parents[3] / "plans")).library
EACH = pytest.mark.parametrize("dataset", DATASETS, ids=lambda dataset: dataset.file)
TEXT: Columns = {"cell": Kind.TEXT}


def sheet_of(raw: bytes) -> Worksheet:
    (sheet,) = openpyxl.load_workbook(io.BytesIO(raw)).worksheets
    return sheet


def read_back(value: Value, kind: Kind = Kind.TEXT) -> object:
    return sheet_of(to_xlsx("bang", {"cell": kind}, [{"cell": value}]))["A2"].value


def shown(value: Value) -> Value:
    """Return what a cell says; one without letters is empty."""
    return ("\n".join(value) if isinstance(value, list) else value) or (
        value if isinstance(value, bool | int) else None
    )


@EACH
def test_a_workbook_says_what_the_records_say(dataset: Dataset) -> None:
    records = dataset.records(LIBRARY)
    sheet = sheet_of(to_xlsx(dataset.file, dataset.columns, records))
    head, *rows = sheet.iter_rows(values_only=True)
    assert list(head) == list(dataset.columns)
    assert [list(row) for row in rows] == [
        [shown(value) for value in record.values()] for record in records
    ]


@EACH
def test_a_list_without_records_has_its_header(dataset: Dataset) -> None:
    records = dataset.records(a_library())
    sheet = sheet_of(to_xlsx(dataset.file, dataset.columns, records))
    rows = list(sheet.iter_rows(values_only=True))
    assert rows == [tuple(dataset.columns)]


@pytest.mark.parametrize(
    "text", ["07", "12/3", "2024-01", "1e5", "=1+1", "a: b", "+84"]
)
def test_what_a_spreadsheet_takes_for_something_else_stays_text(text: str) -> None:
    cell = sheet_of(to_xlsx("bang", TEXT, [{"cell": text}]))["A2"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


@pytest.mark.parametrize("text", ["https://a.example/", "mailto:a@b.example"])
def test_an_address_is_no_link(text: str) -> None:
    cell = sheet_of(to_xlsx("bang", TEXT, [{"cell": text}]))["A2"]
    assert (cell.value, cell.hyperlink) == (text, None)


@pytest.mark.parametrize(
    ("value", "kind", "cell"),
    [
        (12, Kind.COUNT, 12),
        (0, Kind.COUNT, 0),
        (None, Kind.COUNT, None),
        (True, Kind.TRUTH, True),
        (False, Kind.TRUTH, False),
        (["a; b", "c"], Kind.LIST, "a; b\nc"),
        ([], Kind.LIST, None),
        (None, Kind.TEXT, None),
        ("nghị quyết “đổi mới” & <b>", Kind.TEXT, "nghị quyết “đổi mới” & <b>"),
        ("a\ufffeb\uffff", Kind.TEXT, "a\ufffdb\ufffd"),
        (" a\n", Kind.TEXT, " a\n"),
        ("a\tb", Kind.TEXT, "a\tb"),
        ("_x0041_", Kind.TEXT, "_x0041_"),
    ],
)
def test_a_value_is_read_back(value: Value, kind: Kind, cell: object) -> None:
    found = read_back(value, kind)
    assert (found, type(found)) == (cell, type(cell))


def test_what_is_typed_into_an_empty_column_stays_text() -> None:
    sheet = sheet_of(to_xlsx("bang", TEXT, [{"cell": None}]))
    assert sheet.column_dimensions["A"].number_format == "@"


@pytest.mark.parametrize("letter", ["a", "ế", "\N{GRINNING FACE}"])
def test_what_is_too_long_for_a_cell_says_that_it_is_cut(letter: str) -> None:
    most = 32_767 // (len(letter.encode("utf-16-le")) // 2)
    assert read_back(letter * most) == letter * most
    cut = str(read_back(letter * (most + 1)))
    assert set(cut) == {letter, "…"}
    assert len(cut.encode("utf-16-le")) <= 2 * 32_767


def test_the_header_stays_in_view_and_filters() -> None:
    records: list[Record] = [{"cell": "a"}, {"cell": "b" * 500}]
    sheet = sheet_of(to_xlsx("bang", TEXT, records))
    assert sheet.title == "bang"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:A3"
    assert 8 <= sheet.column_dimensions["A"].width <= 61


def test_the_same_records_give_the_same_bytes() -> None:
    for dataset in DATASETS:
        records = dataset.records(LIBRARY)
        first = to_xlsx(dataset.file, dataset.columns, records)
        assert to_xlsx(dataset.file, dataset.columns, records) == first
        made = openpyxl.load_workbook(io.BytesIO(first)).properties.created
        assert (made.year, made.month, made.day) == (2000, 1, 1)
