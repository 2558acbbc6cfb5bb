"""The list of plans: what a card says."""

import pytest

from macros.frame.page import Links
from macros.pages.plan.list_page import all_plans, plan_list, plan_list_page
from macros.pages.plan.list_view import PlanLists, plan_cards
from macros.pages.plan.value import PlanCard
from macros.words.named import Named
from tests.plan_folder import a_library, a_plan_source
from tests.topic_library import a_topic_library

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


def test_a_long_list_is_parted_by_province() -> None:
    places = ("lang-son", "an-giang")
    plans = {f"p{n}": (places[n % 2], "Khác.\n") for n in range(402)}
    lists = PlanLists(a_topic_library(**plans))
    ways = [part.way for part in lists.whole.every()]
    assert ways == ["", "noi-an-giang/", "noi-lang-son/"]
    index, part = (lists.view(one) for one in (lists.whole, lists.whole.parts[0]))
    assert all_plans(index, Links("ke-hoach/")) == (
        '<ul class="lib-columns"><li><a href="../ke-hoach/noi-an-giang/">Tỉnh An Giang'
        '</a><span class="lib-count"> 201 kế hoạch</span></li>'
        '<li><a href="../ke-hoach/noi-lang-son/">Tỉnh Lạng Sơn</a>'
        '<span class="lib-count"> 201 kế hoạch</span></li></ul>'
    )
    page = plan_list_page(part)
    assert (page.address, page.title) == (
        "ke-hoach/noi-an-giang/",
        "Kế hoạch: tỉnh An Giang",
    )
    assert page.body.count("lib-card-title") == 201
