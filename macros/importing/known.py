"""Whether a document is in the library already, perhaps under another number."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from macros.importing.bring_in import PLANS, Imported
from macros.importing.fidelity import words
from macros.model.plan import Plan
from macros.registry.library import Library

_ALIKE = 0.8  # of the words of both: two versions of one document
_MOST_LINES = 20  # of differences, told one by one
_KEY = re.compile(r"^(?P<key>[a-z_]+):", re.MULTILINE)
_ID = re.compile(r"^ma: *(\S+)", re.MULTILINE)
_MADE = re.compile(
    r"ma|loai|so|ky_hieu|co_quan|dia_danh|ngay|trich_yeu|thoi_ky|nguoi_ky|noi_nhan"
    r"|dong_kinh_gui|ky_hieu_luu|nguon"
)


@dataclass(frozen=True, slots=True)
class Known:
    """A source that holds the same document, and how the new one differs."""

    path: str
    differences: tuple[str, ...]


def find_known(
    imported: Imported, library: Library, texts: dict[str, str]
) -> Known | None:
    """Return the source of the same body and type whose words are much the same.

    *texts* are the sources by path.
    """
    body = _body(imported.text)
    own = Counter(words(body))
    for plan in library.plans.values():
        if _could_be(plan, imported) and _alike(own, plan) >= _ALIKE:
            old = texts[plan.path]
            new = replaced(imported, plan.path, old).text
            return Known(plan.path, tuple(_differences(old, new)))
    return None


def with_id(imported: Imported, plan_id: str) -> Imported:
    """Return the source under another id, in a file of that name."""
    head = replace(imported.head, id=plan_id)
    text = _ID.sub(f"ma: {plan_id}", imported.text, count=1)
    return replace(imported, path=f"{PLANS}{plan_id}.md", text=text, head=head)


def replaced(imported: Imported, path: str, old: str) -> Imported:
    """Return the new source in the place of an old one.

    Its id and what clerks have added to its head stay: topics, notes on slips.
    """
    plan_id = _ID.search(old)
    found = with_id(imported, plan_id[1]) if plan_id else imported
    text = found.text.replace("\n---\n", f"\n{''.join(_added(old))}---\n", 1)
    return replace(found, path=path, text=text)


def _could_be(plan: Plan, imported: Imported) -> bool:
    head = imported.head
    same_body = not head.unit_id or plan.unit_id == head.unit_id
    return same_body and plan.type_code == head.type_code


def _alike(own: Counter[str], plan: Plan) -> float:
    other = Counter(word for clause in plan.clauses for word in words(clause.text))
    both = (own & other).total()
    return both / max(own.total(), other.total(), 1)


def _body(text: str) -> str:
    return text.split("\n---\n", 1)[-1]


def _differences(old: str, new: str) -> Iterator[str]:
    """Yield the lines that one has and the other has not, the first of many."""
    lines = [one.splitlines() for one in (old, new)]
    counts = [Counter(one) for one in lines]
    told = [
        f"{sign} {line}"
        for sign, own, line_counts in (
            ("-", lines[0], counts[0] - counts[1]),
            ("+", lines[1], counts[1] - counts[0]),
        )
        for line in own
        if line_counts[line] and line.strip() and not line.startswith("  sha256:")
    ]
    yield from told[:_MOST_LINES]
    if len(told) > _MOST_LINES:
        yield f"... và {len(told) - _MOST_LINES} dòng khác"


def _added(old: str) -> Iterator[str]:
    """Yield the keys of an old head that no import makes, with all their lines."""
    head = old.split("\n---\n", 1)[0].removeprefix("---\n")
    parts = re.split(r"(?m)^(?=[a-z_]+:)", head)
    for part in parts:
        key = _KEY.match(part)
        if key and not _MADE.fullmatch(key["key"]):
            yield part if part.endswith("\n") else f"{part}\n"
