"""The numbers that Word computes: they are in no text of the file.

A paragraph names a list (numId) and a level; the list names a pattern for each level
("%1.%2."), a form of numbers, and where it starts (ECMA-376, part 1, 17.9).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
# Word's bullets are letters of fonts of signs; an office means a dash or a dot.
_SIGNS = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    form: str = "decimal"
    pattern: str = ""
    start: int = 1
    restarts_after: int | None = None  # the level whose numbers restart this one
    is_legal: bool = False  # all its numbers are Arabic


@dataclass(frozen=True, slots=True)
class NumberList:
    """A list as paragraphs name it: whose counters it shares, what it overrides."""

    shared: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class Numbers:
    """Counts the paragraphs of the lists of one file, in their order."""

    lists: Mapping[str, NumberList]
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next(self, list_id: str, at: int) -> str:
        """Return what stands before the next paragraph of a list at a level."""
        found = self.lists.get(list_id)
        if found is None or not 0 <= at < _LEVELS:
            return ""
        level = found.levels.get(at, Level())
        counts = self._counts.setdefault(found.shared, [None] * _LEVELS)
        self._count(list_id, found, counts, at)
        if level.form == "bullet":
            return _SIGNS.get(level.pattern, level.pattern)
        return _filled(level, found.levels, counts)

    def _count(
        self, list_id: str, found: NumberList, counts: list[int | None], at: int
    ) -> None:
        first = (list_id, at) not in self._begun
        self._begun.add((list_id, at))
        start = found.starts.get(at, found.levels.get(at, Level()).start)
        now = counts[at]
        counts[at] = start if now is None or (first and at in found.starts) else now + 1
        for below in range(at + 1, _LEVELS):
            after = found.levels.get(below, Level()).restarts_after
            if after is None or at < after:
                counts[below] = None


def _filled(level: Level, levels: Mapping[int, Level], counts: list[int | None]) -> str:
    text = level.pattern
    for at, count in enumerate(counts):
        form = "decimal" if level.is_legal else levels.get(at, Level()).form
        shown = levels.get(at, Level()).start if count is None else count
        text = text.replace(f"%{at + 1}", number_in_form(shown, form))
    return text


def number_in_form(number: int, form: str) -> str:
    """Return *number* as a form of Word prints it; an unknown form is Arabic.

    >>> number_in_form(4, "upperRoman"), number_in_form(28, "lowerLetter")
    ('IV', 'bb')
    """
    match form:
        case "upperRoman" | "lowerRoman":
            roman = _roman(number)
            return roman if form == "upperRoman" else roman.lower()
        case "upperLetter" | "lowerLetter":
            letter = _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{number:02}"
        case "none":
            return ""
        case _:
            return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, letter in _ROMAN:
        letters += letter * (number // value)
        number %= value
    return letters


def read_lists(numbering: _Element | None) -> dict[str, NumberList]:
    """Return the lists of numbering.xml by the id that paragraphs name."""
    if numbering is None:
        return {}
    kinds = {
        kind.get(f"{W}abstractNumId", ""): _levels(kind.iterfind(f"{W}lvl"))
        for kind in numbering.iterfind(f"{W}abstractNum")
    }
    found = {}
    for entry in numbering.iterfind(f"{W}num"):
        shared = _value(entry.find(f"{W}abstractNumId"))
        levels = dict(kinds.get(shared, {}))
        starts = {}
        for change in entry.iterfind(f"{W}lvlOverride"):
            at = int(change.get(f"{W}ilvl", "0"))
            levels |= _levels(change.iterfind(f"{W}lvl"))
            if start := _value(change.find(f"{W}startOverride")):
                starts[at] = int(start)
        found[entry.get(f"{W}numId", "")] = NumberList(shared, levels, starts)
    return found


def _levels(levels: Iterable[_Element]) -> dict[int, Level]:
    return {int(level.get(f"{W}ilvl", "0")): _level(level) for level in levels}


def _level(level: _Element) -> Level:
    restart = _value(level.find(f"{W}lvlRestart"))
    return Level(
        form=_value(level.find(f"{W}numFmt")) or "decimal",
        pattern=_value(level.find(f"{W}lvlText")),
        start=int(_value(level.find(f"{W}start")) or "0"),
        restarts_after=int(restart) if restart else None,
        is_legal=level.find(f"{W}isLgl") is not None,
    )


def _value(element: _Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")
