"""Figures → tables in Markdown."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.bench.figures import COLD, EDITED, FLAT, PLAIN, RUNS, Figures, growth
from tests.bench.outputs import LARGE, Output
from tests.bench.stopwatch import Cost

MEGABYTE, _KILOBYTE = 1_000_000, 1000
_NONE = "–"
_EXACT = 10  # figures from here on are told with one decimal, from 100 with none
_PHASES = {
    "reading": "reading and library",
    "pages": "generated pages",
    "data": "data files",
    "links": "checking links",
}
_SPEEDS = {
    "citations": "recognising citations",
    "tasks": "recognising tasks",
    "reading": "reading and library",
}
_INTRODUCTION = """\
Lifelike libraries: a third of the serial numbers that a plan cites are its own, and
authors, times, bodies, tasks, tables and lengths vary. Ours is built as `make site`
does it, links checked; plain is mkdocs with Material and its search over the same
plans, one page each. Growth is the power of the number of plans with which a figure
grows. Memory is that of the largest process."""

Sizes = Sequence[Figures]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; of what grows with the library the powers are told."""

    label: str
    values: tuple[float | None, ...]
    grows: bool = True


def report(
    sizes: Sizes, repeats: int, starts: Mapping[str, float], picture: str
) -> str:
    """Return what was measured of libraries of several sizes, smallest first."""
    started = "; ".join(f"{name} {seconds:.2f} s" for name, seconds in starts.items())
    builds = f"Medians of {repeats} builds" if repeats > 1 else "One build of each"
    tables = {
        "Seconds on the clock": _clock(sizes),
        "Seconds of processors": _processors(sizes),
        "Memory, MB": _memory(sizes),
        "Our output": _output(sizes),
        "Megabytes of text a second, every text read once": _speeds(sizes),
    }
    return "\n\n".join(
        [
            f"{_INTRODUCTION} {builds}.",
            f"![Seconds of builds by the number of plans]({picture})",
            *(f"{name}:\n\n{_table(sizes, rows)}" for name, rows in tables.items()),
            f"Commands from start to end: {started}.",
        ]
    )


def _clock(sizes: Sizes) -> list[Row]:
    ratios = {
        "ours, cold, to plain in its navigation": (COLD, PLAIN),
        "ours, cold, to plain, flat": (COLD, FLAT),
        "ours, one plan edited, to cold": (EDITED, COLD),
    }
    return _of_runs(sizes, lambda cost: cost.wall) + [
        Row(label, tuple(f.ratio(*runs) for f in sizes), grows=False)
        for label, runs in ratios.items()
    ]


def _processors(sizes: Sizes) -> list[Row]:
    phases = [
        Row(f"– cold: {label}", tuple(f.phases.get(name) for f in sizes))
        for name, label in _PHASES.items()
    ]
    rest = Row("– cold: mkdocs, templates, search", tuple(f.rest() for f in sizes))
    return [*_of_runs(sizes, lambda cost: cost.processor), *phases, rest]


def _memory(sizes: Sizes) -> list[Row]:
    peaks = [f.median(COLD, lambda cost: cost.peak / MEGABYTE) for f in sizes]
    each = (_divided(peak, f.plans) for peak, f in zip(peaks, sizes, strict=True))
    return [
        *_of_runs(sizes, lambda cost: cost.peak / MEGABYTE),
        Row("ours, cold, for each plan", tuple(each), grows=False),
    ]


def _output(sizes: Sizes) -> list[Row]:
    def row(label: str, of: Callable[[Output], float], *, grows: bool = True) -> Row:
        return Row(
            label, tuple(of(f.output) if f.output else None for f in sizes), grows
        )

    return [
        row("site, MB", lambda out: out.size / MEGABYTE),
        row("site to text of plans", lambda out: out.size / out.text, grows=False),
        row("pages", lambda out: out.pages),
        row("largest page, kB", lambda out: out.largest / _KILOBYTE),
        row("largest but a plan's, kB", lambda out: out.largest_other / _KILOBYTE),
        row(
            f"pages over {LARGE // _KILOBYTE} kB but a plan's",
            lambda out: out.large_others,
            grows=False,
        ),
        row(
            "a plan's page to its text, most", lambda out: out.page_to_text, grows=False
        ),
    ]


def _speeds(sizes: Sizes) -> list[Row]:
    return [
        Row(
            label,
            tuple(_divided(f.speed(name), MEGABYTE) for f in sizes),
            grows=False,
        )
        for name, label in _SPEEDS.items()
    ]


def _of_runs(sizes: Sizes, of: Callable[[Cost], float]) -> list[Row]:
    return [
        Row(f"{way}, {state}", tuple(f.median((way, state), of) for f in sizes))
        for way, state in RUNS
    ]


def _divided(number: float | None, by: float) -> float | None:
    return None if number is None else number / by


def _table(sizes: Sizes, rows: Iterable[Row]) -> str:
    pairs = list(pairwise(sizes))
    head = [
        *(f"{f.plans:,} plans" for f in sizes),
        *(f"growth {a.plans:,}–{b.plans:,}" for a, b in pairs),
    ]
    lines = [["", *head], ["---"] * (len(head) + 1)]
    lines += [
        [row.label, *map(_said, row.values), *_powers(sizes, row)] for row in rows
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _powers(sizes: Sizes, row: Row) -> list[str]:
    points = list(zip((f.plans for f in sizes), row.values, strict=True))
    return [
        f"{growth((x, old), (y, new)):.2f}" if row.grows and old and new else ""
        for (x, old), (y, new) in pairwise(points)
    ]


def _said(value: float | None) -> str:
    if value is None:
        return _NONE
    if isinstance(value, int):
        return f"{value:,}"
    if value >= _EXACT:
        return f"{value:,.1f}" if value < _EXACT**2 else f"{value:,.0f}"
    return f"{value:.2f}"
