"""What the page of a plan shows: its official text, and what the site found in it."""

from dataclasses import dataclass

from macros.model.citation import Span
from macros.model.clause import Clause
from macros.model.plan import Erratum, Origin, Recipients, Signatory
from macros.pages.plan.abbreviations import Abbreviations
from macros.parts.relations.value import RelationGroup
from macros.parts.way.value import Way
from macros.words.contradictions import ContradictionNote
from macros.words.currency import StateTold
from macros.words.life import BodyEnd, Ends
from macros.words.named import Named
from macros.words.phases import History
from macros.words.quoted import QuotedMention
from macros.words.signs import Sign
from macros.words.targets import TargetRow


@dataclass(frozen=True, slots=True)
class CitedSpan:
    """Letters that cite: which document, "" where several may be meant, and signs."""

    span: Span
    about: str
    work_id: str = ""
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause with the citations in it; errata with their numbers in the plan."""

    clause: Clause
    cited: tuple[CitedSpan, ...] = ()
    errata: tuple[tuple[int, Erratum], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanText:
    """The official text: head, clauses, addressees, signature, as printed or ""."""

    number_line: str = ""
    place_line: str = ""
    type_line: str = ""
    subject: str = ""
    clauses: tuple[ClauseText, ...]
    recipients: tuple[Recipients, ...] = ()
    archive_mark: str = ""
    signatory: Signatory
    abbreviations: Abbreviations


@dataclass(frozen=True, slots=True)
class ClauseQuote:
    """A clause on another page, with the name and the address of its place."""

    text: ClauseText
    place: Named
    abbreviations: Abbreviations


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """Facts of a plan in words, "" for what its file does not say."""

    issuer: Named
    place: str
    number: str
    date: str
    period: str = ""
    signed: str = ""
    implements: str = ""
    topics: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class CitedHere:
    """A document that a plan cites: the ids of its clauses, how often each cites it."""

    document: Named
    clauses: tuple[tuple[str, int], ...]

    @property
    def count(self) -> int:
        """How often the plan cites it."""
        return sum(count for _, count in self.clauses)


@dataclass(frozen=True, slots=True)
class ChangedHere:
    """A document that has changed, and the ids of the clauses that cite it."""

    document: Named
    state: StateTold
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenMention:
    """A mention that means no one document, and the documents that it may mean."""

    mention: QuotedMention
    candidates: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class EndedHere:
    """A body that has ended, and how many tasks the plan gives to it and those below.

    `below` are bodies below it with their tasks.
    """

    end: BodyEnd
    own: int
    below: tuple[tuple[Named, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task in the table: when, who leads, the id of its clause."""

    due: str
    leads: tuple[Named, ...]
    clause_id: str


@dataclass(frozen=True, slots=True)
class PlanTasks:
    """The tasks of a plan, how many have a time, the path of their calendar file.

    There is no file, "", where no task has a day.
    """

    rows: tuple[TaskRow, ...] = ()
    timed: int = 0
    calendar: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """A plan through the library."""

    id: str
    plan: Named
    facts: PlanFacts
    text: PlanText
    ends: Ends = ()
    gap_count: int = 0
    changed: tuple[ChangedHere, ...] = ()
    ended: tuple[EndedHere, ...] = ()
    histories: tuple[History, ...] = ()
    way: Way | None = None
    relations: tuple[RelationGroup, ...] = ()
    cited: tuple[CitedHere, ...] = ()
    tasks: PlanTasks = PlanTasks()
    targets: tuple[TargetRow, ...] = ()
    contradictions: tuple[ContradictionNote, ...] = ()
    open: tuple[OpenMention, ...] = ()
    errata: tuple[Erratum, ...] = ()
    origin: Origin


@dataclass(frozen=True, slots=True)
class PlanCard:
    """A plan in a list: its issuer, and facts in words."""

    plan: Named
    issuer: str
    facts: tuple[str, ...]
