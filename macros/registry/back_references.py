"""References that lean on an earlier one → the document of that one.

First citations are full, later ones may be short (Nghị định 30/2020/NĐ-CP, Phụ lục I,
mục II.6): a short form means the only earlier citation of its type and number in the
same document, "nêu trên" the last one of its type.
"""

from collections import defaultdict
from collections.abc import Mapping

from macros.model.document_type import base_type
from macros.model.resolution import Ambiguous, Resolution, Resolved, Unresolved
from macros.model.work import Mention


def resolve_back(
    mentions: tuple[Mention, ...], resolutions: Mapping[int, Resolution]
) -> dict[int, Resolution]:
    """Return the resolution of each mention that leans back, by its index.

    *mentions* stand in reading order within each plan; *resolutions* are those of
    the others.
    """
    found: dict[int, Resolution] = {}
    earlier: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        citation = mention.citation
        kind = (mention.plan_id, base_type(citation.type_word or ""))
        if citation.leans_back:
            serial = citation.short_serial.lstrip("0")
            found[at] = _meant(earlier[kind], serial)
            continue
        resolution = resolutions.get(at)
        if citation.number and isinstance(resolution, Resolved):
            serial = citation.number.serial.lstrip("0")
            earlier[kind].append((serial, resolution.work_id))
    return found


def _meant(earlier: list[tuple[str, str]], serial: str) -> Resolution:
    """Return the document that fits among (number, work) pairs in reading order."""
    if not serial:
        return Resolved(earlier[-1][1]) if earlier else Unresolved()
    works = dict.fromkeys(work_id for number, work_id in earlier if number == serial)
    match list(works):
        case []:
            return Unresolved()
        case [work_id]:
            return Resolved(work_id)
        case several:
            return Ambiguous(tuple(sorted(several)))
