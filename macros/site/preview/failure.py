"""What is wrong with what was saved → the page that says so at every address."""

import sys
import traceback
from collections.abc import Iterator

from mkdocs.exceptions import MkDocsException

from macros.frame.markup import Html, el, join
from macros.frame.source_links import SourceLinks
from macros.model.issue import Issue
from macros.site.mistakes import MistakesError
from macros.site.preview.plain_page import fault_page, plain_page

_ADVICE = (
    "Chưa dựng được trang. Sửa những chỗ dưới đây rồi lưu tệp: trang này tự mở lại "
    "khi hết lỗi."
)
_FAILED = "Chưa dựng được trang"
_MENDED = "Sửa rồi lưu tệp: trang này tự mở lại khi hết lỗi."
_ENGINE = "mkdocs không dựng được vì tệp cấu hình, hoặc vì tệp trong docs/; báo rằng:"


def failure_page(error: Exception) -> bytes:
    """Return the page that tells *error*."""
    if isinstance(error, MistakesError):
        title = f"{len(error.issues)} lỗi trong {error.where}"
        items = (el("li", *_told(issue, error.sources)) for issue in error.issues)
        return plain_page(title, el("p", _ADVICE), el("ol", *items))
    if isinstance(error, MkDocsException):
        said = el("pre", str(error))
        return plain_page(_FAILED, el("p", _MENDED), el("p", _ENGINE), said)
    return fault_page(f"{type(error).__name__}: {error}")


def tell_failure(error: Exception) -> None:
    """Tell *error* in the terminal, a fault of ours with where it happened."""
    if isinstance(error, MkDocsException):
        print(error, file=sys.stderr, flush=True)
    else:
        traceback.print_exception(error, file=sys.stderr)


def _told(issue: Issue, sources: SourceLinks | None) -> Iterator[Html]:
    place = (
        sources.place(issue.path, issue.line)
        if sources
        else join([el("code", issue.path), f", dòng {issue.line}"])
    )
    yield el("p", place, f", cột {issue.column} (", el("code", issue.code), ")")
    yield el("p", issue.message, ".")
    stop = "" if issue.remedy.endswith(("…", ".")) else "."
    yield el("p", el("strong", "Cách sửa: "), issue.remedy, stop)
