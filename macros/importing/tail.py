"""The end of a document → whom it goes to, and who signed it.

Recipients stand on the left, the signature on the right, with the authority, the
office held and the name each on lines of their own: Nghị định 30/2020/NĐ-CP, Phụ lục
I, mục II.7 and II.9; Hướng dẫn 36-HD/VPTW writes T/M and K/T.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.importing.paper import Block, Line, Remark
from macros.importing.sheets import AUTHORITY
from macros.vietnamese.letters import BULLETS, CAPITALS
from macros.vietnamese.normalise import nfc, squeeze

_HEADS = re.compile(
    r"(?P<head>(?:Đồng kính gửi|Nơi (?:nhận|gửi)))\s*:?\s*", re.IGNORECASE
)
_ITEM = re.compile(rf"[{BULLETS}]\s*")
_PARTED = re.compile(r"\t+|\n")
_FAR = re.compile(r"[ \u00a0]{3,}")
_SIGNED = re.compile(r"\(?\s*(?:đã ký|đã kí|ký tên|chữ ký).*", re.IGNORECASE)
_NAME = re.compile(
    rf"(?:(?:ThS|TS|PGS|GS|BS|Đ/c)\.?\s*)*[{CAPITALS}]\w*(?:\s+[{CAPITALS}]\w*){{1,5}}"
)
_ARCHIVE = re.compile(r"[A-ZĐ]{1,4}[0-9]*(?:[-/.][A-ZĐ0-9]+)+")


@dataclass(frozen=True, slots=True)
class Tail:
    """Recipients as printed without their dashes; the lines of the signature."""

    recipients: tuple[str, ...] = ()
    copied_to: tuple[str, ...] = ()
    archive: str = ""
    authority: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    name: str = ""
    remarks: tuple[Remark, ...] = ()


def read_tail(blocks: Iterable[Block]) -> Tail:
    """Return what the end of a document says."""
    left, right = _columns(blocks)
    archive = [text for text in (*left, *right) if _ARCHIVE.fullmatch(text)]
    left, right = ([t for t in side if t not in archive] for side in (left, right))
    lists = _lists(left)
    signed = [text for text in right if not _SIGNED.fullmatch(text)]
    authority = tuple(text for text in signed if AUTHORITY.match(text))
    others = [text for text in signed if text not in authority]
    name = others.pop() if others and _is_name(others[-1]) else ""
    remarks = []
    if not name:
        remedy = "Ghi họ tên người ký vào khóa “nguoi_ky”, theo bản đã ký"
        remarks.append(Remark("cuối văn bản", "Không đọc được tên người ký", remedy))
    return Tail(
        tuple(lists["nơi nhận"]),
        tuple(lists["đồng kính gửi"]),
        " ".join(archive),
        authority,
        tuple(others),
        name,
        tuple(remarks),
    )


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and text != text.upper()


def _columns(blocks: Iterable[Block]) -> tuple[list[str], list[str]]:
    """Return the lines on the left and those on the right."""
    left: list[str] = []
    right: list[str] = []
    for block in blocks:
        if isinstance(block, Line):
            _part(block, left, right)
            continue
        for row in block.rows:
            cells = [c for c in row if c.text]
            for cell in cells:
                texts = list(_texts(cell.lines))
                on_left = cell is row[0] or any(map(_HEADS.match, texts))
                (left if on_left else right).extend(texts)
    return left, right


def _texts(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        for part in _PARTED.split(f"{line.number} {line.words}".strip()):
            if part.strip():
                yield nfc(squeeze(part))


def _part(line: Line, left: list[str], right: list[str]) -> None:
    """Put a line typed over the whole width where its words stand."""
    whole = f"{line.number} {line.words}"
    parts = [p for cut in _PARTED.split(whole) for p in _FAR.split(cut) if p.strip()]
    texts = [nfc(squeeze(part)) for part in parts]
    starts_left = bool(_HEADS.match(texts[0]) or _ITEM.match(texts[0]))
    is_right = not starts_left and (
        (whole[:1] in "\t " and _FAR.match(whole.lstrip("\t")))
        or AUTHORITY.match(texts[0])
        or texts[0] == texts[0].upper()
        or _is_name(texts[-1])
    )
    if len(texts) == 1:
        (right if is_right else left).append(texts[0])
    elif is_right:
        right.extend(texts)
    else:
        left.append(texts[0])
        right.extend(texts[1:])


def _lists(texts: Iterable[str]) -> dict[str, list[str]]:
    """Return the recipients of each list; a line without a dash goes on."""
    found: dict[str, list[str]] = {"nơi nhận": [], "đồng kính gửi": []}
    now = found["nơi nhận"]
    for text in texts:
        head = _HEADS.match(text)
        if head:
            is_copy = head["head"].lower().startswith("đ")
            now = found["đồng kính gửi" if is_copy else "nơi nhận"]
        rest = text[head.end() :] if head else text
        item = _ITEM.sub("", rest, count=1)
        begins = head or item != rest or not now or now[-1][-1] in ",;."
        if item and begins:
            now.append(item)
        elif item:
            now[-1] = f"{now[-1]} {item}"
    return found
