"""Plain text or Markdown → a paper."""

from collections.abc import Iterator
from itertools import groupby

from macros.importing.paper import (
    Block,
    Cell,
    Line,
    Paper,
    Remark,
    Run,
    Table,
    UnreadableError,
)
from macros.importing.wrapped import is_wrapped, paragraphs
from macros.model.clause import IN_TABLE, ClauseKind, Style
from macros.model.issue import Issue
from macros.sources import blocks as source
from macros.sources.decode import decode
from macros.sources.inline import Inline, SourceLine, parse_inline
from macros.sources.table_row import read_row

_STRONG = "**"
_OPEN = 4  # lines at most that one pair of marks holds


def read_text(name: str, raw: bytes) -> Paper:
    """Return the paper of a text: a line a paragraph, or lines as a page breaks them.

    Asterisks as converters leave them are weight. Raises UnreadableError where the
    text is not in UTF-8, or where there is none.
    """
    return paper_of(*_decoded(name, raw))


def paper_of(text: str, remarks: tuple[Remark, ...] = ()) -> Paper:
    """Return the paper of a text that is known to be one; *remarks* are on it."""
    lines = text.split("\n")
    if is_wrapped(lines):
        message = "Tệp ngắt dòng theo trang giấy: các dòng đã được nối thành đoạn"
        remedy = "Xem lại chỗ bắt đầu của từng đoạn"
        remarks = (*remarks, Remark("cả tệp", message, remedy))
    found = (_line(number, words) for number, words in _closed(lines))
    return Paper(tuple(found), remarks=remarks)


def read_markdown(name: str, raw: bytes) -> Paper:
    """Return the paper of a text in Markdown; its headings are bold lines."""
    text, remarks = _decoded(name, raw)
    found = [block for block in source.blocks_of(text, 1) if block.lines]
    notes = {
        block.label: (_line_of(block),)
        for block in found
        if block.kind is ClauseKind.NOTE
    }
    shown = (block for block in found if block.kind is not ClauseKind.NOTE)
    return Paper(tuple(_blocks(shown)), notes, remarks)


def _decoded(name: str, raw: bytes) -> tuple[str, tuple[Remark, ...]]:
    text, issues = decode(name, raw)
    if not text.strip():
        raise UnreadableError(_said(issues) or "Tệp rỗng. Chép lại tệp từ nơi đã gửi")
    return text, tuple(
        Remark(f"dòng {issue.line}", issue.message, issue.remedy) for issue in issues
    )


def _said(issues: list[Issue]) -> str:
    return "; ".join(f"{issue.message}. {issue.remedy}" for issue in issues)


def _closed(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield paragraphs; those that one pair of marks holds are one."""
    first, held = 0, ""
    for number, words in paragraphs(lines):
        held = f"{held}\n{words}" if first else words
        first = first or number
        if held.count(_STRONG) % 2 == 0 or held.count("\n") >= _OPEN:
            yield first, held
            first = 0
    if first:
        yield first, held


def _line(number: int, words: str) -> Line:
    if "*" not in words:
        return Line((Run(words),), place=f"dòng {number}")
    texts = words.split("\n")
    inline = parse_inline(tuple(SourceLine(text, number, 1) for text in texts))
    return Line(_runs(inline), place=f"dòng {number}")


def _runs(inline: Inline, *, is_bold: bool = False) -> tuple[Run, ...]:
    """Return the words of a block by their looks and calls of notes."""
    calls = {mark.span.end: mark for mark in inline.notes}
    raised = {at for m in inline.notes for at in range(m.span.start, m.span.end)}
    strong, slanted = (
        {
            at
            for run in inline.styles
            if run.style is style
            for at in range(run.span.start, run.span.end)
        }
        for style in (Style.STRONG, Style.EMPHASIS)
    )
    runs: list[Run] = []
    edges = set(calls)
    for _, same in groupby(
        range(len(inline.text)),
        lambda at: (at in strong, at in slanted, sum(edge <= at for edge in edges)),
    ):
        at = list(same)
        words = "".join(inline.text[i] for i in at if i not in raised)
        note = calls[at[-1] + 1].label if at[-1] + 1 in calls else ""
        runs.append(Run(words, is_bold or at[0] in strong, at[0] in slanted, note))
    return tuple(runs)


def _line_of(block: source.Block) -> Line:
    is_heading = block.kind is ClauseKind.HEADING
    inline = parse_inline(tuple(block.lines))
    place = f"dòng {block.lines[0].line}"
    return Line(_runs(inline, is_bold=is_heading), place=place)


def _blocks(blocks: Iterator[source.Block]) -> Iterator[Block]:
    for is_row, same in groupby(blocks, lambda block: block.kind in IN_TABLE):
        if not is_row:
            yield from map(_line_of, same)
            continue
        rows = list(same)
        cells = [tuple(_cells(row)) for row in rows]
        width = max(map(len, cells))
        filled = (row + (Cell(),) * (width - len(row)) for row in cells)
        yield Table(tuple(filled), place=f"dòng {rows[0].lines[0].line}")


def _cells(row: source.Block) -> Iterator[Cell]:
    inline, spans = read_row(row.lines[0])
    for span in spans:
        words = inline.text[span.start : span.end]
        yield Cell((Line((Run(words),)),) if words else ())
