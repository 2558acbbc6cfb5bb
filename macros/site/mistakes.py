"""The mistakes of plans/ as the only page of a live preview, until they are mended."""

from collections.abc import Iterable, Sequence

from mkdocs.structure.files import Files

from macros.exports.markup import Html, el
from macros.exports.page import Page
from macros.exports.source_links import SourceLinks
from macros.model.issue import Issue

_ADVICE = (
    "Chưa dựng được trang. Sửa những chỗ dưới đây rồi lưu tệp: trang này tự mở lại "
    "khi hết lỗi."
)


def mistakes_page(issues: Sequence[Issue], sources: SourceLinks) -> Page:
    """Return the home page of a library whose sources have errors."""
    title = f"{len(issues)} lỗi trong {sources.folder}/"
    items = (el("li", *_told(issue, sources)) for issue in issues)
    body = el("div", el("h1", title), el("p", _ADVICE), el("ol", *items))
    return Page(address="", title=title, description=_ADVICE, body=body)


def _told(issue: Issue, sources: SourceLinks) -> Iterable[Html]:
    place = sources.place(issue.path, issue.line)
    yield el("p", place, f", cột {issue.column} (", el("code", issue.code), ")")
    yield el("p", issue.message, ".")
    yield el("p", el("strong", "Cách sửa: "), issue.remedy, ".")


def without_documents(files: Files) -> Files:
    """Return *files* without the written pages: their macros need the library."""
    for file in list(files.documentation_pages()):
        files.remove(file)
    return files
