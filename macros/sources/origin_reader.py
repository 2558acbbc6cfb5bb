"""The key nguon of a plan → where its text came from."""

import re

from macros.sources.fields import Fields
from macros.sources.front_matter import Scalar

_KEY = "nguon"
_NOTE = "ghi_chu"
_KEYS = f"noi tep sha256 lien_ket ngay {_NOTE}"
_DIGEST = re.compile("[0-9a-fA-F]{64}")


def read_origin(fields: Fields) -> tuple[tuple[str, str], ...]:
    """Return what the head says of its text's origin, by key, in the order of keys.

    A single text counts as a note.
    """
    if isinstance(fields.at(_KEY), Scalar):
        note = fields.text(_KEY)
        return ((_NOTE, note),) if note else ()
    origin = fields.mapping(_KEY, _KEYS)
    origin.shaped("sha256", _DIGEST, "mã băm SHA-256 của tệp: 64 chữ số 0-9, a-f")
    origin.day("ngay")
    said = ((key, origin.text(key)) for key in _KEYS.split())
    return tuple((key, words) for key, words in said if words)
