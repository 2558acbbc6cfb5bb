"""The outline of a generated page as mkdocs knows outlines."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup
from mkdocs.structure.toc import TableOfContents, get_toc

from macros.frame.markup import text
from macros.frame.page import OutlineEntry


def outline_of(outline: Iterable[OutlineEntry]) -> TableOfContents:
    """Return an outline whose entries have below them those of deeper levels."""
    return get_toc(_tokens(outline))


def branches(outline: Iterable[OutlineEntry]) -> Iterator[tuple[OutlineEntry, ...]]:
    """Yield each entry of an outline that stands below none, with those below it."""
    branch: list[OutlineEntry] = []
    for entry in outline:
        if branch and entry.level <= branch[0].level:
            yield tuple(branch)
            branch.clear()
        branch.append(entry)
    if branch:
        yield tuple(branch)


def _tokens(outline: Iterable[OutlineEntry]) -> list:  # type: ignore[type-arg]
    """Return the outline as the nested tokens of Python-Markdown's toc extension."""
    top: list[dict[str, object]] = []
    open_lists = [(1, top)]
    for entry in outline:
        while open_lists[-1][0] >= entry.level:
            open_lists.pop()
        children: list[dict[str, object]] = []
        token = {
            "level": entry.level,
            "id": entry.id,
            "name": Markup(text(entry.title)),  # noqa: S704 - escaped just here
            "children": children,
        }
        open_lists[-1][1].append(token)
        open_lists.append((entry.level, children))
    return top
