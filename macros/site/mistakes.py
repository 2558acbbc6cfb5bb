"""Mistakes of authors that end a build, each with its place."""

from collections.abc import Sequence

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from macros.frame.source_links import SourceLinks
from macros.model.issue import Issue, IssueCode
from macros.sources.decode import decode


class MistakesError(PluginError):
    """Mistakes of authors that end a build; `issues` has each with its place.

    `sources` says where the places are, if these are paths within plans/.
    """

    def __init__(
        self, issues: Sequence[Issue], where: str, sources: SourceLinks | None = None
    ) -> None:
        """Tell the mistakes, all of them in the folder or file *where*."""
        self.issues = tuple(issues)
        self.where = where
        self.sources = sources
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
