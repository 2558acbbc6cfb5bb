"""A plan whose text states no period: its year is that of its day, if it has one."""

from macros.model.schedule import Period, PeriodKind, Within
from macros.pages.directive.records import document_records
from macros.pipeline import read_library
from macros.publish.lists import LibraryLists
from macros.publish.pages import page_makers
from macros.views.facets import place_and_period
from tests.plan_folder import a_plan_source, sources

BODY = "Thực hiện Chỉ thị số 1-CT/TU.\n\n## Tháng 3\n\n1. Rà soát (Phòng Nội vụ)."


def test_the_day_of_issue_gives_the_year() -> None:
    source = a_plan_source(BODY, ma="a", thoi_ky=None, ngay="2024-02-05")
    reading = read_library(sources(a=source))
    assert reading.errors == ()
    library = reading.library
    (assignment,) = library.assignments
    assert assignment.task.deadline == Within(Period(2024, PeriodKind.MONTH, 3))
    assert place_and_period(library, library.plans["a"]) == "Cao Lộc, 2024"


def test_without_a_day_nothing_is_invented() -> None:
    source = a_plan_source(BODY, ma="a", thoi_ky=None, ngay=None)
    reading = read_library(sources(a=source))
    assert reading.errors == ()
    library = reading.library
    assert not any(isinstance(a.task.deadline, Within) for a in library.assignments)
    assert place_and_period(library, library.plans["a"]) == "Cao Lộc"
    (row,) = [r for r in document_records(library) if r["role"] == "plan"]
    assert (row["period"], row["year"]) == (None, None)
    page = page_makers(LibraryLists(library))["ke-hoach/a/"]()
    assert "Thời kỳ" not in page.body
