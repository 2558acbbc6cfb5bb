"""The bodies that mentions and the register name as issuers."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.model.unit import Registers
from macros.model.work import Mention, Work
from macros.registry.units import UnitFinder
from macros.vietnamese.normalise import name_key


def issuer_place(work: Work, mention: Mention, places: Mapping[str, str]) -> str:
    """Return where to look for the issuer that a mention names."""
    return work.place_id or places[mention.plan_id]


@dataclass(frozen=True, slots=True)
class Issuers:
    """Looks up issuers; `places` gives each plan's place."""

    finder: UnitFinder
    places: Mapping[str, str]
    registers: Registers

    def unit(self, mention: Mention, work: Work) -> str:
        """Return the id of the body that a mention names, "" if it is not known."""
        name = mention.citation.known_issuer
        place = issuer_place(work, mention, self.places)
        return self.finder.find(name, place).unit_id if name else ""

    def key(self, mention: Mention, work: Work) -> str:
        """Return what two spellings of one body's name share."""
        return self.unit(mention, work) or name_key(mention.citation.known_issuer)

    def compatible(self, one: str, other: str) -> bool:
        """Tell whether two bodies may both be meant: one is part of the other."""
        units = self.registers.units
        parents = [units[key].parent for key in (one, other) if key in units]
        return one == other or bool({one, other}.intersection(parents))

    def of_works(
        self, works: Mapping[str, Work], mentions: Mapping[str, tuple[Mention, ...]]
    ) -> dict[str, str]:
        """Return the issuer of each work, by the register or the first known one."""
        found = {}
        for work in works.values():
            named = (self.unit(mention, work) for mention in mentions[work.id])
            registered = work.directive.issuer_id if work.directive else ""
            first = registered or next(filter(None, named), "")
            if first:
                found[work.id] = first
        return found
