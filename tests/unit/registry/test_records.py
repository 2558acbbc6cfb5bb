import os
import pickle
import zlib
from pathlib import Path

import pytest

from macros.pipeline import Reading, read_library
from macros.registry.record_bytes import from_bytes
from macros.sources.folder import read_folder
from macros.store.folder import FolderStore
from macros.store.store import MemoryStore
from tests.plan_folder import a_plan_source, sources

ROOT = Path(__file__).parents[3]
FOLDERS = [ROOT / "plans", *sorted((ROOT / "tests" / "golden").glob("*/plans"))]
BODY = """\
## I. NHIỆM VỤ

1. Sở Nội vụ chủ trì hòa giải ở cơ sở, hoàn thành trước ngày 15/6/2024.

2. Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị.
"""
TOPICS = "hoa-giai: {ten: Hòa giải, mo_ta: -, tu_khoa: [hòa giải ở cơ sở]}\n"
FILES = sources(
    here=a_plan_source(BODY, ma="here"),
    there=a_plan_source(BODY, ma="there", co_quan="tinh-uy-bac-giang"),
) | {"danh-muc/chu-de.yml": TOPICS.encode()}


class Counting(MemoryStore):
    """Counts the records that were not there."""

    made = 0

    def put(self, key: str, content: bytes) -> None:
        super().put(key, content)
        self.made += 1


def made_again(edited: dict[str, bytes], files: dict[str, bytes] = FILES) -> int:
    """Return how many records an edit costs; what is read must not show it."""
    store = Counting()
    read_library(files, store)
    store.made = 0
    assert read_library(edited, store) == read_library(edited)
    return store.made


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_a_store_changes_nothing(folder: Path, tmp_path: Path) -> None:
    files = read_folder(folder)
    plain = read_library(files)
    assert read_library(files, FolderStore(tmp_path)) == plain
    assert read_library(files, FolderStore(tmp_path)) == plain


def test_what_was_read_is_not_read_again() -> None:
    assert made_again(FILES) == 0


def edited(**changes: tuple[str, str]) -> dict[str, bytes]:
    """Return FILES, in those named what the first text says replaced by the second."""
    files = dict(FILES)
    for name, (old, new) in changes.items():
        [path] = [path for path in files if Path(path).stem == name.replace("_", "-")]
        assert old in files[path].decode()
        files[path] = files[path].decode().replace(old, new).encode()
    return files


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"here": ("15/6/2024", "16/6/2024")}, 1),
        ({"here": ("thoi_ky: 2024", "thoi_ky: 2025")}, 1),
        ({"here": ("Sở Nội vụ", "Sở Y tế"), "there": ("Sở Nội vụ", "Sở Y tế")}, 2),
        ({"co_quan": ("[Phòng Nội vụ]", "[Phòng Nội vụ, Tổ Nội vụ]")}, 1),
        ({"co_quan": ("ten: Tỉnh ủy Lạng Sơn", "ten: Tỉnh ủy Lạng")}, 1),
        ({"co_quan": ("ten: Bộ Chính trị", "ten: Bộ Chính trị ta")}, 2),
        ({"chu_de": ("[hòa giải ở cơ sở]", "[hòa giải]")}, 2),
        ({"dia_ban": ("ten: Cao Lộc", "ten: Cao Lộc Hạ")}, 2),
    ],
)
def test_an_edit_costs_the_plans_that_it_may_change(
    changes: dict[str, tuple[str, str]], expected: int
) -> None:
    assert made_again(edited(**changes)) == expected


def test_another_place_of_a_file_is_another_record() -> None:
    moved = dict(FILES)
    moved["ke-hoach/elsewhere.md"] = moved.pop("ke-hoach/here.md")
    assert made_again(moved) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("co_quan: ", '"co_quan": '),
        ("co_quan: ubnd-huyen-cao-loc", "co_quan: nobody-at-all"),
        ("co_quan: ", "co_quan_: x\nco_quan: "),
        ("loai: KH", "loai: QQQ"),
        ("---\n##", "##"),
        ("## I. NHIỆM", "co_quan: tinh-uy-bac-giang\n\nI. NHIỆM"),
    ],
)
def test_an_odd_or_wrong_head_is_read_as_without_a_store(old: str, new: str) -> None:
    text = FILES["ke-hoach/here.md"].decode()
    assert old in text
    files = {**FILES, "ke-hoach/here.md": text.replace(old, new).encode()}
    made_again(files)
    made_again(FILES, files)


def test_the_record_of_a_plan_whose_id_is_taken_is_not_used() -> None:
    twice = {**FILES, "ke-hoach/twice.md": FILES["ke-hoach/here.md"]}
    assert made_again(twice) == 1
    assert [str(e.code) for e in read_library(twice).errors] == ["trung-ma"]


class _Call:
    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, ("called",)


@pytest.mark.parametrize(
    "foreign", [_Call(), os.path.join, Path("x"), [MemoryStore()], Reading]
)
def test_foreign_bytes_in_a_store_run_nothing(
    foreign: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    content = zlib.compress(pickle.dumps(foreign, protocol=5))
    with pytest.raises(pickle.UnpicklingError):
        from_bytes(content)

    class Foreign(MemoryStore):
        def get(self, key: str) -> bytes:
            return content if key else b""

    assert read_library(FILES, Foreign()) == read_library(FILES)
    assert list(tmp_path.iterdir()) == []
