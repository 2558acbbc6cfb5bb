"""References that lean on an earlier one: "Quy định 377", "Nghị quyết nêu trên"."""

import re
from collections.abc import Iterator

from macros.citations.grammar import TYPE_WORDS
from macros.vietnamese.letters import LETTERS

_TYPE = (
    rf"(?<![{LETTERS}0-9])(?P<type>"
    + "|".join(
        word.replace(" ", r"\s+").capitalize()
        for word in TYPE_WORDS
        if word not in {"luật", "bộ luật", "hiến pháp", "lệnh", "văn bản"}
    )
    + ")"
)
# What may follow the number of a document, and never that of things counted ("Báo cáo
# 03 năm", "Kế hoạch 5 năm", "Thông báo 15 ngày"): punctuation, or a word that goes on.
_GOES_ON = (
    r"(?=\s*(?:[,;.:)\]”\"]|\Z|-\s|–\s)|\s+(?:của|về|và|là|thì|được|đã|đối|theo|trong|nêu"
    r"|nói|tại|phải|quy\s+định|ban\s+hành|thực\s+hiện|gắn|với|trên\s+địa\s+bàn)(?!\w))"
)
# Quy định 377 · Chỉ thị số 45 · Nghị quyết 25
_SHORT = re.compile(
    rf"{_TYPE}\s+(?:số\s+)?(?P<serial>[0-9]{{1,5}}){_GOES_ON}(?![./,-]?[0-9])"
)
# Nghị quyết nêu trên · Kế hoạch số 12 nói trên
_ABOVE = re.compile(
    rf"{_TYPE}(?:\s+(?:số\s+)?[0-9]{{1,5}})?\s+(?:nêu|nói|kể)\s+trên(?![{LETTERS}])"
)


def back_references(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Return each reference that leans on an earlier one, and its number or "".

    *text* is the matching copy. Whether there is an earlier one is not known here.
    """
    above = list(_ABOVE.finditer(text))
    for match in above:
        yield match, ""
    for match in _SHORT.finditer(text):
        if not any(a.start() <= match.start() < a.end() for a in above):
            yield match, match["serial"]
