"""Where sources disagree, a line each: on the pages of a plan and of a document."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join
from macros.frame.page import Links
from macros.words.addresses import contradiction_address
from macros.words.contradictions import ContradictionNote
from macros.words.evidence import others
from macros.words.labels import clause_label


def contradiction_notes(found: Iterable[ContradictionNote], links: Links) -> Html:
    """Return one line for each finding, with a link to it and to clauses here."""
    items = [
        el(
            "li",
            f"{one.kind}: {_readings(one)}. ",
            el("a", "Xem câu dẫn", href=links.to(contradiction_address(one.id))),
            *(
                join([", ", el("a", clause_label(at), href=f"#{at}")])
                for at in one.clause_ids
            ),
        )
        for one in found
    ]
    return el("ul", *items, class_="lib-contradictions") if items else EMPTY


def _readings(found: ContradictionNote) -> str:
    """Return the readings; where they are many, a few and how many there are more."""
    shown = "; ".join(f"“{says}”" for says in found.readings)
    return f"{shown} {others(found.more, 'cách ghi')}" if found.more else shown
