"""The key nguon of a plan → where its text came from."""

import re

from macros.model.plan import Origin
from macros.sources.fields import Fields
from macros.sources.front_matter import Scalar

_KEY = "nguon"
_KEYS = "noi tep sha256 lien_ket ngay ghi_chu"
_DIGEST = re.compile("[0-9a-fA-F]{64}")


def read_origin(fields: Fields) -> Origin:
    """Return what the head says of its text's origin; a single text is a note."""
    if isinstance(fields.at(_KEY), Scalar):
        return Origin(note=fields.text(_KEY))
    origin = fields.mapping(_KEY, _KEYS)
    origin.shaped("sha256", _DIGEST, "mã băm SHA-256 của tệp: 64 chữ số 0-9, a-f")
    origin.day("ngay")
    return Origin(
        place=origin.text("noi"),
        file=origin.text("tep"),
        digest=origin.text("sha256"),
        link=origin.text("lien_ket"),
        day=origin.text("ngay"),
        note=origin.text("ghi_chu"),
    )
