"""Arguments of macros → plans, works, tasks; a wrong argument is said in Vietnamese."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from macros.model.gap import Gap, GapKind
from macros.model.plan import Plan
from macros.model.schedule import Period, PeriodKind
from macros.model.unit import Level, Topic
from macros.model.work import Work
from macros.pages.directive.words import Dimension
from macros.registry.gaps import gaps_of
from macros.registry.library import Assignment, Library
from macros.registry.units import ids_of
from macros.tasks.recognise import plan_years
from macros.vietnamese.slug import slug


class MacroError(ValueError):
    """An argument of a macro is wrong; the message is for the page's author."""


def known(name: str, value: str, among: Mapping[str, object]) -> str:
    """Return *value* if it is an id among those given, else raise."""
    if value in among:
        return value
    near = get_close_matches(value, list(among), n=3, cutoff=0.4)
    hint = f" Có phải: {', '.join(near)}?" if near else ""
    raise MacroError(f"Đối số “{name}”: không có mã “{value}”.{hint}")


def whole_number(name: str, value: object, low: int, high: int) -> int:
    """Return *value* as a number within bounds, else raise."""
    text = str(value).strip()
    if not text.isdecimal() or not low <= int(text) <= high:
        message = f"Đối số “{name}”: “{value}” không phải số từ {low} đến {high}."
        raise MacroError(message)
    return int(text)


def chosen_plans(
    library: Library, noi: str = "", nam: object = "", chu_de: str = ""
) -> tuple[Plan, ...]:
    """Return the plans of a place (and places within it), a year, a topic."""
    plans = list(library.plans.values())
    if noi:
        known("noi", noi, library.registers.places)
        chains = library.registers.place_chain
        plans = [p for p in plans if noi in chains(library.place_of_plan(p))]
    if nam:
        year = whole_number("nam", nam, 1900, 2200)
        plans = [p for p in plans if plan_years(p)[0] <= year <= plan_years(p)[1]]
    if chu_de:
        known("chu_de", chu_de, library.registers.topics)
        plans = [p for p in plans if chu_de in p.topics]
    return tuple(plans)


def chosen_tasks(
    library: Library,
    tasks: Iterable[Assignment],
    don_vi: str = "",
    chu_de: str = "",
    ke_hoach: str = "",
) -> tuple[Assignment, ...]:
    """Return those of *tasks* that a body has, that a topic holds, of a plan."""
    found = list(tasks)
    if don_vi:
        known("don_vi", don_vi, library.registers.units)
        found = [a for a in found if don_vi in ids_of((*a.leads, *a.supports))]
    if chu_de:
        known("chu_de", chu_de, library.registers.topics)
        clauses = _clauses_on(library, library.registers.topics[chu_de])
        found = [a for a in found if (a.task.plan_id, a.task.clause_id) in clauses]
    if ke_hoach:
        known("ke_hoach", ke_hoach, library.plans)
        found = [a for a in found if a.task.plan_id == ke_hoach]
    return tuple(found)


def _clauses_on(library: Library, topic: Topic) -> set[tuple[str, str]]:
    return {
        (entry.plan.id, on.clause.id)
        for entry in library.on_topic[topic.id]
        for on in entry.clauses
    }


def chosen_works(
    library: Library,
    van_ban: str = "",
    ke_hoach: str = "",
    loai: str = "",
    noi: str = "",
) -> tuple[Work, ...]:
    """Return the works of one number, cited by one plan, of one type, of a place."""
    works = list(library.works.values())
    if noi:
        place = library.registers.places[known("noi", noi, library.registers.places)]
        chains = library.registers.place_chain
        is_country = place.level is Level.CENTRAL
        works = [w for w in works if is_country or noi in chains(w.place_id)]
    if van_ban:
        works = [find_work(library, van_ban)]
    if ke_hoach:
        known("ke_hoach", ke_hoach, library.plans)
        works = [
            w
            for w in works
            if any(r.mention.plan_id == ke_hoach for r in library.references_of[w.id])
        ]
    if loai:
        words = {work.type_word: None for work in library.works.values()}
        known("loai", loai.lower(), words)
        works = [w for w in works if w.type_word == loai.lower()]
    return tuple(works)


def chosen_months(nam: object, thang: object, quy: object) -> tuple[int, range]:
    """Return the year and the months of it that the arguments name."""
    year = whole_number("nam", nam, 1900, 2200)
    if thang:
        month = whole_number("thang", thang, 1, 12)
        return year, Period(year, PeriodKind.MONTH, month).months
    if quy:
        quarter = whole_number("quy", quy, 1, 4)
        return year, Period(year, PeriodKind.QUARTER, quarter).months
    return year, Period(year, PeriodKind.YEAR).months


def chosen_gaps(
    library: Library, loai: str = "", ke_hoach: str = ""
) -> tuple[Gap, ...]:
    """Return the gaps of one kind, those that concern one plan."""
    gaps = gaps_of(library)
    if loai:
        known("loai", loai, {kind.value: kind for kind in GapKind})
        gaps = tuple(gap for gap in gaps if gap.kind == loai)
    if ke_hoach:
        known("ke_hoach", ke_hoach, library.plans)
        gaps = tuple(gap for gap in gaps if ke_hoach in gap.plan_ids)
    return gaps


def chosen_dimension(xep: str) -> Dimension | None:
    """Return what directives are to be grouped by, None for one list of all."""
    return (
        Dimension(known("xep", xep, {d.value: d for d in Dimension})) if xep else None
    )


def find_work(library: Library, number: str, noi: str = "") -> Work:
    """Return the only work with this number, or address, in this place."""
    if number in library.works:
        return library.works[number]
    if noi:
        known("noi", noi, library.registers.places)
    wanted = slug(number)
    found = [
        work
        for work in library.works.values()
        if wanted in _names(work) and noi in ("", work.place_id)
    ]
    if not found:
        raise MacroError(f"Không có văn bản nào mang số “{number}” trong thư viện.")
    if len(found) > 1:
        listed = ", ".join(work.id for work in found)
        message = f"Có {len(found)} văn bản mang số “{number}”: {listed}."
        raise MacroError(f"{message} Thêm đối số “noi”, hoặc ghi mã đầy đủ.")
    return found[0]


def _names(work: Work) -> set[str]:
    if work.number is None:
        return {slug(work.title)}
    return {
        slug(name) for name in (work.number.key, work.number.written, *work.spellings)
    }
