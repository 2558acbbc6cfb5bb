"""The library and a document → what its page shows."""

from macros.model.work import Work
from macros.pages.directive.list_view import named_topics
from macros.pages.directive.parts_view import DirectiveParts
from macros.pages.directive.value import (
    DirectiveView,
    Facts,
    IsPlan,
    OnlyCited,
    Verified,
)
from macros.parts.relations.view import relations
from macros.parts.way.view import way
from macros.registry.library import Library
from macros.vietnamese.dates import written
from macros.views.contradiction_notes import notes_of
from macros.views.currency import told_state, work_history
from macros.views.document_entry import frequency
from macros.views.ends import body_end, named_unit, place_end
from macros.views.histories import body_histories, place_histories
from macros.views.index_entry import IndexEntry
from macros.words.addresses import CITED_IN, plan_address, work_address
from macros.words.evidence import SHOWN
from macros.words.labels import edtf_label, placed_heading
from macros.words.named import Named
from macros.words.phases import History


def directive_view(parts: DirectiveParts) -> DirectiveView:
    """Return the page of a document: what citations say of it, and where they stand.

    What stands to a document that is a plan of the library goes by the plan's id.
    """
    library, work, entry = parts.library, parts.work, parts.entry
    address, name = work_address(work.id), parts.name
    apart, where = parts.apart, f"#{CITED_IN}"
    return DirectiveView(
        document=Named(placed_heading(work, library.registers), address),
        subject=work.subject,
        facts=_facts(library, work),
        known=_known(work, entry),
        state=told_state(library, work),
        is_changed=work.currency.is_changed,
        histories=_histories(library, work),
        contradictions=notes_of(library, work.id),
        way=way(library, name, apart, where),
        relations=relations(library, name, address, apart, where),
        frequency=frequency(entry),
        citing=() if apart else parts.citing(parts.whole),
        parts=parts.below(parts.whole),
    )


def _facts(library: Library, work: Work) -> Facts:
    registers = library.registers
    unit = registers.units.get(library.issuers.get(work.id, ""))
    place = registers.places.get(work.place_id)
    number = work.number.written if work.number else ""
    known = work.directive
    return Facts(
        type=work.type_word.capitalize(),
        number=number,
        date=written(work.date) if work.date else "",
        issuer=named_unit(unit) if unit else Named(work.issuer),
        issuer_end=body_end(registers, unit) if unit else None,
        place=place.full_name if place else "",
        place_end=place_end(registers, place.id) if place else None,
        topics=named_topics(library, work),
        signed_by=known.signed_by if known else "",
        in_force_since=edtf_label(known.in_force_since if known else ""),
        other_names=known.other_names if known else (),
        spellings=tuple(one for one in work.spellings if number and one != number),
    )


def _known(work: Work, entry: IndexEntry) -> IsPlan | OnlyCited | Verified:
    """Return where the facts come from: a plan here, the register, or citations."""
    if work.plan_id:
        return IsPlan(plan_address(work.plan_id))
    if work.verified is None:
        titles = tuple(group.plan.full_title for group in entry.plans)
        return OnlyCited(titles[:SHOWN], max(0, len(titles) - SHOWN))
    sources = work.verified.sources
    return Verified(
        tuple(f"{s.where} (kiểm tra {edtf_label(s.checked)})" for s in sources),
        work.verified.notes,
    )


def _histories(library: Library, work: Work) -> tuple[History, ...]:
    registers = library.registers
    unit = registers.units.get(library.issuers.get(work.id, ""))
    return (
        work_history(library, work),
        *(body_histories(registers, unit) if unit else ()),
        *place_histories(registers, work.place_id),
    )
