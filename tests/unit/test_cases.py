"""Small plans that once went wrong, each with what is expected of it.

The plans are no part of the project: the tests run where a folder with them, named by
GOLD_DATA or "shared" beside the project, exists.
"""

import os
import re
from pathlib import Path

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.open_data.catalogue import data_makers
from macros.pipeline import Reading, read_library
from macros.publish.lists import LibraryLists
from macros.publish.pages import page_makers
from macros.registry.library import Library

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("GOLD_DATA", ROOT.parent / "shared"))
CASES = DATA / "cases"
IN_CASES = pytest.mark.skipif(not CASES.is_dir(), reason=f"no such plans in {CASES}")
HOME, PARTY, OFFICE = (
    "ubnd-huyen-cao-loc",
    "ban-dan-van-huyen-uy-cao-loc",
    "phong-noi-vu-huyen-cao-loc",
)

Tasks = list[tuple[str, *tuple[str, ...]]]


def reading_of(case: str) -> Reading:
    registers = (ROOT / "plans" / "danh-muc").glob("*.yml")
    files: dict[str, bytes | None] = {
        f"danh-muc/{path.name}": path.read_bytes() for path in registers
    }
    [path] = CASES.glob(f"{case}-*.md")
    return read_library(files | {f"ke-hoach/{path.name}": path.read_bytes()})


def tasks_of(library: Library) -> Tasks:
    """Return when each task is due, as EDTF, and the ids of the bodies that lead it."""
    return [
        (
            edtf_of(assignment.task.deadline) or "",
            *(unit.unit_id or unit.name for unit in assignment.leads),
        )
        for assignment in library.assignments
    ]


MONTH_HEADINGS = (
    "2026-04 2026-33 2026-34 2026-35 2026-05 2026-06 2026-07 2026-09 2026-11 2026-12 "
    "2026-01-01/2026-06-30 2026-36 2026-03 2026-41"
)


# The first figures of a case's name, its tasks, and the lines with what they are told.
EXPECTED: list[tuple[str, Tasks, set[tuple[int, str]]]] = [
    ("02", [("../2026-03-20", PARTY), ("../2026-03-20", HOME)], set()),
    ("03", [(time, OFFICE) for time in MONTH_HEADINGS.split()], set()),
    (
        "05",
        [("", OFFICE)] * 3,
        {(line, "thoi-gian-chua-doc") for line in (13, 15, 19)},
    ),
    ("06", [("2026-03", OFFICE)], set()),
    (
        "08",
        [("2026-03", OFFICE), ("2026-03", OFFICE), ("2026-05", OFFICE)],
        {(16, "nghi-bang"), (17, "nghi-bang")},
    ),
    ("09", [("{2026-03,2026-09}", OFFICE, PARTY)], set()),
    ("10", [], set()),
    ("11", [], {(13, "nghi-con-sot")}),
    ("12", [], {(13, "ky-tu-la")}),
    (
        "14",
        [],
        {(line, "chu-hong") for line in (13, 15, 17)} | {(19, "bang-ma-cu")},
    ),
    ("15", [("2024/2026", OFFICE), ("2024/2026-06-30", OFFICE)], set()),
    (
        "16",
        [
            ("../2026-06-30", OFFICE),
            ("../2026-06-30", OFFICE),
            ("", OFFICE),
            ("{2026-03,2026-06,2026-09,2026-12}", OFFICE),
            ("{2026-03,2026-06,2026-09}", OFFICE),
            ("2026-01-01/2026-06-30", OFFICE),
            ("2026-03", OFFICE),
            ("", OFFICE),
        ],
        {(17, "ngay-khong-co"), (25, "ngay-khong-co")},
    ),
    (
        "17",
        [(f"../2026-{day}", OFFICE) for day in ("07-10", "08-05", "07-20")],
        set(),
    ),
    (
        "18",
        [("", OFFICE), ("2026-06", OFFICE), ("2026-06",), ("2026-06", OFFICE)],
        {(line, "nghi-tieu-de") for line in (13, 15, 23)}
        | {(23, "nhiem-vu-thieu-don-vi")},
    ),
    ("20", [], {(13, "ky-tu-la")}),
    ("21", [], {(9, "yaml-sai")}),
    ("22", [], {(13, "so-ky-hieu-ngo"), (13, "nghi-con-sot")}),
    ("24", [], {(17, "nghi-so-lap")}),
]


@IN_CASES
@pytest.mark.parametrize(("case", "tasks", "told"), EXPECTED)
def test_a_case_is_read_or_told(
    case: str, tasks: Tasks, told: set[tuple[int, str]]
) -> None:
    reading = reading_of(case)
    assert tasks_of(reading.library) == tasks
    assert {(issue.line, issue.code.value) for issue in reading.issues} == told


@IN_CASES
def test_no_case_is_left_out() -> None:
    names = {path.name[:2] for path in CASES.glob("[0-9]*.md")}
    assert names == {case for case, _, _ in EXPECTED}


@IN_CASES
@pytest.mark.parametrize(
    ("case", "works"),
    [
        ("02", {"ke-hoach-12-kh-tu-lang-son-2026-01-05"}),
        ("10", {"ke-hoach-7-kh-ubnd-cao-loc-2026-01-15"}),
        ("11", {"nghi-quyet-88-nq-tw-2025-06-03"}),
        ("12", {"ket-luan-91-kl-tw-2025-11-24", "ket-luan-43-kl-tw-2023-11-24"}),
        ("22", set()),
    ],
)
def test_the_documents_that_a_case_cites(case: str, works: set[str]) -> None:
    library = reading_of(case).library
    assert set(library.works) == works
    assert library.contradictions == ()


@IN_CASES
def test_a_case_that_calls_a_footnote_keeps_what_stands_behind_it() -> None:
    [work] = reading_of("10").library.works.values()
    assert work.issuer == "Ủy ban nhân dân huyện Cao Lộc"
    assert work.title == "về dân vận"


@IN_CASES
@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("02", "của Tỉnh uỷ về A; thực hiện"),
        ("03", "Thư viện nhận ra 14 nhiệm vụ, 14 có thời gian"),
        ("06", '<th scope="col">Nội dung</th>'),
        ("08", "<td>Kiểm tra</td><td></td><td></td>"),
        ("09", "<td>Tháng 3<br>Tháng 9</td>"),
        ("10", 'aria-label="Chú thích 1">¹</a> ngày 15/01/2026'),
        ("15", "Hằng tháng, ngày 31, 2024–2026"),
        ("17", "Trước ngày 05/8/2026"),
    ],
)
def test_the_page_of_a_case_says(case: str, words: str) -> None:
    page = next(iter(page_makers(LibraryLists(reading_of(case).library)).values()))()
    assert page.address.startswith("ke-hoach/")
    assert words in page.body
    assert "<th></th>" not in page.body


@IN_CASES
def test_a_calendar_has_the_last_day_of_each_month_once() -> None:
    calendar = data_makers(reading_of("15").library)["du-lieu/lich/tat-ca.ics"]()
    assert isinstance(calendar, str)
    rules = [line for line in calendar.split("\r\n") if line.startswith("RRULE")]
    assert [re.findall("BY[A-Z]+=[-0-9,]+", rule) for rule in rules] == [
        ["BYMONTHDAY=-1"],
        ["BYMONTHDAY=30", "BYMONTH=6"],
    ]
