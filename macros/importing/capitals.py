"""Words printed in capitals → as they are written in a sentence.

Capital letters: Nghị định 30/2020/NĐ-CP, Phụ lục II. What is not known to have one
gets none; who looks at the result is shown it beside what was printed.
"""

import re
from collections.abc import Iterable

from macros.model.unit import Registers
from macros.vietnamese.letters import CAPITALS
from macros.vietnamese.normalise import one_tone, squeeze

_WORD = re.compile(r"[^\W_]+")
_ALWAYS = (
    "Đảng", "Nhà nước", "Nhân dân", "Quốc hội", "Chính phủ", "Việt Nam", "Hồ Chí Minh",
    "Mặt trận Tổ quốc", "Dân vận khéo", "Trung ương", "Tết Nguyên đán", "Thủ tướng",
    "Ủy ban nhân dân", "Hội đồng nhân dân", "Ban Thường vụ", "Ban Chấp hành",
    "Ban Thường trực", "Bộ Chính trị", "Ban Bí thư", "Đảng bộ", "Tỉnh ủy", "Huyện ủy",
    "Thành ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Ban Dân vận", "Ban Tuyên giáo",
    "Ban Tổ chức", "Ủy ban Kiểm tra", "Hội Nông dân", "Hội Cựu chiến binh",
    "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Liên đoàn Lao động", "Công đoàn",
    "Đại hội", "Luật", "Khối", "Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định",
    "Ủy ban", "Mặt trận", "Đề án", "Chương trình", "Kế hoạch", "Văn phòng",
)  # fmt: skip
_NAMES_A_PLACE = re.compile(
    r"(?<!\w)(?=(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) "
    r"((?:[^\W\d_]+ ?){1,5}))"
)
_ROMAN = re.compile(r"(?<!\w)[IVXL]+(?!\w)")
# UBND, HĐND, MTTQ, NQ-CP, 25-NQ/TW: what no word of the language is.
_SHORT = re.compile(
    rf"(?<!\w)(?:[0-9]+[-/][{CAPITALS}0-9/-]+|[{CAPITALS}]{{2,}}(?:[-/][{CAPITALS}]+)+)(?!\w)"
)
_VOWELS = re.compile("[AEIOUYÀ-Ỹ]")


def is_in_capitals(text: str) -> bool:
    """Tell whether a text is printed in capitals throughout."""
    return any(letter.isalpha() for letter in text) and text == text.upper()


def sentence_case(text: str, registers: Registers) -> str:
    """Return a text printed in capitals as a sentence has it, without a capital first.

    Names of places and bodies, abbreviations, Roman numbers and symbols keep theirs.
    """
    printed = squeeze(text)
    kept = [*_SHORT.finditer(printed), *_ROMAN.finditer(printed)]
    kept += [
        word
        for word in _WORD.finditer(printed)
        if word[0] in registers.abbreviations
        or (len(word[0]) > 1 and not _VOWELS.search(word[0]))
    ]
    lower = one_tone(printed.lower())
    letters = list(_spelt(lower, (*_ALWAYS, *_places(lower, registers))))
    for found in kept:
        letters[found.start() : found.end()] = found[0]
    return "".join(letters)


def _spelt(text: str, names: Iterable[str]) -> str:
    """Return *text* with names spelt as they are, the longest where several fit."""
    by_key = {name.lower(): name for name in names}
    longest = "|".join(map(re.escape, sorted(by_key, key=len, reverse=True)))
    return re.sub(rf"(?<!\w)(?:{longest})(?!\w)", lambda key: by_key[key[0]], text)


def _places(lower: str, registers: Registers) -> Iterable[str]:
    """Yield the names of places behind the words for what they are, the longest."""
    for found in _NAMES_A_PLACE.finditer(lower):
        words = found[2].split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if places := registers.gazetteer.named(f"{found[1]} {name}"):
                yield places[0].full_name
                break
