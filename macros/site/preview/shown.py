"""What a preview shows at one moment, and the answers that follow from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from mimetypes import MimeTypes

from macros.model.issue import Issue
from macros.publish.ahead import Ahead
from macros.site.mistakes import MistakesError
from macros.site.preview.failure import failure_page
from macros.site.preview.messages import Answer, Standing, tag_of
from macros.site.preview.plain_page import coming_page, waiting_page
from macros.site.preview.press import Press

_HTML = "text/html"
_MIMES = MimeTypes()  # those of Python alone: a system may say otherwise


@dataclass(frozen=True, slots=True)
class _Newer:
    """The page of a plan, made when the library had been saved so many times."""

    answer: Answer
    saves: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The last whole site, pages of plans newer than it, and what is wrong, if any.

    `press` is None until a first site is whole; `saves` says how many of them it has
    seen. What is wrong stands in the place of every page.
    """

    press: Press | None = None
    newer: Mapping[str, _Newer] = field(default_factory=dict)
    error: Exception | None = None
    saves: int = 0

    @property
    def ahead(self) -> dict[str, str]:
        """The tags of the pages that show what the whole site does not, by address."""
        if self.error:
            return {}
        return {address: found.answer.tag for address, found in self.newer.items()}

    def renewed(
        self, press: Press | None, error: Exception | None, saves: int
    ) -> "Shown":
        """Return this with a site made after so many saves, or why there is none."""
        newer = {a: page for a, page in self.newer.items() if page.saves > saves}
        return Shown(press or self.press, newer, error, saves)

    def with_plan(self, press: Press, path: str, found: Ahead, saves: int) -> "Shown":
        """Return this with the plan at *path* as it was found at this save."""
        newer = self.newer
        if found.page:
            body = press.generated(found.page)
            answer = page_answer(200, body, Standing.AHEAD)
            newer = {**newer, found.page.address: _Newer(answer, saves)}
        error = _with_errors(self.error, path, found.errors, press)
        return replace(self, newer=newer, error=error)

    def answer(self, name: str, saves: int) -> Answer:
        """Return what a browser gets for the file with this name, after these saves."""
        if self.error:
            return page_answer(503, failure_page(self.error), Standing.ALONE)
        if self.press is None:
            return page_answer(503, waiting_page(), Standing.ALONE)
        if found := self.newer.get(name.removesuffix("index.html")):
            return found.answer
        return _of_site(self.press, name, is_busy=self.saves < saves)


def page_answer(status: int, body: bytes, standing: Standing) -> Answer:
    """Return an answer that is a page."""
    return Answer(status, _HTML, body, tag_of(body), standing)


def _of_site(press: Press, name: str, *, is_busy: bool) -> Answer:
    standing = Standing.BEHIND if is_busy else Standing.WHOLE
    body = press.printed(name)
    if body is not None:
        kind = _MIMES.guess_type(name)[0] or "application/octet-stream"
        return Answer(200, kind, body, tag_of(body), standing)
    if press.printed(f"{name}/index.html") is not None:
        return page_answer(302, b"", standing)
    if is_busy:
        return page_answer(404, coming_page(), Standing.ALONE)
    return page_answer(404, press.missing(), standing)


def _with_errors(
    error: Exception | None, path: str, errors: tuple[Issue, ...], press: Press
) -> Exception | None:
    """Return what is wrong now that the plan at *path* has these errors."""
    if error and not (isinstance(error, MistakesError) and error.sources):
        return error  # no plan can mend it
    others = error.issues if isinstance(error, MistakesError) else ()
    issues = sorted([*(one for one in others if one.path != path), *errors])
    if not issues:
        return None
    return MistakesError(issues, f"{press.sources.folder}/", press.sources)
