"""The way down as markup: a picture, and the same as a list within lists."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.page import Links, OutlineEntry
from macros.frame.signs import sign_link
from macros.parts.way.svg import tree_svg
from macros.parts.way.value import Note, Picture, StepLine, TaskLine, Way
from macros.words.addresses import WAY
from macros.words.named import Named

SECTION = OutlineEntry(2, WAY, "Triển khai qua các cấp")
_TALLEST = 700  # of a picture that stands open, in pixels


def way_section(shown: Way | None, links: Links) -> Html:
    """Return the section of a page, nothing where no way leads to or from it."""
    if shown is None:
        return EMPTY
    return join([el("h2", SECTION.title, id=SECTION.id), way_content(shown, links)])


def way_content(shown: Way | None, links: Links) -> Html:
    """Return the counts, the picture and the list of the steps."""
    if shown is None:
        return EMPTY
    return join(
        [
            el("p", shown.summary, class_="lib-tree-summary"),
            _figure(tree_svg(shown.picture, links), shown.picture),
            step_list(shown.tops, links),
        ]
    )


def step_list(lines: Iterable[StepLine], links: Links) -> Html:
    """Return steps with what is below them."""
    return el("ul", *(_step(line, links) for line in lines), class_="lib-tree")


def _figure(drawn: Html, picture: Picture) -> Html:
    """Return the picture, folded where it is taller than a screen."""
    figure = el("figure", drawn, class_="lib-tree-picture")
    if picture.height <= _TALLEST:
        return figure
    return el("details", el("summary", "Sơ đồ các cấp"), figure)


def _step(line: StepLine, links: Links) -> Html:
    name = line.name
    below = el("ul", *(_step(one, links) for one in line.below)) if line.below else None
    tasks = (_task(one, links) for one in line.tasks)
    return el(
        "li",
        el(
            "p",
            el("small", line.level),
            " ",
            _named(name, links) if name.address else el("strong", name.name),
            *(sign_link(sign, links) for sign in line.signs),
        ),
        *(el("p", _note(note, links)) for note in line.notes),
        el("ul", *tasks, class_="lib-tree-tasks") if line.tasks else None,
        below,
    )


def _named(named: Named, links: Links) -> Html:
    if not named.address:
        return text(named.name)
    on_page = named.address.startswith("#")
    href = named.address if on_page else links.to(named.address)
    return el("a", named.name, href=href)


def _note(note: Note, links: Links) -> Html:
    if note.is_gap:
        return el("em", note.words)
    parts = (
        join([", " if at else ": ", _named(place, links)])
        for at, place in enumerate(note.places)
    )
    more = join([" ", _named(note.more, links)]) if note.more else None
    return join([note.words, *parts, more])


def _task(line: TaskLine, links: Links) -> Html:
    return el(
        "li",
        el("small", "Nhiệm vụ"),
        " ",
        el("a", line.words, href=links.to(line.address)),
        el("span", f" {line.facts}", class_="lib-count"),
    )
