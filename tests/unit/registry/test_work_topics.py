from dataclasses import replace

import pytest

from macros.model.unit import Topic
from macros.pipeline import read_library
from macros.registry.work_topics import work_topics
from tests.builders import a_number, a_plan, a_work
from tests.plan_folder import a_directive_source, sources

KHEO = Topic("dan-van-kheo", "Dân vận khéo", "", ("dân vận khéo",))
RELIGION = Topic("ton-giao", "Tôn giáo", "", ("tôn giáo", "chức sắc"))
STATE = Topic("chinh-quyen", "Chính quyền", "", ("43-KL/TW",))
TOPICS = (KHEO, RELIGION, STATE)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("về phong trào “Dân vận khéo”", ("dan-van-kheo",), id="one"),
        pytest.param("vận động CHỨC SẮC", ("ton-giao",), id="capitals"),
        pytest.param(
            "về tôn giáo và dân vận khéo", ("dan-van-kheo", "ton-giao"), id="in order"
        ),
        pytest.param("về dân vận khéoo", (), id="whole words"),
        pytest.param("", (), id="no subject"),
    ],
)
def test_a_work_is_on_the_topics_whose_phrases_its_subject_has(
    title: str, expected: tuple[str, ...]
) -> None:
    work = a_work(title=title)
    assert work_topics([work], {}, (KHEO, RELIGION)) == {work.id: expected}


def test_a_number_can_be_a_phrase() -> None:
    work = a_work(a_number())
    assert work_topics([work], {}, TOPICS) == {work.id: ("chinh-quyen",)}


def test_a_work_that_is_a_plan_here_has_the_topics_of_the_plan() -> None:
    work = replace(a_work(title="về tôn giáo"), plan_id="a")
    plan = replace(a_plan(plan_id="a"), topics=("dan-van-kheo",))
    found = work_topics([work], {"a": plan}, TOPICS)
    assert found == {work.id: ("dan-van-kheo", "ton-giao")}


def test_a_clerk_adds_topics_and_other_names_count() -> None:
    topics = (
        "mot: {ten: Một, tu_khoa: [dân vận khéo]}\n"
        "hai: {ten: Hai, tu_khoa: [hai]}\n"
        "ba: {ten: Ba, tu_khoa: [ba]}\n"
    )
    source = a_directive_source(
        trich_yeu="về hai việc", ten_goi="[Nghị quyết Dân vận khéo]", chu_de="[ba]"
    )
    files = sources() | {
        "danh-muc/chu-de.yml": topics.encode(),
        "van-ban/a.md": source.encode(),
    }
    reading = read_library(files)
    assert reading.errors == ()
    (found,) = reading.library.work_topics.values()
    assert found == ("mot", "hai", "ba")
