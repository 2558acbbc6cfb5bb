"""One line of a Markdown table → its words and where each cell stands in them."""

import re
from dataclasses import replace

from macros.model.citation import Span
from macros.model.clause import SourceMap
from macros.sources.blocks import cut
from macros.sources.inline import Inline, SourceLine, parse_inline

_CELL_EDGE = re.compile(r"(?<!\\)\|")


def read_row(line: SourceLine) -> tuple[Inline, tuple[Span, ...]]:
    """Return the words of a table row, cells apart by a blank, and the cells' spans."""
    styles, notes, breaks, cells = [], [], [], []
    texts: list[str] = []
    at = 0
    for cell in _cells(line):
        inline = parse_inline((cell,))
        styles += [replace(run, span=run.span.moved(at)) for run in inline.styles]
        notes += [replace(mark, span=mark.span.moved(at)) for mark in inline.notes]
        breaks += [(at + o, row, column) for o, row, column in inline.source.breaks]
        texts.append(inline.text)
        cells.append(Span(at, at + len(inline.text)))
        at += len(inline.text) + 1
    source = SourceMap(tuple(breaks) or ((0, line.line, line.column),))
    return Inline(" ".join(texts), tuple(styles), tuple(notes), source), tuple(cells)


def _cells(line: SourceLine) -> list[SourceLine]:
    edges = [edge.end() for edge in _CELL_EDGE.finditer(line.text)]
    ends = [*(edge - 1 for edge in edges[1:]), len(line.text)]
    cells = []
    for start, end in zip(edges, ends, strict=True):
        if start < len(line.text):
            inner = line.text[start:end]
            indent = len(inner) - len(inner.lstrip())
            cells.append(cut(line, start + indent, inner.strip()))
    return cells
