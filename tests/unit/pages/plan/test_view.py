"""The library and a plan: the value of its page."""

import pytest

from macros.pages.plan.value import EndedHere, PlanView
from macros.pages.plan.view import ended_in_plan, plan_view
from macros.registry.library import Library
from macros.words.life import BodyEnd
from macros.words.named import Named
from tests.ended import an_ended_library
from tests.plan_folder import a_library, a_plan_source

BODY = """\
Giao Phòng Nội vụ sơ kết Nghị quyết số 25-NQ/TW ngày 03/6/2013 trong tháng 8/2024.

Giao Ban Dân vận Huyện ủy tổng hợp. Trên 90% hộ dân đạt chuẩn.
"""


def view_of(**keys: str | None) -> PlanView:
    library = a_library(a=a_plan_source(BODY, ma="a", **keys))
    return plan_view(library, library.plans["a"], 3)


def test_a_plan_has_its_facts_in_words() -> None:
    view = view_of(
        so="15",
        ky_hieu="KH-UBND",
        ngay="2024-02-05",
        nguoi_ky="{chuc_vu: CHỦ TỊCH, ho_ten: Nguyễn Văn A}",
        chu_de="[dan-van-kheo]",
    )
    assert view.plan.address == "ke-hoach/a/"
    assert view.gap_count == 3
    facts = view.facts
    assert facts.issuer.address == "don-vi/ubnd-huyen-cao-loc/"
    assert (facts.number, facts.date) == ("15/KH-UBND", "05/02/2024")
    assert (facts.place, facts.signed) == ("huyện Cao Lộc", "Nguyễn Văn A, chủ tịch")
    assert [topic.address for topic in facts.topics] == ["chu-de/dan-van-kheo/"]


@pytest.mark.parametrize(
    ("keys", "number"),
    [
        ({"so": None, "ky_hieu": None}, "không ghi"),
        ({"so": None, "ky_hieu": "KH-UBND"}, "…/KH-UBND"),
    ],
)
def test_what_a_plan_does_not_say_is_told(
    keys: dict[str, str | None], number: str
) -> None:
    facts = view_of(**keys, ngay=None, thoi_ky=None).facts
    assert (facts.number, facts.date, facts.period) == (number, "không ghi", "")


def test_tasks_have_their_times_leads_and_clauses() -> None:
    tasks = view_of().tasks
    assert [(row.due, row.clause_id) for row in tasks.rows] == [
        ("Tháng 8/2024", "d1"),
        ("Không nêu thời hạn", "d2"),
    ]
    assert [lead.name for row in tasks.rows for lead in row.leads] == [
        "Phòng Nội vụ",
        "Ban Dân vận Huyện ủy",
    ]
    assert (tasks.timed, tasks.calendar) == (1, "ke-hoach/a.ics")


def test_what_was_found_stands_in_the_value() -> None:
    view = view_of()
    assert [one.document.name for one in view.cited] == [
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    ]
    assert [target.amount for target in view.targets] == ["Trên 90%"]
    assert [one.clause.id for one in view.text.clauses] == ["d1", "d2"]


@pytest.fixture(scope="module")
def ended() -> Library:
    """Return a library with bodies and places that have ended."""
    return an_ended_library()


def test_a_plan_counts_the_tasks_of_what_has_ended_and_of_what_was_below_it(
    ended: Library,
) -> None:
    old = BodyEnd(
        Named("Ban Cũ", "don-vi/ban-cu/"),
        "đã kết thúc hoạt động từ ngày 01/3/2025",
        (Named("Ban Mới", "don-vi/ban-moi/"),),
        "Nguồn: Công báo, kiểm tra ngày 21/11/2026.",
    )
    below = (Named("Phòng Một", "don-vi/phong-mot/"), 2)
    assert ended_in_plan(ended, ended.plans["a"]) == (EndedHere(old, 1, (below,)),)
    histories = plan_view(ended, ended.plans["a"]).histories
    assert [one.name for one in histories if one.phases] == ["Ban Cũ"]


def test_what_has_ended_with_its_place_alone_is_not_listed() -> None:
    library = an_ended_library(
        "ubnd-huyen", "Giao UBND huyện C báo cáo tháng 2/2024.\n"
    )
    assert library.assignments[0].leads[0].unit_id == "ubnd-huyen"
    assert ended_in_plan(library, library.plans["a"]) == ()
    histories = plan_view(library, library.plans["a"]).histories
    assert [one.name for one in histories if one.phases] == ["Huyện C"]


def test_the_issuer_of_a_plan_may_end_with_the_body_above() -> None:
    library = an_ended_library("phong-mot")
    (end, _) = plan_view(library, library.plans["a"]).ends
    assert isinstance(end, BodyEnd)
    assert (end.body.name, end.is_own) == ("Ban Cũ", False)


def test_a_plan_whose_bodies_stand_says_nothing() -> None:
    library = an_ended_library("bo-chinh-tri", "Đoạn một.\n")
    view = plan_view(library, library.plans["a"])
    assert (view.ends, view.ended) == ((), ())
    assert not any(history.phases for history in view.histories)
