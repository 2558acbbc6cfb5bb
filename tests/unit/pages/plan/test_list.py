"""The list of plans: what a card says, and where very many stand."""

from dataclasses import replace

import pytest

from macros.frame.page import Links
from macros.pages.plan.list_page import plan_list, plan_sheet
from macros.pages.plan.list_view import newest_cards, plan_cards, plan_sheets
from macros.pages.plan.value import PlanCard
from macros.registry.library import Library
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source

CARD = PlanCard(Named("Kế hoạch <A>", "ke-hoach/a/"), "Ủy ban", ("Lạng Sơn", "2024"))


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        ("Đoạn không giao việc gì.", ("không có nhiệm vụ", "không có chỗ dẫn văn bản")),
        (
            "Giao Phòng Nội vụ thực hiện Chỉ thị số 11-CT/TU.",
            ("1 nhiệm vụ", "1 chỗ dẫn văn bản"),
        ),
    ],
)
def test_a_card_says_what_a_plan_has(body: str, facts: tuple[str, ...]) -> None:
    library = a_library(a=a_plan_source(body + "\n", ma="a"))
    (card,) = plan_cards(library, library.plans.values())
    assert card.plan == Named(library.plans["a"].full_title, "ke-hoach/a/")
    assert card.facts == ("Cao Lộc", "thời kỳ 2024", *facts)


def test_cards_lead_to_their_plans() -> None:
    assert plan_list([CARD], Links(""), has_plans=True) == (
        '<ul class="lib-cards"><li>'
        '<a href="ke-hoach/a/" class="lib-card-title">Kế hoạch &lt;A&gt;</a>'
        '<p class="lib-issuer">Ủy ban</p>'
        '<p class="lib-card-facts">Lạng Sơn · 2024</p></li></ul>'
    )


@pytest.mark.parametrize(
    ("has_plans", "words"),
    [(True, "Không có kế hoạch nào như vậy."), (False, "chưa có kế hoạch nào.")],
)
def test_no_cards_are_told(has_plans: bool, words: str) -> None:  # noqa: FBT001
    assert words in plan_list([], Links(""), has_plans=has_plans)


def test_of_many_plans_the_newest_are_shown_and_the_others_told() -> None:
    library = a_library(
        **{
            name: a_plan_source(ma=name, thoi_ky=year)
            for name, year in (("a", "2022"), ("b", "2024"), ("c", "2023"))
        }
    )
    plans = tuple(library.plans.values())
    cards, left_out = newest_cards(library, plans, 3)
    assert [card.plan.address[-2] for card in cards] == ["a", "b", "c"]
    assert left_out == 0
    cards, left_out = newest_cards(library, plans, 2)
    assert [card.plan.address[-2] for card in cards] == ["b", "c"]
    listed = plan_list(cards, Links(""), has_plans=True, left_out=left_out)
    assert listed.endswith(
        '<p><a href="ke-hoach/">và 1 kế hoạch, chương trình khác</a></p>'
    )


def library_of(count: int) -> Library:
    """Return a library of so many plans, the last of the latest time."""
    library = a_library(a=a_plan_source(ma="a"))
    plan = library.plans["a"]
    plans = [replace(plan, id=f"p{n}", period=str(1500 + n)) for n in range(count)]
    many = {plan.id: plan for plan in plans}
    return replace(library, plans=many, tasks_of=dict.fromkeys(many, ()))


def test_very_many_plans_have_a_page_for_each_province() -> None:
    assert plan_sheets(library_of(500)) == ()
    first, second = plan_sheets(library_of(501))
    assert first.address == "ke-hoach/dia-ban/lang-son/"
    assert second.address == "ke-hoach/dia-ban/lang-son/trang-2/"
    page = plan_sheet(second, [CARD])
    assert page.title == "Kế hoạch: Lạng Sơn, trang 2"
    assert "lib-card-title" in page.body
