"""Two records -> what differs, each difference with its place and a short diff."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.guard.record import PageFacts, Record, SiteFacts
from tests.guard.short_diff import short_diff


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs at an address of a site; `lines` begin with - or +."""

    site: str
    address: str
    what: str
    lines: tuple[str, ...] = ()


def differences(old: Record, new: Record) -> Iterator[Difference]:
    """Yield what differs, site by site, address by address."""
    for name, what in _lost_and_gained(old, new):
        yield Difference(name, "", f"site {what}")
    for name in old:
        if name in new:
            yield from _in_site(name, old[name], new[name])


def _lost_and_gained(
    old: Iterable[str], new: Iterable[str]
) -> Iterator[tuple[str, str]]:
    before, after = set(old), set(new)
    yield from ((name, "lost") for name in sorted(before - after))
    yield from ((name, "gained") for name in sorted(after - before))


def _in_site(name: str, old: SiteFacts, new: SiteFacts) -> Iterator[Difference]:
    for kind, before, after in (
        ("page", old.pages, new.pages),
        ("data", old.data, new.data),
        ("file", old.files, new.files),
    ):
        for address, what in _lost_and_gained(before, after):
            yield Difference(name, address, f"{kind} {what}")
    for address, page in old.pages.items():
        if address in new.pages:
            for what, lines in _in_page(page, new.pages[address]):
                yield Difference(name, address, what, lines)
    for address, data in old.data.items():
        if address in new.data and data != new.data[address]:
            lines = short_diff(data, new.data[address])
            yield Difference(name, address, "data", lines)


def _in_page(old: PageFacts, new: PageFacts) -> Iterator[tuple[str, tuple[str, ...]]]:
    if old.title != new.title:
        yield "title", short_diff((old.title,), (new.title,))
    for what, before, after in (
        ("ids", old.ids, new.ids),
        ("links", _written(old.links), _written(new.links)),
        ("labels", _named(old.labels), _named(new.labels)),
    ):
        if lines := tuple(_changed(before, after)):
            yield what, lines
    # Blocks that only became other blocks do not count.
    if " ".join(old.text) != " ".join(new.text):
        yield "text", short_diff(old.text, new.text)


def _written(links: Iterable[tuple[str, str]]) -> list[str]:
    return [f"[{words}]({target})" for target, words in links]


def _named(labels: Iterable[tuple[str, str]]) -> list[str]:
    return [f"{name}: {words}" for name, words in labels]


def _changed(old: Iterable[str], new: Iterable[str]) -> Iterator[str]:
    """Yield what only one side has, however often, the lost before the gained."""
    before, after = Counter(old), Counter(new)
    signed = [(line, "-") for line in (before - after).elements()]
    signed += [(line, "+") for line in (after - before).elements()]
    yield from (f"{sign}{line}" for line, sign in sorted(signed, key=_beside))


def _beside(signed: tuple[str, str]) -> tuple[str, bool, str]:
    """Sort the lost before the gained, but links with the same words side by side."""
    line, sign = signed
    words, is_link, _ = line.partition("](")
    return words if is_link else "", sign == "+", line
