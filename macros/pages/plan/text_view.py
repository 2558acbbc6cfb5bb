"""The library and a plan → its official text, with what each citation means."""

from collections import defaultdict
from collections.abc import Iterator

from macros.model.clause import Clause
from macros.model.plan import Erratum, Plan
from macros.model.reference import Reference
from macros.model.resolution import Ambiguous, Linked
from macros.model.work import Work
from macros.pages.plan.abbreviations import abbreviations
from macros.pages.plan.value import CitedSpan, ClauseQuote, ClauseText, PlanText
from macros.registry.library import Library
from macros.views.signs import change, dispute
from macros.words.addresses import plan_address
from macros.words.labels import clause_label, work_heading
from macros.words.named import Named
from macros.words.quote import excerpt
from macros.words.signs import Sign

_SUBJECT = 100  # letters; the page of the document has them all


def plan_text(library: Library, plan: Plan) -> PlanText:
    """Return the official text of *plan*."""
    errata: dict[str, list[tuple[int, Erratum]]] = defaultdict(list)
    for number, erratum in enumerate(plan.errata, start=1):
        errata[erratum.clause_id].append((number, erratum))
    return PlanText(
        number_line=plan.number_line,
        place_line=plan.place_line,
        type_line=plan.type_line,
        subject=plan.title,
        clauses=tuple(
            ClauseText(
                clause,
                tuple(_cited(library, plan, clause)),
                tuple(errata.get(clause.id, ())),
            )
            for clause in plan.clauses
        ),
        recipients=plan.recipients,
        archive_mark=plan.archive_mark,
        signatory=plan.signatory,
        abbreviations=abbreviations(library.registers.abbreviations),
    )


def clause_quote(library: Library, plan: Plan, clause: Clause) -> ClauseQuote:
    """Return a clause of *plan* as another page quotes it, without its errata."""
    return ClauseQuote(
        ClauseText(clause, tuple(_cited(library, plan, clause))),
        Named(
            f"{clause_label(clause.id)}, {plan.full_title}",
            plan_address(plan.id, clause.id),
        ),
        abbreviations(library.registers.abbreviations),
    )


def _cited(library: Library, plan: Plan, clause: Clause) -> Iterator[CitedSpan]:
    """Yield the citations of a clause that mean a document, or one of several."""
    for reference in library.at(plan.id, clause.id).references:
        citation, resolution = reference.mention.citation, reference.resolution
        if isinstance(resolution, Linked):
            work = library.works[resolution.work_id]
            heading = work_heading(work)
            subject = excerpt(work.subject, _SUBJECT)
            about = f"{heading} – {subject}" if subject else heading
            signs = tuple(_signs(library, reference, work))
            yield CitedSpan(citation.anchor, about, work.id, signs)
        elif isinstance(resolution, Ambiguous):
            shared = "số" if citation.number else "cách gọi"
            count = len(resolution.candidates)
            about = f"Chưa xác định: có {count} văn bản mang {shared} này"
            yield CitedSpan(citation.anchor, about)


def _signs(library: Library, reference: Reference, work: Work) -> Iterator[Sign]:
    """Yield the signs: sources disagree about a mention, its work has changed."""
    finding = library.disputes.get(reference.mention)
    if finding:
        yield dispute(finding)
    changed = change(library, work)
    if changed:
        yield changed
