"""The mistakes of plans/ as the only page of a live preview, until they are mended."""

from collections.abc import Iterable, Sequence

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from macros.frame.markup import Html, el
from macros.frame.page import Page
from macros.frame.source_links import SourceLinks
from macros.model.issue import Issue, IssueCode
from macros.sources.decode import decode

_ADVICE = (
    "Chưa dựng được trang. Sửa những chỗ dưới đây rồi lưu tệp: trang này tự mở lại "
    "khi hết lỗi."
)


class MistakesError(PluginError):
    """Mistakes of authors that end a build; `issues` has each with its place."""

    def __init__(self, issues: Sequence[Issue], where: str) -> None:
        """Tell the mistakes, all of them in the folder or file *where*."""
        self.issues = tuple(issues)
        listed = "\n".join(map(str, issues))
        super().__init__(
            f"{len(issues)} lỗi trong {where}, chưa xuất bản gì:\n{listed}"
        )


def address_taken(path: str, message: str, remedy: str) -> MistakesError:
    """Return the mistake of a file of docs/ that wants the address of another page."""
    issue = Issue(f"docs/{path}", 1, 1, IssueCode.DUPLICATE_ADDRESS, message, remedy)
    return MistakesError([issue], "docs/")


def refuse_unreadable(files: Files) -> None:
    """Raise MistakesError if a written page is not in UTF-8: mkdocs names no place."""
    issues = [
        issue
        for file in files.documentation_pages()
        for issue in decode(f"docs/{file.src_uri}", file.content_bytes)[1]
        if issue.code is IssueCode.NOT_UTF8
    ]
    if issues:
        raise MistakesError(issues, "docs/")


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
