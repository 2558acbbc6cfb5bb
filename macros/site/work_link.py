"""A link to one directive, as it stands between words."""

from macros.frame.markup import Html, el
from macros.frame.page import Links
from macros.model.work import Work
from macros.registry.library import Library
from macros.views.currency import change_words
from macros.words.labels import capital, work_heading


def work_link(library: Library, work: Work, links: Links) -> Html:
    """Return the link; its preview says what changed the directive, and its subject."""
    change = change_words(library, work) if work.currency.is_changed else ""
    preview = ". ".join(filter(None, (capital(change), capital(work.subject))))
    return el(
        "a",
        work_heading(work),
        href=links.work(work.id),
        data_cites=work.id,
        title=preview or None,
    )
