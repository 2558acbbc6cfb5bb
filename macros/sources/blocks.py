"""The lines of a body → its blocks: headings, paragraphs, footnotes, table rows."""

import re
from dataclasses import dataclass

from macros.model.clause import ClauseKind
from macros.sources.inline import SourceLine
from macros.sources.override import AT_END, LINE
from macros.vietnamese.letters import BULLETS

# "##I." is one, too: offices forget the blank; a single "#" alone needs it.
_HEADING = re.compile(r"(?P<marks>#{1,6})(?:[ \t]+|(?<=##)(?=[^#\s]))(?P<text>.*)")
_NOTE = re.compile(r"\[\^(?P<label>[0-9A-Za-z]{1,8})\]:[ \t]*")
# A line within a block begins an item if it opens a list or goes on with one.
_OPENS_LIST = re.compile(rf"[{BULLETS}] |1[.)] |a\) ")
_IN_LIST = re.compile(r"(?:[0-9]{1,2}[.)]|[a-zđ]\)) ")
# The second line of a table parts its head from its body: |---|:--|
_RULE_LINE = 2
_RULE_LETTERS = frozenset("|:- \t")


@dataclass(slots=True)
class Block:
    """Lines that belong together; `level` is a heading's, `label` a footnote's.

    `override` is the clerk's note below the words, which is none of them; a note
    below no words is a block without lines.
    """

    kind: ClauseKind
    lines: list[SourceLine]
    level: int = 0
    label: str = ""
    override: SourceLine | None = None


def blocks_of(body: str, first_line: int) -> list[Block]:
    """Return the blocks of *body*, which starts on *first_line* of its file."""
    blocks: list[Block] = []
    open_block: Block | None = None
    heading: Block | None = None  # that the line before is
    rows = 0  # of the table that the line before stands in
    for number, line in enumerate(body.split("\n"), start=first_line):
        text = line.strip()
        source = SourceLine(text, number, len(line) - len(line.lstrip()) + 1)
        below_row, rows = bool(rows), rows + 1 if text.startswith("|") else 0
        begun = _begun(source)
        above, heading = heading, None
        if LINE.fullmatch(text):
            noted = blocks[-1] if below_row else open_block or above
            if noted is None:
                noted = Block(ClauseKind.PARAGRAPH, [])
                blocks.append(noted)
            noted.override = source
            open_block = None
        elif rows:
            open_block = None
            if rows == _RULE_LINE and _RULE_LETTERS.issuperset(text):
                blocks[-1].kind = ClauseKind.TABLE_HEAD
                continue
            blocks.append(Block(ClauseKind.TABLE_ROW, [source]))
        elif not text:
            open_block = None
        elif begun is None and open_block and not _starts_item(text, open_block):
            open_block.lines.append(source)
        else:
            block = begun or Block(ClauseKind.PARAGRAPH, [source])
            blocks.append(block)
            open_block = None if block.kind is ClauseKind.HEADING else block
            heading = block if open_block is None and not block.override else None
    return blocks


def cut(line: SourceLine, start: int, text: str) -> SourceLine:
    """Return the part of *line* that reads *text* and starts at *start*."""
    return SourceLine(text, line.line, line.column + start)


def _begun(line: SourceLine) -> Block | None:
    """Return the heading or footnote that *line* begins."""
    if heading := _HEADING.match(line.text):
        return _heading(line, heading.start("text"), len(heading["marks"]))
    if note := _NOTE.match(line.text):
        rest = cut(line, note.end(), line.text[note.end() :])
        return Block(ClauseKind.NOTE, [rest], label=note["label"])
    return None


def _heading(line: SourceLine, start: int, marks: int) -> Block:
    """Return the heading that *line* is, with the note at its end apart."""
    note = AT_END.search(line.text, start) if line.text.endswith("}") else None
    whole = line.text[start : note.start() if note else None].rstrip()
    text = whole.rstrip("#")
    if text and not text[-1].isspace():
        text = whole  # no closing marks: "Lập trình C#"
    block = Block(ClauseKind.HEADING, [cut(line, start, text.rstrip())], max(2, marks))
    if note:
        block.override = cut(line, note.start("note"), note["note"])
    return block


def _starts_item(text: str, block: Block) -> bool:
    """Tell whether a line within a block begins a list item of its own."""
    if block.kind is ClauseKind.NOTE:
        return False
    in_list = _IN_LIST.match(block.lines[0].text) is not None
    return bool(_OPENS_LIST.match(text) or (in_list and _IN_LIST.match(text)))
