"""Bytes of a source → text, or why they are none."""

import re

from macros.model.issue import Issue, IssueCode
from macros.sources.garbled import garbled
from macros.sources.odd_letters import clean, odd_letters
from macros.vietnamese.normalise import nfc

# What the fonts of TCVN3 (.VnTime) and VNI (VNI-Times) show as Vietnamese but no
# Vietnamese word holds in Unicode: "Uû ban nh©n d©n huyÖn", "quyeát ñònh".
_TCVN3 = re.compile(r"[®§][^\W\d_]|[^\W\d_][©ª¨¬µ¸¶¼½¾]|[a-z][Æ-Þ]")
_VNI = re.compile(r"[aeouyôö][ùøûõï]|[ae][âáàåãä]|o[âåä]|a[êéèúüë]", re.IGNORECASE)
# .VnTimeH shows small letters as capitals: "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM".
_TCVN3_CAPITALS = re.compile(
    r"[A-Z](?:[à-öø-ÿÆÇËÎÏÐÑÖØÜÞß](?=[A-Z])|[¡¢£¤¥¦§¹µ¸¶·¨»¾¼½©ª«¬®](?=[A-Z\s]|\Z))"
    r"|[A-Z]{2}[à-öø-ÿ](?![^\W\d_])"
)
_ENCODINGS = (
    ("TCVN3 (ABC)", _TCVN3),
    ("TCVN3 (ABC), phông chữ hoa .VnTimeH", _TCVN3_CAPITALS),
    ("VNI", _VNI),
)
# Neither encoding has these, so a line that holds one is in Unicode; a line that
# holds none may still be French or name a trade mark: few of its words match then.
_UNICODE = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]")
_ENOUGH = 3
_WORDS_A_HIT = 4

_REMEDY = "Mở tệp bằng phần mềm soạn thảo, lưu lại với bảng mã Unicode (UTF-8)"


def decode(path: str, raw: bytes) -> tuple[str, list[Issue]]:
    """Return the text of a source, composed and with plain line ends.

    A byte-order mark, CRLF and decomposed letters are accepted; letters that no page
    may hold are left out, each a doubt. The text is "" where there are errors.
    """
    try:
        text = nfc(raw.decode("utf-8-sig")).replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        read = error.object[: error.start].decode("utf-8")
        place = position(read, len(read))
        message = "Tệp không ở bảng mã UTF-8 nên không đọc được trọn vẹn"
        return "", [Issue(path, *place, IssueCode.NOT_UTF8, message, _REMEDY)]
    errors = [
        Issue(path, *position(text, at), IssueCode.GARBLED, message, remedy)
        for at, message, remedy in garbled(text)
    ]
    errors += _legacy_issues(path, text)
    if errors:
        return "", errors
    return clean(text), [
        Issue(path, *position(text, at), IssueCode.ODD_LETTER, message, remedy)
        for at, message, remedy in odd_letters(text)
    ]


def _legacy_issues(path: str, text: str) -> list[Issue]:
    lines = _lines_not_in_unicode(text)
    for name, letters in _ENCODINGS:
        hit = _legacy(lines, letters)
        if hit is not None:
            message = f"Văn bản còn ở bảng mã cũ {name}: “{_around(text, hit)}”"
            remedy = f"Chuyển văn bản từ {name} sang Unicode rồi lưu lại"
            place = position(text, hit)
            return [Issue(path, *place, IssueCode.LEGACY_ENCODING, message, remedy)]
    return []


def _lines_not_in_unicode(text: str) -> list[tuple[int, str]]:
    """Return the lines that hold no letter of Unicode only, with their offsets."""
    lines: list[tuple[int, str]] = []
    start = 0
    for line in text.split("\n"):
        if line and not _UNICODE.search(line):
            lines.append((start, line))
        start += len(line) + 1
    return lines


def _legacy(lines: list[tuple[int, str]], letters: re.Pattern[str]) -> int | None:
    """Return where *lines* begin to be in an old encoding, None where they are not."""
    hits: list[int] = []
    words = 0
    for start, line in lines:
        found = list(letters.finditer(line))
        if found:
            hits += [start + hit.start() for hit in found]
            words += len(line.split())
    return hits[0] if len(hits) >= max(_ENOUGH, words / _WORDS_A_HIT) else None


def position(text: str, offset: int) -> tuple[int, int]:
    """Return the line and column, from 1, of an offset in *text*."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _around(text: str, offset: int) -> str:
    start = text.rfind("\n", 0, offset) + 1
    words, _, _ = text[max(start, offset - 12) : offset + 14].partition("\n")
    return words.strip()
