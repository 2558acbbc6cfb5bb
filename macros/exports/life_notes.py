"""Bodies and places that have ended, as markup: banners, asides, lists."""

from collections.abc import Iterable

from macros.frame.markup import EMPTY, Html, el, join, text
from macros.frame.page import Links
from macros.model.plan import Plan
from macros.model.unit import Registers, Unit
from macros.registry.library import Library
from macros.views.life import (
    EndedInPlan,
    PlaceChange,
    UnitChange,
    changes_of,
    ended_in_plan,
    own_change,
    place_change,
    unit_words,
)
from macros.words.labels import capital, source_words

BANNER = "tinh-trang"
_NOT_VERIFIED = "chưa kiểm chứng"


def unit_banner(registers: Registers, unit: Unit, links: Links) -> Html | None:
    """Return what has ended of *unit*, on its page; None where nothing has."""
    return _banner(_ends(registers, unit, links, ""))


def issuer_banner(registers: Registers, unit_id: str, links: Links) -> Html | None:
    """Return what has ended of the issuer of a plan and of its place."""
    unit = registers.units[unit_id]
    return _banner(_ends(registers, unit, links, "Cơ quan ban hành"))


def _banner(ends: Iterable[Html]) -> Html | None:
    said = join(el("p", end) for end in ends)
    return el("div", said, id=BANNER, class_="lib-warning") if said else None


def _ends(registers: Registers, unit: Unit, links: Links, role: str) -> Iterable[Html]:
    for change in changes_of(registers, unit):
        if isinstance(change, PlaceChange):
            yield _place_end(change)
        elif change.unit == unit:
            yield _unit_end(change, links, role)
        else:
            above = f"Cơ quan cấp trên của {role[:1].lower()}{role[1:]}"
            yield _unit_end(change, links, above if role else "Cơ quan cấp trên")


def _unit_end(change: UnitChange, links: Links, role: str) -> Html:
    name = el("a", change.unit.name, href=links.unit(change.unit.id))
    return join(
        [
            *((f"{role}, ", name, ", ") if role else ()),
            el("strong", change.verb if role else capital(change.verb)),
            ". Cơ quan kế thừa: ",
            _heirs(change, links) or text(_NOT_VERIFIED),
            ".",
            _told(change),
        ]
    )


def _place_end(change: PlaceChange) -> Html:
    heir = "" if change.heirs else f" Địa bàn kế thừa: {_NOT_VERIFIED}."
    name = f"Địa bàn {change.place.full_name} "
    return join([name, el("strong", change.verb), f".{heir}", _told(change)])


def _heirs(change: UnitChange, links: Links) -> Html:
    heirs = (el("a", heir.name, href=links.unit(heir.id)) for heir in change.heirs)
    return join(join(["; " if at else "", heir]) for at, heir in enumerate(heirs))


def _told(change: UnitChange | PlaceChange) -> Html:
    """Return the note and the source."""
    life = change.life
    words = " ".join(filter(None, (life.note, source_words(life.source))))
    return text(f" {words}" if words else "")


def unit_aside(registers: Registers, unit: Unit, links: Links) -> Html | None:
    """Return what became of *unit* below its name, its page as the source."""
    change = own_change(registers, unit)
    if change is None:
        return None
    above = "" if change.unit == unit else f"Cơ quan cấp trên là {change.unit.name} "
    source = el("a", "xem nguồn", href=f"{links.unit(unit.id)}#{BANNER}")
    parts = (above, change.verb if above else capital(change.verb))
    return el("p", *parts, _after(change, links), "; ", source, ".", class_="lib-aside")


def _after(change: UnitChange, links: Links) -> Html:
    heirs = _heirs(change, links)
    return join(["; cơ quan kế thừa: ", heirs]) if heirs else EMPTY


def place_aside(registers: Registers, place_id: str) -> Html | None:
    """Return what became of a place below its name, with the source."""
    change = place_change(registers, place_id)
    if change is None:
        return None
    around = "" if change.place.id == place_id else f"{change.place.full_name} "
    words = capital(f"{around}{change.verb}.")
    return el("p", words, _told(change), class_="lib-aside")


def place_note(registers: Registers, place_id: str) -> Html | None:
    """Return what became of a place, above the list of its bodies."""
    change = place_change(registers, place_id)
    return el("p", _place_end(change), class_="lib-change") if change else None


def ended_mark(registers: Registers, unit: Unit) -> Html | None:
    """Return the mark beside a body in a list: of its own end, or of the one above."""
    change = own_change(registers, unit)
    if change is None:
        return None
    whose = "" if change.unit == unit else "cơ quan cấp trên "
    words = capital(unit_words(registers, unit))
    return el("span", f" {whose}đã kết thúc", class_="lib-ended", title=words)


def ended_bodies(library: Library, plan: Plan, links: Links) -> Html:
    """Return the bodies in the tasks of *plan* that have ended, nothing if none has."""
    items = [_ended_body(one, plan, links) for one in ended_in_plan(library, plan)]
    return el("ul", *items) if items else EMPTY


def _ended_body(ended: EndedInPlan, plan: Plan, links: Links) -> Html:
    unit = ended.change.unit
    own: list[Html] = []
    below: list[Html] = []
    for one, count in ended.task_counts:
        page = f"{links.unit(one.id)}?ke-hoach={plan.id}"
        tasks = el("a", f"{count} việc", href=page)
        if one == unit:
            own.append(join(["được giao ", tasks]))
        else:
            below.append(join([", " if below else "", f"{one.name} ", tasks]))
    under = [join(["cơ quan trực thuộc, cấp dưới: ", *below])] if below else []
    given = (join(["; " if at else "", one]) for at, one in enumerate([*own, *under]))
    return el(
        "li",
        el("a", unit.name, href=f"{links.unit(unit.id)}#{BANNER}"),
        f" {ended.change.verb}",
        _after(ended.change, links),
        ".",
        el("p", "Trong kế hoạch: ", *given, ".", class_="lib-entry-places"),
        class_="lib-change",
    )
