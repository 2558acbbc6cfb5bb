"""Addresses: Vietnamese words in the letters that every machine can type."""

import re
import unicodedata
from itertools import filterfalse

# đ, and the letters of other alphabets that look like it: ð, ɖ and their capitals.
_CROSSED = str.maketrans("đĐðÐɖƉ", "dDdDdD")
_SEPARATORS = re.compile("[^a-z0-9]+")


def fold(text: str) -> str:
    """Return *text* without tone and vowel marks, đ as d, in lower case.

    đ (U+0111) has no decomposition, so stripping marks alone would leave it, and
    the default slugs of Python-Markdown would lose it.
    """
    parts = unicodedata.normalize("NFD", text.translate(_CROSSED))
    return "".join(filterfalse(unicodedata.combining, parts)).lower()


def slug(text: str) -> str:
    """Return the address part for *text*: "Đề án" → "de-an"."""
    return _SEPARATORS.sub("-", fold(text)).strip("-")


def toc_slug(text: str, separator: str) -> str:
    """Return the anchor of a heading, called by Python-Markdown's toc extension."""
    return slug(text).replace("-", separator)
