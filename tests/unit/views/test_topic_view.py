"""A topic by place: what is in order, what is counted, who is silent."""

from macros.registry.library import Library
from macros.views.topic_view import TopicView, index_clauses, topic_view, topic_views
from macros.words.labels import place_heading
from tests.topic_library import KHEO, a_topic_library


def view_of(library: Library, topic_id: str = "dan-van-kheo") -> TopicView:
    topic = library.registers.topics[topic_id]
    return topic_view(library, topic, index_clauses(library))


def test_places_stand_from_the_highest_level_down_then_by_the_alphabet() -> None:
    library = a_topic_library(
        a=("xa-a", KHEO),
        b=("cao-loc", KHEO),
        c=("lang-son", KHEO),
        d=("an-giang", KHEO),
        e=("viet-nam", KHEO),
        f=("lang-son", KHEO),
    )
    view = view_of(library)
    assert [(p.place.id, [q.plan.id for q in p.plans]) for p in view.places] == [
        ("viet-nam", ["e"]),
        ("an-giang", ["d"]),
        ("lang-son", ["c", "f"]),
        ("cao-loc", ["b"]),
        ("xa-a", ["a"]),
    ]
    assert [place_heading(p.place, library.registers) for p in view.places] == [
        "Trung ương",
        "Tỉnh An Giang",
        "Tỉnh Lạng Sơn",
        "Huyện Cao Lộc, tỉnh Lạng Sơn",
        "Xã A, huyện Cao Lộc",
    ]


def test_a_place_is_silent_if_no_plan_of_it_speaks_of_the_topic() -> None:
    library = a_topic_library(
        a=("lang-son", KHEO),
        b=("lang-son", "Khác.\n"),
        c=("cao-loc", "Khác.\n"),
        d=("an-giang", "## Dân vận khéo\n\nKhác.\n"),
        e=("xa-a", "Khác.\n", "[dan-van-kheo]"),
    )
    view = view_of(library)
    assert [place.id for place in view.silent] == ["an-giang", "cao-loc"]
    assert [plan.id for plan in view.whole] == ["e"]


def test_a_clause_has_its_tasks_targets_and_works_and_is_counted() -> None:
    body = (
        "Giao Phòng lang-son sơ kết phong trào Dân vận khéo theo Nghị quyết số "
        "25-NQ/TW ngày 03/6/2013, Nghị quyết số 25-NQ/TW trong tháng 8/2024.\n\n"
        "Có trên 80% cơ quan đạt tiêu chí Dân vận khéo.\n\n"
        "Thực hiện Chỉ thị số 01-CT/TW ngày 01/01/2020.\n"
    )
    (place,) = view_of(a_topic_library(a=("lang-son", body))).places
    (plan,) = place.plans
    first, second = plan.clauses
    assert [a.task.clause_id for a in first.tasks] == ["d1"]
    assert [work.id for work in first.works] == ["nghi-quyet-25-nq-tw-2013-06-03"]
    assert [t.clause_id for t in second.targets] == ["d2"]
    assert (place.clause_count, place.task_count) == (2, len(plan.tasks))
    assert plan.works == ("nghi-quyet-25-nq-tw-2013-06-03",)
    assert plan.targets == second.targets


def test_what_the_clauses_cite_is_counted_there_only() -> None:
    cites = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    body = f"Dân vận khéo theo {cites}, {cites}.\n\nKhác: {cites}.\n"
    other = f"Thực hiện {cites} và phong trào dân vận khéo.\n"
    view = view_of(a_topic_library(a=("lang-son", body), b=("an-giang", other)))
    (entry,) = view.cited
    assert entry.count == 3
    assert [(p.plan.id, p.clauses) for p in entry.plans] == [
        ("a", {"d1": 2}),
        ("b", {"d1": 1}),
    ]


def test_works_on_the_topic_are_told_by_their_own_names() -> None:
    body = "Thực hiện Chỉ thị số 11-CT/TU ngày 28/9/2021 về Dân vận khéo.\n"
    view = view_of(a_topic_library(a=("lang-son", body)))
    assert [work.id for work in view.about] == ["chi-thi-11-ct-tu-lang-son-2021-09-28"]


def test_topics_that_share_clauses_are_near_the_most_shared_first() -> None:
    body = (
        "Tập huấn về Dân vận khéo.\n\nBáo cáo về Dân vận khéo.\n\n"
        "Báo cáo tập huấn Dân vận khéo.\n\nDân vận khéo và báo cáo.\n\nBáo cáo.\n"
    )
    near = view_of(a_topic_library(a=("lang-son", body))).related
    assert [(topic.id, count) for topic, count in near] == [
        ("bao-cao", 3),
        ("tap-huan", 2),
    ]


def test_a_topic_of_which_nobody_speaks_is_empty() -> None:
    views = topic_views(a_topic_library(a=("lang-son", "Khác.\n")))
    assert [view.topic.name for view in views] == [
        "Báo cáo",
        "Dân vận khéo",
        "Tập huấn",
    ]
    for view in views:
        assert (view.places, view.plans, view.cited, view.related) == ((), (), (), ())
        assert [place.id for place in view.silent] == ["lang-son"]
