"""Library → what the search finds: plans, directives, bodies, topics."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from macros.model.clause import Clause
from macros.model.document_type import codes_of
from macros.model.plan import Plan
from macros.model.resolution import Linked
from macros.model.schedule import Unscheduled
from macros.model.unit import Level, Topic, Unit
from macros.model.work import Work
from macros.registry.library import Assignment, Library
from macros.registry.units import ids_of
from macros.search.document import (
    SearchCite,
    SearchDocument,
    SearchKind,
    SearchNumber,
    SearchUnit,
)
from macros.vietnamese.dates import month_number
from macros.vietnamese.letters import WORD_BULLETS
from macros.vietnamese.slug import slug
from macros.views.currency import change_words
from macros.views.facets import place_and_period, places_of, work_facets
from macros.views.index_entry import index_entry
from macros.views.life import unit_words
from macros.views.timeline import periods_of
from macros.words.addresses import (
    plan_address,
    topic_address,
    unit_address,
    work_address,
)
from macros.words.due_labels import deadline_label
from macros.words.facet import FacetValue
from macros.words.labels import LEVELS, capital, clause_label, placed_heading

_WORK_FACETS = ("noi", "loai", "co-quan", "nam", "tinh-trang")
_MOST_PLANS = 12  # plans named as citing a document; its page names them all
_BULLET = re.compile(f"[{''.join(WORD_BULLETS)}]")
_YEAR = re.compile("[0-9]{4}")


def search_documents(library: Library) -> Iterator[SearchDocument]:
    """Yield plans, directives, bodies and topics, in this order."""
    for plan in library.plans.values():
        units = (_unit(library, plan, clause) for clause in plan.clauses)
        yield replace(_plan(library, plan), units=tuple(units))
    yield from (_directive(library, work) for work in library.works.values())
    yield from (_body(library, unit) for unit in library.registers.units.values())
    yield from (_topic(topic) for topic in library.registers.topics.values())


def _plan(library: Library, plan: Plan) -> SearchDocument:
    issuer = library.registers.units[plan.unit_id]
    topics = (library.registers.topics[topic] for topic in plan.topics)
    where = place_and_period(library, plan)
    number = None
    if plan.number:
        number = SearchNumber(plan.number, "", (plan.symbol,), plan.type_word)
    return SearchDocument(
        url=plan_address(plan.id),
        kind=SearchKind.PLAN,
        title=plan.full_title,
        names=(f"{plan.type_word.capitalize()} {where}",),
        about=f"{where}; {issuer.name}",
        number=number,
        facets={
            "noi": places_of(library, issuer.place_id),
            "loai": (FacetValue(slug(plan.type_word), plan.type_word.capitalize()),),
            "co-quan": (FacetValue(issuer.id, issuer.name),),
            "nam": _years(plan.time),
            "chu-de": tuple(FacetValue(topic.id, topic.name) for topic in topics),
        },
    )


def _years(period: str) -> tuple[FacetValue, ...]:
    """Return every year of an EDTF period."""
    years = [int(year) for year in _YEAR.findall(period)]
    return _values(range(years[0], years[-1] + 1)) if years else ()


def _values(
    numbers: Iterable[int], label: Callable[[int], str] = str
) -> tuple[FacetValue, ...]:
    return tuple(FacetValue(str(n), label(n)) for n in sorted(set(numbers)))


def _unit(library: Library, plan: Plan, clause: Clause) -> SearchUnit:
    at = library.at(plan.id, clause.id)
    kinds = [SearchKind.CLAUSE.facet]
    facets: dict[str, tuple[FacetValue, ...]] = {}
    if at.tasks:
        kinds.append(SearchKind.TASK.facet)
        facets |= _task_facets(library, at.tasks)
    if at.topics:
        topics = (library.registers.topics[topic] for topic in at.topics)
        facets["chu-de"] = tuple(FacetValue(t.id, t.name) for t in topics)
    return SearchUnit(
        clause.id,
        clause_label(clause.id),
        _BULLET.sub(lambda bullet: WORD_BULLETS[bullet[0]], clause.text),
        "; ".join(filter(None, map(_note, at.tasks))),
        {"trang": tuple(kinds), **facets},
        tuple(_cites(library, plan.id, clause.id)),
    )


def _task_facets(
    library: Library, assignments: tuple[Assignment, ...]
) -> Mapping[str, tuple[FacetValue, ...]]:
    """Return the facets of a clause's tasks: bodies, years and months."""
    units = library.registers.units
    bodies = {
        unit_id: FacetValue(unit_id, units[unit_id].name)
        for assignment in assignments
        for unit_id in ids_of((*assignment.leads, *assignment.supports))
    }
    periods = [p for assignment in assignments for p in periods_of(assignment)]
    found = {
        "don-vi": tuple(bodies.values()),
        "nam": _values(p.year for p in periods),
        "thang": _values((m for p in periods for m in p.months), _month),
    }
    return {name: values for name, values in found.items() if values}


