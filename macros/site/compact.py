"""Templates without the white space that lays out their source.

Every page of the site would carry that of the theme: a third of what stands around it.
Only what templates say themselves is touched, never what they print of a page: a title,
an official text. So a page printed by Jinja and one put into a frame are alike.
"""

import re
from collections.abc import Iterable, Iterator

from jinja2 import Environment
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

# Around and at the ends of these, no browser shows white space.
_BLOCKS = frozenset(
    """
    article aside body div dl dt dd fieldset figure footer form h1 h2 h3 h4 h5 h6 head
    header hr html li link main meta nav ol option p section select table tbody td th
    thead title tr ul
    """.split()  # noqa: SIM905 - a list of them would take a screen
)
_VERBATIM = frozenset({"pre", "script", "style", "textarea"})
# White space counts as layout if it breaks a line.
_PIECE = re.compile(r"<(/?)([a-z][a-z0-9]*)|[ \t\r\n]*\n[ \t\r\n]*")
_NEXT = re.compile(r"</?([a-z][a-z0-9]*)")
_AROUND = ("block_begin", "block_end")


def compact_templates(env: Environment) -> None:
    """Make *env* read the templates of the theme without their layout."""
    env.add_extension(Compact)


class Compact(Extension):
    """Drops white space with a line break where none is shown, or keeps one break."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Return the tokens of a template; those of others than pages as they are."""
        is_page = (stream.name or "").endswith(".html")
        return _compacted(stream) if is_page else stream


def _compacted(stream: Iterable[Token]) -> Iterator[Token]:
    """Yield tokens; a line break between two statements of a template is layout."""
    layout = _Layout()
    tokens = list(stream)
    kinds = [token.type for token in tokens]
    for at, token in enumerate(tokens):
        if token.type != "data":
            yield token
            continue
        words = layout.without(token.value)
        between = kinds[at - 1 : at] + kinds[at + 1 : at + 2]
        if words == "\n" and set(between) <= set(_AROUND):
            continue
        if words:
            yield Token(token.lineno, token.type, words)


class _Layout:
    """What was open where the words of a template broke off for a statement."""

    def __init__(self) -> None:
        self._tag = ""
        self._verbatim = ""

    def without(self, words: str) -> str:
        """Return the next words of the template without their layout."""
        kept, end = [], 0
        for found in _PIECE.finditer(words):
            kept.append(words[end : found.start()])
            end = found.end()
            if found[2]:
                self._enter(found[2], is_end=bool(found[1]))
                kept.append(found[0])
            else:
                kept.append(found[0] if self._verbatim else self._break(words, found))
        return "".join([*kept, words[end:]])

    def _enter(self, tag: str, *, is_end: bool) -> None:
        if self._verbatim:
            if is_end and tag == self._verbatim:
                self._verbatim = ""
        elif tag in _VERBATIM and not is_end:
            self._verbatim = tag
        self._tag = tag

    def _break(self, words: str, found: re.Match[str]) -> str:
        """Return what is left of white space with a line break."""
        after_tag = found.start() > 0 and words[found.start() - 1] == ">"
        following = _NEXT.match(words, found.end())
        is_unseen = (after_tag and self._tag in _BLOCKS) or (
            following is not None and following[1] in _BLOCKS
        )
        return "" if is_unseen else "\n"
