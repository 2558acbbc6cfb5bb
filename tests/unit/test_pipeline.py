import unicodedata

import pytest

from macros.model.issue import IssueCode
from macros.pipeline import read_library
from macros.sources.fields import ID
from tests.plan_folder import a_directive_source, a_plan_source, register_texts, sources


def test_nothing_is_an_empty_library() -> None:
    reading = read_library({})
    assert reading.issues == ()
    assert reading.library.plans == {}


def test_only_plans_and_registers_are_read() -> None:
    files = sources(a=a_plan_source(ma="a"))
    files |= {"README.md": b"# A", "ke-hoach/b.yml": b"x: y", "khac/c.md": b"c"}
    reading = read_library(files)
    assert [(issue.path, issue.code) for issue in reading.issues] == [
        (path, IssueCode.UNREAD_FILE)
        for path in ("README.md", "ke-hoach/b.yml", "khac/c.md")
    ]
    assert list(reading.library.plans) == ["a"]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(b"\xff", IssueCode.NOT_UTF8, id="bytes"),
        pytest.param(
            "Uû ban nh©n d©n huyÖn".encode(), IssueCode.LEGACY_ENCODING, id="TCVN3"
        ),
        pytest.param(b"xin", IssueCode.NO_FRONT_MATTER, id="no head"),
        pytest.param(b"---\nma: '\n---\n", IssueCode.BAD_YAML, id="YAML"),
    ],
)
def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    raw: bytes, code: IssueCode
) -> None:
    reading = read_library(sources(b=a_plan_source(ma="b")) | {"ke-hoach/a.md": raw})
    assert [(issue.path, issue.code) for issue in reading.errors] == [
        ("ke-hoach/a.md", code)
    ]
    assert list(reading.library.plans) == ["b"]


@pytest.mark.parametrize("name", register_texts())
@pytest.mark.parametrize("raw", [b"\xff", b"a: 'b", b"", b"- a"])
def test_a_register_that_cannot_be_read_does_not_stop_the_reading(
    name: str, raw: bytes
) -> None:
    body = "Giao Phòng Nội vụ thực hiện Chỉ thị số 11-CT/TU của Tỉnh ủy."
    reading = read_library(sources(a=a_plan_source(body)) | {name: raw})
    assert bool(reading.errors) is (raw != b"" or name.endswith("ban.yml"))


def test_two_files_with_one_id_are_an_error() -> None:
    reading = read_library(
        sources(a=a_plan_source("Một.", ma="x"), b=a_plan_source("Hai.", ma="x"))
    )
    [issue] = reading.errors
    assert (issue.path, issue.line, issue.code) == (
        "ke-hoach/b.md",
        2,
        IssueCode.DUPLICATE_ID,
    )
    assert "ke-hoach/a.md" in issue.message
    assert reading.library.plans["x"].path == "ke-hoach/a.md"


def test_directives_are_read_and_need_no_plan() -> None:
    files = sources() | {"van-ban/a.md": a_directive_source(ma="a").encode()}
    assert read_library(files).issues == ()


def test_a_directive_that_cannot_be_read_does_not_stop_the_others() -> None:
    files = sources(b=a_plan_source(ma="b"))
    files["van-ban/a.md"] = a_directive_source(ngay="30/2").encode()
    reading = read_library(files)
    assert [(issue.path, issue.code) for issue in reading.issues] == [
        ("van-ban/a.md", IssueCode.BAD_DATE)
    ]
    assert list(reading.library.plans) == ["b"]


@pytest.mark.parametrize(
    ("names", "owner", "other"),
    [
        pytest.param(("b", "c"), "van-ban/b.md", "van-ban/c.md", id="directives"),
        pytest.param(("b",), "ke-hoach/a.md", "van-ban/b.md", id="plan"),
    ],
)
def test_an_id_is_one_documents_only(
    names: tuple[str, ...], owner: str, other: str
) -> None:
    ma = "x" if len(names) == 1 else "y"
    files = sources(a=a_plan_source(ma="x"))
    files |= {f"van-ban/{n}.md": a_directive_source(ma=ma).encode() for n in names}
    reading = read_library(files)
    [issue] = reading.errors
    assert (issue.path, issue.line, issue.code) == (other, 2, IssueCode.DUPLICATE_ID)
    assert owner in issue.message
    assert list(reading.library.plans) == ["x"]


def test_issues_stand_in_the_order_of_files_and_lines() -> None:
    reading = read_library(
        sources(
            b=a_plan_source(ma="b", loai="XY", ngay="30/2"),
            a=a_plan_source("25-NQ/TW của ai.\n\nThực hiện hàng năm.", ma="a"),
        )
    )
    places = [(issue.path, issue.line) for issue in reading.issues]
    assert places == sorted(places)
    assert [issue.code for issue in reading.errors] == [
        IssueCode.UNKNOWN_TYPE,
        IssueCode.BAD_DATE,
    ]
    assert [issue.code for issue in reading.doubts] == [IssueCode.TASK_WITHOUT_UNIT]


def test_decomposed_sources_give_the_same_library() -> None:
    files = sources(a=a_plan_source("Nghị quyết số 25-NQ/TW của Bộ Chính trị."))
    decomposed = {
        path: unicodedata.normalize("NFD", raw.decode()).encode()
        for path, raw in files.items()
    }
    assert read_library(decomposed) == read_library(files)


def test_addresses_of_works_are_plain() -> None:
    body = "Nghị quyết số 25-NQ/TW; Luật Đất đai; Quyết định 593-QĐ/TU; 1/QĐ-UBND"
    works = read_library(sources(a=a_plan_source(body))).library.works
    assert len(works) == 4
    assert all(ID.fullmatch(work_id) for work_id in works)
