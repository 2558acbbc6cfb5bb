"""Where the text of a plan came from: keys that the guide tells, and no others."""

from pathlib import Path

import pytest

from macros.model.issue import Issue, IssueCode
from macros.model.plan import Origin
from macros.sources.fields import Fields
from macros.sources.front_matter import parse
from macros.sources.origin_reader import read_origin

GUIDE = Path(__file__).parents[3] / "docs" / "huong-dan"
KEYS = ("noi", "tep", "sha256", "lien_ket", "ngay", "ghi_chu")
DIGEST = "0123456789abcdef" * 4


def read(origin: str) -> tuple[Origin, list[Issue]]:
    mapping, issues = parse("a.md", f"nguon: {origin}", 2)
    return read_origin(Fields("a.md", mapping, "nguon", issues)), issues


def test_every_key_of_the_guide_is_read() -> None:
    said = f"{{noi: a, ghi_chu: b, ngay: 2026-11-21, sha256: {DIGEST}, tep: a.txt, "
    assert read(f"{said} lien_ket: http://a}}") == (
        Origin(
            place="a",
            file="a.txt",
            digest=DIGEST,
            link="http://a",
            day="2026-11-21",
            note="b",
        ),
        [],
    )


@pytest.mark.parametrize(
    ("origin", "found"),
    [
        ("Công báo", Origin(note="Công báo")),
        ("", Origin()),
        ("{noi: , tep: a.txt}", Origin(file="a.txt")),
    ],
)
def test_a_text_alone_is_a_note(origin: str, found: Origin) -> None:
    assert read(origin) == (found, [])
    assert bool(found) is bool(origin)


def test_nothing_said_is_nothing() -> None:
    mapping, issues = parse("a.md", "", 2)
    assert not read_origin(Fields("a.md", mapping, "nguon", issues))
    assert issues == []


@pytest.mark.parametrize(
    ("origin", "code", "column", "remedy"),
    [
        ("{sha-256: a}", IssueCode.UNKNOWN_KEY, 9, "Có phải “sha256”?"),
        ("{link: a}", IssueCode.UNKNOWN_KEY, 9, "Có phải “lien_ket”?"),
        ("{kho: Lưu trữ tỉnh}", IssueCode.UNKNOWN_KEY, 9, ", ".join(KEYS)),
        ("{sha256: abc}", IssueCode.BAD_VALUE, 17, "64 chữ số"),
        ("{ngay: 5/3/2024}", IssueCode.BAD_DATE, 15, "Viết 2024-03-05"),
        ("[a.txt]", IssueCode.BAD_VALUE, 8, "khóa: giá trị"),
    ],
)
def test_what_is_not_understood_is_named_with_its_place(
    origin: str, code: IssueCode, column: int, remedy: str
) -> None:
    _, [issue] = read(origin)
    assert (issue.code, issue.line, issue.column) == (code, 2, column)
    assert remedy in issue.remedy


def test_the_guide_names_the_same_keys() -> None:
    text = (GUIDE / "them-ke-hoach.md").read_text("utf-8")
    [row] = [
        line for line in text.splitlines() if line.startswith("| `nguon` | không | v")
    ]
    assert all(f"`{key}`" in row for key in KEYS)
    assert "tự đặt" not in row
