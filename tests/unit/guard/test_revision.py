"""A revision in a folder of its own, beside the tree that has gone on."""

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.guard.__main__ import main
from tests.guard.revision import checked_out, commit_of


def git(root: Path, *arguments: str) -> str:
    name = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    return subprocess.run(
        ["git", *name, *arguments],  # noqa: S607 - the developer's own
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "kho"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch", "main")
    (root / "a.md").write_text("một", "utf-8")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "One")
    (root / "a.md").write_text("hai", "utf-8")
    return root


def test_the_revision_is_there_for_a_while_and_the_tree_stays(repository: Path) -> None:
    with checked_out(repository, "main") as tree:
        assert (tree / "a.md").read_text("utf-8") == "một"
    assert not tree.exists()
    assert len(git(repository, "worktree", "list").splitlines()) == 1
    assert (repository / "a.md").read_text("utf-8") == "hai"


@pytest.mark.parametrize(
    ("name", "known"), [("main", True), ("HEAD", True), ("khác", False), ("-q", False)]
)
def test_only_commits_are_revisions(
    repository: Path, name: str, *, known: bool
) -> None:
    assert bool(commit_of(repository, name)) is known


def test_what_is_neither_a_record_nor_a_revision_is_refused() -> None:
    run = CliRunner().invoke(main, ["compare", "khong/co"])
    assert run.exit_code == 2
    assert "khong/co is neither a record nor a revision" in run.output
