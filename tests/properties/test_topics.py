"""What holds of the topics of any library."""

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.pages.topic.page import topic_page
from macros.pages.topic.value import TopicView
from macros.pages.topic.view import places_in_order, topic_view, topics_in_order
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from macros.words.labels import place_heading
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


def views_of(library: Library) -> list[TopicView]:
    tasks = LibraryTasks(library)
    return [topic_view(tasks, topic) for topic in topics_in_order(library)]


@given(PLANS)
def test_every_clause_holds_a_phrase_or_a_note_that_says_so(
    plans: dict[str, tuple[str, str]],
) -> None:
    library = a_topic_library(0, **plans)
    for topic in library.registers.topics.values():
        for entry in library.on_topic[topic.id]:
            for on in entry.clauses:
                note = on.clause.override
                if note and note.topics is not None:
                    assert topic.id in note.topics
                else:
                    text = " ".join(on.clause.text.casefold().split())
                    assert any(phrase in text for phrase in topic.phrases)


@given(PLANS)
def test_places_are_in_order_and_each_speaks_or_is_silent(
    plans: dict[str, tuple[str, str]],
) -> None:
    library = a_topic_library(0, **plans)
    planning = places_in_order(library, {place for place, _ in plans.values()})
    names = [place_heading(place, library.registers) for place in planning]
    for view in views_of(library):
        speaking = [place.name for place in view.places]
        assert sorted([*speaking, *view.silent], key=names.index) == names
        for shown in (speaking, list(view.silent)):
            assert shown == sorted(shown, key=names.index)


@given(PLANS)
def test_links_within_a_page_have_their_places(
    plans: dict[str, tuple[str, str]],
) -> None:
    for page in map(topic_page, views_of(a_topic_library(0, **plans))):
        ids = re.findall(r' id="([^"]+)"', page.body)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', page.body)) <= set(ids)
        assert {entry.id for entry in page.outline} <= set(ids)