def _month(number: int) -> str:
    return f"Tháng {month_number(number)}"


def _note(assignment: Assignment) -> str:
    """Say when a task is due, as the lists of tasks do, and who leads it."""
    deadline = assignment.task.deadline
    due = "" if isinstance(deadline, Unscheduled) else deadline_label(deadline)
    leads = ", ".join(named.name for named in assignment.leads)
    return ": ".join(filter(None, (due, leads)))


def _cites(library: Library, plan_id: str, clause_id: str) -> Iterator[SearchCite]:
    for reference in library.at(plan_id, clause_id).references:
        if isinstance(reference.resolution, Linked):
            span = reference.mention.citation.span
            yield SearchCite(reference.resolution.work_id, span.start, span.end)


def _directive(library: Library, work: Work) -> SearchDocument:
    cited_in = [group.plan for group in index_entry(library, work).plans]
    facets = work_facets(library, work, ())
    topics = [library.registers.topics[topic] for topic in library.work_topics[work.id]]
    named = work.directive.other_names if work.directive else ()
    return SearchDocument(
        url=work_address(work.id),
        kind=SearchKind.DIRECTIVE,
        title=placed_heading(work, library.registers),
        names=tuple(filter(None, (work.label, work.subject, *named))),
        about="; ".join(filter(None, (work.subject, work.issuer))),
        change=_sentence(
            change_words(library, work) if work.currency.is_changed else ""
        ),
        number=_number(work),
        cited_in=tuple(plan.id for plan in cited_in[:_MOST_PLANS]),
        facets={
            **{name: facets[name] for name in _WORK_FACETS},
            "chu-de": tuple(FacetValue(topic.id, topic.name) for topic in topics),
        },
    )


def _number(work: Work) -> SearchNumber | None:
    number = work.number
    if number is None:
        return None
    symbols = (number.canonical, number.symbol, *codes_of(work.type_word))
    year = number.year or (str(work.year) if work.year else "")
    return SearchNumber(
        number.serial, year, tuple(dict.fromkeys(symbols)), work.type_word
    )


def _body(library: Library, unit: Unit) -> SearchDocument:
    place = library.registers.places[unit.place_id]
    about = LEVELS[Level.CENTRAL] if place.level is Level.CENTRAL else place.full_name
    return SearchDocument(
        url=unit_address(unit.id),
        kind=SearchKind.UNIT,
        title=unit.name,
        names=unit.other_names,
        about=about,
        change=_sentence(unit_words(library.registers, unit)),
        facets={
            "noi": places_of(library, unit.place_id),
            "don-vi": (FacetValue(unit.id, unit.name),),
        },
    )


def _sentence(words: str) -> str:
    return f"{capital(words)}." if words else ""


def _topic(topic: Topic) -> SearchDocument:
    return SearchDocument(
        url=topic_address(topic.id),
        kind=SearchKind.TOPIC,
        title=topic.name,
        names=topic.phrases,
        about=topic.description,
        facets={"chu-de": (FacetValue(topic.id, topic.name),)},
    )
