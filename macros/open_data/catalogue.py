"""The table of what the library publishes as data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from macros.feeds.calendars import calendar_files
from macros.frame.calendar_link import FOLDER
from macros.model.office import Office
from macros.open_data.csv_export import to_csv
from macros.open_data.json_export import to_json
from macros.open_data.xlsx_export import to_xlsx
from macros.pages.directive.records import DOCUMENTS
from macros.pages.gaps.records import GAPS
from macros.pages.index.records import CITATIONS, CONTRADICTIONS, MATRIX
from macros.pages.tasks.records import TASKS
from macros.parts.relations.records import RELATIONS
from macros.registry.library import Library
from macros.views.calendar_events import TaskCalendar, task_calendars
from macros.views.columns import (
    TARGETS,
)
from macros.views.dataset import Dataset
from macros.views.records import (
    SCHEMA_VERSION,
    Record,
)
from macros.views.target_records import target_records

DATASETS = (
    DOCUMENTS,
    CITATIONS,
    MATRIX,
    RELATIONS,
    TASKS,
    Dataset(
        "chi-tieu",
        "targets",
        "Chỉ tiêu: mức cần đạt, thời gian, đoạn nêu",
        TARGETS,
        target_records,
    ),
    CONTRADICTIONS,
    GAPS,
)

FileMakers = Mapping[str, Callable[[], str | bytes]]  # by address, made when asked for
TITLES = {dataset.file: dataset.title for dataset in DATASETS}  # by file name


@dataclass(slots=True)
class _Records:
    """The records of one dataset at a time, and how many there were of each.

    The three files of a dataset are made one after the other.
    """

    library: Library
    counts: dict[str, int] = field(default_factory=dict)
    held: tuple[str, list[Record]] = ("", [])

    def of(self, dataset: Dataset) -> list[Record]:
        """Return the records of *dataset*."""
        if self.held[0] != dataset.file:
            self.held = dataset.file, dataset.records(self.library)
            self.counts[dataset.file] = len(self.held[1])
        return self.held[1]

    def count(self, dataset: Dataset) -> int:
        """Return how many records *dataset* has."""
        if dataset.file not in self.counts:
            self.of(dataset)
        return self.counts[dataset.file]

    def json(self, dataset: Dataset) -> str:
        """Return the file for programs."""
        return to_json(dataset.name, self.of(dataset))

    def csv(self, dataset: Dataset) -> str:
        """Return the table as text."""
        return to_csv(dataset.columns, self.of(dataset))

    def xlsx(self, dataset: Dataset) -> bytes:
        """Return the workbook."""
        return to_xlsx(dataset.file, dataset.columns, self.of(dataset))


def data_makers(library: Library, office: Office | None = None) -> FileMakers:
    """Return what makes each data file, by its address; they name the office.

    In this order they are made with the least work.
    """
    office = office or Office()
    records = _Records(library)
    makers: dict[str, Callable[[], str | bytes]] = {}
    for dataset in DATASETS:
        path = f"du-lieu/{dataset.file}"
        makers[f"{path}.json"] = partial(records.json, dataset)
        makers[f"{path}.csv"] = partial(records.csv, dataset)
        makers[f"{path}.xlsx"] = partial(records.xlsx, dataset)
    calendars = task_calendars(library)
    # Events stand in several calendars: all are made at once.
    made = cache(partial(calendar_files, library, calendars, office))
    for calendar in calendars:
        makers[FOLDER + calendar.path] = partial(_calendar, made, calendar)
    listed = partial(_catalogue, records, calendars, office)
    return {**makers, "du-lieu/danh-muc.json": listed}


def _calendar(made: Callable[[], Mapping[str, str]], calendar: TaskCalendar) -> str:
    return made()[FOLDER + calendar.path]


def _catalogue(
    records: _Records, calendars: Sequence[TaskCalendar], office: Office
) -> str:
    """Return the list of all data files."""
    entries: list[Record] = [
        {
            "title": dataset.title,
            "name": dataset.name,
            "records": records.count(dataset),
            "files": [f"{dataset.file}.{ending}" for ending in ("json", "csv", "xlsx")],
            "fields": list(dataset.columns),
            "kinds": [kind.value for kind in dataset.columns.values()],
            "schema_version": SCHEMA_VERSION,
        }
        for dataset in DATASETS
    ]
    entries.append(
        {
            "title": "Lịch công tác (iCalendar): mọi việc, từng kế hoạch, từng cơ quan",
            "name": "calendars",
            "records": len(calendars[0].events),
            "files": [f"lich/{calendar.path}" for calendar in calendars],
            "fields": [],
            "kinds": [],
            "schema_version": SCHEMA_VERSION,
        }
    )
    return to_json("datasets", entries, library=_about(office))


def _about(office: Office) -> dict[str, str]:
    return {
        "name": office.name,
        "description": office.about,
        "publisher": office.publisher,
        "contact": office.contact,
        "url": office.url,
    }
