"""What held of documents, bodies and places on a day that a reader chooses.

The days are plain lists; docs/assets/as-of.js picks from them what held on that day.
"""

from collections.abc import Iterable

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.frame.scripts import scripts
from macros.vietnamese.dates import MONTHS, written
from macros.words.phases import History, Phase

SCRIPTS = ("address-state.js", "days.js", "as-of.js")


def as_of(histories: Iterable[History], links: Links) -> Html | None:
    """Return what held when, and the field for a day; None where no day is known."""
    known = [history for history in histories if history.phases]
    if not known:
        return None
    day = el("input", type="date", name="ngay", min="1945-09-02")
    block = el(
        "div",
        el("form", el("label", "Tình trạng tại ngày ", day), hidden=True),
        el("div", role="status", aria_live="polite", hidden=True),
        _named(known[0]) if len(known) == 1 else _folded(known),
        class_="lib-as-of",
        data_as_of=True,
        data_months=" ".join(MONTHS),
    )
    return join([block, scripts(SCRIPTS, links)])


def _folded(known: list[History]) -> Html:
    return el("details", el("summary", "Từng mốc thời gian"), *map(_named, known))


def _named(history: History) -> Html:
    items = map(_phase, history.phases)
    phases = el("ul", *items, class_="lib-phases", data_as_of_name=history.name)
    return join([el("p", f"{history.name}:"), phases])


def _phase(phase: Phase) -> Html:
    return el(
        "li",
        f"{_when(phase)}: ",
        el("span", phase.words),
        data_from=phase.first.isoformat() if phase.first else None,
        data_until=phase.last.isoformat() if phase.last else None,
    )


def _when(phase: Phase) -> str:
    if phase.first and phase.last:
        return f"Từ ngày {written(phase.first)} đến hết ngày {written(phase.last)}"
    if phase.first:
        return f"Từ ngày {written(phase.first)}"
    return f"Đến hết ngày {written(phase.last)}" if phase.last else "Mọi ngày"
