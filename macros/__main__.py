"""The core without mkdocs: python -m macros check, citations, import ...

Each command imports what it needs when it is called: the help is told at once.
"""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from macros.model.office import Office
    from macros.pipeline import Reading


_PLANS = Path("plans")
_PROGRAM = Path(__file__).parents[1].resolve()
_ASSETS = ("docs/assets/*.css", "docs/assets/*.js", "macros/publish/*.css")
_SKELETON = Path(__file__).parent / "skeleton"  # of an empty library
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def main() -> None:
    """Thư viện kế hoạch: kiểm tra nguồn, nhận ra trích dẫn, xuất dữ liệu."""


@main.command()
@click.argument("plans", type=_FOLDER, default=_PLANS)
@click.option("--explain", is_flag=True, help="nêu cả cách đọc từng đoạn")
def check(plans: Path, *, explain: bool) -> None:
    """Nêu lỗi và chỗ nghi ngờ trong PLANS; kết thúc với mã 1 nếu có lỗi."""
    from macros.pipeline import read_library
    from macros.registry.giving import orders_read
    from macros.sources.folder import read_folder, read_settings
    from macros.sources.office_reader import read_office
    from macros.sources.unread_files import no_plans
    from macros.store.folder import project_store
    from macros.views.explanation import explanations

    project = plans.resolve().parent
    reading = read_library(read_folder(plans), project_store(project))
    settings = read_settings(project / "mkdocs.yml")
    _, wrong = read_office(settings, os.environ)
    if explain:
        for line in explanations(reading.library, reading.issues):
            click.echo(line)
    found = len(reading.library.plans)
    errors, doubts = (*wrong, *reading.errors), reading.doubts
    if not found and not errors:
        doubts += (no_plans(),)
    for issue in (*wrong, *sorted((*reading.errors, *doubts))):
        click.echo(str(issue))
    counts = f"{found} kế hoạch, {len(errors)} lỗi, {len(doubts)} chỗ nghi ngờ"
    click.echo(counts, err=True)
    if told := orders_read(reading.library):
        click.echo(told, err=True)
    sys.exit(1 if errors else 0)


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def citations(file: Path) -> None:
    """In mỗi trích dẫn trong FILE thành một dòng JSON, vị trí tính theo ký tự.

    Những chỗ văn bản chỉ nói về chính nó (“Kế hoạch này”) không phải là trích dẫn.
    """
    from macros.citations.recognise import recognise
    from macros.views.citation_fields import citation_fields

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
    from macros.pipeline import read_library
    from macros.registry.directive_stub import directive_stubs
    from macros.sources.directive_reader import read_directive
    from macros.sources.folder import read_folder
    from macros.words.labels import work_heading

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


@main.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--plans", type=_FOLDER, default=_PLANS, help="thư mục nguồn")
@click.option("--issuer", default="", metavar="MÃ", help="mã cơ quan ban hành")
@click.option("--replace", is_flag=True, help="thay bản đã có của cùng văn bản")
@click.option("--dry-run", is_flag=True, help="chỉ xem, không ghi vào thư mục nguồn")
def import_files(
    files: tuple[Path, ...], plans: Path, issuer: str, *, replace: bool, dry_run: bool
) -> None:
    """Đưa FILES (Word, HTML, văn bản thuần; thư mục; “-” là chữ dán vào) vào PLANS.

    Mỗi tệp thành một kế hoạch, không ghi đè tệp đã có, kèm báo cáo những chỗ cần xem.
    """
    from macros.importing.command import Wish, bring_in_all

    wish = Wish(plans, issuer, writes=not dry_run, replaces=replace)
    failed = bring_in_all(files, wish, click.echo)
    sys.exit(1 if failed else 0)


@main.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--plans", type=_FOLDER, default=_PLANS, help="thư mục nguồn")
def export(out: Path, plans: Path) -> None:
    """Ghi cả trang web vào OUT mà không cần mkdocs: trang, tìm kiếm, dữ liệu."""
    from macros.publish.plain import plain_files
    from macros.publish.site import build_site
    from macros.sources.folder import read_folder

    office = _office(plans.resolve().parent)
    site = build_site(read_folder(plans), office)
    _stop_on_errors(site.reading)
    assets = {
        f"assets/{path.name}": path.read_bytes()
        for pattern in _ASSETS
        for path in sorted(_PROGRAM.glob(pattern))
    }
    if office.emblem:
        emblem = plans.resolve().parent / "docs" / office.emblem
        assets[office.emblem] = emblem.read_bytes()
    count = 0
    for address, content in plain_files(site, assets):
        path = out / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        count += 1
    click.echo(f"Đã ghi {count} tệp vào {out}")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Tạo trong FOLDER một thư viện trống của cơ quan, dùng chương trình này."""
    root = folder.resolve()
    if root == _PROGRAM or _PROGRAM in root.parents:
        _refuse(f"{folder} nằm trong thư mục chương trình; đặt thư viện ở ngoài.")
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        _refuse(f"{folder} đã có nội dung, không ghi đè; chọn tên khác.")
    try:
        program = Path(os.path.relpath(_PROGRAM, root)).as_posix()
    except ValueError:  # another drive of Windows
        program = _PROGRAM.as_posix()
    sources = {p.relative_to(_SKELETON): p for p in _SKELETON.rglob("*") if p.is_file()}
    for name, source in sorted(sources.items()):
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text("utf-8").replace("{{program}}", program)
        text = text.replace("{{program-windows}}", program.replace("/", "\\"))
        target.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"Đã tạo thư viện ở {folder}. Ghi tên và cơ quan vào mkdocs.yml, chép")
    click.echo("kế hoạch vào plans/ke-hoach/, rồi chạy make site; xem README.md ở đó.")


def _refuse(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)


def _office(folder: Path) -> "Office":
    """Return the settings in the mkdocs.yml of *folder*; end where they are wrong."""
    from macros.sources.folder import read_settings
    from macros.sources.office_reader import read_office

    office, issues = read_office(read_settings(folder / "mkdocs.yml"), os.environ)
    for issue in issues:
        click.echo(str(issue), err=True)
    if issues:
        sys.exit(1)
    return office


def _stop_on_errors(reading: "Reading") -> None:
    for issue in reading.errors:
        click.echo(str(issue), err=True)
    if reading.errors:
        sys.exit(1)


if __name__ == "__main__":
    main(prog_name="python -m macros")
