"""The command import: files → sources in a folder."""

import shutil
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from macros.__main__ import main
from tests.papers import BODY, a_docx

ROOT = Path(__file__).parents[3]
ID = "yen-trach-kh-thuc-hien-cong-tac-dan-van-chinh-2024"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    target = tmp_path / "thu-vien" / "plans"
    shutil.copytree(ROOT / "plans" / "danh-muc", target / "danh-muc")
    return target


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "kh.docx"
    path.write_bytes(a_docx())
    return path


def bring_in(plans: Path, *arguments: object, stdin: str | None = None) -> Result:
    words = ["import", *map(str, arguments), "--plans", str(plans)]
    return CliRunner().invoke(main, words, input=stdin)


def written(plans: Path) -> list[str]:
    return sorted(path.stem for path in plans.glob("ke-hoach/*.md"))


def test_a_file_becomes_a_plan_and_a_report(plans: Path, paper: Path) -> None:
    done = bring_in(plans, paper)
    assert done.exit_code == 0, done.output
    assert written(plans) == [ID]
    assert "không thừa chữ nào" in done.output
    assert "1 nhiệm vụ, 1 có thời gian, 1 cơ quan; 1 trích dẫn" in done.output
    assert "phần đầu: Bản này để trống số → Ghi số" in done.output
    report = plans.parent / ".cache" / "nhap" / f"{ID}.html"
    page = report.read_text("utf-8")
    assert "Bản này để trống số" in page
    assert "giữ an ninh trật tự" in page
    assert "http" not in page


def test_the_same_document_is_not_brought_in_twice(plans: Path, paper: Path) -> None:
    bring_in(plans, paper)
    again = bring_in(plans, paper)
    assert again.exit_code == 1
    assert f"Văn bản này đã có ở ke-hoach/{ID}.md." in again.output
    assert written(plans) == [ID]


def test_another_version_is_told_line_by_line_and_replaces_when_asked(
    plans: Path, paper: Path
) -> None:
    bring_in(plans, paper)
    source = plans / "ke-hoach" / f"{ID}.md"
    text = source.read_text("utf-8").replace("nguon:", "chu_de: [dan-van-kheo]\nnguon:")
    source.write_text(text, "utf-8")
    paper.write_bytes(a_docx((*BODY[:-1], f"{BODY[-1]} Báo cáo hằng quý.")))
    told = bring_in(plans, paper)
    assert told.exit_code == 1
    assert f"- {BODY[-1]}" in told.output
    assert f"+ {BODY[-1]} Báo cáo hằng quý." in told.output
    assert "chu_de" not in told.output
    assert source.read_text("utf-8") == text
    assert bring_in(plans, paper, "--replace").exit_code == 0
    new = source.read_text("utf-8")
    assert "Báo cáo hằng quý." in new
    assert "chu_de: [dan-van-kheo]" in new


def test_another_document_of_the_same_name_gets_a_number(
    plans: Path, paper: Path
) -> None:
    bring_in(plans, paper)
    paper.write_bytes(a_docx([f"Đoạn hoàn toàn khác {n}." for n in range(90)]))
    assert bring_in(plans, paper).exit_code == 0
    assert written(plans) == [ID, f"{ID}-2"]
    assert f"ma: {ID}-2\n" in (plans / "ke-hoach" / f"{ID}-2.md").read_text("utf-8")


def test_of_a_folder_every_file_is_tried_and_failures_are_counted(
    plans: Path, paper: Path
) -> None:
    folder = paper.parent / "den"
    folder.mkdir()
    (folder / "a.docx").write_bytes(paper.read_bytes())
    (folder / "b.docx").write_bytes(b"PK\x03\x04hong")
    (folder / "~$a.docx").write_bytes(b"khoa")
    (folder / "anh.png").write_bytes(b"")
    done = bring_in(plans, folder)
    assert done.exit_code == 1
    assert "[2/2]" in done.output
    assert "b.docx: không nhập được. Tệp hỏng" in done.output
    assert written(plans) == [ID]


def test_pasted_text_is_read_and_a_trial_writes_nothing(plans: Path) -> None:
    text = "KẾ HOẠCH\ncông tác dân vận năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao nhận thức.\n"
    done = bring_in(
        plans, "-", "--dry-run", "--issuer", "ubnd-huyen-cao-loc", stdin=text
    )
    assert done.exit_code == 0, done.output
    assert "Sẽ ghi" in done.output
    assert written(plans) == []


def test_a_bomb_is_not_opened(plans: Path, tmp_path: Path) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 2**26)
    path = tmp_path / "bom.docx"
    path.write_bytes(file.getvalue())
    done = bring_in(plans, path)
    assert done.exit_code == 1
    assert "quá lớn" in done.output


def test_nothing_to_read_is_said(plans: Path, tmp_path: Path) -> None:
    done = bring_in(plans, tmp_path / "khong-co.docx")
    assert done.exit_code == 1
    (tmp_path / "trong").mkdir()
    assert "Không có tệp nào" in bring_in(plans, tmp_path / "trong").output
