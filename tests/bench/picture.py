"""Figures → a picture: seconds by the number of plans, both on scales of powers."""

import math
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from tests.bench.figures import COLD, EDITED, FLAT, PLAIN, Figures, Run

_WIDTH, _HEIGHT = 760, 440
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 230, 30, 50
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
    ' role="img" aria-labelledby="title desc" font-family="sans-serif"'
    ' font-size="13" fill="#222">'
)
_TITLE = "Seconds of builds by the number of plans"
# Colours apart in lightness, too, and each line has dashes and a name of its own.
_STYLES: dict[Run, tuple[str, str]] = {
    PLAIN: ("#1b5e9e", ""),
    FLAT: ("#2e7d32", "2 4"),
    COLD: ("#9b1c1c", "10 4"),
    EDITED: ("#6a1b9a", "10 4 2 4"),
}
_LABEL_APART = 16
_STEPS = (1, 3)  # of each power of ten a line across

Points = list[tuple[int, float]]


def picture(sizes: Sequence[Figures]) -> str:
    """Return the picture as SVG; what it shows stands in its description, too."""
    lines = {run: _points(sizes, run) for run in _STYLES}
    lines = {run: points for run, points in lines.items() if points}
    scale = _Scale([f.plans for f in sizes], [y for p in lines.values() for _, y in p])
    told = "; ".join(f"{_name(run)}: {_told(points)}" for run, points in lines.items())
    parts = [
        _HEAD,
        f'<title id="title">{_TITLE}</title>',
        f'<desc id="desc">{escape(told)}</desc>',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        *_frame(sizes, scale),
        *_lines(lines, scale),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


class _Scale:
    """Where numbers of plans and seconds stand in the picture."""

    def __init__(self, plans: Sequence[int], seconds: Sequence[float]) -> None:
        self._plans = (math.log(min(plans)), math.log(max(plans) * 1.0001))
        self.least = 10 ** math.floor(math.log10(min(seconds)))
        self.most = 10 ** math.ceil(math.log10(max(seconds) * 1.0001))
        self._seconds = (math.log(self.least), math.log(self.most))

    def x(self, plans: float) -> float:
        low, high = self._plans
        share = (math.log(plans) - low) / (high - low)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(self, seconds: float) -> float:
        low, high = self._seconds
        share = (math.log(seconds) - low) / (high - low)
        return round(_HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM), 1)


def _points(sizes: Sequence[Figures], run: Run) -> Points:
    found = ((f.plans, f.median(run, lambda cost: cost.wall)) for f in sizes)
    return [(plans, seconds) for plans, seconds in found if seconds]


def _name(run: Run) -> str:
    way, state = run
    return f"{way}, {state}" if run in {COLD, EDITED} else str(way)


def _told(points: Points) -> str:
    return ", ".join(f"{seconds:.1f} s at {plans:,} plans" for plans, seconds in points)


def _frame(sizes: Sequence[Figures], scale: _Scale) -> Iterator[str]:
    """Yield the lines across with their seconds, and the numbers of plans."""
    end, foot = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    power = scale.least
    while power <= scale.most:
        for seconds in (step * power for step in _STEPS if step * power <= scale.most):
            y = scale.y(seconds)
            yield f'<path d="M{_LEFT} {y}H{end}" stroke="#ddd"/>'
            label = f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">'
            yield f"{label}{seconds:g} s</text>"
        power *= 10
    for f in sizes:
        x = scale.x(f.plans)
        yield f'<path d="M{x} {_TOP}V{foot}" stroke="#ddd"/>'
        yield f'<text x="{x}" y="{foot + 20}" text-anchor="middle">{f.plans:,}</text>'
    yield (
        f'<text x="{(_LEFT + end) / 2}" y="{_HEIGHT - 10}" text-anchor="middle">'
        "plans</text>"
    )


def _lines(lines: dict[Run, Points], scale: _Scale) -> Iterator[str]:
    """Yield the lines, each with its name beside its end, names apart."""
    below = -math.inf
    for run, points in sorted(lines.items(), key=lambda line: scale.y(line[1][-1][1])):
        colour, dashes = _STYLES[run]
        places = [(scale.x(plans), scale.y(seconds)) for plans, seconds in points]
        path = " ".join(f"{x},{y}" for x, y in places)
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        yield (
            f'<polyline points="{path}" fill="none" stroke="{colour}"'
            f' stroke-width="2"{dashed}/>'
        )
        for x, y in places:
            yield f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>'
        x, y = places[-1]
        below = max(y + 4, below + _LABEL_APART)
        yield f'<text x="{x + 10}" y="{below}" fill="{colour}">{_name(run)}</text>'
