"""Documents as open data: the plans of the library, then what they cite."""

from macros.model.currency import UNVERIFIED, Currency, FactSource
from macros.model.directive import Directive
from macros.model.plan import Plan
from macros.model.work import Work
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.views.columns import COUNT, LIST, TEXT, Columns
from macros.views.dataset import Dataset
from macros.views.records import Record, iso
from macros.words.addresses import plan_address, work_address

_COLUMNS: Columns = {
    "id": TEXT,
    "role": TEXT,
    "type": TEXT,
    "number": TEXT,
    "year": TEXT,
    "symbol": TEXT,
    "date_document": TEXT,
    "other_dates": LIST,
    "passed_by": TEXT,
    "passed_by_id": TEXT,
    "place_id": TEXT,
    "level": TEXT,
    "title": TEXT,
    "topics": LIST,
    "period": TEXT,
    "spellings": LIST,
    "mention_count": COUNT,
    "plan_id": TEXT,
    "other_names": LIST,
    "signed_by": TEXT,
    "first_date_entry_in_force": TEXT,
    "notes": LIST,
    "sources": LIST,
    "status": TEXT,
    "status_since": TEXT,
    "status_by": LIST,
    "status_source": TEXT,
    "url": TEXT,
}


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


DOCUMENTS = Dataset(
    "van-ban",
    "documents",
    "Văn bản: kế hoạch của thư viện và văn bản được dẫn",
    _COLUMNS,
    document_records,
)
