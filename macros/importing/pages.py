"""What pages do to a text: numbers of pages, footnotes, sentences cut by a page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from macros.importing.paper import Block, Line, Paper, Remark, Run
from macros.importing.wrapped import ENDS
from macros.vietnamese.letters import BULLETS

_PAGE = re.compile(
    r"(?:[-–—]\s*)?(?:[Tt]rang\s+)?[0-9]{1,3}(?:\s*/\s*[0-9]{1,3})?(?:\s*[-–—])?"
)
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NOTE = re.compile(rf"\s*(?P<call>[{_RAISED}]+)\s*(?P<words>\S.*)", re.DOTALL)
_CALL = re.compile(rf"[{_RAISED}]+")
_GOES_ON = re.compile(rf"\s*(?![{BULLETS}]\s|[a-zđ]\s?[).])[^\W\d_]")
# What no paragraph ends with.
_OPEN = re.compile(
    r"(?:[,(/–-]|(?<!\w)(?:số|và|của|các|những|về|tại|ngày|tháng|năm|do))\Z"
)
_PLAIN = str.maketrans(_RAISED, "0123456789")


def without_pages(paper: Paper) -> Paper:
    """Return a paper whose text runs on over its pages, with its footnotes apart."""
    lines, numbers = _without_numbers(paper.blocks)
    lines, notes = _notes(lines)
    joined = list(_joined(lines))
    cuts = sum(map(is_shown, lines)) - sum(map(is_shown, joined))
    remarks = [*paper.remarks]
    for count, message, remedy in (
        (len(numbers), "Bỏ {} dòng chỉ có số trang", ""),
        (cuts, "Nối {} câu bị ngắt giữa hai trang", "Xem lại những chỗ nối"),
    ):
        if count:
            remarks.append(Remark("cả tệp", message.format(count), remedy))
    all_notes = {**paper.notes, **notes}
    left_out = (*paper.left_out, *numbers)
    return Paper(tuple(joined), all_notes, tuple(remarks), left_out)


def is_shown(block: Block) -> bool:
    """Tell whether a block is a line with words."""
    return isinstance(block, Line) and bool(block.text)


def _without_numbers(blocks: Iterable[Block]) -> tuple[list[Block], list[str]]:
    """Return the blocks but those that are the number of a page, and these.

    Numbers of pages rise; a lone number that does not is somebody's words.
    """
    kept: list[Block] = []
    dropped: list[str] = []
    last = 0
    for block in blocks:
        text = block.text if isinstance(block, Line) else ""
        number = (
            int(re.sub(r"\D.*", "", text.lstrip("-–— Ttrang")))
            if (_PAGE.fullmatch(text))
            else 0
        )
        if number and last < number <= last + 3 and kept:
            last = number
            dropped.append(text)
        else:
            kept.append(block)
    return kept, dropped


def _notes(blocks: list[Block]) -> tuple[list[Block], dict[str, tuple[Line, ...]]]:
    """Return the text with calls of footnotes, and the notes that pages print below.

    A line that begins with a raised number is a note if the text above calls it.
    """
    notes: dict[str, tuple[Line, ...]] = {}
    called: set[str] = set()
    kept: list[Block] = []
    for block in blocks:
        found = _NOTE.fullmatch(block.words) if isinstance(block, Line) else None
        if isinstance(block, Line) and found and found["call"] in called:
            words = Run(found["words"])
            notes[found["call"].translate(_PLAIN)] = (replace(block, runs=(words,)),)
            continue
        if isinstance(block, Line):
            called.update(_CALL.findall(block.words))
        kept.append(block)
    return [_called(block, notes) for block in kept], notes


def _called(block: Block, notes: dict[str, tuple[Line, ...]]) -> Block:
    """Return a line whose raised numbers of known notes are calls."""
    if not isinstance(block, Line) or not _CALL.search(block.words):
        return block
    runs: list[Run] = []
    for run in block.runs:
        end = 0
        for call in _CALL.finditer(run.text):
            number = call[0].translate(_PLAIN)
            if number in notes:
                runs.append(
                    replace(run, text=run.text[end : call.start()], note=number)
                )
                end = call.end()
        runs.append(replace(run, text=run.text[end:]))
    return replace(block, runs=tuple(runs))


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks; a line that begins within a sentence goes on with the last."""
    waiting: list[Block] = []  # the line that may go on, and blank ones below it
    for block in blocks:
        if waiting and isinstance(block, Line) and block.text:
            above = waiting[0]
            if isinstance(above, Line) and _goes_on(above, block):
                runs = (*above.runs, Run(" "), *block.runs)
                waiting = [replace(above, runs=runs)]
                continue
        if isinstance(block, Line) and not block.text and waiting:
            waiting.append(block)
            continue
        yield from waiting
        waiting = [block]
    yield from waiting


def _goes_on(above: Line, line: Line) -> bool:
    """Tell whether a line goes on with the sentence that the one above leaves open."""
    text = above.text
    if not text or text == text.upper() or above.is_bold is not line.is_bold:
        return False
    if _OPEN.search(text):
        return bool(_GOES_ON.match(line.words))
    first = line.words.lstrip()[:1]
    begins_within = first.islower() and bool(_GOES_ON.match(line.words))
    return begins_within and not ENDS.search(text)
