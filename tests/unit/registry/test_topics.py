from dataclasses import replace

import pytest

from macros.model.citation import Span
from macros.model.clause import Clause, ClauseKind, Override
from macros.model.plan import Plan
from macros.model.unit import Topic
from macros.registry.phrases import folded
from macros.registry.topics import TopicClauses, topic_clauses
from macros.vietnamese.normalise import MatchingCopy
from tests.builders import a_clause, a_plan

KHEO = Topic("dan-van-kheo", "Dân vận khéo", "", ("Dân vận khéo", "quy chế  dân chủ"))


def texts_of(plans: list[Plan]) -> dict[tuple[str, str], MatchingCopy]:
    return {(p.id, c.id): folded(c.text) for p in plans for c in p.clauses}


def on_topic(plans: list[Plan], topic: Topic) -> tuple[TopicClauses, ...]:
    return topic_clauses(plans, [topic], texts_of(plans))[topic.id]


def phrases(text: str) -> list[str]:
    found = on_topic([a_plan(a_clause(text))], KHEO)
    return [
        hit.clause.text[hit.phrase.start : hit.phrase.end]
        for plan in found
        for hit in plan.clauses
        if hit.phrase
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("phong trào “Dân vận khéo”", ["Dân vận khéo"]),
        ("DÂN VẬN KHÉO và quy chế dân chủ", ["DÂN VẬN KHÉO"]),
        ("thực hiện Quy chế dân chủ", ["Quy chế dân chủ"]),
        ("dân vận khéoo", []),
        ("công tác dân vận", []),
    ],
)
def test_a_clause_belongs_to_a_topic_by_its_phrases(
    text: str, expected: list[str]
) -> None:
    assert phrases(text) == expected


def test_clauses_are_found_by_plan_in_their_order() -> None:
    one = a_plan(a_clause("Dân vận khéo", "d1"), a_clause("khác", "d2"), plan_id="a")
    other = a_plan(a_clause("khác", "d1"), plan_id="b")
    third = a_plan(
        a_clause("I. Dân vận khéo", "i", ClauseKind.HEADING),
        a_clause("xem dân vận khéo", "i.d1"),
        a_clause("¹ dân vận khéo", "chu-thich-1", ClauseKind.NOTE),
        plan_id="c",
    )
    found = on_topic([one, other, third], KHEO)
    assert [(p.plan.id, [c.clause.id for c in p.clauses]) for p in found] == [
        ("a", ["d1"]),
        ("c", ["i.d1", "chu-thich-1"]),
    ]
    assert found[1].clauses[0].phrase == Span(4, 16)


def test_a_topic_without_phrases_has_no_clauses() -> None:
    assert on_topic([a_plan(a_clause(""))], Topic("a", "A", "", ())) == ()


def a_noted_clause(text: str, clause_id: str, *topics: str) -> Clause:
    note = Override(due=None, lead=None, support=None, topics=topics, line=1)
    return replace(a_clause(text, clause_id), override=note)


def test_a_note_takes_the_place_of_the_phrases() -> None:
    plan = a_plan(
        a_noted_clause("hiến đất", "d1", "dan-van-kheo"),
        a_noted_clause("phong trào Dân vận khéo", "d2", "tap-huan"),
        a_noted_clause("phong trào Dân vận khéo", "d3"),
        a_noted_clause("phong trào Dân vận khéo", "d4", "tap-huan", "dan-van-kheo"),
    )
    (found,) = on_topic([plan], KHEO)
    assert [(on.clause.id, on.phrase) for on in found.clauses] == [
        ("d1", None),
        ("d4", Span(11, 23)),
    ]


def test_a_note_that_says_nothing_of_topics_leaves_the_phrases() -> None:
    note = Override(due="2024", lead=None, support=None, topics=None, line=1)
    clause = replace(a_clause("phong trào Dân vận khéo"), override=note)
    (found,) = on_topic([a_plan(clause)], KHEO)
    assert [on.phrase for on in found.clauses] == [Span(11, 23)]


def test_each_topic_has_its_own_clauses() -> None:
    other = Topic("hop", "Họp", "", ("họp",))
    plan = a_plan(a_clause("họp về Dân vận khéo"), a_clause("họp", "d2"))
    found = topic_clauses([plan], [KHEO, other], texts_of([plan]))
    assert [len(found[topic][0].clauses) for topic in (KHEO.id, "hop")] == [1, 2]
