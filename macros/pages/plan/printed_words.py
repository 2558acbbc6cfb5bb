"""Words of an official text as a page prints them: line breaks, bullets of Word.

Word draws bullets with fonts of its own, from letters that no other font has. The
page shows the bullet that the document shows; the letter of the source stays beside
it, unseen, so that the text is the source's to the letter.
"""

import re

from macros.frame.markup import Html, el, text
from macros.vietnamese.letters import WORD_BULLETS

_BULLET = re.compile(f"[{''.join(WORD_BULLETS)}]")


def printed_words(words: str) -> Html:
    """Return words with the line breaks that the source has in them."""
    return Html(_BULLET.sub(_shown, text(words)).replace("\n", "<br>"))


def _shown(bullet: re.Match[str]) -> str:
    shown = el("span", WORD_BULLETS[bullet[0]], data_added=True)
    about = f"Ký tự riêng của Word (U+{ord(bullet[0]):04X})"
    return el("span", el("span", bullet[0], hidden=True), shown, title=about)
