"""The table of what the library publishes as data."""

from macros.feeds.calendars import calendar_files
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
from macros.views.calendar_events import task_calendars
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

TITLES = {dataset.file: dataset.title for dataset in DATASETS}  # by file name


def build_data(
    library: Library, office: Office | None = None
) -> dict[str, str | bytes]:
    """Return the data files by their address; they name the office."""
    office = office or Office()
    files: dict[str, str | bytes] = {}
    catalogue: list[Record] = []
    for dataset in DATASETS:
        records = dataset.records(library)
        path = f"du-lieu/{dataset.file}"
        files[f"{path}.json"] = to_json(dataset.name, records)
        files[f"{path}.csv"] = to_csv(dataset.columns, records)
        files[f"{path}.xlsx"] = to_xlsx(dataset.file, dataset.columns, records)
        catalogue.append(
            {
                "title": dataset.title,
                "name": dataset.name,
                "records": len(records),
                "files": [
                    f"{dataset.file}.{ending}" for ending in ("json", "csv", "xlsx")
                ],
                "fields": list(dataset.columns),
                "kinds": [kind.value for kind in dataset.columns.values()],
                "schema_version": SCHEMA_VERSION,
            }
        )
    calendars = task_calendars(library)
    files |= calendar_files(library, calendars, office)
    catalogue.append(
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
    files["du-lieu/danh-muc.json"] = to_json(
        "datasets", catalogue, library=_about(office)
    )
    return files


def _about(office: Office) -> dict[str, str]:
    return {
        "name": office.name,
        "description": office.about,
        "publisher": office.publisher,
        "contact": office.contact,
        "url": office.url,
    }
