"""A paper → its parts: letterhead, title, text, recipients, signature, annexes.

The order of the parts: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II; annexes stand
behind the signature (mục III).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from macros.importing.letterhead import RULE
from macros.importing.paper import Align, Block, Line, Table
from macros.model.document_type import type_of_word
from macros.sources.numbering import numbering_of
from macros.vietnamese.normalise import nfc, squeeze

_DEEPEST_TYPE = (
    40  # blocks above the word for the type: a letterhead typed line by line
)
_LONGEST_TITLE = 8  # lines
_BEGINS = re.compile(
    r"(?:Căn cứ|Thực hiện|Kính gửi|Để |Nhằm |Theo |Tiếp tục|Phát huy|Trên cơ sở|Xét)"
)
_RECIPIENTS = re.compile(r"Nơi (?:nhận|gửi)\s*:?", re.IGNORECASE)
_ANNEX = re.compile(r"phụ lục\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The parts of a document in the order of its paper.

    `type_word` is printed alone above the `title`; "" where no line is such a word:
    then the letterhead and the title are unknown and all is `body`.
    """

    head: tuple[Block, ...]
    type_word: str
    title: tuple[Line, ...]
    body: tuple[Block, ...]
    tail: tuple[Block, ...]
    annexes: tuple[Block, ...]


def parted(blocks: Sequence[Block]) -> Sheets:
    """Return the parts of a paper, without lines that show no word."""
    head, at, word = _type_line(blocks)
    title = _title(blocks, at) if word else ()
    shown = [block for block in blocks[at + len(title) :] if not is_blank(block)]
    start, end = _tail(shown)
    return Sheets(
        tuple(block for block in head if not is_blank(block)),
        word,
        tuple(li for li in title if li.text and not RULE.fullmatch(li.text)),
        tuple(shown[:start]),
        tuple(shown[start:end]),
        tuple(shown[end:]),
    )


def is_blank(block: Block) -> bool:
    """Tell whether a block shows no word."""
    if isinstance(block, Line):
        return not block.text
    return not any(cell.text for row in block.rows for cell in row)


def _type_line(blocks: Sequence[Block]) -> tuple[Sequence[Block], int, str]:
    """Return what stands above the word for the type, where the title begins, it."""
    shown = 0
    for at, block in enumerate(blocks):
        shown += not is_blank(block)
        if shown > _DEEPEST_TYPE:
            break
        if isinstance(block, Line) and (word := _type_word(block)):
            # A title in the same paragraph: the word stands alone on its first line.
            has_more = "\n" in block.words.strip()
            return blocks[:at], at if has_more else at + 1, word
    return (), 0, ""


def _type_word(line: Line) -> str:
    word = nfc(squeeze(line.words.strip().partition("\n")[0])).strip("*: ")
    stands_out = word == word.upper() or line.align is Align.CENTRE
    return word if stands_out and type_of_word(word) else ""


def _title(blocks: Sequence[Block], at: int) -> tuple[Line, ...]:
    """Return the lines of the title: alike in look, up to a rule or the first words."""
    lines: list[Line] = []
    for block in blocks[at:]:
        shown = [line for line in lines if line.text]
        if not isinstance(block, Line) or (shown and _ends_title(block, shown[0])):
            break
        lines.append(block)
        if len(shown) >= _LONGEST_TITLE or (shown and RULE.fullmatch(block.text)):
            break
    return tuple(lines)


def _ends_title(line: Line, first: Line) -> bool:
    if not line.text:  # a title in bold may be typed with a blank line in it
        return not first.is_bold
    if RULE.fullmatch(line.text):
        return False
    if numbering_of(line.text, heading=True) or line.text.startswith("Kính gửi"):
        return True
    looks_like = line.align is first.align and line.is_bold is first.is_bold
    return not looks_like or (not first.is_bold and bool(_BEGINS.match(line.text)))


def _tail(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return where recipients and signature begin and end: the last of the document.

    Behind them stand only annexes.
    """
    for at, block in enumerate(blocks):
        if _names_recipients(block):
            if isinstance(block, Table):
                return at, at + 1
            return at, _end_of_lines(blocks, at)
    return _only_signed(blocks)


def _names_recipients(block: Block) -> bool:
    if isinstance(block, Line):
        return bool(_RECIPIENTS.match(block.text))
    return any(
        _RECIPIENTS.match(line.text)
        for row in block.rows
        for cell in row
        for line in cell.lines
    )


def _end_of_lines(blocks: Sequence[Block], at: int) -> int:
    for end in range(at + 1, len(blocks)):
        block = blocks[end]
        if isinstance(block, Table) or _ANNEX.match(block.text):
            return end
    return len(blocks)


# TM. ỦY BAN NHÂN DÂN · T/M BAN THƯỜNG VỤ · KT. CHỦ TỊCH · TL. · TUQ. · Q.
AUTHORITY = re.compile(r"(?:T/?M|K/?T|T/?L|TUQ|T/?UQ|Q|P)\s*[./]?\s+\S|T/M|K/T|T/L")


def _only_signed(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return where a signature without recipients stands, the end if there is none."""
    for at, block in enumerate(blocks):
        if isinstance(block, Line):
            texts = [block.text] if block.align is not Align.LEFT else []
        elif block.is_framed:
            continue
        else:
            lines = (li for row in block.rows for cell in row for li in cell.lines)
            texts = [line.text for line in lines]
        if any(AUTHORITY.match(text) and text == text.upper() for text in texts):
            return at, at + 1 if isinstance(block, Table) else _end_of_lines(blocks, at)
    return len(blocks), len(blocks)
