"""What the page of a plan shows, made by hand; clauses are read from a body."""

from macros.model.plan import Origin, Signatory
from macros.pages.plan.abbreviations import abbreviations
from macros.pages.plan.value import ClauseText, PlanFacts, PlanText, PlanView
from macros.sources.body_reader import read_body
from macros.words.named import Named
from tests.builders import a_clause

NAMES = abbreviations({"TT": "Thường trực", "UBND": "Ủy ban nhân dân"})
NOBODY = Signatory((), (), "")
FACTS = PlanFacts(
    issuer=Named("UBND <b>huyện</b>", "don-vi/ubnd/"),
    place="huyện Cao Lộc",
    number="15/KH-UBND",
    date="05/02/2024",
)


def a_text(*clauses: ClauseText, names: dict[str, str] | None = None) -> PlanText:
    """Return a text of clauses without head and foot."""
    found = NAMES if names is None else abbreviations(names)
    return PlanText(clauses=clauses, signatory=NOBODY, abbreviations=found)


def read_text(body: str, names: dict[str, str] | None = None) -> PlanText:
    """Return the text of *body*; nothing in it cites."""
    clauses, _ = read_body("a.md", body, 1, ())
    return a_text(*map(ClauseText, clauses), names=names or {})


PLAN = PlanView(
    id="a",
    plan=Named("Kế hoạch <i>A</i>", "ke-hoach/a/"),
    facts=FACTS,
    text=a_text(ClauseText(a_clause("Một đoạn."))),
    origin=Origin(),
)
