"""Where sources disagree, a line each: on the pages of a plan and of a document."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.model.contradiction import Contradiction
from macros.words.addresses import contradiction_address
from macros.words.contradictions import KINDS
from macros.words.evidence import READINGS, others
from macros.words.labels import clause_label


def contradiction_notes(
    found: Iterable[Contradiction], links: Links, *, plan_id: str = ""
) -> Html:
    """Return one line for each finding, with a link to it; in one plan's clauses."""
    items = [
        el(
            "li",
            f"{KINDS[one.kind]}: ",
            _readings(one),
            ". ",
            el("a", "Xem câu dẫn", href=links.to(contradiction_address(one.id))),
            *(
                join([", ", el("a", clause_label(at), href=f"#{at}")])
                for at in dict.fromkeys(
                    m.clause_id for m in one.mentions if m.plan_id == plan_id
                )
            ),
        )
        for one in found
    ]
    return el("ul", *items, class_="lib-contradictions") if items else EMPTY


def _readings(found: Contradiction) -> str:
    """Return the readings; where they are many, a few and how many there are more."""
    shown = "; ".join(f"“{reading.says}”" for reading in found.readings[:READINGS])
    more = len(found.readings) - READINGS
    return f"{shown} {others(more, 'cách ghi')}" if more > 0 else shown
