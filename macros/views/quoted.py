"""A mention → the sentence that cites, and where it stands."""

from macros.model.resolution import Rule
from macros.model.work import Mention
from macros.registry.library import Library
from macros.views.facets import place_and_period
from macros.words.addresses import plan_address
from macros.words.labels import RULES, clause_label
from macros.words.named import Named
from macros.words.quote import quote
from macros.words.quoted import QuotedMention


def quoted(
    library: Library,
    mention: Mention,
    *,
    rule: Rule | None = None,
    with_plan: bool = False,
) -> QuotedMention:
    """Return the sentence around a mention.

    `rule` is what resolved it, where that is to be shown; `with_plan` names the
    plan's place and period, where the page does not.
    """
    clause = library.clauses[mention.plan_id, mention.clause_id]
    plan = library.plans[mention.plan_id]
    place = f"{place_and_period(library, plan)}: " if with_plan else ""
    return QuotedMention(
        Named(
            f"{place}{clause_label(clause.id)}",
            plan_address(mention.plan_id, mention.clause_id),
        ),
        quote(clause.text, mention.citation.span),
        _how(mention, rule) if rule else "",
    )


def _how(mention: Mention, rule: Rule) -> str:
    """Say by what a mention was told, and at which part of the document it points."""
    pinpoint = mention.citation.pinpoint
    part = f"Dẫn {pinpoint}. " if pinpoint else ""
    return f"{part}Nhận ra {RULES[rule]}."
