"""A scan → a paper, by the program tesseract; whatever it is unsure of is told."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from csv import QUOTE_NONE, DictReader
from dataclasses import dataclass
from io import BytesIO
from statistics import median

from macros.importing.layout import Word, lines_of, rows_of
from macros.importing.paper import Block, Paper, Remark, UnreadableError

_DPI = 300
_POINTS = 72 / _DPI
_SECONDS = 300  # a page
_SURE = 80  # of 100: words below are told
_LANGUAGE = "vie"
_INSTALL = (
    "Tệp là bản quét, cần chương trình tesseract và dữ liệu tiếng Việt. Trên Debian,"
    " Ubuntu cài bằng lệnh: sudo apt-get install tesseract-ocr tesseract-ocr-vie"
)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word as the program sees it, and how sure it is, of 100."""

    word: Word
    sure: float


def read_scan(raw: bytes) -> Paper:
    """Return the paper of a scanned PDF; raise UnreadableError if it shows nothing."""
    program = _program()
    blocks: list[Block] = []
    remarks: list[Remark] = []
    for number, picture in enumerate(_pictures(raw), start=1):
        seen = _words(program, picture)
        rows = rows_of(one.word for one in seen)
        blocks += lines_of(rows, number)
        remarks += _unsure(seen, number)
    if not blocks:
        raise UnreadableError(
            "Không đọc được chữ nào trong bản quét. Quét lại rõ hơn, ít nhất 200 dpi"
        )
    message = "Bản quét đọc bằng máy: chữ hoa, số và chữ có dấu có thể sai"
    remedy = "Đọc lại cả văn bản bên cạnh bản quét, trước hết những chỗ nêu ở dưới"
    return Paper(tuple(blocks), remarks=(Remark("cả tệp", message, remedy), *remarks))


def _program() -> str:
    program = shutil.which("tesseract")
    if program is None:
        raise UnreadableError(_INSTALL)
    run = subprocess.run(  # noqa: S603 - a program of the system
        [program, "--list-langs"], capture_output=True, text=True, check=False
    )
    if _LANGUAGE not in run.stdout.split():
        raise UnreadableError(_INSTALL)
    return program


def _pictures(raw: bytes) -> Iterator[bytes]:
    """Yield the pages as pictures, one at a time."""
    import pypdfium2  # noqa: PLC0415 - only who reads PDF needs it

    with pypdfium2.PdfDocument(raw) as file:  # type: ignore[no-untyped-call]
        for page in file:
            picture = BytesIO()
            page.render(scale=_DPI / 72, grayscale=True).to_pil().save(picture, "PNG")
            yield picture.getvalue()


def _words(program: str, picture: bytes) -> list[_Seen]:
    run = subprocess.run(  # noqa: S603 - a program of the system, on our own picture
        [program, "-", "-", "-l", _LANGUAGE, "--dpi", str(_DPI), "--psm", "4", "tsv"],
        input=picture,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )
    table = run.stdout.decode("utf-8", errors="replace").splitlines()
    rows = list(DictReader(table, delimiter="\t", quoting=QUOTE_NONE))
    return list(_seen([row for row in rows if (row["text"] or "").strip()]))


def _seen(rows: Sequence[dict[str, str]]) -> Iterator[_Seen]:
    """Yield words; their boxes tell how much ink they have, not how high letters are.

    So all of a page have one height.
    """
    usual = median(float(row["height"]) for row in rows) * _POINTS if rows else 0
    for row in rows:
        left, top, width, height = (
            float(row[key]) * _POINTS for key in ("left", "top", "width", "height")
        )
        word = Word(row["text"], left, left + width, top, top + height, usual)
        yield _Seen(word, float(row["conf"]))


def _unsure(seen: Sequence[_Seen], number: int) -> Iterator[Remark]:
    """Yield what should be looked at: unsure words, numbers, lines in capitals."""
    for one in seen:
        text = one.word.text
        capitals = len(text) > 1 and text == text.upper() and text.isalpha()
        if one.sure < _SURE or any(map(str.isdigit, text)) or capitals:
            yield Remark(f"trang {number}", f"“{text}”", "Đối chiếu với bản quét")
