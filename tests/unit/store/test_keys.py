from pathlib import Path

import pytest

from macros.store.keys import fingerprint, key_of


@pytest.fixture
def program(tmp_path: Path) -> Path:
    for name in ("code.py", "places/tinh.tsv", "page.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    return tmp_path


def test_a_key_is_the_same_whatever_the_order_of_its_parts() -> None:
    assert key_of(kind=b"record", text=b"x") == key_of(text=b"x", kind=b"record")


@pytest.mark.parametrize(
    "parts",
    [
        {"kind": b"page", "text": b"x"},
        {"kind": b"record", "text": b"y"},
        {"kind": b"record", "text": b""},
        {"kind": b"record"},
        {"kind": b"recordx", "text": b""},
        {"kindtext": b"recordx"},
        {"kind": b"x", "text": b"record"},
    ],
)
def test_a_key_tells_its_parts_apart(parts: dict[str, bytes]) -> None:
    assert key_of(**parts) != key_of(kind=b"record", text=b"x")


@pytest.mark.parametrize("name", ["code.py", "places/tinh.tsv", "page.html"])
def test_any_file_of_the_program_changes_its_fingerprint(
    program: Path, name: str
) -> None:
    before = fingerprint(program, [])
    (program / name).write_text("edited", "utf-8")
    assert fingerprint(program, []) != before


def test_a_renamed_file_changes_the_fingerprint(program: Path) -> None:
    before = fingerprint(program, [])
    (program / "code.py").rename(program / "other.py")
    assert fingerprint(program, []) != before


@pytest.mark.parametrize("name", ["__pycache__/code.pyc", ".code.py.swp", "#code.py#"])
def test_what_python_and_editors_leave_does_not(program: Path, name: str) -> None:
    before = fingerprint(program, [])
    (program / name).parent.mkdir(exist_ok=True)
    (program / name).write_text("left", "utf-8")
    assert fingerprint(program, []) == before


def test_another_version_of_a_package_changes_the_fingerprint(
    program: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    packages = tmp_path_factory.mktemp("packages")
    facts = packages / "pyyaml-6.0.dist-info"
    facts.mkdir()
    before = fingerprint(program, [str(packages)])
    facts.rename(packages / "pyyaml-6.1.dist-info")
    assert fingerprint(program, [str(packages)]) != before


def test_folders_that_are_not_there_hold_no_packages(program: Path) -> None:
    missing = str(program / "missing")
    assert fingerprint(program, [missing]) == fingerprint(program, [])
