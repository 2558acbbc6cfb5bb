"""Whether a document stands, as markup."""

from macros.frame.markup import Html, apart, el, join, text
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.words.currency import StateTold
from macros.words.labels import capital


def state_sentence(told: StateTold, links: Links) -> Html:
    """Return the state, its causes as links, its time and its source."""
    causes = [
        named_link(cause, links) if cause.address else text(cause.name)
        for cause in told.causes
    ]
    return join(
        [
            el("strong", capital(told.verb)),
            " bởi " if causes else None,
            apart(causes, ", "),
            f", {told.since}" if told.since else None,
            f". {told.source}",
        ]
    )
