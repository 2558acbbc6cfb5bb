"""Plans as cards: title, issuer, period, what was found in them."""

from collections.abc import Sequence

from macros.frame.markup import Html, el, join
from macros.frame.page import Links
from macros.pages.plan.value import PlanCard
from macros.words.addresses import PLANS

_NO_PLAN = "Thư viện chưa có kế hoạch nào."


def plan_list(
    cards: Sequence[PlanCard], links: Links, *, has_plans: bool, left_out: int = 0
) -> Html:
    """Return the cards, and how many plans are left out, with a link to all of them.

    `has_plans` tells whether the library has any plan at all.
    """
    if not cards:
        words = "Không có kế hoạch nào như vậy." if has_plans else _NO_PLAN
        return el("p", words, class_="lib-empty")
    listed = el("ul", *(_card(card, links) for card in cards), class_="lib-cards")
    if not left_out:
        return listed
    words = f"và {left_out} kế hoạch, chương trình khác"
    return join([listed, el("p", el("a", words, href=links.to(PLANS)))])


def _card(card: PlanCard, links: Links) -> Html:
    title = el(
        "a", card.plan.name, href=links.to(card.plan.address), class_="lib-card-title"
    )
    return el(
        "li",
        title,
        el("p", card.issuer, class_="lib-issuer"),
        el("p", " · ".join(card.facts), class_="lib-card-facts"),
    )
