"""A plan in a newer text among the others as they were: what its page then says."""

from collections import Counter

import pytest

from macros.pipeline import read_library
from macros.publish.ahead import page_ahead
from macros.publish.lists import LibraryLists
from macros.publish.pages import page_makers
from macros.registry.ahead import with_plan
from macros.registry.gaps import gaps_of
from macros.registry.library import Library
from macros.words.addresses import plan_address
from tests.plan_folder import a_plan_source, sources

CITED = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
TITLED = f"Thực hiện {CITED} của Bộ Chính trị về công tác dân vận."
SHORT = "Thực hiện Nghị quyết số 25-NQ/TW."
WORK = "Giao Phòng Nội vụ báo cáo trước ngày 30/6/2024."
PATH = "ke-hoach/a.md"


def files(*paragraphs: str, other: str = TITLED, **head: str) -> dict[str, bytes]:
    body = "## I. VIỆC\n\n" + "\n\n".join(paragraphs) + "\n"
    return sources(
        a=a_plan_source(body, ma="a", **head), b=a_plan_source(other, ma="b")
    )


def counts(library: Library) -> Counter[str]:
    return Counter(plan for gap in gaps_of(library) for plan in gap.plan_ids)


@pytest.mark.parametrize("body", [(SHORT,), (SHORT, WORK), (TITLED, WORK, SHORT)])
def test_an_unedited_plan_has_the_page_that_it_had(body: tuple[str, ...]) -> None:
    whole = read_library(files(*body)).library
    found = page_ahead(whole, files(*body), PATH, counts(whole))
    assert found.errors == ()
    assert found.page == page_makers(LibraryLists(whole))[plan_address("a")]()


def test_a_newer_text_is_on_its_page_with_its_tasks_and_citations() -> None:
    old = read_library(files(SHORT)).library
    newer = files(SHORT, WORK, f"Theo {CITED}, đoạn mới.")
    page = page_ahead(old, newer, PATH, counts(old)).page
    whole = read_library(newer).library
    assert page
    assert page.body == page_makers(LibraryLists(whole))[plan_address("a")]().body


def test_what_others_say_of_a_document_stays_known() -> None:
    old = read_library(files(SHORT, "Cũ.")).library
    alone = read_library(
        {p: raw for p, raw in files(SHORT, f"{SHORT} Mới.").items() if "/b" not in p}
    ).library
    newer = with_plan(old, alone, "a")
    cited = {
        reference.resolution.work_id  # type: ignore[union-attr]
        for clause in newer.plans["a"].clauses
        for reference in newer.at("a", clause.id).references
    }
    (work_id,) = cited
    assert "dân vận" in newer.works[work_id].title
    assert set(newer.plans) == {"a", "b"}


def test_a_new_plan_gets_a_page() -> None:
    old = read_library(files(SHORT)).library
    newer = {**files(SHORT), "ke-hoach/c.md": a_plan_source(WORK, ma="c").encode()}
    page = page_ahead(old, newer, "ke-hoach/c.md", counts(old)).page
    assert page
    assert page.address == plan_address("c")
    assert "30/6/2024" in page.body


def test_a_mistake_in_it_is_told_and_it_has_no_page() -> None:
    old = read_library(files(SHORT)).library
    found = page_ahead(old, files(SHORT, ngay="2024-02-31"), PATH, counts(old))
    assert found.page is None
    assert [issue.path for issue in found.errors] == [PATH]


def test_a_mistake_elsewhere_is_left_to_who_reads_all() -> None:
    old = read_library(files(SHORT)).library
    broken = {**files(SHORT), "danh-muc/chu-de.yml": b"a: ["}
    found = page_ahead(old, broken, PATH, counts(old))
    assert (found.page, found.errors) == (None, ())
