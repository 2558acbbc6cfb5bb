"""Whether cited documents still stand, in words: what changed them, and when."""

from collections.abc import Iterable
from datetime import date

from macros.model.currency import CurrencyState
from macros.model.work import Work
from macros.registry.library import Library
from macros.words.addresses import work_address
from macros.words.currency import StateTold
from macros.words.labels import since_label, source_words, work_heading
from macros.words.named import Named
from macros.words.phases import DAY, History, Phase, bounds, open_phase

STATES = {
    CurrencyState.IN_FORCE: "Còn hiệu lực",
    CurrencyState.ENDED: "Hết hiệu lực",
    CurrencyState.REPLACED: "Được thay thế",
    CurrencyState.AMENDED: "Được sửa đổi",
    CurrencyState.UNVERIFIED: "Hiệu lực chưa kiểm chứng",
}
VERBS = {
    CurrencyState.IN_FORCE: "có hiệu lực",
    CurrencyState.ENDED: "đã hết hiệu lực",
    CurrencyState.REPLACED: "đã được thay thế",
    CurrencyState.AMENDED: "đã được sửa đổi",
}
_BEFORE = {
    CurrencyState.IN_FORCE: "đã ban hành, chưa có hiệu lực",
    CurrencyState.UNVERIFIED: "đã ban hành, chưa có hiệu lực",
    CurrencyState.ENDED: "đã ban hành, chưa hết hiệu lực",
    CurrencyState.REPLACED: "đã ban hành, chưa bị thay thế",
    CurrencyState.AMENDED: "đã ban hành, chưa có lần sửa đổi này",
}
_OPEN = "đã có hiệu lực; hiện nay còn hay không thì chưa kiểm chứng"


def state_words(library: Library, work: Work) -> str:
    """Return "đã được thay thế bởi Quyết định số 23-QĐ/TW", "" if not verified."""
    currency = work.currency
    if currency.state is CurrencyState.UNVERIFIED:
        return ""
    names = [library.works[by].label for by in currency.by if by in library.works]
    names += [currency.by_text] if currency.by_text else []
    by = f" bởi {', '.join(names)}" if names else ""
    return f"{VERBS[currency.state]}{by}"


def since_words(work: Work) -> str:
    """Return "từ ngày 30/7/2021", "" where no source says since when."""
    return since_label(work.currency.since) if work.currency.since else ""


def change_words(library: Library, work: Work) -> str:
    """Return the state with its time in one sentence, without a full stop."""
    return ", ".join(filter(None, (state_words(library, work), since_words(work))))


def told_state(library: Library, work: Work) -> StateTold | None:
    """Return the state with its causes and its source, None if it is not verified."""
    currency = work.currency
    if currency.state is CurrencyState.UNVERIFIED:
        return None
    causes = [
        Named(work_heading(library.works[by]), work_address(by))
        for by in currency.by
        if by in library.works
    ]
    causes += [Named(currency.by_text)] if currency.by_text else []
    return StateTold(
        VERBS[currency.state],
        tuple(causes),
        since_words(work),
        source_words(currency.source),
    )


def work_history(library: Library, work: Work) -> History:
    """Return what held of *work* when, under its label."""
    return History(work.label, phases(library, work))


def phases(library: Library, work: Work) -> tuple[Phase, ...]:
    """Return what held of *work* when; nothing where no source gives a time.

    Where the source gives a month or a year, the days in it are open. That a
    document is in force holds until the day of the check.
    """
    change = bounds(_since(work))
    if change is None:
        return ()
    first, last = change
    found = [
        *_before(work, first),
        *([open_phase(_since(work), first, last - DAY)] if first < last else ()),
        *_after(library, work, last),
    ]
    return tuple(found)


def _since(work: Work) -> str:
    """Return when the state came about: not verified, when the document came into it.

    A source may say since when a document is in force, and none that it still is.
    """
    known = work.verified
    if work.currency.state is CurrencyState.UNVERIFIED and known:
        return known.in_force_since
    return work.currency.since


def _before(work: Work, change: date) -> Iterable[Phase]:
    words = _BEFORE[work.currency.state]
    if work.date is None:
        yield Phase(None, change - DAY, words.removeprefix("đã ban hành, "))
        return
    yield Phase(None, min(work.date, change) - DAY, "chưa ban hành")
    if work.date < change:
        yield Phase(work.date, change - DAY, words)


def _after(library: Library, work: Work, change: date) -> Iterable[Phase]:
    currency = work.currency
    words = state_words(library, work) or _OPEN
    if currency.state is CurrencyState.IN_FORCE and currency.source:
        checked = date.fromisoformat(currency.source.checked)
        yield Phase(change, checked, words)
        yield Phase(checked + DAY, None, "chưa kiểm chứng")
    else:
        yield Phase(change, None, words)
