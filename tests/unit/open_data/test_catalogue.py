"""The data files together: each list has its columns, with or without records."""

import csv
import io
import json
from functools import cache
from pathlib import Path

import pytest

from macros.open_data.catalogue import DATASETS, data_makers
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder
from macros.views.columns import Kind
from macros.views.dataset import Dataset
from macros.views.records import Value
from tests.plan_folder import a_library, a_plan_source

ROOT = Path(__file__).parents[3]
CASES = [ROOT / "plans", *sorted((ROOT / "tests/golden").glob("*/plans"))]
EACH = pytest.mark.parametrize("dataset", DATASETS, ids=lambda dataset: dataset.file)


@cache
def libraries() -> list[Library]:
    return [read_library(read_folder(folder)).library for folder in CASES]


@cache
def empty() -> Library:
    return a_library()


def fits(kind: Kind, value: Value) -> bool:
    match kind:
        case Kind.TEXT:
            return value is None or isinstance(value, str)
        case Kind.COUNT:
            is_truth = isinstance(value, bool)
            return value is None or (isinstance(value, int) and not is_truth)
        case Kind.TRUTH:
            return isinstance(value, bool)
        case Kind.LIST:
            return isinstance(value, list) and all(isinstance(v, str) for v in value)


@EACH
def test_every_record_has_the_columns_of_its_list(dataset: Dataset) -> None:
    records = [r for library in libraries() for r in dataset.records(library)]
    assert records
    for record in records:
        assert tuple(record) == tuple(dataset.columns)
        for name, kind in dataset.columns.items():
            assert fits(kind, record[name]), (name, record[name])


@EACH
def test_a_list_without_records_has_its_header(dataset: Dataset) -> None:
    assert dataset.records(empty()) == []
    text = data_makers(empty())[f"du-lieu/{dataset.file}.csv"]()
    assert isinstance(text, str)
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert rows == [list(dataset.columns)]


@pytest.mark.parametrize("library", [empty(), a_library(a=a_plan_source("Một."))])
def test_the_catalogue_names_fields_and_kinds_of_every_list(library: Library) -> None:
    text = data_makers(library)["du-lieu/danh-muc.json"]()
    entries = json.loads(text)["datasets"]
    for dataset, entry in zip(DATASETS, entries, strict=False):
        assert entry["fields"] == list(dataset.columns)
        assert entry["kinds"] == [kind.value for kind in dataset.columns.values()]
