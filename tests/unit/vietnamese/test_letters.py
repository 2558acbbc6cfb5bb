import re
import unicodedata

import pytest

from macros.vietnamese.letters import CAPITALS, LETTERS

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
VOWELS = "aăâeêioôơuưy"
TONED = [unicodedata.normalize("NFC", v + tone) for v in VOWELS for tone in TONES]


@pytest.mark.parametrize("letter", [*ALPHABET, *TONED])
def test_every_letter_of_the_alphabet_is_one(letter: str) -> None:
    assert re.fullmatch(f"[{LETTERS}]", letter)
    assert re.fullmatch(f"[{LETTERS}]", letter.upper())
    assert re.fullmatch(f"[{CAPITALS}]", letter.upper())
    assert not re.fullmatch(f"[{CAPITALS}]", letter)


@pytest.mark.parametrize("sign", ["¹", "²", "5", "_", "-", " ", "“"])
def test_digits_and_raised_figures_are_no_letters(sign: str) -> None:
    assert not re.fullmatch(f"[{LETTERS}]", sign)
