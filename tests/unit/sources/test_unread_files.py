import pytest

from macros.model.issue import IssueCode
from macros.pipeline import read_library


@pytest.mark.parametrize(
    ("path", "raw", "remedy"),
    [
        ("ke-hoach/x.MD", None, "Đổi thành ke-hoach/x.md"),
        ("ke-hoach/2026/y.txt", None, "Đổi thành ke-hoach/2026/y.md"),
        ("van-ban/z.markdown", None, "Đổi thành van-ban/z.md"),
        ("ke-hoach/w.md.txt", None, "Đổi thành ke-hoach/w.md"),
        ("danh-muc/chu-de.yaml", None, "Đổi thành danh-muc/chu-de.yml"),
        ("danh-muc/Co-Quan.YML", None, "Đổi thành danh-muc/co-quan.yml"),
        ("danh-muc/coquan.yml", b"", "Đổi thành danh-muc/co-quan.yml"),
        ("ke-hoach/chu-de.yml", b"", "Đổi thành danh-muc/chu-de.yml"),
        ("danh-muc/xyz.yml", b"", "danh-muc/viet-tat.yml"),
        ("x.md", b"", "ke-hoach/x.md"),
        ("Ke-hoach/x.md", b"\xff", "ke-hoach/x.md"),
        ("ke-hoach/x.md", None, "xóa liên kết"),
        ("ke-hoach/x.docx", None, "đưa tệp này ra khỏi"),
        ("ke-hoach/x", None, "đưa tệp này ra khỏi"),
    ],
)
def test_a_file_that_is_not_read_has_its_right_name(
    path: str, raw: bytes | None, remedy: str
) -> None:
    [issue] = read_library({path: raw}).doubts
    assert (issue.path, issue.code) == (path, IssueCode.UNREAD_FILE)
    assert remedy in issue.remedy
