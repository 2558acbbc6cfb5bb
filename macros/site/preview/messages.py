"""What the server of a preview and its worker say to each other."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b


class Standing(StrEnum):
    """How a page stands to what was saved last; the page's script knows these words."""

    WHOLE = "whole"  # nothing newer is known
    AHEAD = "ahead"  # it shows what was saved; what follows for others is still made
    BEHIND = "behind"  # it may show what was before
    ALONE = "alone"  # it says why there is no page


@dataclass(frozen=True, slots=True)
class Answer:
    """What a browser gets: a file of the site, or a page that says why not.

    `tag` tells one content from another, whatever its standing.
    """

    status: int
    kind: str
    body: bytes
    tag: str
    standing: Standing = Standing.WHOLE


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks for the file with this name on the site."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Given:
    """Answers the question with this number."""

    number: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Saved:
    """Says that something was saved, whatever it is."""


@dataclass(frozen=True, slots=True)
class News:
    """Says what a worker shows now.

    `ahead` are the tags of the pages, by address, that show what was saved while the
    rest is still made.
    `watched` are folders on which its pages depend.
    """

    busy: bool
    ahead: dict[str, str] = field(default_factory=dict)
    watched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Broken:
    """Says that a worker cannot work, and why: the page for every address."""

    page: bytes


def tag_of(body: bytes) -> str:
    """Return what tells a content from every other one."""
    return blake2b(body, digest_size=12).hexdigest()


ToWorker = Ask | Saved
FromWorker = Given | News | Broken
