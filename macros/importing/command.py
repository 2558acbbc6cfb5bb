"""The command import: files of the disk → sources in a library, and their reports."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from macros.importing.bring_in import Imported, bring_in
from macros.importing.paper import UnreadableError
from macros.importing.readers import ENDINGS
from macros.importing.report import Report, report_of
from macros.importing.report_page import report_page
from macros.pipeline import read_library
from macros.sources.folder import read_folder

_PASTED = "-"
_REPORTS = Path(".cache", "nhap")  # beside the folder of sources

Say = Callable[[str], None]


def bring_in_all(
    files: Iterable[Path], plans: Path, issuer: str, say: Say, *, writes: bool
) -> int:
    """Bring in files, folders or pasted text; return how many could not be read.

    *issuer* is an id that takes the place of what a letterhead says, or "".
    """
    found = list(_files(files))
    failed = 0
    for at, path in enumerate(found, start=1):
        if len(found) > 1:
            say(f"[{at}/{len(found)}] {path}")
        try:
            _bring_in(path, plans, issuer, say, writes=writes)
        except (UnreadableError, OSError) as error:
            say(f"{path}: không nhập được. {_said(error)}")
            failed += 1
    if not found:
        say(f"Không có tệp nào đọc được. Những đuôi đọc được: {', '.join(ENDINGS)}")
    return failed or int(not found)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.suffix.lower() in ENDINGS)
            yield from (p for p in inside if not p.name.startswith((".", "~$")))
        else:
            yield path


def _bring_in(path: Path, plans: Path, issuer: str, say: Say, *, writes: bool) -> None:
    is_pasted = str(path) == _PASTED
    raw = sys.stdin.buffer.read() if is_pasted else path.read_bytes()
    name = "van-ban-dan-vao.txt" if is_pasted else path.name
    sources = read_folder(plans)
    imported = bring_in(name, raw, read_library(sources).library.registers, issuer)
    if known := _known(imported, sources):
        raise UnreadableError(f"Tệp này đã được nhập vào {known}")
    imported = replace(imported, path=_free(imported.path, plans))
    report = report_of(imported, sources)
    if writes:
        _write(plans / imported.path, imported.text)
    page = plans.resolve().parent / _REPORTS / f"{Path(imported.path).stem}.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(report_page(report), encoding="utf-8")
    for line in _told(report, plans, page, writes=writes):
        say(line)


def _known(imported: Imported, sources: dict[str, bytes | None]) -> str:
    """Return the source that the same file became before, "" if there is none."""
    digest = imported.head.digest.encode()
    return next((p for p, raw in sources.items() if raw and digest in raw), "")


def _free(path: str, plans: Path) -> str:
    """Return *path*, or one with a number behind it where a file stands there."""
    stem, nth = path.removesuffix(".md"), 1
    while (plans / path).exists():
        nth += 1
        path = f"{stem}-{nth}.md"
    return path


def _write(path: Path, text: str) -> None:
    """Write a source; a file that came to stand there meanwhile is left alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="") as target:
        target.write(text)


def _told(report: Report, plans: Path, page: Path, *, writes: bool) -> Iterator[str]:
    imported = report.imported
    target = plans / imported.path
    yield f"{'Đã ghi' if writes else 'Sẽ ghi'} {target}"
    yield f"  {report.kept}."
    yield f"  Thư viện đọc được: {report.understood}."
    doubts = len(imported.remarks) + len(report.issues)
    yield f"  Cần xem: {doubts} chỗ." if doubts else "  Không có chỗ nào nghi ngờ."
    for remark in imported.remarks:
        remedy = f" → {remark.remedy}" if remark.remedy else ""
        yield f"    {remark.place}: {remark.message}{remedy}"
    for issue in report.issues:
        yield f"    {issue}"
    yield f"  Báo cáo để xem bằng trình duyệt: {page}"


def _said(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}"
    return f"{error}."
