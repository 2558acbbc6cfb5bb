"""Plans as cards: title, issuer, period, what was found in them."""

from collections.abc import Sequence

from macros.frame.markup import Html, el
from macros.frame.page import Links
from macros.pages.plan.value import PlanCard

_NO_PLAN = "Thư viện chưa có kế hoạch nào."


def plan_list(cards: Sequence[PlanCard], links: Links, *, has_plans: bool) -> Html:
    """Return the cards; `has_plans` tells whether the library has any plan at all."""
    if not cards:
        words = "Không có kế hoạch nào như vậy." if has_plans else _NO_PLAN
        return el("p", words, class_="lib-empty")
    return el("ul", *(_card(card, links) for card in cards), class_="lib-cards")


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
