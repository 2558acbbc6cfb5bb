"""The lines above the title → who issued it, its number, its place and day.

Their order and words: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1 to II.4, of the
State; Hướng dẫn 36-HD/VPTW of the Party. Each stands in a cell of a table without
lines, or beside another on one line, parted by tabs or many blanks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from macros.importing.paper import Block, Line, Remark
from macros.vietnamese.letters import CAPITALS
from macros.vietnamese.normalise import matching_copy, one_tone, squeeze
from macros.vietnamese.slug import fold

_MOTTOES = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
)
_LIKE_A_MOTTO = 0.85
_PARTED = re.compile(r"\t+|\n")
_FAR = re.compile(r"[ \u00a0]{3,}")
_BLANK_NUMBER = re.compile(r"Số\s*:?", re.IGNORECASE)
RULE = re.compile(r"[\s_*=.–—-]*")
# Số: 15/KH-UBND · Số:      /KH-MTTQ-BTT · Số 43 -KL/TW · Số: ……/KH-UBND
_NUMBER = re.compile(
    r"Số\s*:?\s*(?P<number>[0-9]{1,5})?[\s.…_]*"
    rf"(?P<symbol>[-/]\s*[{CAPITALS}][\w.-]*(?:\s?[/-]\s?[{CAPITALS}][\w-]*)*)?\s*\Z"
)
# Cao Lộc, ngày   tháng 02 năm 2024
_DAY = re.compile(
    r"(?P<place>(?:(?!\s{3})[^,0-9])*?)\s*,?\s*[Nn]gày\s*(?P<day>[0-3]?[0-9])?[\s.…_/]*"
    r"tháng\s*(?P<month>[01]?[0-9])?[\s.…_/]*năm\s*(?P<year>[12][0-9]{3})?[\s.…_]*\Z"
)
_DRAFT = re.compile(r"\(?\s*dự thảo.*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the lines above the title say, as printed; "" where they say nothing.

    `issuer` and `parent` are in capitals as a rule. `date` is EDTF with XX for what
    is left blank. `dropped` are words that every document bears: mottoes, rules.
    """

    parent: str = ""
    issuer: str = ""
    number: str = ""
    symbol: str = ""
    place: str = ""
    date: str = ""
    dropped: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    is_bold: bool
    place: str


def read_letterhead(blocks: Iterable[Block]) -> Letterhead:
    """Return what the blocks above the title say."""
    found: dict[str, str] = {}
    names: list[_Piece] = []
    dropped: list[str] = []
    remarks: list[Remark] = []
    for piece in _pieces(blocks):
        text = matching_copy(piece.text).text
        if RULE.fullmatch(text):
            continue
        if motto := _motto(text):
            dropped.append(piece.text)
            remarks += _misspelt(piece, motto)
        elif (said := _NUMBER.match(text)) and "symbol" not in found:
            found["number"] = said["number"] or ""
            found["symbol"] = _symbol(said["symbol"] or "")
        elif (said := _DAY.match(text)) and "date" not in found:
            found["place"], found["date"] = squeeze(said["place"]), _edtf(said)
        elif _DRAFT.fullmatch(text):
            remedy = "Lấy bản đã ký; bản dự thảo không phải là văn bản đã ban hành"
            remarks.append(Remark(piece.place, f"Tệp ghi “{piece.text}”", remedy))
            dropped.append(piece.text)
        else:
            names.append(piece)
    parent, issuer = _parted(names)
    return Letterhead(
        parent, issuer, **found, dropped=tuple(dropped), remarks=tuple(remarks)
    )


def _pieces(blocks: Iterable[Block]) -> Iterator[_Piece]:
    """Yield what stands apart, a column after the other."""
    for block in blocks:
        if isinstance(block, Line):
            yield from _cut(block)
        else:
            for column in zip(*block.rows, strict=True):
                for cell in column:
                    for line in cell.lines:
                        yield from _cut(line)


def _cut(line: Line) -> Iterator[_Piece]:
    parts = (
        piece
        for part in _PARTED.split(f"{line.number} {line.words}".strip())
        for piece in _apart(part.strip())
    )
    return (_Piece(squeeze(p), line.is_bold, line.place) for p in parts if p.strip())


def _apart(part: str) -> list[str]:
    """Return what many blanks part, but for those left open for a number or a day."""
    if _NUMBER.match(part) or _DAY.match(part):
        return [part]
    parts = _FAR.split(part)
    for at, piece in enumerate(parts[:-1]):
        if _BLANK_NUMBER.fullmatch(piece):
            return [*parts[:at], f"{piece} {parts[at + 1]}", *parts[at + 2 :]]
    return parts


def _motto(text: str) -> str:
    """Return the motto that a text is, misspelt or not."""
    key = fold(text)
    for motto in _MOTTOES:
        like = SequenceMatcher(None, key, fold(motto), autojunk=False).ratio()
        if like >= _LIKE_A_MOTTO:
            return motto
    return ""


def _misspelt(piece: _Piece, motto: str) -> list[Remark]:
    """Return a warning where a motto is misspelt, as some law portals do on purpose."""
    letters = re.sub(r"\W", "", one_tone(piece.text)).casefold()
    if letters == re.sub(r"\W", "", motto).casefold():
        return []
    message = f"“{piece.text}” viết sai “{motto}”"
    remedy = "Tệp có thể lấy từ trang mạng cài chữ sai: đối chiếu cả tệp với bản gốc"
    return [Remark(piece.place, message, remedy)]


def _symbol(printed: str) -> str:
    """Return the symbol without the mark that parts it from the number."""
    return re.sub(r"\s", "", printed)[1:]


def _edtf(said: re.Match[str]) -> str:
    if not said["year"]:
        return ""
    month = f"{int(said['month']):02}" if said["month"] else ""
    if not month:
        return said["year"]
    day = f"{int(said['day']):02}" if said["day"] else "XX"
    return f"{said['year']}-{month}-{day}"


def _parted(names: list[_Piece]) -> tuple[str, str]:
    """Return the body above, then the issuer: it alone is bold, or stands last."""
    if not names:
        return "", ""
    bold = [piece.is_bold for piece in names]
    first = bold.index(True) if any(bold) and not all(bold) else _first_of_last(names)
    above = " ".join(piece.text for piece in names[:first])
    return above, " ".join(piece.text for piece in names[first:])


# What the name of a body begins with; a line that does not goes on with the one above.
_HEAD = re.compile(
    r"(?i:ủy ban|uỷ ban|ubnd|ubmttq|đảng|ban |tỉnh|thành ủy|thành uỷ|huyện ủy|huyện uỷ|"
    r"hội |liên đoàn|đoàn |sở |phòng |trường|bộ |mặt trận|công an|chi bộ|văn phòng|"
    r"hội đồng|thị ủy|quận ủy|ban thường|tổng|trung tâm|chi cục|cục |viện |bảo hiểm)"
)
_PLACE = re.compile(
    r"(?i:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu) "
)


def _first_of_last(names: list[_Piece]) -> int:
    """Return where the last name begins, where the looks do not tell."""
    for at in range(len(names) - 1, -1, -1):
        text = names[at].text
        if _HEAD.match(text) and not (_PLACE.match(text) and at):
            return at
    return 0
