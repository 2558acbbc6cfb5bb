"""CSV as a spreadsheet opens it."""

import csv
import io

import pytest

from macros.open_data.csv_export import to_csv
from macros.pages.tasks.records import task_records
from macros.views.records import Value
from tests.plan_folder import a_library, a_plan_source

TASK_FIELDS = (
    "id plan_id clause_id text due_edtf due_earliest due_latest recurrence lead_units "
    "supporting_units cites"
)


def read_back(value: Value) -> str:
    text = to_csv(("cell",), [{"cell": value}])
    head, row = csv.reader(io.StringIO(text, newline=""))
    assert head == ["\ufeffcell"]
    (cell,) = row
    return cell


@pytest.mark.parametrize("first", "=+-@\t\r\n\0＝＋－＠")
def test_a_cell_that_begins_as_a_formula_is_text(first: str) -> None:
    formula = f'{first}HYPERLINK("http://xau.example","Mở")'
    assert read_back(formula) == f"'{formula}"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("Kế hoạch, “dân vận”; 2024", "Kế hoạch, “dân vận”; 2024"),
        ('dấu "nháy" và\nxuống dòng', 'dấu "nháy" và\nxuống dòng'),
        ("a=b", "a=b"),
        (12, "12"),
        (None, ""),
        (True, "true"),
        (False, "false"),
        (["a; b", "c"], '["a; b", "c"]'),
        ([""], '[""]'),
        (["=1"], '["=1"]'),
        ([], "[]"),
    ],
)
def test_a_value_is_read_back(value: Value, cell: str) -> None:
    assert read_back(value) == cell


def test_a_task_has_the_fields_that_the_design_names() -> None:
    library = a_library(a=a_plan_source("Giao Phòng Nội vụ tổ chức, theo dõi."))
    (task,) = task_records(library)
    assert set(TASK_FIELDS.split()) <= set(task)
