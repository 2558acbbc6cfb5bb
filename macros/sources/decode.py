"""Bytes of a source → text, or why they are none."""

import re

from macros.model.issue import Issue, IssueCode
from macros.vietnamese.normalise import nfc

# Letters that the fonts of TCVN3 (.VnTime) and VNI (VNI-Times) show as Vietnamese
# but that no Vietnamese word holds in Unicode: "Uû ban nh©n d©n", "quyeát ñònh".
_TCVN3 = re.compile(r"[^\W\d_][©§®µ¸¶¨ª¬¼½¾ÞØþ×Ö]|[©§®µ¸¶¨ª¬¼½¾ÞØþ×Ö][^\W\d_]")
_VNI = re.compile(r"aâ|eâ|oâ|aê|aù|aø|eù|eø|[ñÑäÄöÖïÏëËåÅ]")
_ENOUGH = 3  # fewer may be a foreign name

_REMEDY = "Mở tệp bằng phần mềm soạn thảo, lưu lại với bảng mã Unicode (UTF-8)"


def decode(path: str, raw: bytes) -> tuple[str, list[Issue]]:
    """Return the text of a source, composed and with plain line ends.

    A byte-order mark, CRLF and decomposed letters are accepted. The text is ""
    where there are issues.
    """
    try:
        text = nfc(raw.decode("utf-8-sig")).replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        message = "Tệp không ở bảng mã UTF-8 nên không đọc được trọn vẹn"
        return "", [Issue(path, line, column, IssueCode.NOT_UTF8, message, _REMEDY)]
    for name, letters in (("TCVN3 (ABC)", _TCVN3), ("VNI", _VNI)):
        hits = list(letters.finditer(text))
        if len(hits) >= _ENOUGH:
            line, column = position(text, hits[0].start())
            message = f"Văn bản còn ở bảng mã cũ {name}: “{_around(text, hits[0])}”"
            remedy = f"Chuyển văn bản từ {name} sang Unicode rồi lưu lại"
            issue = Issue(path, line, column, IssueCode.LEGACY_ENCODING, message, remedy)
            return "", [issue]
    return text, []


def position(text: str, offset: int) -> tuple[int, int]:
    """Return the line and column, from 1, of an offset in *text*."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _around(text: str, hit: re.Match[str]) -> str:
    start = text.rfind("\n", 0, hit.start()) + 1
    return text[max(start, hit.start() - 12) : hit.end() + 12].split("\n")[0].strip()
