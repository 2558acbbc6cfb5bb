"""References that lean on an earlier one → the document of that one.

First citations are full, later ones may be short (Nghị định 30/2020/NĐ-CP, Phụ lục I,
mục II.6): a short form means the only earlier citation of its type and number in the
same document, "nêu trên" the one of its type in the last clause that cites any, "văn
bản nêu trên" the one that its own clause cites, a given name the document that it was
last given to.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from macros.model.citation import Citation
from macros.model.document_type import base_type, type_of_code
from macros.model.resolution import Ambiguous, Linked, Resolution, Rule, Unresolved
from macros.model.work import Mention


@dataclass(frozen=True, slots=True)
class _Cited:
    """A citation before: its clause, its number, what it means."""

    clause_id: str
    serial: str
    resolution: Linked | Ambiguous

    @property
    def works(self) -> tuple[str, ...]:
        """The works that may be meant."""
        if isinstance(self.resolution, Ambiguous):
            return self.resolution.candidates
        return (self.resolution.work_id,)


@dataclass
class _Earlier:
    """What one plan has cited so far, by type; "" holds all types."""

    by_type: dict[str, list[_Cited]] = field(default_factory=lambda: defaultdict(list))
    by_name: dict[str, _Cited] = field(default_factory=dict)

    def note(self, mention: Mention, resolution: Resolution | None) -> None:
        if not isinstance(resolution, Linked | Ambiguous):
            return
        citation = mention.citation
        serial = citation.number.serial.lstrip("0") if citation.number else ""
        cited = _Cited(mention.clause_id, serial, resolution)
        self.by_type[_kind(citation)].append(cited)
        self.by_type[""].append(cited)
        if citation.alias:
            self.by_name[citation.alias] = cited

    def meant_by(self, mention: Mention) -> list[_Cited]:
        """Return the citations that a reference may lean on."""
        citation = mention.citation
        if citation.short_name:
            named = self.by_name.get(citation.short_name)
            return [named] if named else []
        if citation.type_word == "văn bản":
            return [c for c in self.by_type[""] if c.clause_id == mention.clause_id]
        of_type = self.by_type[_kind(citation)]
        serial = citation.short_serial.lstrip("0")
        if serial:
            return [cited for cited in of_type if cited.serial == serial]
        return [cited for cited in of_type if cited.clause_id == of_type[-1].clause_id]


def _kind(citation: Citation) -> str:
    if citation.type_word:
        return base_type(citation.type_word)
    code = citation.number.type_code if citation.number else ""
    known = type_of_code(citation.type_code or code)
    return known.word if known else "văn bản"


def resolve_back(
    mentions: tuple[Mention, ...], resolutions: Mapping[int, Resolution]
) -> dict[int, Resolution]:
    """Return the resolution of each mention that leans back, by its index.

    *mentions* stand in reading order within each plan; *resolutions* are those of
    the others. A reference takes the state of the one that it leans on.
    """
    found: dict[int, Resolution] = {}
    plans: dict[str, _Earlier] = defaultdict(_Earlier)
    for at, mention in enumerate(mentions):
        earlier = plans[mention.plan_id]
        if mention.citation.leans_back:
            found[at] = _meant(earlier.meant_by(mention), _rule(mention.citation))
        else:
            earlier.note(mention, resolutions.get(at))
    return found


def _rule(citation: Citation) -> Rule:
    if citation.short_name:
        return Rule.GIVEN_NAME
    return Rule.SHORT_NUMBER if citation.short_serial else Rule.LAST_OF_TYPE


def _meant(cited: list[_Cited], rule: Rule) -> Resolution:
    works = {work_id for one in cited for work_id in one.works}
    if not works:
        return Unresolved(rule)
    last = cited[-1].resolution
    if len(works) == 1 and not isinstance(last, Ambiguous):
        return type(last)(last.work_id, rule)
    return Ambiguous(tuple(sorted(works)), rule)
