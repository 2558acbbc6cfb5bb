"""What holds of the topics of any library."""

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.exports.topic_page import topic_pages
from macros.views.topic_view import place_order, topic_views
from tests.topic_library import a_topic_library

WORDS = st.sampled_from(
    ["dân vận khéo", "Tập  huấn", "BÁO CÁO", "tập huấn.", "khéo", "dân vận", "và", "x"]
)
NOTES = st.sampled_from(
    ["", '\n{: topic="" }', '\n{: topic="tap-huan; bao-cao" }', '\n{: due="2024" }']
)
PARAGRAPHS = st.builds(
    lambda head, words, note: f"{head}{' '.join(words)}{'' if head else note}\n",
    st.sampled_from(["", "", "", "## "]),
    st.lists(WORDS, min_size=1, max_size=6),
    NOTES,
)
PLANS = st.dictionaries(
    st.sampled_from(["a", "b", "c", "d"]),
    st.tuples(
        st.sampled_from(["lang-son", "an-giang", "cao-loc", "xa-a"]),
        st.lists(PARAGRAPHS, min_size=1, max_size=6).map("\n".join),
    ),
    min_size=1,
)


@given(PLANS)
def test_every_clause_holds_a_phrase_or_a_note_that_says_so(
    plans: dict[str, tuple[str, str]],
) -> None:
    for view in topic_views(a_topic_library(0, **plans)):
        for plan in view.plans:
            for clause in plan.clauses:
                note = clause.on.clause.override
                if note and note.topics is not None:
                    assert view.topic.id in note.topics
                else:
                    text = " ".join(clause.on.clause.text.casefold().split())
                    assert any(phrase in text for phrase in view.topic.phrases)


@given(PLANS)
def test_places_are_in_order_and_each_speaks_or_is_silent(
    plans: dict[str, tuple[str, str]],
) -> None:
    library = a_topic_library(0, **plans)
    planning = {place for place, _ in plans.values()}
    for view in topic_views(library):
        speaking = [found.place for found in view.places]
        assert speaking == sorted(speaking, key=place_order)
        ids = [place.id for place in (*speaking, *view.silent)]
        assert sorted(ids) == sorted(planning)


@given(PLANS)
def test_links_within_a_page_have_their_places(
    plans: dict[str, tuple[str, str]],
) -> None:
    for make in topic_pages(a_topic_library(0, **plans)).values():
        page = make()
        ids = re.findall(r' id="([^"]+)"', page.body)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', page.body)) <= set(ids)
        assert {entry.id for entry in page.outline} <= set(ids)
