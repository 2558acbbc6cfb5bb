"""A document that only citations tell of → the file that the register would have."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.contradiction import ContradictionKind
from macros.model.currency import CurrencyState
from macros.model.document_type import is_law, type_of_code
from macros.model.unit import Level
from macros.model.work import Work
from macros.registry.library import Library
from macros.vietnamese.normalise import name_key

FOLDER = "van-ban"
# A scalar of YAML that says the same without quotation marks.
_PLAIN = re.compile(r"(?![-?:,\[\]{}#&*!|>'\"%@`])(?!.*(?::(?:\s|$)|\s#))\S(?:.*\S)?")
_PLAIN_IN_LIST = re.compile(r"[^\W_][^,\[\]{}:#\"']*")


@dataclass(frozen=True, slots=True)
class Stubs:
    """Files by their paths within the plans folder, and the works that get none."""

    files: dict[str, str]
    doubtful: tuple[Work, ...]


def directive_stubs(library: Library) -> Stubs:
    """Return a file for each cited work that has none, made from all its mentions.

    A number of another type than the one that the register knows for the same day
    is no document of its own: such works are doubtful and get no file.
    """
    new = [w for w in library.works.values() if not (w.directive or w.plan_id)]
    mistaken = _mistaken(library)
    return Stubs(
        {
            f"{FOLDER}/{work.id}.md": _stub(library, work)
            for work in new
            if work.id not in mistaken
        },
        tuple(work for work in new if work.id in mistaken),
    )


def _mistaken(library: Library) -> set[str]:
    """Return the works whose every mention has a type that the register refutes."""
    refuted = {
        mention
        for found in library.contradictions
        if found.kind is ContradictionKind.TYPE
        if any(reading.registered for reading in found.readings)
        for reading in found.readings
        if not reading.registered
        for mention in reading.mentions
    }
    return {
        work_id
        for work_id, references in library.references_of.items()
        if references and all(r.mention in refuted for r in references)
    }


def _stub(library: Library, work: Work) -> str:
    number = work.number
    year_alone = work.year and not work.date and not (number and number.year)
    facts = (
        ("ma", work.id),
        ("loai", _type(work)),
        ("so", number.serial if number else ""),
        ("nam", number.year or "" if number else ""),
        ("ky_hieu", number.canonical if number else ""),
        ("dia_ban", work.place_id),
        ("co_quan", _issuer(library, work)),
        ("ngay", work.date.isoformat() if work.date else ""),
        ("nam_ban_hanh", str(work.year) if year_alone else ""),
        ("trich_yeu", work.title),
    )
    lines = [f"{key}: {_scalar(words)}" for key, words in facts if words]
    names = _other_names(library, work)
    if names:
        lines.append(f"ten_goi: [{', '.join(map(_item, names))}]")
    lines.append(f"tinh_trang: {CurrencyState.UNVERIFIED}")
    return "\n".join(["---", *lines, "---", ""])


def _type(work: Work) -> str:
    """Return the code of the type, or its word where the code is another type's."""
    code = work.number.type_code if work.number else ""
    kind = type_of_code(code)
    return code if kind and kind.word == work.type_word else work.type_word


def _issuer(library: Library, work: Work) -> str:
    """Return the body, "" where sources disagree or it would move the number.

    A body's place is that of its numbers unless the file names another.
    """
    unit_id = library.issuers.get(work.id, "")
    if not unit_id or any(
        found.kind is ContradictionKind.ISSUER
        for found in library.contradictions_of[work.id]
    ):
        return ""
    place = library.registers.places.get(library.registers.units[unit_id].place_id)
    is_local = place is not None and place.level is not Level.CENTRAL
    return "" if is_local and not work.place_id else unit_id


def _other_names(library: Library, work: Work) -> tuple[str, ...]:
    """Return the other names that mentions give a law."""
    if not is_law(work.type_word):
        return ()
    cited = (r.mention.citation.title for r in library.references_of[work.id])
    return _distinct(work.title, filter(None, cited))


def _distinct(title: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return *names* that are neither the title nor one another, in order."""
    found = {name_key(title): title}
    for name in names:
        found.setdefault(name_key(name), name)
    return tuple(found.values())[1:]


def _scalar(words: str) -> str:
    return words if _PLAIN.fullmatch(words) else _quoted(words)


def _item(words: str) -> str:
    return words if _PLAIN_IN_LIST.fullmatch(words) else _quoted(words)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
