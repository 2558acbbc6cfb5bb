"""Letters that no office typed: controls, unseen ones, look-alikes; each a doubt."""

import re
from collections import defaultdict
from collections.abc import Iterator

from macros.sources.garbled import ENOUGH_ASKED, asked_words
from macros.vietnamese.letters import WORD_BULLETS
from macros.vietnamese.normalise import DROPPED, LOOK_ALIKES, matching_copy

# HTML forbids them: C0 but for tab and line feed, DEL, C1, and non-characters.
_FORBIDDEN = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]"
_FORBIDDEN_LETTER = re.compile(_FORBIDDEN)
# Line and page breaks of Word (0B, 0C), line ends of other systems.
_BREAKS = "\x0b\x0c\x85\u2028\u2029"
_HYPHEN_OF_WORD = "\x1e"
# No font but one shows them; Word's bullets are known, and shown as such.
_PRIVATE_LETTER = re.compile(
    f"[\ue000-\uf8ff\U000f0000-\U0010fffd](?<![{''.join(WORD_BULLETS)}])"
)
_UNSEEN_LETTER = re.compile(f"[{DROPPED}]")
_BLANK_LINE = re.compile(rf"^[ \t{DROPPED}]+$", re.MULTILINE)
# An unseen letter beside a mark of Markdown hides it, and a line of them is no line.
_HIDING = (
    (re.compile(rf"^([ \t]*)[{DROPPED}]+(?=[ \t]*[#|*+{{\[-])", re.MULTILINE), r"\1"),
    (re.compile(rf"^(#{{1,6}})[{DROPPED}]+[ \t]*", re.MULTILINE), r"\1 "),
    (re.compile(rf"(?<=[|-])[{DROPPED}]+(?=[ \t]*$)", re.MULTILINE), ""),
)
_FOREIGN = "".join(LOOK_ALIKES)
_FOREIGN_LETTER = re.compile(f"[{_FOREIGN}]")
# A word or a symbol with letters of two alphabets: 91-КL/ТW, cộng tаc.
_LATIN = "A-Za-z\u00c0-\u024f\u1ea0-\u1ef9"
_MIXED = re.compile(
    rf"(?=[{_FOREIGN}/-]*[{_LATIN}0-9])(?=[{_LATIN}0-9/-]*[{_FOREIGN}])"
    rf"[{_LATIN}0-9{_FOREIGN}/-]+"
)
_MOST_LINES = 5
_DELETE = "Xóa ký tự ấy; thường do chép từ Word, PDF, điện thoại"
_REPLACE = "Trang in ra ô vuông; thay bằng ký tự Unicode trông như bản gốc in"

Found = tuple[int, str, str]


def clean(text: str) -> str:
    """Return *text* without letters that no page may hold and none that hide marks."""
    text = _BLANK_LINE.sub("", text)
    for hiding, shown in _HIDING if _UNSEEN_LETTER.search(text) else ():
        text = hiding.sub(shown, text)
    return _FORBIDDEN_LETTER.sub(_shown, text)


def _shown(forbidden: re.Match[str]) -> str:
    if forbidden[0] in _BREAKS:
        return " "
    return "-" if forbidden[0] == _HYPHEN_OF_WORD else ""


def odd_letters(text: str) -> Iterator[Found]:
    """Yield where each kind of odd letter first stands, a message and a remedy."""
    yield from _each(_FORBIDDEN_LETTER, text, "Ký tự điều khiển", _DELETE)
    yield from _each(_UNSEEN_LETTER, text, "Ký tự không nhìn thấy", _DELETE)
    yield from _each(_PRIVATE_LETTER, text, "Ký tự riêng của một phông chữ", _REPLACE)
    mixed: dict[str, int] = {}
    for found in _MIXED.finditer(text) if _FOREIGN_LETTER.search(text) else ():
        mixed.setdefault(found[0], found.start())
    for word, at in mixed.items():
        odd = ", ".join(dict.fromkeys(letter for letter in word if letter in _FOREIGN))
        message = f"“{word}” có chữ của bảng chữ cái khác trông như chữ La-tinh: {odd}"
        yield at, message, f"Gõ lại thành “{matching_copy(word).text}”"
    asked = asked_words(text)
    if len(asked) < ENOUGH_ASKED:
        for hit in asked:
            message = f"“{hit[0]}” có dấu hỏi ở giữa tiếng"
            remedy = "Nếu mất chữ thì chép lại; nếu thiếu dấu cách thì thêm dấu cách"
            yield hit.start(), message, remedy


def _each(kind: re.Pattern[str], text: str, name: str, remedy: str) -> Iterator[Found]:
    """Yield the first place of each letter of a kind, with the lines that have it."""
    places: dict[str, list[int]] = defaultdict(list)
    for hit in kind.finditer(text):
        places[hit[0]].append(hit.start())
    for letter, starts in places.items():
        lines = list(dict.fromkeys(text.count("\n", 0, at) + 1 for at in starts[:99]))
        listed = ", ".join(map(str, lines[:_MOST_LINES]))
        more = ", ..." if len(lines) > _MOST_LINES else ""
        message = f"{name} U+{ord(letter):04X} ở {len(starts)} chỗ, dòng {listed}{more}"
        yield starts[0], message, remedy
