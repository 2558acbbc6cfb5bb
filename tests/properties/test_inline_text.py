"""What holds of the words of a clause with their links."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from macros.frame.markup import Html
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.pages.plan.inline_text import InlineText
from macros.pages.plan.text_view import plan_text
from macros.pipeline import read_library
from macros.registry.build import build_library
from macros.registry.library import Library
from macros.registry.plan_record import record_of
from macros.registry.surroundings import AllSurroundings
from tests.builders import a_clause, a_plan
from tests.plan_folder import a_plan_source, sources
from tests.properties.strategies import BODIES, TEXTS, damaged
from tests.registered import LAW, NQ25

REGISTERS = read_library(sources()).library.registers


class _Words(HTMLParser):
    """Collects the text content without what the site adds; checks the nesting."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":  # the source's own line break
            self.handle_data("\n")
            return
        names = [name for name, _ in self.open]
        assert not (tag == "a" and "a" in names), "a link within a link"
        self.open.append((tag, "data-added" in dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if not any(added for _, added in self.open):
            self.words.append(data)


def shown(markup: Html) -> str:
    parser = _Words()
    parser.feed(markup)
    parser.close()
    assert parser.open == []
    return "".join(parser.words)


def rendered(library: Library, plan: Plan) -> list[tuple[str, Html]]:
    """Return the words of each clause, and their markup."""
    text = plan_text(library, plan)
    inline = InlineText(Links("ke-hoach/a/"), text.abbreviations)
    return [(one.clause.text, inline.clause(one)) for one in text.clauses]


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_links_keep_every_letter_of_any_text(texts: list[str]) -> None:
    plan = a_plan(*(a_clause(text, f"d{nth}") for nth, text in enumerate(texts)))
    around = AllSurroundings(REGISTERS).of(plan.unit_id)
    assert around
    library, _ = build_library([record_of(plan, (), around)], REGISTERS)
    assert [shown(markup) for _, markup in rendered(library, plan)] == texts


@given(damaged(BODIES), st.booleans())
def test_links_notes_and_styles_keep_every_letter(body: str, registered: bool) -> None:  # noqa: FBT001  (hypothesis draws it)
    files = sources(a=a_plan_source(body, ma="a"))
    if registered:
        files |= {"van-ban/nq.md": NQ25.encode(), "van-ban/luat.md": LAW.encode()}
    library = read_library(files).library
    for plan in library.plans.values():
        for words, markup in rendered(library, plan):
            assert shown(markup) == words


@given(damaged(BODIES))
def test_the_same_words_are_rendered_the_same(body: str) -> None:
    files = sources(a=a_plan_source(body, ma="a"))
    one, other = read_library(files).library, read_library(files).library
    for plan in one.plans.values():
        assert rendered(one, plan) == rendered(other, other.plans[plan.id])
