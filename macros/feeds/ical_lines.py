"""Lines of iCalendar (RFC 5545): escaped, folded, ended by CR LF.

The tests read them with the package icalendar, and compare them with what it writes;
it takes each letter by itself, which was a fifth of the time of a build.
"""

from collections.abc import Iterable

_FOLD = 74  # bytes of a line; 75 are allowed
_FOLD_MARK = b"\r\n "
_INNER = range(0x80, 0xC0)  # bytes of a letter but its first
_UNSPLIT = b"\\^"  # what follows one of these belongs to it


def line(name: str, value: str) -> str:
    """Return one line; *value* is written as it is, *name* may have parameters."""
    written = f"{name}:{value}"
    if len(written) <= _FOLD and written.isascii():
        return f"{written}\r\n"
    return f"{_folded(written)}\r\n"


def text_line(name: str, words: str) -> str:
    """Return a line whose value is text: its reserved letters are escaped."""
    return line(name, escaped(words))


def list_line(name: str, items: Iterable[str]) -> str:
    """Return a line whose value is a list of texts."""
    return line(name, ",".join(map(escaped, items)))


def escaped(words: str) -> str:
    """Return *words* with the letters that RFC 5545, section 3.3.11, reserves."""
    for letter in ("\\", ";", ","):
        words = words.replace(letter, f"\\{letter}")
    return words.replace("\n", "\\n")


def _folded(written: str) -> str:
    """Return a line in parts of at most _FOLD bytes, no letter and no escape cut."""
    raw = written.encode()
    parts = []
    at = 0
    while len(raw) - at > _FOLD:
        end = at + _FOLD
        while raw[end] in _INNER:
            end -= 1
        if raw[end - 1] in _UNSPLIT and end - at > 1:
            end -= 1
        parts.append(raw[at:end])
        at = end
    parts.append(raw[at:])
    return _FOLD_MARK.join(parts).decode()
