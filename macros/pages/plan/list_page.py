"""Plans as cards: title, issuer, period, what was found in them."""

from collections.abc import Sequence

from macros.frame.markup import Html, el, join
from macros.frame.page import Links, Page, Parent
from macros.model.plan import Plan
from macros.pages.plan.value import PlanCard
from macros.parts.shelves.page import index_of, sheet_page
from macros.parts.shelves.value import Index, Sheet
from macros.words.addresses import PLANS

TITLE = "Kế hoạch"
_NOUN = "kế hoạch, chương trình"
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


def plan_index(index: Index, links: Links) -> Html:
    """Return what leads to the plans where they are many."""
    return index_of(index, _NOUN, links)


def plan_sheet(sheet: Sheet[Plan], cards: Sequence[PlanCard]) -> Page:
    """Return a page of a long list: the plans of one province."""
    content = plan_list(cards, Links(sheet.address), has_plans=True)
    return sheet_page(sheet, Parent(PLANS, TITLE), _NOUN, content)


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
