"""Plans → the citations in their clauses, and which of the cited are plans here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from macros.citations.recognise import recognise
from macros.model.citation import Citation
from macros.model.document_type import base_type
from macros.model.plan import Plan
from macros.model.work import Mention, Work
from macros.vietnamese.slug import slug

_ABOVE_PLANS = frozenset({"luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư"})


def mentions_in(plans: Iterable[Plan]) -> Iterator[Mention]:
    """Return the citations of each plan in reading order.

    A name that one clause gives a document holds in the clauses after it.
    """
    for plan in plans:
        aliases: list[str] = []
        for clause in plan.clauses:
            for at, text in clause.pieces:
                for citation in recognise(text, aliases):
                    yield Mention(
                        plan.id, clause.id, _leaning(citation, plan).moved(at)
                    )
                    aliases += [citation.alias] if citation.alias else []


def _leaning(citation: Citation, plan: Plan) -> Citation:
    """Return *citation*; "Luật này" in a text that is no law leans on the law before.

    Plans are no laws, and none is issued with one, as it may be with a decision.
    """
    kind = base_type(citation.type_word or "")
    if citation.self_reference and kind in _ABOVE_PLANS and kind != plan.type_word:
        return replace(citation, self_reference=False, leans_back=True)
    return citation


def with_plans(
    works: Mapping[str, Work], plans: Iterable[Plan], places: Mapping[str, str]
) -> dict[str, Work]:
    """Return *works*, those that are plans of the library with the plan's id.

    *places* gives each plan's place. They are one where place, number, symbol and year
    agree: numbers restart each year or term.
    """
    by_number = {
        (places[plan.id], plan.number.lstrip("0"), slug(plan.symbol), plan.date[:4]): (
            plan.id
        )
        for plan in plans
        if plan.number and plan.date
    }
    return {
        work_id: replace(work, plan_id=by_number.get(_number(work), ""))
        for work_id, work in works.items()
    }


def _number(work: Work) -> tuple[str, str, str, str]:
    if work.number is None:
        return ("", "", "", "")
    serial = work.number.serial.lstrip("0")
    symbol = slug(work.number.canonical)
    return (work.place_id, serial, symbol, str(work.year or ""))
