from datetime import date

import pytest

from macros.model.issue import IssueCode
from macros.model.progress import Progress, State
from macros.pages.tasks.records import task_records
from macros.pipeline import read_library
from macros.sources.progress_reader import PATH, read_progress
from tests.plan_folder import a_plan_source, sources

ENTRY = {
    "trang_thai": "hoàn thành đúng hạn",
    "ngay": "2024-02-25",
    "bang_chung": "Báo cáo số 5/BC-PNV",
    "lien_ket": '"https://vi-du.gov.vn/5"',
}


def a_register(clause: str = "thang-2.1", /, **keys: str | None) -> str:
    entry = {**ENTRY, **keys}
    lines = [f"    {key}: {value}" for key, value in entry.items() if value is not None]
    return "\n".join(["a:", f"  {clause}:", *lines])


def test_a_state_stands_with_its_evidence() -> None:
    found, issues = read_progress(a_register())
    assert issues == []
    assert found == {
        "a/thang-2.1": Progress(
            task_id="a/thang-2.1",
            state=State.IN_TIME,
            day=date(2024, 2, 25),
            evidence="Báo cáo số 5/BC-PNV",
            link="https://vi-du.gov.vn/5",
            path=PATH,
            line=2,
            column=3,
        )
    }


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({"trang_thai": "xong"}, IssueCode.BAD_VALUE),
        ({"trang_thai": None}, IssueCode.MISSING_KEY),
        ({"bang_chung": None}, IssueCode.MISSING_KEY),
        ({"lien_ket": None}, IssueCode.MISSING_KEY),
        ({"lien_ket": '"javascript:alert(1)"'}, IssueCode.BAD_VALUE),
        ({"ngay": "2024-02-XX"}, IssueCode.BAD_DATE),
        ({"ai": "Phòng Nội vụ"}, IssueCode.UNKNOWN_KEY),
    ],
)
def test_a_state_without_evidence_is_an_error(
    keys: dict[str, str | None], code: IssueCode
) -> None:
    _, issues = read_progress(a_register("thang-2.1", **keys))
    assert code in {issue.code for issue in issues}


@pytest.mark.parametrize("text", ["a: xong", "a:\n  b: xong"])
def test_another_shape_is_an_error(text: str) -> None:
    _, issues = read_progress(text)
    assert [issue.code for issue in issues] == [IssueCode.BAD_VALUE]


def read(register: str) -> dict[str, bytes]:
    body = "## Tháng 2\n\n1. Báo cáo (Phòng Nội vụ)."
    return sources(a=a_plan_source(body, ma="a")) | {PATH: register.encode()}


def test_a_state_is_part_of_the_data() -> None:
    reading = read_library(read(a_register()))
    assert reading.issues == ()
    [record] = task_records(reading.library)
    assert (record["progress"], record["progress_date"]) == (
        "hoàn thành đúng hạn",
        "2024-02-25",
    )


def test_a_state_of_no_task_is_an_error_where_it_stands() -> None:
    reading = read_library(read(a_register("thang-9.9")))
    assert [(i.code, i.path, i.line, i.column) for i in reading.errors] == [
        (IssueCode.UNKNOWN_TASK, PATH, 2, 3)
    ]


def test_the_library_starts_without_states() -> None:
    reading = read_library(sources())
    assert reading.library.registers.progress == {}
