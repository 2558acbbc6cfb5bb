"""Lines as a page breaks them → the paragraphs that they are."""

import re
from collections.abc import Iterator, Sequence

from macros.vietnamese.letters import BULLETS

ITEM = re.compile(
    rf"[{BULLETS}]\s|[0-9]{{1,3}}(?:\.[0-9]{{1,2}})*\s*[.)/-]\s|[a-zđ]\)\s|[IVXL]+\s*[.-]"
    r"|(?i:phụ lục|phần|chương|điều|mục|tháng|quý)\s+[0-9IVXL]+|Nơi nhận|Căn cứ|\|"
)
ENDS = re.compile(r"[.;:!?…/]\s*[”\"')\]]*\s*\Z")
_FULL = 0.75  # of the longest: a line as long as this may go on below
_MANY = 12  # lines, below which nobody can tell how wide a page is
_WIDEST = 160  # letters: longer lines are whole paragraphs


def is_wrapped(lines: Sequence[str]) -> bool:
    """Tell whether a text is broken into lines of a page, not of paragraphs."""
    long = sorted(len(line) for line in lines if line.strip())
    if len(long) < _MANY or long[-1] > _WIDEST:
        return False
    return sum(length > long[-1] * _FULL for length in long) > len(long) / 3


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield paragraphs with the number of their first line, from 1; blank ones too."""
    wrapped = is_wrapped(lines)
    width = max(map(len, lines), default=0)
    first, text = 0, ""
    for number, line in enumerate(lines, start=1):
        words = line.strip()
        if (
            text
            and wrapped
            and words
            and _goes_on(text, lines[number - 2], words, width)
        ):
            text = f"{text} {words}"
            continue
        if first:
            yield first, text
        first, text = number, line.rstrip()
    if first:
        yield first, text


def _goes_on(text: str, above: str, words: str, width: int) -> bool:
    """Tell whether *words* go on with the paragraph that the line *above* ends."""
    if ITEM.match(words) or not text.strip():
        return False
    return len(above.rstrip()) >= width * _FULL and not ENDS.search(text)
