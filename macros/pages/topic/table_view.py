"""The library → how much each place has on each topic."""

from macros.model.unit import Place, Topic
from macros.pages.topic.ids import of_place
from macros.pages.topic.value import TopicCount, TopicRow, TopicTable
from macros.pages.topic.view import places_in_order, topics_in_order
from macros.registry.library import Library
from macros.words.addresses import topic_address
from macros.words.labels import place_heading
from macros.words.named import Named


def topic_table(library: Library) -> TopicTable:
    """Return a row for each topic, a count for each place that has plans."""
    planning = {library.place_of_plan(plan) for plan in library.plans.values()}
    places = places_in_order(library, planning)
    return TopicTable(
        tuple(place_heading(place, library.registers) for place in places),
        tuple(_row(library, topic, places) for topic in topics_in_order(library)),
    )


def _row(library: Library, topic: Topic, places: list[Place]) -> TopicRow:
    clauses = dict.fromkeys((place.id for place in places), 0)
    tasks = dict(clauses)
    for entry in library.on_topic[topic.id]:
        place = library.place_of_plan(entry.plan)
        clauses[place] += len(entry.clauses)
        at = (library.at(entry.plan.id, on.clause.id) for on in entry.clauses)
        tasks[place] += sum(len(one.tasks) for one in at)
    address = topic_address(topic.id)
    return TopicRow(
        Named(topic.name, address),
        topic.description,
        tuple(
            TopicCount(
                clauses[place.id], tasks[place.id], f"{address}#{of_place(place.id)}"
            )
            if clauses[place.id]
            else None
            for place in places
        ),
    )
