"""References that lean on an earlier one → the document of that one.

First citations are full, later ones may be short (Nghị định 30/2020/NĐ-CP, Phụ lục I,
mục II.6): a short form means the only earlier citation of its type and number in the
same document, "nêu trên" the last one of its type, a given name the document that it
was last given to.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from macros.model.citation import Citation
from macros.model.document_type import base_type
from macros.model.resolution import Ambiguous, Linked, Resolution, Rule, Unresolved
from macros.model.work import Mention


@dataclass
class _Earlier:
    """What one plan has cited so far."""

    by_type: dict[str, list[tuple[str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )  # type → (serial, work id)
    by_name: dict[str, str] = field(default_factory=dict)

    def note(self, citation: Citation, work_id: str) -> None:
        if citation.number:
            serial = citation.number.serial.lstrip("0")
            self.by_type[base_type(citation.type_word or "")].append((serial, work_id))
        if citation.alias:
            self.by_name[citation.alias] = work_id

    def candidates(self, citation: Citation) -> list[str]:
        """Return the works that may be meant."""
        if citation.short_name:
            named = self.by_name.get(citation.short_name)
            return [named] if named else []
        of_type = self.by_type[base_type(citation.type_word or "")]
        serial = citation.short_serial.lstrip("0")
        if not serial:
            return [of_type[-1][1]] if of_type else []
        return list(dict.fromkeys(work for number, work in of_type if number == serial))


def resolve_back(
    mentions: tuple[Mention, ...], resolutions: Mapping[int, Resolution]
) -> dict[int, Resolution]:
    """Return the resolution of each mention that leans back, by its index.

    *mentions* stand in reading order within each plan; *resolutions* are those of
    the others. A reference takes the state of the one that it leans on.
    """
    found: dict[int, Resolution] = {}
    plans: dict[str, _Earlier] = defaultdict(_Earlier)
    linked: dict[str, Linked] = {}
    for at, mention in enumerate(mentions):
        earlier = plans[mention.plan_id]
        resolution = resolutions.get(at)
        if mention.citation.leans_back:
            rule = _rule(mention.citation)
            found[at] = _meant(earlier.candidates(mention.citation), rule, linked)
        elif isinstance(resolution, Linked):
            linked[resolution.work_id] = resolution
            earlier.note(mention.citation, resolution.work_id)
    return found


def _rule(citation: Citation) -> Rule:
    if citation.short_name:
        return Rule.GIVEN_NAME
    return Rule.SHORT_NUMBER if citation.short_serial else Rule.LAST_OF_TYPE


def _meant(works: list[str], rule: Rule, linked: Mapping[str, Linked]) -> Resolution:
    match works:
        case []:
            return Unresolved(rule)
        case [work_id]:
            return type(linked[work_id])(work_id, rule)
        case several:
            return Ambiguous(tuple(sorted(several)), rule)
