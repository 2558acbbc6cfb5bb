"""The library → how much each place has on each topic."""

from collections.abc import Mapping

from macros.model.unit import Place, Topic
from macros.pages.topic.ids import of_place
from macros.pages.topic.value import TopicCount, TopicRow, TopicTable
from macros.pages.topic.view import by_place, places_in_order, topics_in_order
from macros.registry.library import Library
from macros.views.document_parts import province_of
from macros.words.addresses import topic_address
from macros.words.labels import place_heading
from macros.words.named import Named

_MOST_PLACES = 12  # told apart; where there are more, they are told by province


def topic_table(library: Library) -> TopicTable:
    """Return a row for each topic, a count for each place that has plans."""
    registers = library.registers
    planning = {library.place_of_plan(plan) for plan in library.plans.values()}
    told_in = {place: place for place in planning}
    if len(planning) > _MOST_PLACES:
        around = {place: province_of(registers, place) for place in planning}
        told_in = {place: p.id if p else place for place, p in around.items()}
    places = places_in_order(library, set(told_in.values()))
    topics = topics_in_order(library)
    return TopicTable(
        tuple(place_heading(place, registers) for place in places),
        tuple(_row(library, topic, places, told_in) for topic in topics),
    )


def _row(
    library: Library, topic: Topic, places: list[Place], told_in: Mapping[str, str]
) -> TopicRow:
    """Return what each place has on a topic, and where the first of it stands."""
    clauses = dict.fromkeys((place.id for place in places), 0)
    tasks, anchors = dict(clauses), dict[str, str]()
    entries = library.on_topic[topic.id]
    for within, _ in by_place(library, entries):
        anchors.setdefault(told_in[within.id], of_place(within.id))
    for entry in entries:
        place = told_in[library.place_of_plan(entry.plan)]
        clauses[place] += len(entry.clauses)
        at = (library.at(entry.plan.id, on.clause.id) for on in entry.clauses)
        tasks[place] += sum(len(one.tasks) for one in at)
    address = topic_address(topic.id)
    return TopicRow(
        Named(topic.name, address),
        topic.description,
        tuple(
            TopicCount(
                clauses[place.id], tasks[place.id], f"{address}#{anchors[place.id]}"
            )
            if clauses[place.id]
            else None
            for place in places
        ),
    )
