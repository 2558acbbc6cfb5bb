"""The core without mkdocs: python -m macros check | citations | register | export."""

import json
import sys
from pathlib import Path

import click

from macros.citations.recognise import recognise
from macros.exports.catalogue import build_data
from macros.exports.directive_stub import directive_stubs
from macros.exports.pages import build_pages
from macros.exports.standalone import standalone_pages
from macros.pipeline import Reading, read_library
from macros.sources.directive_reader import read_directive
from macros.sources.folder import read_folder
from macros.sources.unread_files import no_plans
from macros.views.explanation import explanations
from macros.views.labels import work_heading
from macros.views.records import citation_fields

_PLANS = Path("plans")
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Thư viện kế hoạch dân vận: kiểm tra nguồn, nhận ra trích dẫn, xuất dữ liệu."""


@main.command()
@click.argument("plans", type=_FOLDER, default=_PLANS)
@click.option("--explain", is_flag=True, help="nêu cả cách đọc từng nhiệm vụ")
def check(plans: Path, *, explain: bool) -> None:
    """Nêu lỗi và chỗ nghi ngờ trong PLANS; kết thúc với mã 1 nếu có lỗi."""
    reading = read_library(read_folder(plans))
    for line in explanations(reading.library) if explain else ():
        click.echo(line)
    found = len(reading.library.plans)
    errors, doubts = reading.errors, reading.doubts
    if not found and not errors:
        doubts += (no_plans(),)
    for issue in sorted((*errors, *doubts)):
        click.echo(str(issue))
    counts = f"{found} kế hoạch, {len(errors)} lỗi, {len(doubts)} chỗ nghi ngờ"
    click.echo(counts, err=True)
    sys.exit(1 if errors else 0)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def citations(file: Path) -> None:
    """In mỗi trích dẫn trong FILE thành một dòng JSON, vị trí tính theo ký tự.

    Những chỗ văn bản chỉ nói về chính nó (“Kế hoạch này”) không phải là trích dẫn.
    """
    # newline="" keeps offsets those of the file's own text.
    with file.open(encoding="utf-8", newline="") as source:
        text = source.read()
    for citation in recognise(text):
        if citation.number or citation.title:
            fields = citation_fields(citation, text)
            click.echo(json.dumps(fields, ensure_ascii=False))


@main.command()
@click.option("--propose", is_flag=True, help="ghi tệp mới, không ghi đè tệp đã có")
@click.option("--plans", type=_FOLDER, default=_PLANS, help="thư mục nguồn")
def register(plans: Path, *, propose: bool) -> None:
    """Nêu văn bản được dẫn mà chưa có tệp trong van-ban; --propose ghi tệp cho chúng.

    Tệp chỉ lặp lại điều các kế hoạch dẫn, và nói rõ là chưa kiểm chứng.
    """
    reading = read_library(read_folder(plans))
    _stop_on_errors(reading)
    stubs = directive_stubs(reading.library)
    count = 0
    for path, text in stubs.files.items():
        _, issues = read_directive(path, text, reading.library.registers)
        if issues or (plans / path).exists():
            reason = issues[0].message if issues else "đã có tệp mang tên này"
            click.echo(f"Bỏ qua {path}: {reason}")
            continue
        count += 1
        click.echo(f"{'Đã ghi' if propose else 'Chưa có'} {path}")
        if propose:
            (plans / path).parent.mkdir(exist_ok=True)
            with (plans / path).open("x", encoding="utf-8", newline="") as target:
                target.write(text)
    for work in stubs.doubtful:
        label = work_heading(work)
        click.echo(
            f"Bỏ qua {label}: danh mục chỉ có văn bản cùng số, cùng ngày, khác loại"
        )
    click.echo(
        f"{count} văn bản {'được ghi tệp' if propose else 'chưa có tệp'}", err=True
    )


@main.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--plans", type=_FOLDER, default=_PLANS, help="thư mục nguồn")
def export(out: Path, plans: Path) -> None:
    """Ghi mọi trang và tệp dữ liệu vào OUT mà không cần mkdocs."""
    reading = read_library(read_folder(plans))
    _stop_on_errors(reading)
    library = reading.library
    files = standalone_pages(library, build_pages(library)) | build_data(library)
    for address, content in files.items():
        path = out / address
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as target:
            target.write(content)
    click.echo(f"Đã ghi {len(files)} tệp vào {out}")


def _stop_on_errors(reading: Reading) -> None:
    for issue in reading.errors:
        click.echo(str(issue), err=True)
    if reading.errors:
        sys.exit(1)


if __name__ == "__main__":
    main(prog_name="python -m macros")
