"""A build of a live preview that fails → a page that says so, until it is mended.

mkdocs itself ends where the first build fails, and shows nothing where a later one
does.
"""

import shutil
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands import serve
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer

from macros.frame.markup import Html, el
from macros.model.issue import Issue

_TITLE = "Chưa dựng được trang"
_MENDED = "Sửa rồi lưu tệp: trang này tự mở lại khi hết lỗi."
_OUR_FAULT = (
    "Chương trình gặp lỗi của chính nó, không phải lỗi của người soạn. Chi tiết ở cửa "
    "sổ dòng lệnh đang chạy xem trước: chép các dòng ấy gửi người phụ trách kỹ thuật. "
    "Trang này tự mở lại khi dựng được."
)
_ENGINE = "mkdocs không dựng được vì tệp cấu hình, hoặc vì tệp trong docs/; báo rằng:"
_PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{again}<title>{title}</title>
<style>body {{ font: 1.1rem/1.5 sans-serif; margin: 2rem; max-width: 44rem }}</style>
</head>
<body>{body}</body>
</html>
"""


def guard_builds() -> None:
    """Let each build of `mkdocs serve`, the first one too, end with something shown."""

    def guarded(config: MkDocsConfig, **options: Any) -> None:  # noqa: ANN401
        with _failure_shown(Path(config.site_dir)):
            build(config, **options)

    serve.build = guarded  # type: ignore[attr-defined]


def guard_rebuilds(server: LiveReloadServer) -> None:
    """Let a rebuild that cannot even read its settings end with something shown."""
    rebuild = server.builder

    def guarded() -> None:
        with _failure_shown(Path(server.root)):
            rebuild()

    server.builder = guarded


@contextmanager
def _failure_shown(site: Path) -> Iterator[None]:
    """Put a page in the place of *site* if what is done here fails."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - whatever it is, the browser waits
        cause = _cause(error)
        if not isinstance(cause, MkDocsException):
            traceback.print_exception(cause, file=sys.stderr)
        shutil.rmtree(site, ignore_errors=True)
        site.mkdir(parents=True)
        for name, again in (("index.html", False), ("404.html", True)):
            (site / name).write_text(failure_page(cause, again=again), "utf-8")


def _cause(error: Exception) -> Exception:
    """Return the error for which mkdocs gave up."""
    inner = error.__context__ if isinstance(error, Abort) else None
    return inner if isinstance(inner, Exception) else error


def failure_page(error: Exception, *, again: bool) -> str:
    """Return the page that tells *error*; it asks *again* by itself if told so."""
    refresh = '<meta http-equiv="refresh" content="3">\n' if again else ""
    body = el("div", el("h1", _TITLE), *_told(error))
    return _PAGE.format(again=refresh, title=_TITLE, body=body)


def _told(error: Exception) -> Iterator[Html]:
    # Not by its class: each build loads the modules of macros/ anew.
    issues: tuple[Issue, ...] = getattr(error, "issues", ())
    if issues:
        yield el("p", _MENDED)
        yield el("ol", *(el("li", *_issue(issue)) for issue in issues))
    elif isinstance(error, MkDocsException):
        yield el("p", _MENDED)
        yield el("p", _ENGINE)
        yield el("pre", str(error))
    else:
        yield el("p", _OUR_FAULT)
        yield el("pre", f"{type(error).__name__}: {error}")


def _issue(issue: Issue) -> Iterator[Html]:
    place = f", dòng {issue.line}, cột {issue.column} ("
    yield el("p", el("code", issue.path), place, el("code", issue.code), ")")
    yield el("p", issue.message, ".")
    yield el("p", el("strong", "Cách sửa: "), issue.remedy, ".")
