"""The command that checks a folder of plans."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from macros.__main__ import main
from tests.plan_folder import a_plan_source, register_texts


def check(plans: Path) -> Result:
    return CliRunner().invoke(main, ["check", str(plans)])


def written(plans: Path, **texts: str) -> Path:
    """Return a folder of plans with registers and plans in it."""
    files = {f"ke-hoach/{name}.md": text for name, text in texts.items()}
    for path, text in (register_texts() | files).items():
        (plans / path).parent.mkdir(parents=True, exist_ok=True)
        (plans / path).write_text(text, "utf-8")
    return plans


@pytest.mark.parametrize("has_registers", [False, True])
def test_a_folder_without_a_plan_is_a_doubt(
    tmp_path: Path, *, has_registers: bool
) -> None:
    if has_registers:
        written(tmp_path)
    (tmp_path / "ke-hoach").mkdir(exist_ok=True)
    run = check(tmp_path)
    [doubt, counts] = run.output.splitlines()
    assert doubt.startswith("ke-hoach/:1:1 tep-khong-doc Không có tệp kế hoạch nào → ")
    assert "ke-hoach/" in doubt.partition("→")[2]
    assert "tên thư mục" in doubt
    assert counts == "0 kế hoạch, 0 lỗi, 1 chỗ nghi ngờ"
    assert run.exit_code == 0


def test_a_folder_with_a_plan_is_none(tmp_path: Path) -> None:
    run = check(written(tmp_path, a=a_plan_source()))
    assert run.output.splitlines() == ["1 kế hoạch, 0 lỗi, 0 chỗ nghi ngờ"]


def test_where_no_plan_can_be_read_the_mistakes_say_so(tmp_path: Path) -> None:
    run = check(written(tmp_path, a="xin chào"))
    assert "Không có tệp kế hoạch nào" not in run.output
    assert run.output.splitlines()[-1] == "0 kế hoạch, 1 lỗi, 0 chỗ nghi ngờ"
    assert run.exit_code == 1
