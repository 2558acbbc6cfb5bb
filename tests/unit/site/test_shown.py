"""What a preview answers: from a whole site, ahead of it, or with what is wrong."""

from dataclasses import dataclass, field
from typing import cast

import pytest

from macros.frame.markup import Html
from macros.frame.page import Page
from macros.frame.source_links import SourceLinks
from macros.model.issue import Issue, IssueCode
from macros.publish.ahead import Ahead
from macros.site.mistakes import MistakesError
from macros.site.preview.messages import Answer, Standing
from macros.site.preview.press import Press
from macros.site.preview.shown import Shown


@dataclass(frozen=True)
class Printed:
    """Stands for a press that has these pages."""

    pages: dict[str, bytes] = field(default_factory=dict)

    @property
    def sources(self) -> SourceLinks:
        return SourceLinks("plans")

    def printed(self, name: str) -> bytes | None:
        return self.pages.get(name)

    def generated(self, own: Page) -> bytes:
        return own.body.encode()

    def missing(self) -> bytes:
        return b"missing"


PRESS = cast("Press", Printed({"a/index.html": b"old", "a.css": b"css"}))
NEWER = Ahead(Page("a/", "A", "", Html("new")), ())
WRONG = Issue("ke-hoach/a.md", 3, 5, IssueCode.BAD_DATE, "Sai <b>", "Sửa")
ELSEWHERE = Issue("danh-muc/chu-de.yml", 1, 1, IssueCode.BAD_YAML, "Hỏng", "Sửa")


def told(answer: Answer) -> tuple[int, bytes, Standing]:
    return answer.status, answer.body, answer.standing


def with_mistakes(*issues: Issue) -> MistakesError:
    return MistakesError(issues, "plans/", SourceLinks("plans"))


def test_a_whole_site_is_shown_as_such_until_something_is_saved() -> None:
    shown = Shown(PRESS, saves=1)
    assert told(shown.answer("a/index.html", 1)) == (200, b"old", Standing.WHOLE)
    assert told(shown.answer("a/index.html", 2)) == (200, b"old", Standing.BEHIND)
    assert told(shown.answer("a", 1))[0] == 302
    assert shown.answer("a.css", 1).kind == "text/css"


def test_an_edited_plan_is_ahead_until_a_site_has_seen_it() -> None:
    shown = Shown(PRESS, saves=1).with_plan(PRESS, "ke-hoach/a.md", NEWER, 2)
    assert set(shown.ahead) == {"a/"}
    assert told(shown.answer("a/index.html", 2)) == (200, b"new", Standing.AHEAD)
    late = shown.renewed(PRESS, None, 1)  # begun before the plan was saved
    assert late.answer("a/index.html", 2).body == b"new"
    seen = shown.renewed(PRESS, None, 2)
    assert told(seen.answer("a/index.html", 2)) == (200, b"old", Standing.WHOLE)


def test_an_address_that_may_come_is_not_called_wrong() -> None:
    shown = Shown(PRESS, saves=1)
    assert told(shown.answer("b/index.html", 1)) == (404, b"missing", Standing.WHOLE)
    coming = shown.answer("b/index.html", 2)
    assert (coming.status, coming.standing) == (404, Standing.ALONE)
    assert "Chưa có trang này" in coming.body.decode()


def test_before_the_first_site_one_is_asked_to_wait() -> None:
    assert "Đang đọc thư viện" in Shown().answer("index.html", 1).body.decode()


def test_mistakes_of_a_plan_stand_everywhere_until_it_is_mended() -> None:
    broken = Ahead(None, (WRONG,))
    shown = Shown(PRESS, saves=1).with_plan(PRESS, "ke-hoach/a.md", broken, 2)
    said = shown.answer("a/index.html", 2).body.decode()
    assert "1 lỗi trong plans/" in said
    assert "<code>plans/ke-hoach/a.md</code>, dòng 3, cột 5" in said
    assert "<strong>Cách sửa: </strong>Sửa." in said
    assert shown.ahead == {}
    mended = shown.with_plan(PRESS, "ke-hoach/a.md", NEWER, 3)
    assert told(mended.answer("a/index.html", 3)) == (200, b"new", Standing.AHEAD)


def test_a_plan_mends_its_own_mistakes_only() -> None:
    shown = Shown(PRESS, error=with_mistakes(ELSEWHERE, WRONG), saves=1)
    left = shown.with_plan(PRESS, "ke-hoach/a.md", NEWER, 2)
    assert isinstance(left.error, MistakesError)
    assert left.error.issues == (ELSEWHERE,)


@pytest.mark.parametrize("error", [KeyError("a"), MistakesError([WRONG], "mkdocs.yml")])
def test_no_plan_mends_what_is_wrong_elsewhere(error: Exception) -> None:
    shown = Shown(PRESS, error=error, saves=1)
    assert shown.with_plan(PRESS, "ke-hoach/a.md", NEWER, 2).error is error


def test_a_site_that_cannot_be_made_leaves_the_last_one_behind_what_is_wrong() -> None:
    shown = Shown(PRESS, saves=1).renewed(None, with_mistakes(WRONG), 2)
    assert shown.press is PRESS
    assert shown.answer("a/index.html", 2).status == 503
