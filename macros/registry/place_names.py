"""Where words name a place in full: "UBND tỉnh Sóc Trăng", "Huyện ủy Cao Lộc"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.model.gazetteer import Gazetteer
from macros.model.place import Level
from macros.model.place_list import TYPE_WORDS
from macros.vietnamese.letters import CAPITALS

_TYPE = re.compile(
    r"(?<!\w)(?:(?P<committee>tỉnh|thành|huyện|quận|thị)\s+(?:[uủ][ỷy]|đoàn)(?!\w)"
    r"|(?P<short>t[px])(?:\.|(?=\s|hcm))"
    r"|(?P<type>tỉnh|thành\s+phố|thị\s+xã|thị\s+trấn|huyện|quận|đặc\s+khu|xã|phường)"
    r"(?!\w))",
    re.IGNORECASE,
)
_SPELLED = {"tp": "thành phố", "tx": "thị xã", "thành": "thành phố", "thị": "thị xã"}
_NAME = re.compile(r"(?:\s*(?:-\s*)?[\w’‘']+){1,7}")
_HO_CHI_MINH = re.compile("^hcm(?!\\w)", re.IGNORECASE)
# hợp tác xã, thông tấn xã, công xã: no commune follows
_NO_COMMUNE = re.compile(r"(?:tác|tấn|công|cư|nông)\s+$", re.IGNORECASE)
_BEFORE = 8  # letters before a type's word that can tell so
# What may follow a name that nobody knows, so that its end can be told.
_AFTER = re.compile(
    r"\s*(?:$|[,;.:()]|-\s|(?:và|về|ban hành|khóa|khoá|nhiệm kỳ|năm|ngày|tỉnh|thành phố"
    r"|thị xã|huyện|quận)(?!\w))"
)
_WORD = rf"[{CAPITALS}](?![{CAPITALS}])[\w’‘']*"  # no UBND, no KẾ HOẠCH
_UNKNOWN = re.compile(
    rf"\s+(?P<name>{_WORD}(?:\s+{_WORD}){{1,3}}"
    r"|(?<=quận )[0-9]{1,2}|(?<=phường )[0-9]{1,2})"
)
_NO_PLACE = {"việt nam", "trung ương"}


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A full name of a place ("huyện Cao Lộc"), and the level that it may have."""

    full_name: str
    level: Level
    is_known: bool


def place_names(words: str, gazetteer: Gazetteer) -> list[PlaceName]:
    """Return the names of places in *words* in their order.

    A name begins with the word for its type. It is the longest that the gazetteer
    knows; one that it does not know is a name where its end is plain to see.
    """
    return list(_names(words, gazetteer))


def _names(words: str, gazetteer: Gazetteer) -> Iterator[PlaceName]:
    end = 0
    for found in _TYPE.finditer(words):
        before = words[max(0, found.start() - _BEFORE) : found.start()]
        if found.start() < end or _NO_COMMUNE.search(before):
            continue
        kind = _kind(found)
        name = _known(kind, _NAME.match(words, found.end()), gazetteer)
        if name:
            level = gazetteer.named(f"{kind} {name}")[0].level
            yield PlaceName(f"{kind} {name}", level, is_known=True)
        elif name := _unknown(found, words):
            yield PlaceName(f"{kind} {name}", _level(kind), is_known=False)
        end = found.end() + len(name)


def _kind(found: re.Match[str]) -> str:
    word = found["committee"] or found["short"] or found["type"]
    plain = " ".join(word.casefold().split())
    return _SPELLED.get(plain, plain)


def _level(kind: str) -> Level:
    """Return the level of a type's word; a town that nobody knows is of a district."""
    return next(level for level, kinds in reversed(TYPE_WORDS.items()) if kind in kinds)


def _known(kind: str, tail: re.Match[str] | None, gazetteer: Gazetteer) -> str:
    words = _HO_CHI_MINH.sub("Hồ Chí Minh", tail[0].strip()).split() if tail else []
    if not words or words[0][0].islower():
        return ""
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((name for name in names if gazetteer.named(f"{kind} {name}")), "")


def _unknown(found: re.Match[str], words: str) -> str:
    name = _UNKNOWN.match(words, found.end())
    if not name or found[0].isupper() or name["name"].casefold() in _NO_PLACE:
        return ""
    return name["name"] if _AFTER.match(words, name.end()) else ""
