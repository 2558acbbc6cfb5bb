"""Two texts as lines -> the lines that changed, cut to what one has to see."""

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import groupby, takewhile

_AROUND = 40  # letters kept beside a change within a line
_LONG = 200  # letters of a line that is new or gone as a whole
_HEAD = 2  # lines of a diff that name the files


def short_diff(old: Sequence[str], new: Sequence[str]) -> tuple[str, ...]:
    """Return a unified diff with a line of context, without the numbers of lines."""
    lines = list(unified_diff(old, new, n=1, lineterm=""))[_HEAD:]
    return tuple(_cut(lines))


def _cut(lines: list[str]) -> Iterator[str]:
    runs = [(sign, list(run)) for sign, run in groupby(lines, lambda line: line[0])]
    position = 0
    while position < len(runs):
        sign, run = runs[position]
        if sign == "@":
            yield from (["@@"] if position else [])
        elif sign == "-" and _pairs(runs, position):
            position += 1
            pairs = zip(run, runs[position][1], strict=True)
            cut = [_changed_part(old[1:], new[1:]) for old, new in pairs]
            yield from (f"-{old}" for old, _ in cut)
            yield from (f"+{new}" for _, new in cut)
        else:
            yield from (_shortened(line) for line in run)
        position += 1


def _pairs(runs: list[tuple[str, list[str]]], position: int) -> bool:
    """Tell whether as many lines come in the place of those that go."""
    following = runs[position + 1 : position + 2]
    return any(
        sign == "+" and len(run) == len(runs[position][1]) for sign, run in following
    )


def _changed_part(old: str, new: str) -> tuple[str, str]:
    """Return both lines without what they share far from the change."""
    before = _shared(old, new)
    after = _shared(old[before:][::-1], new[before:][::-1])
    start = max(before - _AROUND, 0)
    return _part(old, start, after), _part(new, start, after)


def _shared(old: str, new: str) -> int:
    """Return how many letters both lines begin with."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False))
    return sum(1 for _ in pairs)


def _part(line: str, start: int, after: int) -> str:
    end = len(line) - max(after - _AROUND, 0)
    head, tail = "…" if start else "", "…" if end < len(line) else ""
    return f"{head}{_shortened(line[start:end])}{tail}"


def _shortened(line: str) -> str:
    return line if len(line) <= _LONG else f"{line[:_LONG]}…"
