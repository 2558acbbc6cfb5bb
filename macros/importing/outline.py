"""Which lines of a text are its headings, and how deep each stands.

No office uses Word's styles for headings: they are bold, in capitals, or numbered as
parts, chapters, sections and articles are (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
II.5). The kinds of numbers of one document tell which stands within which.
"""

from collections.abc import Sequence

from macros.importing.paper import Align, Block, Line
from macros.sources.numbering import (
    ANNEX,
    ARTICLE,
    CHAPTER,
    LETTER,
    PART,
    PERIOD,
    POINT,
    ROMAN,
    SECTION,
    numbering_of,
)

_FIRST_LEVEL, _LAST_LEVEL = 2, 6
_LONGEST = 220  # letters of a heading that is a title
_LONGEST_BOLD = 450  # of one in bold behind a number
_LONGEST_PLAIN = 110  # of one that neither weight nor capitals tell
_ALONE = 99  # the rank of a heading without a number: below all others
_SURE = (ANNEX, PART, CHAPTER, SECTION, ROMAN, PERIOD)
_GOES_ON = (";", ",")
_STOPS = (".", ";", ",")


def heading_levels(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the depth (2 to 6) of each heading by its place among *blocks*."""
    is_flat = not any(isinstance(b, Line) and b.is_bold for b in blocks)
    leading = _leading(blocks) if is_flat else frozenset[int]()
    levels: dict[int, int] = {}
    open_ranks: list[int] = []
    for at, block in enumerate(blocks):
        rank = _rank(block, leads=at in leading) if isinstance(block, Line) else None
        if rank is None:
            continue
        while open_ranks and open_ranks[-1] >= rank:
            open_ranks.pop()
        levels[at] = min(_FIRST_LEVEL + len(open_ranks), _LAST_LEVEL)
        open_ranks.append(rank)
    return levels


def _rank(line: Line, *, leads: bool) -> int | None:
    """Return how high a heading stands (the lower the higher); None for no heading."""
    text = line.text
    if not text or text.endswith(_GOES_ON) or len(text) > _LONGEST_BOLD:
        return None
    found = numbering_of(text, heading=True)
    if len(text) > _LONGEST and not leads and not (found and line.is_bold):
        return None
    rest = text[len(found.marker) :].strip() if found else text
    is_capital = rest == rest.upper() and any(map(str.isalpha, rest))
    if found is None:
        is_apart = line.is_bold and (line.align is Align.CENTRE or is_capital)
        stands = is_apart or (line.is_bold and not text.endswith((*_STOPS, ":")))
        return (PART if is_apart and is_capital else _ALONE) if stands else None
    if found.rank in _SURE:
        stands = line.is_bold or is_capital or not rest or _is_short(text)
    elif found.rank == ARTICLE:
        stands = line.is_bold or not rest
    else:
        stands = line.is_bold or leads
    return found.rank if stands else None


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_PLAIN and not text.endswith(_STOPS)


def _leading(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the numbered lines that stand above others, of a text without weight.

    Such a line has words of its own below it, and so have most of its neighbours of
    one kind; half of those at least read like titles.
    """
    found: set[int] = set()
    for group in _siblings(blocks):
        above = [at for at, has_words_below in group if has_words_below]
        titles = [at for at in above if _is_title(blocks[at])]
        if titles and len(titles) * 2 >= len(above) and len(above) * 2 >= len(group):
            found.update(above)
    return frozenset(found)


def _siblings(blocks: Sequence[Block]) -> list[list[tuple[int, bool]]]:
    """Return lines numbered alike within one part: each with whether more is below."""
    groups: list[list[tuple[int, bool]]] = []
    open_groups: dict[int, list[tuple[int, bool]]] = {}
    for at, block in enumerate(blocks):
        own = _number_rank(block)
        if own is None:
            continue
        open_groups = {r: group for r, group in open_groups.items() if r <= own}
        if POINT <= own < LETTER:
            if own not in open_groups:
                open_groups[own] = []
                groups.append(open_groups[own])
            after = blocks[at + 1] if at + 1 < len(blocks) else None
            below = None if after is None else _number_rank(after)
            has_more = after is not None and (below is None or below > own)
            open_groups[own].append((at, has_more))
    return groups


def _number_rank(block: Block) -> int | None:
    found = numbering_of(block.text, heading=True) if isinstance(block, Line) else None
    return found.rank if found else None


def _is_title(block: Block) -> bool:
    """Tell whether a line reads like a title: one short phrase."""
    text = block.text if isinstance(block, Line) else ""
    return len(text) <= _LONGEST and ";" not in text and ". " not in text[4:]
