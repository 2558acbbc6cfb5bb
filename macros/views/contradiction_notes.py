"""Where sources disagree → a line each, for the pages of plans and of documents."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.model.contradiction import Contradiction
from macros.registry.library import Library
from macros.words.contradictions import KINDS, ContradictionNote
from macros.words.evidence import READINGS


@dataclass(frozen=True, eq=False)  # without slots: it keeps what it has made
class Findings:
    """The contradictions of a library, looked up once for all pages."""

    library: Library

    def in_plan(self, plan_id: str) -> tuple[ContradictionNote, ...]:
        """Return what concerns a plan, with the clauses of it that take part."""
        return tuple(
            _note(finding, tuple(self._clauses[finding.id, plan_id]))
            for finding in self.library.contradictions_in[plan_id]
        )

    @cached_property
    def _clauses(self) -> Mapping[tuple[str, str], dict[str, None]]:
        """The clauses that take part, by the ids of the finding and of the plan."""
        found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for finding in self.library.contradictions:
            for mention in finding.mentions:
                found[finding.id, mention.plan_id][mention.clause_id] = None
        return found


def notes_of(library: Library, work_id: str) -> tuple[ContradictionNote, ...]:
    """Return what concerns a document."""
    return tuple(map(_note, library.contradictions_of[work_id]))


def _note(
    finding: Contradiction, clause_ids: tuple[str, ...] = ()
) -> ContradictionNote:
    says = tuple(reading.says for reading in finding.readings)
    more = max(0, len(says) - READINGS)
    return ContradictionNote(
        finding.id, KINDS[finding.kind], says[:READINGS], more, clause_ids
    )
