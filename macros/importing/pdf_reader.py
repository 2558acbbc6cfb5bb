"""A PDF with text → a paper; one without text is a scan."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from types import ModuleType
from typing import Any

from macros.importing.layout import Word, lines_of, rows_of
from macros.importing.paper import (
    Block,
    Cell,
    Line,
    Paper,
    Table,
    UnreadableError,
)

_FEW_LETTERS = 30  # on all pages: stamps and numbers, no text
_MOST_PAGES = 500
_TOLERANCE = 1.5  # points between the letters of one word
_MARGIN = 1.0  # points around a table


class NoTextError(UnreadableError):
    """A PDF whose pages are pictures."""


def read_pdf(raw: bytes) -> Paper:
    """Return the paper of a PDF; raise NoTextError where its pages are pictures."""
    pdfplumber = _library()
    try:
        file = pdfplumber.open(BytesIO(raw))
    except Exception as error:
        raise UnreadableError(_why(error)) from error
    with file:
        if len(file.pages) > _MOST_PAGES:
            raise UnreadableError(
                f"Tệp có {len(file.pages)} trang. Tách lấy những trang của văn bản"
            )
        blocks: list[Block] = []
        for number, page in enumerate(file.pages, start=1):
            blocks += _page(page, number)
            page.close()  # else every letter of every page is kept
    if sum(len(b.text) for b in blocks if isinstance(b, Line)) < _FEW_LETTERS:
        raise NoTextError("Tệp PDF chỉ có hình, không có chữ")
    return Paper(tuple(_over_pages(blocks)))


def _library() -> ModuleType:
    try:
        import pdfplumber  # noqa: PLC0415 - only who reads PDF needs it
    except ImportError as error:
        raise UnreadableError(
            "Chưa có thư viện đọc PDF. Cài bằng lệnh:"
            " .venv/bin/python -m pip install --no-deps --require-hashes"
            " -r requirements-import.txt"
        ) from error
    return pdfplumber


def _why(error: Exception) -> str:
    said = f"{type(error).__name__} {error.__cause__ or error}"
    if "Password" in said or "Encrypt" in said:
        return "Tệp PDF có mật khẩu. Mở bằng trình đọc PDF, in lại thành PDF không khóa"
    return "Tệp PDF hỏng hoặc chưa tải trọn. Chép lại tệp từ nơi đã gửi"


def _page(page: Any, number: int) -> Iterator[Block]:  # noqa: ANN401 - pdfplumber has no types
    """Yield what stands on a page from the top down: lines, and tables with lines."""
    tables = [table for table in page.find_tables() if len(table.rows) > 1]
    words = _words(page)
    found: list[tuple[float, list[Block]]] = [
        (table.bbox[1], [_table(table, words, number)]) for table in tables
    ]
    loose = [w for w in words if not any(_is_in(w, table.bbox) for table in tables)]
    edges = sorted(table.bbox[1] for table in tables)
    bands: dict[int, list[Word]] = {}
    for word in loose:
        bands.setdefault(sum(edge < word.middle for edge in edges), []).append(word)
    for band in bands.values():
        rows = rows_of(band)
        found.append((rows[0].top, list(lines_of(rows, number))))
    for _, blocks in sorted(found, key=lambda entry: entry[0]):
        yield from blocks


def _words(page: Any) -> list[Word]:  # noqa: ANN401
    words = page.dedupe_chars().extract_words(
        x_tolerance=_TOLERANCE, extra_attrs=["fontname", "size"], use_text_flow=False
    )
    return [
        Word(
            word["text"],
            word["x0"],
            word["x1"],
            word["top"],
            word["bottom"],
            word["size"],
            "bold" in word["fontname"].lower(),
            any(name in word["fontname"].lower() for name in ("italic", "oblique")),
        )
        for word in words
    ]


def _is_in(word: Word, box: Sequence[float]) -> bool:
    left, top, right, bottom = box
    middle = (word.left + word.right) / 2
    return (
        left - _MARGIN <= middle <= right + _MARGIN
        and top - _MARGIN <= word.middle <= bottom + _MARGIN
    )


def _table(table: Any, words: Sequence[Word], number: int) -> Table:  # noqa: ANN401
    rows = tuple(
        tuple(
            Cell(is_joined=True)
            if box is None
            else Cell(
                tuple(lines_of(rows_of(w for w in words if _is_in(w, box)), number))
            )
            for box in row.cells
        )
        for row in table.rows
    )
    width = max(map(len, rows))
    filled = (row + (Cell(is_joined=True),) * (width - len(row)) for row in rows)
    return Table(tuple(filled), place=f"trang {number}")


def _over_pages(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks; a table that goes on over a page is one, its head said once."""
    open_table: Table | None = None
    between: list[Block] = []
    for block in blocks:
        if isinstance(block, Table):
            if open_table and _is_same(open_table, block):
                rows = block.rows
                first = [cell.text for cell in open_table.rows[0]]
                again = [cell.text for cell in rows[0]] == first
                rows = rows[1:] if again else rows
                open_table = Table((*open_table.rows, *rows), place=open_table.place)
            else:
                if open_table:
                    yield open_table
                yield from between
                open_table = block
            between = []
        elif open_table and not block.text.strip().isdecimal():
            yield open_table
            yield from between
            yield block
            open_table, between = None, []
        elif open_table:
            between.append(block)
        else:
            yield block
    if open_table:
        yield open_table
    yield from between


def _is_same(above: Table, below: Table) -> bool:
    return len(above.rows[0]) == len(below.rows[0]) and above.place != below.place
