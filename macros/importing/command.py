"""The command import: files of the disk → sources in a library, and their reports."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.importing.bring_in import PLANS, bring_in
from macros.importing.known import Known, find_known, replaced, with_id
from macros.importing.paper import UnreadableError
from macros.importing.readers import ENDINGS
from macros.importing.report import Report, report_of
from macros.importing.report_page import report_page
from macros.pipeline import read_library
from macros.sources.folder import read_folder

_PASTED = "-"
_REPORTS = Path(".cache", "nhap")  # beside the folder of sources

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a clerk asks for.

    `issuer` is an id that takes the place of what a letterhead says, or "".
    """

    plans: Path
    issuer: str = ""
    writes: bool = True
    replaces: bool = False


def bring_in_all(files: Iterable[Path], wish: Wish, say: Say) -> int:
    """Bring in files, folders or pasted text; return how many could not be read."""
    found = list(_files(files))
    failed = 0
    for at, path in enumerate(found, start=1):
        if len(found) > 1:
            say(f"[{at}/{len(found)}] {path}")
        try:
            _bring_in(path, wish, say)
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


def _bring_in(path: Path, wish: Wish, say: Say) -> None:
    is_pasted = str(path) == _PASTED
    raw = sys.stdin.buffer.read() if is_pasted else path.read_bytes()
    name = "van-ban-dan-vao.txt" if is_pasted else path.name
    sources = read_folder(wish.plans)
    library = read_library(sources).library
    imported = bring_in(name, raw, library.registers, wish.issuer)
    texts = {p: raw.decode("utf-8", "replace") for p, raw in sources.items() if raw}
    known = find_known(imported, library, texts)
    if known and not wish.replaces:
        raise UnreadableError(_already(known))
    if known:
        imported = replaced(imported, known.path, texts[known.path])
    else:
        imported = with_id(imported, _free(imported.head.id, wish.plans))
    report = report_of(imported, sources)
    if wish.writes:
        _write(wish.plans / imported.path, imported.text, may_replace=known is not None)
    page = wish.plans.resolve().parent / _REPORTS / f"{Path(imported.path).stem}.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(report_page(report), encoding="utf-8")
    for line in _told(report, wish, page):
        say(line)


def _already(known: Known) -> str:
    if not known.differences:
        return f"Văn bản này đã có ở {known.path}"
    lines = "\n".join(f"    {line}" for line in known.differences)
    return (
        f"Văn bản này đã có ở {known.path}, khác ở những dòng sau (- bản đang có,"
        f" + tệp này):\n{lines}\n  Muốn thay thì thêm --replace"
    )


def _free(plan_id: str, plans: Path) -> str:
    """Return *plan_id*, or one with a number behind it where a file has that name."""
    found, nth = plan_id, 1
    while (plans / f"{PLANS}{found}.md").exists():
        nth += 1
        found = f"{plan_id}-{nth}"
    return found


def _write(path: Path, text: str, *, may_replace: bool) -> None:
    """Write a source, whole or not at all.

    A file that came to stand there meanwhile is left alone.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if may_replace:
        aside = path.with_suffix(".md.moi")
        aside.write_text(text, encoding="utf-8", newline="")
        aside.replace(path)
        return
    with path.open("x", encoding="utf-8", newline="") as target:
        target.write(text)


def _told(report: Report, wish: Wish, page: Path) -> Iterator[str]:
    imported = report.imported
    target = wish.plans / imported.path
    yield f"{'Đã ghi' if wish.writes else 'Sẽ ghi'} {target}"
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
