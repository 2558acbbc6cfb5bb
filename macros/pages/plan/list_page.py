"""Plans as cards: title, issuer, period, what was found in them."""

from collections.abc import Sequence

from macros.frame.markup import Html, el, join
from macros.frame.named import named_link
from macros.frame.page import Links, Page
from macros.pages.plan.value import PlanCard, PlanList

_NO_PLAN = "Thư viện chưa có kế hoạch nào."


def all_plans(view: PlanList, links: Links) -> Html:
    """Return the cards of all plans, or the ways to the pages that have them."""
    if not view.parts:
        return plan_list(view.cards, links, has_plans=bool(view.cards))
    items = (
        el(
            "li",
            named_link(page, links),
            el("span", f" {count} kế hoạch", class_="lib-count"),
        )
        for page, count in view.parts
    )
    return el("ul", *items, class_="lib-columns")


def plan_list_page(view: PlanList) -> Page:
    """Return the page of a part of the list."""
    links = Links(view.page.address)
    return Page(
        address=links.base,
        title=view.page.name,
        description=view.page.name,
        body=join([el("h1", view.page.name), all_plans(view, links)]),
    )


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
