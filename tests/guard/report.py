"""Differences -> words: what is the same in several places is told once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from tests.guard.differences import Difference

_PLACES = 12  # addresses that are named where something changed
_LINES = 40  # of a diff

_Group = tuple[str, tuple[str, ...], list[Difference]]


def report(found: Iterable[Difference]) -> str:
    """Return *found* as a list in Markdown, fit for the message of a commit."""
    groups = _groups(found)
    count = sum(len(places) for _, _, places in groups)
    items = [line for group in groups for line in _item(group)]
    return "\n".join([_summary(count, len(groups)), *items]) + "\n"


def _summary(count: int, groups: int) -> str:
    if not count:
        return "No difference."
    return f"{count} differences, {groups} apart from repetitions:\n"


def _groups(found: Iterable[Difference]) -> list[_Group]:
    groups: defaultdict[tuple[str, tuple[str, ...]], list[Difference]]
    groups = defaultdict(list)
    for difference in found:
        groups[difference.what, difference.lines].append(difference)
    return [(what, lines, places) for (what, lines), places in groups.items()]


def _item(group: _Group) -> Iterator[str]:
    what, lines, places = group
    # What is gone or new is named in full; its address is all that tells of it.
    shown = _PLACES if lines else len(places)
    yield f"- {what}: {'; '.join(_places(places, shown))}"
    if lines:
        yield "  ```diff"
        yield from (f"  {line}" for line in lines[:_LINES])
        if len(lines) > _LINES:
            yield f"  … {len(lines) - _LINES} lines more"
        yield "  ```"


def _places(places: list[Difference], shown: int) -> Iterator[str]:
    """Yield addresses with the sites that have them, those in most sites first."""
    sites: defaultdict[str, list[str]] = defaultdict(list)
    for place in places:
        sites[place.address].append(place.site)
    ordered = sorted(sites, key=lambda a: (-len(sites[a]), sites[a], a))
    for where, found in groupby(ordered[:shown], lambda address: sites[address]):
        addresses = ", ".join(f"`/{address}`" for address in found)
        yield f"{addresses} ({', '.join(where)})"
    if len(ordered) > shown:
        yield f"and {len(ordered) - shown} more"
