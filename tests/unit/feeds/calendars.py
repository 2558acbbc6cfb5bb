"""Calendars of small libraries and of the real one, read by another library."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import vobject

from macros.feeds.calendars import calendar_files
from macros.model.office import Office
from macros.pipeline import read_library
from macros.registry.library import Library
from macros.sources.folder import read_folder
from macros.views.calendar_events import task_calendars
from tests.plan_folder import a_library, a_plan_source

BODY = "## Tháng 02\n\n1. Tổ chức hội nghị (Phòng Nội vụ).\n"


PLANS = Path(__file__).parents[3] / "plans"


SITE = "https://thu-vien.example.vn/"


def files_of(library: Library, site_url: str = "") -> dict[str, str]:
    files = calendar_files(library, task_calendars(library), Office(url=site_url))
    return {path.removeprefix("du-lieu/lich/"): text for path, text in files.items()}


def events_in(text: str) -> list[Any]:
    """Return the events that vobject finds in a file."""
    return list(getattr(vobject.readOne(text), "vevent_list", []))


def only_event(library: Library, site_url: str = "") -> Any:  # noqa: ANN401 - untyped
    (event,) = events_in(files_of(library, site_url)["tat-ca.ics"])
    return event


@cache
def real_library() -> Library:
    return read_library(read_folder(PLANS)).library


@cache
def real_files() -> dict[str, str]:
    return files_of(real_library(), SITE)


@cache
def one_task() -> Library:
    return a_library(a=a_plan_source(BODY, ma="a", ngay="2024-01-XX"))


def with_text(words: str) -> Library:
    """Return a library whose only task has these words."""
    library = one_task()
    (assignment,) = library.assignments
    task = replace(assignment.task, text=words, due_text=words)
    return replace(library, assignments=(replace(assignment, task=task),))
