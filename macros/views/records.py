"""The open data: flat records, one list for each kind.

Keys follow ELI and the Open Contracting milestones (docs/phat-trien/glossary.md).
A changed key is a breaking change: raise SCHEMA_VERSION.
"""

import datetime as dt

from macros.model.citation import Citation
from macros.model.currency import UNVERIFIED, Currency, FactSource
from macros.model.directive import Directive
from macros.model.plan import Plan
from macros.model.reference import Reference
from macros.model.resolution import (
    Ambiguous,
    Contradicting,
    KnownByCitation,
    Linked,
    Resolution,
    Resolved,
    SelfReference,
    Unresolved,
)
from macros.model.work import Work
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.views.citation_index import index_entry
from macros.views.stable_ids import citation_name, numbered
from macros.words.addresses import contradiction_address, plan_address, work_address
from macros.words.quote import quote

SCHEMA_VERSION = "2.0"

_STATES: dict[type[Resolution], str] = {
    Resolved: "resolved",
    KnownByCitation: "known-by-citation",
    Contradicting: "contradicting",
    Ambiguous: "ambiguous",
    Unresolved: "unresolved",
    SelfReference: "self",
}

Value = str | int | bool | None | list[str]
Record = dict[str, Value]


def document_records(library: Library) -> list[Record]:
    """Return the plans, then every document that they cite."""
    return [
        *(_plan(library, plan) for plan in library.plans.values()),
        *(_work(library, work) for work in library.works.values()),
    ]


def _plan(library: Library, plan: Plan) -> Record:
    return {
        "id": plan.id,
        "role": "plan",
        "type": plan.type_word,
        "number": plan.number or None,
        "year": None,
        "symbol": plan.symbol or None,
        "date_document": plan.date or None,
        "other_dates": [],
        "passed_by": library.registers.units[plan.unit_id].name,
        "passed_by_id": plan.unit_id,
        "place_id": library.place_of_plan(plan),
        "level": level_of(library, plan.id).value,
        "title": plan.title,
        "topics": list(plan.topics),
        "period": plan.period or None,
        "spellings": [],
        "mention_count": 0,
        "plan_id": plan.id,
        "other_names": [],
        **_known(None),
        "signed_by": plan.signatory.name or None,
        "sources": [],
        **_currency(UNVERIFIED),
        "url": plan_address(plan.id),
    }


def _work(library: Library, work: Work) -> Record:
    number = work.number
    return {
        "id": work.id,
        "role": "directive",
        "type": work.type_word,
        "number": number.serial if number else None,
        "year": number.year if number else None,
        "symbol": number.canonical if number else None,
        "date_document": iso(work.date) or (str(work.year) if work.year else None),
        "other_dates": [d.isoformat() for d in work.dates if d != work.date],
        "passed_by": work.issuer or None,
        "passed_by_id": library.issuers.get(work.id),
        "place_id": work.place_id or None,
        "level": level_of(library, work.id).value,
        "title": work.title or None,
        "topics": list(library.work_topics[work.id]),
        "period": None,
        "spellings": list(work.spellings),
        "mention_count": len(library.references_of[work.id]),
        "plan_id": work.plan_id or None,
        "other_names": list(work.directive.other_names) if work.directive else [],
        **_known(work.directive),
        "sources": _sources(work.directive),
        **_currency(work.currency),
        "url": work_address(work.id),
    }


def _known(directive: Directive | None) -> Record:
    """Return what a file tells beyond the citations."""
    return {
        "signed_by": (directive.signed_by if directive else "") or None,
        "first_date_entry_in_force": (directive.in_force_since if directive else "")
        or None,
        "notes": list(directive.notes) if directive else [],
    }


def _sources(directive: Directive | None) -> list[str]:
    """Return where the facts of the register were read, with the day of the check."""
    sources = directive.sources if directive else ()
    return [_source(source) for source in sources]


def _source(source: FactSource) -> str:
    return f"{source.where} ({source.checked})"


def _currency(currency: Currency) -> Record:
    """Return whether a document stands; a cause that has no file is a text."""
    causes = [*currency.by, *([currency.by_text] if currency.by_text else [])]
    return {
        "status": currency.state.value,
        "status_since": currency.since or None,
        "status_by": causes,
        "status_source": _source(currency.source) if currency.source else None,
    }


def citation_fields(citation: Citation, text: str) -> Record:
    """Return what a citation itself says; offsets count code points of *text*."""
    number = citation.number
    return {
        "start": citation.span.start,
        "end": citation.span.end,
        "exact": text[citation.span.start : citation.span.end],
        "type": citation.type_word or citation.type_code.lower() or None,
        "number": number.serial if number else citation.short_serial or None,
        "year": number.year if number else citation.title_year,
        "symbol": number.symbol if number else None,
        "symbol_canonical": number.canonical
        if number and number.canonical != number.symbol
        else None,
        "date": iso(citation.date),
        "issuer": citation.issuer,
        "title": citation.title,
        "pinpoint": citation.pinpoint or None,
        "alias": citation.alias or None,
        "self": citation.self_reference,
    }


def citation_records(library: Library) -> list[Record]:
    """Return every mention with the sentence around it."""
    mentions = [reference.mention for reference in library.references]
    ids = numbered(
        f"{one.plan_id}/{one.clause_id}/{citation_name(one.citation)}"
        for one in mentions
    )
    return [
        _reference(library, record_id, reference)
        for record_id, reference in zip(ids, library.references, strict=True)
    ]


def _reference(library: Library, record_id: str, reference: Reference) -> Record:
    mention, resolution = reference.mention, reference.resolution
    clause = library.clauses[mention.plan_id, mention.clause_id]
    words = quote(clause.text, mention.citation.span)
    return {
        "id": record_id,
        "plan_id": mention.plan_id,
        "clause_id": mention.clause_id,
        **citation_fields(mention.citation, clause.text),
        "prefix": words.before,
        "suffix": words.after,
        "status": _STATES[type(resolution)],
        "rule": None if isinstance(resolution, SelfReference) else resolution.rule,
        "document_id": resolution.work_id if isinstance(resolution, Linked) else None,
        "candidates": list(resolution.candidates)
        if isinstance(resolution, Ambiguous)
        else [],
        "url": plan_address(mention.plan_id, mention.clause_id),
    }


def contradiction_records(library: Library) -> list[Record]:
    """Return every finding; `readings` and `mentions` are side by side."""
    return [
        {
            "id": found.id,
            "kind": found.kind.value,
            "weak": found.is_weak,
            "document_ids": list(found.work_ids),
            "readings": [reading.says for reading in found.readings],
            "mentions": [
                " ".join(plan_address(m.plan_id, m.clause_id) for m in r.mentions)
                for r in found.readings
            ],
            "proposal": found.proposal,
            "known": [directive.id for directive in found.known],
            "url": contradiction_address(found.id),
        }
        for found in library.contradictions
    ]


def iso(day: dt.date | None) -> str | None:
    """Return a day as ISO 8601."""
    return day.isoformat() if day else None


def matrix_records(library: Library) -> list[Record]:
    """Return how often each plan cites each document, and in which clauses."""
    return [
        {
            "document_id": work.id,
            "plan_id": group.plan.id,
            "mention_count": len(group.references),
            "clause_ids": list(group.clauses),
            "url": f"{work_address(work.id)}#{group.anchor}",
        }
        for work in library.works.values()
        for group in index_entry(library, work).plans
    ]
