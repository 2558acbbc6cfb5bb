"""Fonts that showed Vietnamese before Unicode: their letters → Unicode.

A font says by its name which table it has; without such a name nothing is changed.
"""

import re

from viparse.normalize.encodings import CHARMAPS
from viparse.normalize.tables import convert

_TABLES = (
    (re.compile(r"\.?Vn[A-Z]\w*|ABC\w*", re.ASCII), "tcvn3"),  # .VnTime, .VnTimeH
    (re.compile(r"VNI[- ]\w+", re.ASCII), "vni"),  # VNI-Times, VNI-Helve
    (re.compile(r"VPS\s?\w+", re.ASCII), "vps"),  # VPS Times
    (re.compile(r"VI(?:SCII)?[- ](?:Times|Arial|\w+)|HoangYen\w*", re.ASCII), "viscii"),
)
_CAPITALS = re.compile(r"\.?Vn\w*H", re.ASCII)  # their small letters show as capitals


def in_unicode(text: str, font: str) -> str:
    """Return what *text*, set in *font*, shows; itself if the font is no old one.

    >>> in_unicode("KÕ ho¹ch", ".VnTime"), in_unicode("kÕ ho¹ch", ".VnTimeH")
    ('Kế hoạch', 'KẾ HOẠCH')
    """
    for names, table in _TABLES:
        if names.match(font):
            shown = convert(text, CHARMAPS[table])
            return shown.upper() if _CAPITALS.fullmatch(font) else shown
    return text
