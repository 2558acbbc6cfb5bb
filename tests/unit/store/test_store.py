import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.store.folder import FolderStore, open_folder, project_store
from macros.store.keys import key_of
from macros.store.store import MemoryStore, NoStore

A, B = key_of(kind=b"test", name=b"a"), key_of(kind=b"test", name=b"b")

Spoil = Callable[[Path], object]


@pytest.fixture(params=["memory", "folder"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> MemoryStore | FolderStore:
    return MemoryStore() if request.param == "memory" else FolderStore(tmp_path)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def entry(folder: Path) -> Path:
    [path] = files(folder)
    return path


def age(folder: Path) -> None:
    """Make what is there look used before now only."""
    for path in files(folder):
        os.utime(path, (0, 0))


@pytest.mark.parametrize("content", [b"", b"x", bytes(100_000)])
def test_a_store_gives_back_what_was_put_in(
    store: MemoryStore | FolderStore, content: bytes
) -> None:
    store.put(A, content)
    assert store.get(A) == content
    assert store.get(B) is None


def test_the_last_of_two_contents_stays(store: MemoryStore | FolderStore) -> None:
    store.put(A, b"first")
    store.put(A, b"second")
    assert store.get(A) == b"second"


def test_no_store_keeps_nothing() -> None:
    store = NoStore()
    store.put(A, b"x")
    assert store.get(A) is None


def test_what_is_used_stays_in_memory_and_the_rest_goes() -> None:
    store = MemoryStore()
    store.put(A, b"a")
    store.put(B, b"b")
    store.drop_unused()
    assert store.get(A) == b"a"
    store.drop_unused()
    assert (store.get(A), store.get(B)) == (b"a", None)


def test_entries_stay_for_the_next_process(tmp_path: Path) -> None:
    FolderStore(tmp_path).put(A, b"x")
    assert FolderStore(tmp_path).get(A) == b"x"


def test_what_is_used_stays_in_a_folder_and_the_rest_goes(tmp_path: Path) -> None:
    before = FolderStore(tmp_path)
    for key in (A, B):
        before.put(key, b"x")
    age(tmp_path)
    store = FolderStore(tmp_path)
    FolderStore(tmp_path).get(A)  # as a worker process would
    store.put(new := key_of(kind=b"new"), b"x")
    store.drop_unused()
    assert [store.get(k) for k in (A, B, new)] == [b"x", None, b"x"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes()[:5]),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-1] + b"?"),
        lambda path: path.write_bytes(b"from somewhere else, and quite long enough"),
        lambda path: (path.unlink(), path.mkdir()),
        lambda path: path.unlink(),
        lambda path: shutil.rmtree(path.parent),
        lambda path: shutil.rmtree(path.parent.parent),
    ],
)
def test_a_spoilt_entry_is_as_if_absent(tmp_path: Path, spoil: Spoil) -> None:
    (tmp_path / "store").mkdir()
    store = FolderStore(tmp_path / "store")
    store.put(A, b"content")
    spoil(entry(tmp_path))
    assert store.get(A) is None
    store.drop_unused()
    store.put(B, b"other")
    assert store.get(B) == b"other"


def test_an_entry_under_the_name_of_another_is_as_if_absent(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put(A, b"of a")
    [of_a] = files(tmp_path)
    store.put(B, b"of b")
    [of_b] = set(files(tmp_path)) - {of_a}
    shutil.copy(of_a, of_b)
    assert store.get(B) is None


def test_entries_are_for_the_owner_only(tmp_path: Path) -> None:
    store = open_folder(tmp_path / ".cache" / "store")
    store.put(A, b"x")
    for path in (tmp_path / ".cache" / "store").rglob("*"):
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_where_others_may_write_there_is_no_store(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    folder.chmod(0o777)
    assert isinstance(open_folder(folder), NoStore)


def test_in_a_folder_of_somebody_else_there_is_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    assert isinstance(open_folder(tmp_path), NoStore)


def test_where_no_folder_can_be_made_there_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert isinstance(open_folder(tmp_path / "file" / "store"), NoStore)


def test_only_a_project_has_a_store(tmp_path: Path) -> None:
    assert isinstance(project_store(tmp_path), NoStore)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "mkdocs.yml").touch()
    project_store(tmp_path).put(A, b"x")
    assert project_store(tmp_path).get(A) == b"x"
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [".cache"]


def test_a_full_disk_leaves_no_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    store = FolderStore(tmp_path)
    monkeypatch.setattr(Path, "replace", full)
    store.put(A, b"x")
    assert store.get(A) is None
    assert files(tmp_path) == []


def test_what_a_killed_process_left_goes_with_the_unused(tmp_path: Path) -> None:
    store = FolderStore(tmp_path)
    store.put(A, b"x")
    [path] = files(tmp_path)
    (path.parent / "tmp12345").write_bytes(b"half")
    age(tmp_path)
    FolderStore(tmp_path).drop_unused()
    assert files(tmp_path) == []
