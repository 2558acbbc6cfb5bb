"""Signs: words that a text must hold for a slow pattern to be worth asking."""

import re


def any_sign(signs: str) -> re.Pattern[str]:
    """Return a pattern that finds any of *signs*, in small letters or capitals.

    Bars set signs apart; they may be parts of words. The engine leaps to the last
    marked letter of each, for few words have it: several times faster than to look
    for one sign after the other.
    """
    leading, rests = "", []
    for sign in signs.split("|"):
        marked = [at for at, letter in enumerate(sign) if not letter.isascii()]
        at = marked[-1] if marked else 0
        leading += sign[at] + sign[at].upper()
        before, behind = (
            _in_any_letters(sign[: at + 1]),
            _in_any_letters(sign[at + 1 :]),
        )
        rests.append(f"(?<={before}){behind}")
    return re.compile(f"[{leading}](?:{'|'.join(rests)})")


def _in_any_letters(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)
