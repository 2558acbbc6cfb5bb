"""An old .doc → a paper, by the program antiword; it shows no weight of letters.

It prints the cells of a table between bars, line by line, and footnotes below a rule.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, zip_longest
from tempfile import NamedTemporaryFile

from macros.importing.paper import Block, Cell, Line, Paper, Run, Table, UnreadableError
from macros.importing.text_reader import paper_of

_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
_SECONDS = 120
_INSTALL = (
    "Chưa có chương trình antiword để đọc tệp .doc. Trên Debian, Ubuntu cài bằng lệnh:"
    " sudo apt-get install antiword. Nơi khác: mở bằng Word, lưu thành .docx"
)


_BAR = "|"
_RULE = "\n-----------------------\n"
_NOTE = re.compile(r"\[(?P<number>[0-9]{1,3})\]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def doc_paper(text: str) -> Paper:
    """Return the paper of what doc_text gives."""
    paper = paper_of(_with_raised_calls(text))
    return replace(paper, blocks=tuple(_blocks(paper.blocks)))


def _with_raised_calls(text: str) -> str:
    """Return *text* whose calls of footnotes are raised numbers, as on paper."""
    body, rule, notes = text.rpartition(_RULE)
    numbers = {found["number"] for found in _NOTE.finditer(notes)}
    if not rule or not numbers:
        return text

    def raised(found: re.Match[str]) -> str:
        number = found["number"]
        return number.translate(_RAISED) if number in numbers else found[0]

    return f"{_NOTE.sub(raised, body)}\n{_NOTE.sub(raised, notes)}"


def _blocks(blocks: Sequence[Block]) -> Iterator[Block]:
    for is_table, same in groupby(blocks, _is_row):
        if is_table:
            yield _table([block for block in same if isinstance(block, Line)])
        else:
            yield from same


def _is_row(block: Block) -> bool:
    return isinstance(block, Line) and block.words.startswith(_BAR)


def _table(lines: Sequence[Line]) -> Table:
    """Return the table of lines between bars.

    Where a row begins is not told: one does where the first cell has words.
    """
    rows: list[list[list[Line]]] = []
    for line in lines:
        cells = [text.strip() for text in line.words.strip(_BAR).split(_BAR)]
        if not rows or cells[0]:
            rows.append([])
        pairs = zip_longest(rows[-1], cells)
        rows[-1] = [
            (above or []) + ([Line((Run(text),), place=line.place)] if text else [])
            for above, text in pairs
        ]
    width = max(map(len, rows))
    filled = (
        tuple(Cell(tuple(cell)) for cell in row) + (Cell(),) * (width - len(row))
        for row in rows
    )
    return Table(tuple(filled), is_framed=False, place=lines[0].place)


def doc_text(raw: bytes) -> str:
    """Return the text of a .doc, a line a paragraph; raise UnreadableError."""
    if not raw.startswith(_COMPOUND):
        raise UnreadableError(
            "Tệp không phải là tài liệu Word đời cũ. Mở bằng Word, lưu thành .docx"
        )
    program = shutil.which("antiword")
    if program is None:
        raise UnreadableError(_INSTALL)
    with NamedTemporaryFile(suffix=".doc") as file:
        file.write(raw)
        file.flush()
        run = subprocess.run(  # noqa: S603 - a program of the system, on our own file
            # -w 0: a line a paragraph; UTF-8 whatever the locale is
            [program, "-w", "0", "-m", "UTF-8.txt", file.name],
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    text = run.stdout.decode("utf-8", errors="replace")
    if run.returncode != 0 or not text.strip():
        raise UnreadableError(
            "Tệp .doc có mật khẩu, hỏng hoặc không có chữ. Mở bằng Word, lưu ra .docx"
        )
    return text
