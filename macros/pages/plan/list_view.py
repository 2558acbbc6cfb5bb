"""The library → cards of plans: what was found in each."""

from collections.abc import Iterable, Sequence

from macros.model.plan import Plan
from macros.pages.plan.mentions_view import references_of
from macros.pages.plan.value import PlanCard
from macros.parts.shelves.split import sheets_of
from macros.parts.shelves.value import Entry, Heading, Sheet, fits
from macros.registry.library import Library
from macros.vietnamese.collation import sort_key
from macros.views.facets import places_of, plan_label
from macros.views.newest_plans import newest_first
from macros.words.addresses import PLANS_AT, plan_address
from macros.words.labels import edtf_label
from macros.words.named import Named

_BUDGET = 500  # plans on a page


def plan_sheets(library: Library) -> tuple[Sheet[Plan], ...]:
    """Return the pages of the list of all plans by province, none if it is short."""
    entries = [
        Entry(plan, (_heading(library, plan),), plan_label(library, plan))
        for plan in library.plans.values()
    ]
    if fits(entries, _BUDGET):
        return ()
    entries.sort(key=lambda entry: sort_key(entry.headings[0].words))
    return sheets_of(entries, PLANS_AT, _BUDGET)


def _heading(library: Library, plan: Plan) -> Heading:
    place = places_of(library, library.place_of_plan(plan))[-1]
    return Heading(f"dia-ban-{place.value}", place.label, place.value)


def newest_cards(
    library: Library, plans: Sequence[Plan], most: int
) -> tuple[tuple[PlanCard, ...], int]:
    """Return the cards of *plans*, of many those of the newest; how many are left."""
    kept = newest_first(plans)[:most] if len(plans) > most else plans
    return plan_cards(library, kept), len(plans) - len(kept)


def plan_cards(library: Library, plans: Iterable[Plan]) -> tuple[PlanCard, ...]:
    """Return the cards of *plans*, in their order."""
    return tuple(_card(library, plan) for plan in plans)


def _card(library: Library, plan: Plan) -> PlanCard:
    cited = sum(
        not reference.mention.citation.self_reference
        for _, reference in references_of(library, plan)
    )
    facts = (
        library.registers.places[library.place_of_plan(plan)].name,
        f"thời kỳ {edtf_label(plan.period)}" if plan.period else "",
        _counted(len(library.tasks_of[plan.id]), "nhiệm vụ"),
        _counted(cited, "chỗ dẫn văn bản"),
    )
    return PlanCard(
        Named(plan.full_title, plan_address(plan.id)),
        library.registers.units[plan.unit_id].name,
        tuple(filter(None, facts)),
    )


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count else f"không có {what}"
