"""What stands around a page: cut out of one page of the theme, filled for others.

The page that is cut has marks in the place of all words. Jinja takes milliseconds for a
page; to join the pieces takes none.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import escape

from macros.frame.markup import Html
from macros.frame.page import OutlineEntry, Page, Parent
from macros.site.shape import Shape, folders_of

MARK = "khung-trang-"  # begins every mark, and no words of a theme
_TITLE, _DESCRIPTION, _BODY = f"{MARK}ten", f"{MARK}mo-ta", f"{MARK}than"
_FOLDER, _PARENT = f"{MARK}thu-muc", f"{MARK}cha"
_PLACE = f"{MARK}dia-chi"  # what of the address lies below the folder that is near
_OUTLINE, _FIRST = f"{MARK}muc-luc", f"{MARK}muc-dau"
_ENTRIES = (
    OutlineEntry(2, _FIRST, f"{MARK}tieu-de-1"),
    OutlineEntry(2, f"{MARK}muc-hai", f"{MARK}tieu-de-2"),
)


class UnfitFrameError(Exception):
    """A theme that prints a page's words in a way that cannot be cut."""


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The pieces of a page of the theme, and the mark that stands behind each.

    `between` is what the theme prints between two entries of an outline.
    """

    near: str
    pieces: tuple[str, ...]
    marks: tuple[str, ...]  # one less
    between: str

    def filled(self, own: Page, entries: list[str]) -> str:
        """Return the frame around a page whose outline has these printed entries."""
        words = {mark: escape(word) for mark, word in self._words(own).items()}
        parts = {**words, _OUTLINE: self.between.join(entries), _BODY: own.body}
        return self._joined(parts)

    def empty(self) -> str:
        """Return the frame with its marks, but those of an outline and a body."""
        marks = {mark: mark for mark in self.marks}
        return self._joined({**marks, _OUTLINE: "", _BODY: ""})

    def unmarked(self, marked: str, own: Page) -> str:
        """Return an address of the frame as it is around a page."""
        for mark, word in self._words(own).items():
            marked = marked.replace(mark, word)
        return marked

    def _joined(self, parts: Mapping[str, str]) -> str:
        joined = [self.pieces[0]]
        for mark, piece in zip(self.marks, self.pieces[1:], strict=True):
            joined += (parts[mark], piece)
        return "".join(joined)

    def _words(self, own: Page) -> dict[str, str]:
        """Return what is printed as text, by its mark."""
        parents = enumerate(own.parents)
        return {
            **{f"{_PARENT}-{at}": parent.title for at, parent in parents},
            _TITLE: own.title,
            _DESCRIPTION: own.description,
            _PLACE: quote(own.address.removeprefix(self.near)),
            _FIRST: own.outline[0].id if own.outline else "",
        }


def specimen(shape: Shape, own: Page) -> Page:
    """Return a page of a shape with marks for words; *own* is another page of it."""
    rest = own.address.removeprefix(shape.near).count("/")
    address = shape.near + "".join(f"{_FOLDER}-{at}/" for at in range(rest))
    at_own, at_marks = folders_of(own.address), folders_of(address)
    place = dict(zip(at_own, at_marks, strict=True))
    return Page(
        address=address,
        title=_TITLE if shape.has_title else "",
        description=_DESCRIPTION if shape.has_description else "",
        body=Html(f"<h1>{_BODY}</h1>" if shape.has_heading else _BODY),
        outline=_ENTRIES if shape.has_outline else (),
        parents=tuple(
            Parent(place.get(parent.address, parent.address), f"{_PARENT}-{at}")
            for at, parent in enumerate(own.parents)
        ),
    )


def cut(shape: Shape, page: Page, whole: str, entries: list[str]) -> PageFrame:
    """Return the frame in *whole*, which is *page*, a specimen, printed by the theme.

    *entries* are those of its outline as printed.
    """
    whole, between = _without_outline(whole, entries)
    rest = page.address.removeprefix(shape.near)
    whole = whole.replace(str(page.body), _BODY).replace(rest, _PLACE)
    known = [_TITLE, _DESCRIPTION, _BODY, _PLACE, _OUTLINE, _FIRST]
    known += (parent.title for parent in page.parents)
    parts = re.split(f"({'|'.join(sorted(known, reverse=True))})", whole)
    if any(MARK in piece for piece in (*parts[::2], between)):
        raise UnfitFrameError
    return PageFrame(shape.near, tuple(parts[::2]), tuple(parts[1::2]), between)


def _without_outline(whole: str, entries: list[str]) -> tuple[str, str]:
    """Return a page with one mark for its outline, and what stood between entries."""
    if not entries:
        return whole, ""
    first, second = entries
    before, _, rest = whole.partition(first)
    between, found, after = rest.partition(second)
    if not found:
        raise UnfitFrameError
    return f"{before}{_OUTLINE}{after}", between
