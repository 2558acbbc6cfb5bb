"""The times of tasks as links to the calendar."""

from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links
from macros.words.named import Named


def time_links(times: tuple[Named, ...], links: Links) -> Html:
    """Return the times, one a line, or that there is none."""
    if not times:
        return el("span", "Không nêu thời gian", class_="lib-empty")
    return join(el("div", named_link(time, links)) for time in times)
