"""A topic by place: what is in order, what is counted, who is silent."""

from macros.pages.topic.value import TopicView
from macros.pages.topic.view import topic_view, topics_in_order
from macros.parts.tasks.view import LibraryTasks
from macros.registry.library import Library
from macros.words.labels import capital
from tests.plan_folder import a_directive_source
from tests.registered import read_beside
from tests.topic_library import KHEO, a_topic_library


def view_of(library: Library, topic_id: str = "dan-van-kheo") -> TopicView:
    return topic_view(LibraryTasks(library), library.registers.topics[topic_id])


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
    assert [(place.name, [q.id for q in place.plans]) for place in view.places] == [
        ("Trung ương", ["e"]),
        ("Tỉnh An Giang", ["d"]),
        ("Tỉnh Lạng Sơn", ["c", "f"]),
        ("Huyện Cao Lộc, tỉnh Lạng Sơn", ["b"]),
        ("Xã A, huyện Cao Lộc", ["a"]),
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
    assert view.silent == ("Tỉnh An Giang", "Huyện Cao Lộc, tỉnh Lạng Sơn")
    (whole,) = view.whole
    assert (whole.name, whole.address) == ("A, 2024", "ke-hoach/e/")


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
    assert (first.clause.name, first.clause.address) == ("Đoạn 1", "ke-hoach/a/#d1")
    assert (first.words.exact, second.words.exact) == ("Dân vận khéo", "Dân vận khéo")
    assert [cited.id for cited in first.documents] == ["nghi-quyet-25-nq-tw-2013-06-03"]
    assert plan.document_count == 1
    (task,) = first.tasks
    assert task.due == "Tháng 8/2024"
    assert [lead.name for lead in task.leads] == ["Phòng lang-son"]
    assert task.facets is not None
    assert {name: [v.value for v in found] for name, found in task.facets.items()} == {
        "noi": ["lang-son"],
        "don-vi": ["ub-lang-son"],
    }
    assert [(b.body, b.tasks) for b in plan.bodies] == [(task.leads[0], (task,))]
    assert (place.clause_count, place.task_count) == (2, 1)
    assert [target.clause.name for target in plan.targets] == ["Đoạn 2"]


def test_a_clerks_note_alone_says_what_a_clause_is_about() -> None:
    body = 'Vận động hiến đất.\n{: topic="dan-van-kheo" }\n'
    (plan,) = view_of(a_topic_library(a=("lang-son", body))).plans
    (clause,) = plan.clauses
    assert clause.by_note
    assert (clause.words.before, clause.words.exact) == ("Vận động hiến đất.", "")
    away = a_topic_library(a=("lang-son", KHEO.strip() + '\n{: topic="" }'))
    assert (view_of(away).plans, view_of(away).silent) == ((), ("Tỉnh Lạng Sơn",))


def test_what_the_clauses_cite_is_counted_there_only() -> None:
    cites = "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    body = f"Dân vận khéo theo {cites}, {cites}.\n\nKhác: {cites}.\n"
    other = f"Thực hiện {cites} và phong trào dân vận khéo.\n"
    view = view_of(a_topic_library(a=("lang-son", body), b=("an-giang", other)))
    (entry,) = view.cited
    assert entry.frequency == "3 lần, trong 2 kế hoạch"
    assert [
        (cited.plan, [(c.address, c.count) for c in cited.clauses])
        for cited in entry.cited
    ] == [
        ("Lạng Sơn, 2024", [("ke-hoach/a/#d1", 2)]),
        ("An Giang, 2024", [("ke-hoach/b/#d1", 1)]),
    ]


def test_works_on_the_topic_are_told_by_their_own_names() -> None:
    body = "Thực hiện Chỉ thị số 11-CT/TU ngày 28/9/2021 về Dân vận khéo.\n"
    (entry,) = view_of(a_topic_library(a=("lang-son", body))).about
    assert entry.document.address == "van-ban/chi-thi-11-ct-tu-lang-son-2021-09-28/"
    assert entry.cited == ()


def test_what_changed_a_cited_document_is_told() -> None:
    state = "duoc-thay-the, boi: [nq-30], nguon: Công báo, ngay: 2026-11-21"
    reading = read_beside(
        a_directive_source(ma="nq-25", tinh_trang=f"{{trang_thai: {state}}}"),
        a_directive_source(ma="nq-30", so="30"),
        body="Dân vận khéo theo Nghị quyết số 25-NQ/TW.\n",
    )
    view = view_of(reading.library)
    by = "đã được thay thế bởi Nghị quyết số 30-NQ/TW"
    (cited,) = view.plans[0].clauses[0].documents
    assert cited.change is not None
    assert cited.change.title == f"Nghị quyết số 25-NQ/TW {by}"
    assert [entry.change for entry in view.cited] == [f"{capital(by)}."]


def test_topics_that_share_clauses_are_near_the_most_shared_first() -> None:
    body = (
        "Tập huấn về Dân vận khéo.\n\nBáo cáo về Dân vận khéo.\n\n"
        "Báo cáo tập huấn Dân vận khéo.\n\nDân vận khéo và báo cáo.\n\nBáo cáo.\n"
    )
    near = view_of(a_topic_library(a=("lang-son", body))).related
    assert [(topic.address, count) for topic, count in near] == [
        ("chu-de/bao-cao/", 3),
        ("chu-de/tap-huan/", 2),
    ]


def test_a_topic_of_which_nobody_speaks_is_empty() -> None:
    library = a_topic_library(a=("lang-son", "Khác.\n"))
    tasks = LibraryTasks(library)
    views = [topic_view(tasks, topic) for topic in topics_in_order(library)]
    assert [view.topic.name for view in views] == [
        "Báo cáo",
        "Dân vận khéo",
        "Tập huấn",
    ]
    for view in views:
        assert (view.places, view.plans, view.cited, view.related) == ((), (), (), ())
        assert view.silent == ("Tỉnh Lạng Sơn",)
