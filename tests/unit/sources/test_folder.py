from pathlib import Path

import pytest

from macros.sources.folder import read_folder


def test_sources_are_read_by_their_path_in_order(tmp_path: Path) -> None:
    for name in ("ke-hoach/b.md", "ke-hoach/a.md", "danh-muc/co-quan.yml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode())
    assert list(read_folder(tmp_path).items()) == [
        ("danh-muc/co-quan.yml", b"danh-muc/co-quan.yml"),
        ("ke-hoach/a.md", b"ke-hoach/a.md"),
        ("ke-hoach/b.md", b"ke-hoach/b.md"),
    ]


@pytest.mark.parametrize(
    "name",
    [".#a.md", "~a.md.swp", ".git/a.md", "ke-hoach/.b/c.md", "~$a.docx", "a.md~"],
)
def test_hidden_files_and_copies_of_editors_are_passed_over(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    assert read_folder(tmp_path) == {}


@pytest.mark.parametrize("name", ["a.docx", "x.MD", "y.txt", "z.markdown", "c.yaml"])
def test_other_files_are_named_but_not_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"a")
    assert read_folder(tmp_path) == {name: None}


def test_a_link_to_nowhere_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to("nowhere")
    assert read_folder(tmp_path) == {"a.md": None}


def test_a_link_to_a_source_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"a")
    (tmp_path / "b.md").symlink_to("a.md")
    assert read_folder(tmp_path) == {"a.md": b"a", "b.md": b"a"}


def test_a_folder_with_the_name_of_a_source_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    assert read_folder(tmp_path) == {}


def test_a_hidden_folder_above_does_not_matter(tmp_path: Path) -> None:
    root = tmp_path / ".cache" / "plans"
    root.mkdir(parents=True)
    (root / "a.md").write_bytes(b"a")
    assert read_folder(root) == {"a.md": b"a"}
