"""What the pages of bodies and their list show: every name, address and count."""

from dataclasses import dataclass

from macros.parts.tasks.heat import NO_STRIP, HeatStrip
from macros.parts.tasks.item import TaskItem
from macros.words.facet import Facets
from macros.words.life import Ends, PlaceEnd
from macros.words.named import Named
from macros.words.phases import History

FACETS = {"chu-de": "Chủ đề", "ke-hoach": "Kế hoạch"}  # by what tasks can be narrowed


@dataclass(frozen=True, slots=True)
class Forerunner:
    """A body that came before another: what became of it, by which source."""

    body: Named
    verb: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """What the register says of a body; `unverified` tells why it is doubtful.

    `note` and `source` are "" for what has ended: the banner has them.
    """

    place: str
    system: str
    is_group: bool = False
    unverified: str = ""
    members: tuple[Named, ...] = ()
    above: Named | None = None
    since: str = ""
    forerunners: tuple[Forerunner, ...] = ()
    note: str = ""
    source: str = ""
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TasksAtTime:
    """Tasks of one time; `address` leads to all tasks of that time, "" to none."""

    title: str
    address: str
    tasks: tuple[TaskItem, ...]


@dataclass(frozen=True, slots=True)
class TaskSection:
    """Tasks that a body has in one role, or with one of its groups, by their times.

    `facets` are those of each task, once; a task may stand at several times, and a
    time have no task. `pages` have the tasks of a body that has many, each with how
    many there are.
    """

    id: str
    title: str
    times: tuple[TasksAtTime, ...] = ()
    facets: tuple[Facets, ...] = ()
    pages: tuple[tuple[Named, int], ...] = ()


@dataclass(frozen=True, slots=True)
class UnreadSection:
    """A section of a plan that bears a body's name and in which no work was read."""

    section: Named
    plan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitView:
    """A body through the library.

    `cited` are the documents that its tasks cite, `issued` those of its own that plans
    cite, `plans` those that it issued. `strip` is how much it leads in each year,
    `calendar` the path of its calendar file, "" where no task has a day. `parts` are
    the bodies below it.
    """

    unit: Named
    facts: UnitFacts
    ends: Ends = ()
    histories: tuple[History, ...] = ()
    work: tuple[TaskSection, ...] = ()
    strip: HeatStrip = NO_STRIP
    calendar: str = ""
    cited: tuple[Named, ...] = ()
    unread: tuple[UnreadSection, ...] = ()
    plans: tuple[Named, ...] = ()
    parts: tuple[Named, ...] = ()
    issued: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPart:
    """A part of the tasks of a body that has many, on a page of its own.

    `above` are the pages above this one; a section may lead on to further pages.
    """

    unit: Named
    page: Named
    above: tuple[Named, ...]
    work: tuple[TaskSection, ...]
    cited: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A body in the list: what the library has of it, whether it has ended.

    `ended` is the mark of its end or of that of the body above, `how` tells it at
    length; both are "" where nothing has.
    """

    unit: Named
    amounts: str = ""
    ended: str = ""
    how: str = ""


@dataclass(frozen=True, slots=True)
class UnitsOfSystem:
    """The bodies of one system at a place."""

    id: str
    name: str
    units: tuple[ListedUnit, ...]


@dataclass(frozen=True, slots=True)
class UnitsOfPlace:
    """The bodies of a place by system; `end` is what became of the place."""

    id: str
    name: str
    end: PlaceEnd | None
    systems: tuple[UnitsOfSystem, ...]


@dataclass(frozen=True, slots=True)
class PlaceInIndex:
    """A place of an index: the way to the page of its bodies, how many of each system.

    A system is told by its id, its name and its number of bodies.
    """

    id: str
    name: str
    page: str
    systems: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class PartInIndex:
    """A part of the list of bodies with a page of its own, and its places."""

    page: Named
    units: int
    places: tuple[PlaceInIndex, ...]


@dataclass(frozen=True, slots=True)
class UnitList:
    """Bodies below their places, or the parts whose pages have them.

    `page` is named where it is that of a part.
    """

    page: Named
    places: tuple[UnitsOfPlace, ...] = ()
    parts: tuple[PartInIndex, ...] = ()
