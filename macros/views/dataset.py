"""What one list of open data is: its name, its columns, what makes its records."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.registry.library import Library
from macros.views.columns import Columns
from macros.views.records import Record


@dataclass(frozen=True, slots=True)
class Dataset:
    """One list of records: its file name, its key in JSON, what it holds."""

    file: str
    name: str
    title: str
    columns: Columns
    records: Callable[[Library], list[Record]]
