"""The library → what many documents are to one and say of it, in parts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.relation import RelationKind
from macros.model.resolution import Linked
from macros.model.unit import Level
from macros.model.work import Work
from macros.pages.directive.value import (
    CitingInPart,
    CitingPart,
    CitingPlan,
    DirectivePart,
)
from macros.parts.relations.view import relations_from
from macros.parts.way.view import way_below
from macros.registry.levels import level_of
from macros.registry.library import Library
from macros.views.document_entry import frequency
from macros.views.document_parts import document_parts
from macros.views.facets import place_and_period
from macros.views.index_entry import IndexEntry, PlanMentions, index_entry
from macros.views.quoted import quoted
from macros.words.addresses import plan_address, work_address
from macros.words.labels import capital, placed_heading
from macros.words.named import Named
from macros.words.part import Part

_MOST = 120  # sentences, relations, steps and their tasks on one page
_MOST_CENTRAL = 60  # of these, said by documents of the centre


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class DirectiveParts:
    """The pages of a document: one, or with those of what many others say of it."""

    library: Library
    work: Work

    @property
    def name(self) -> str:
        """The id by which relations and steps know it: the plan's, if it is one."""
        return self.work.plan_id or self.work.id

    @cached_property
    def entry(self) -> IndexEntry:
        """The plans that cite it, each with where."""
        return index_entry(self.library, self.work)

    @cached_property
    def whole(self) -> Part:
        """The documents that say something of it, in parts."""
        return document_parts(self.library, self._weights(), _MOST)

    @property
    def apart(self) -> frozenset[str]:
        """The documents that are told of on the pages of parts."""
        return frozenset(self.whole.items if self.whole.parts else ())

    def page(self, part: Part) -> Named:
        """Return the page of a part."""
        heading = placed_heading(self.work, self.library.registers)
        name = ": ".join(filter(None, (heading, part.label)))
        return Named(name, work_address(self.work.id) + part.way)

    def citing(self, part: Part) -> tuple[CitingPlan, ...]:
        """Return what the plans of a part say."""
        here = frozenset(part.items)
        plans = (group for group in self.entry.plans if group.plan.id in here)
        return tuple(self._citing(group) for group in plans)

    def below(self, part: Part) -> tuple[CitingPart, ...]:
        """Return the parts of a part, with the plans that cite."""
        return tuple(self._part(part, one) for one in part.parts)

    def view(self, part: Part) -> DirectivePart:
        """Return the page of a part."""
        page = self.page(part)
        above = tuple(
            self.page(one)
            for one in self.whole.every()
            if one != part and part.way.startswith(one.way)
        )
        if part.parts:
            return DirectivePart(page=page, above=above, parts=self.below(part))
        here = frozenset(part.items)
        return DirectivePart(
            page=page,
            above=above,
            steps=way_below(self.library, self.name, here),
            relations=relations_from(self.library, self.name, page.address, here),
            citing=self.citing(part),
        )

    def _weights(self) -> Mapping[str, int]:
        """Return how much each document says.

        Those of the centre are told of on the page itself, if they are not many.
        """
        library = self.library
        found = Counter(r.mention.plan_id for r in library.references_of[self.work.id])
        for relation in library.relations_of[self.name]:
            if relation.kind is not RelationKind.CITES:
                found[relation.source_id] += 1
        for step in library.descents.below.get(self.name, ()):
            found[step.lower] += 1 + len(step.task_ids)
        del found[self.name]
        central = {name for name in found if self._is_central(name)}
        if sum(found[name] for name in central) > _MOST_CENTRAL:
            return found
        return {name: n for name, n in found.items() if name not in central}

    def _is_central(self, name: str) -> bool:
        work = name not in self.library.plans
        return work and level_of(self.library, name) is Level.CENTRAL

    def _part(self, above: Part, part: Part) -> CitingPart:
        ways = {name: one.way for one in part.whole() for name in one.items}
        plans = tuple(group for group in self.entry.plans if group.plan.id in ways)
        return CitingPart(
            Named(
                capital(part.label.removeprefix(f"{above.label}, ")),
                self.page(part).address,
            ),
            frequency(IndexEntry(self.work, plans)),
            tuple(
                CitingInPart(
                    place_and_period(self.library, group.plan),
                    len(group.references),
                    work_address(self.work.id) + ways[group.plan.id],
                    group.anchor,
                )
                for group in plans
            ),
        )

    def _citing(self, group: PlanMentions) -> CitingPlan:
        return CitingPlan(
            Named(group.plan.full_title, plan_address(group.plan.id)),
            group.anchor,
            tuple(
                quoted(self.library, reference.mention, rule=reference.resolution.rule)
                for reference in group.references
                if isinstance(reference.resolution, Linked)
            ),
        )
