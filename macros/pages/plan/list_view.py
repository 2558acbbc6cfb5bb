"""The library → cards of plans: what was found in each."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from macros.model.plan import Plan
from macros.pages.plan.mentions_view import references_of
from macros.pages.plan.value import PlanCard, PlanList
from macros.registry.library import Library
from macros.views.document_parts import document_parts
from macros.words.addresses import PLANS, plan_address
from macros.words.labels import capital, edtf_label
from macros.words.named import Named
from macros.words.part import Part

_MOST = 400  # plans of one page


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class PlanLists:
    """The pages of the list of plans: one, or an index and the pages of its parts."""

    library: Library

    @cached_property
    def whole(self) -> Part:
        """The plans in the parts of the list."""
        return document_parts(self.library, dict.fromkeys(self.library.plans, 1), _MOST)

    def page(self, part: Part, label: str) -> Named:
        """Return the page of a part."""
        return Named(label, PLANS + part.way)

    def view(self, part: Part) -> PlanList:
        """Return the page of the list, or of a part of it."""
        page = self.page(part, f"Kế hoạch: {part.label}" if part.label else "")
        if not part.parts:
            plans = (self.library.plans[name] for name in part.items)
            return PlanList(page, plan_cards(self.library, plans))
        inner = f"{part.label}, "
        parts = (
            (self.page(one, capital(one.label.removeprefix(inner))), len(one.items))
            for one in part.parts
        )
        return PlanList(page, parts=tuple(parts))


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
