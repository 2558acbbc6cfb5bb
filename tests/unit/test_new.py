"""The command that begins a library."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from macros.__main__ import main
from macros.pipeline import read_library
from macros.sources.folder import read_folder

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/huong-dan/them-ke-hoach.md").read_text("utf-8")
SKELETON = {
    path: text
    for path, text in read_folder(ROOT / "macros/skeleton/plans").items()
    if text is not None
}


def new(folder: Path) -> Result:
    return CliRunner().invoke(main, ["new", str(folder)])


def test_a_new_library_is_empty_and_in_order(tmp_path: Path) -> None:
    library = tmp_path / "thư viện"
    made = new(library)
    assert made.exit_code == 0
    assert "Đã tạo thư viện" in made.output
    checked = CliRunner().invoke(main, ["check", str(library / "plans")])
    assert checked.exit_code == 0
    assert "0 kế hoạch, 0 lỗi, 1 chỗ nghi ngờ" in checked.output


def test_what_the_guide_and_the_registers_show_can_be_written_into_it() -> None:
    plan, places, units, *_, topics = re.findall(
        r"^```(?:markdown|yaml)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL
    )[:5]
    added = {"dia-ban": places, "co-quan": units, "chu-de": topics}
    guide = {
        f"danh-muc/{name}.yml": SKELETON[f"danh-muc/{name}.yml"] + text.encode()
        for name, text in added.items()
    }
    found = read_library(SKELETON | guide | {"ke-hoach/vi-du.md": plan.encode()})
    assert found.issues == ()
    commented = {path: _with_examples(text) for path, text in SKELETON.items()}
    assert read_library(commented).errors == ()


def _with_examples(register: bytes) -> bytes:
    """Return a register of a new library with the examples of its notes as entries."""
    above, mark, example = register.decode().partition("dụ:\n")
    shown = re.sub("^# ", "", example, flags=re.MULTILINE)
    return f"{above}{mark}{shown}".encode()


def test_it_names_the_program_and_leaves_no_place_to_fill(tmp_path: Path) -> None:
    new(tmp_path / "a" / "b")
    for name in ("mkdocs.yml", "Makefile", "README.md"):
        text = (tmp_path / "a" / "b" / name).read_text("utf-8")
        assert "{{" not in text
        assert "../../" in text
    first = (tmp_path / "a" / "b" / "mkdocs.yml").read_text("utf-8").splitlines()[1]
    program = first.partition('"')[2].rstrip('"')
    assert (tmp_path / "a" / "b" / program).resolve() == ROOT / "mkdocs.yml"


def test_what_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("của tôi", "utf-8")
    made = new(tmp_path)
    assert made.exit_code == 1
    assert "không ghi đè" in made.output
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]
    assert (tmp_path / "mkdocs.yml").read_text("utf-8") == "của tôi"


@pytest.mark.parametrize("name", ["mkdocs.yml", "thu-vien-moi"])
def test_a_file_or_a_folder_of_the_program_is_refused(name: str) -> None:
    made = new(ROOT / name)
    assert made.exit_code == 1
    assert not (ROOT / "thu-vien-moi").exists()


def test_check_tells_of_wrong_settings(tmp_path: Path) -> None:
    new(tmp_path / "a")
    settings = tmp_path / "a" / "mkdocs.yml"
    pale = settings.read_text("utf-8").replace("#9b1c1c", "#e08a8a")
    settings.write_text(pale, "utf-8")
    checked = CliRunner().invoke(main, ["check", str(tmp_path / "a" / "plans")])
    assert checked.exit_code == 1
    assert "mkdocs.yml:14:14 mau-kho-doc" in checked.output
