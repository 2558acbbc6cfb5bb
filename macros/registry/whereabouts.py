"""Words behind the name of a type → the place that they mean."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.place import Level, Place
from macros.model.unit import Registers
from macros.vietnamese.normalise import name_key

_LEVELS = {
    "tỉnh": Level.PROVINCE,
    "thành phố": Level.PROVINCE,
    "huyện": Level.DISTRICT,
    "quận": Level.DISTRICT,
    "thị xã": Level.DISTRICT,
    "xã": Level.COMMUNE,
    "phường": Level.COMMUNE,
    "thị trấn": Level.COMMUNE,
    "đặc khu": Level.COMMUNE,
    "cơ sở": Level.COMMUNE,
    "trung ương": Level.CENTRAL,
}
_WORDS = "|".join(_LEVELS)
_REST = re.compile(
    r"(?:(?:trực thuộc|thuộc|của|trên địa bàn|chi nhánh)\s)?"
    rf"(?:(?:cấp\s)?(?P<level>{_WORDS}|tp\.?)(?!\w)\s?)?(?P<place>.*?)"
    r"\s?(?:(?:có\s)?liên quan)?"
)
_HO_CHI_MINH = re.compile(r"(?<!\w)tp\.?\s?hcm(?!\w)")
_MANY = re.compile(
    rf"(?:thuộc\s)?(?:(?:cấp\s|các\s)(?P<one>{_WORDS})|(?P<first>{_WORDS}))"
    rf"(?P<more>(?:(?:\s?,|\svà|\s?/|\shoặc)\s(?:các\s)?(?:{_WORDS}))*)(?P<rest>.*)"
)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Finds places that words name, seen from a place on a day."""

    registers: Registers
    chain: tuple[Place, ...]  # the plan's place and those around it
    day: str

    def place(self, words: str, levels: Iterable[Level]) -> Place | None:
        """Return the place of a body that exists at *levels*; None if it is unclear."""
        full = _HO_CHI_MINH.sub("thành phố hồ chí minh", name_key(words))
        found = _REST.fullmatch(full)
        if found is None:
            return None
        kind, name = (found["level"] or "").rstrip("."), found["place"]
        kind = "thành phố" if kind == "tp" else kind
        if name:
            return self._named(kind, name)
        wanted = tuple(levels)
        if kind:
            return self._around(kind, wanted)
        return next((p for p in self.chain if p.level in wanted), None)

    def _named(self, kind: str, name: str) -> Place | None:
        for place in self.chain:
            if name_key(place.name) == name and (not kind or _is(place, kind)):
                return place
        for word in (kind,) if kind else ("tỉnh", "thành phố"):
            found = self.registers.gazetteer.named(f"{word} {name}", self.day)
            near = [p for p in found if p.parent in {c.id for c in self.chain}]
            if len(near or found) == 1:
                return (near or found)[0]
        return None

    def _around(self, kind: str, levels: tuple[Level, ...]) -> Place | None:
        fitting = [p for p in self.chain if p.level in levels]
        alike = [p for p in fitting if _is(p, kind)]
        of_level = [p for p in fitting if p.level is _LEVELS[kind]]
        return next(iter(alike or of_level), None)

    def level_of_many(self, words: str) -> Level | None:
        """Return the level of several places: "các xã, phường", "cấp xã", "xã"."""
        found = _MANY.fullmatch(name_key(words))
        if found is None:
            return None
        if found["first"] and found["rest"]:
            return None  # xã Đồng Tâm
        kind, many = found["one"] or found["first"], found["more"] or "các " in words
        if found["rest"].startswith(" hội"):
            return None  # xã hội
        here = self.chain[0].level if self.chain else Level.CENTRAL
        level = _LEVELS.get(kind)
        if many and level is Level.PROVINCE and here is Level.PROVINCE:
            level = Level.DISTRICT  # các huyện, thị xã, thành phố
        return level if level and here.is_above(level) else None

    @staticmethod
    def has_many_levels(words: str) -> bool:
        """Tell whether words name several levels: "cấp tỉnh, cấp xã", "các cấp"."""
        key = name_key(words)
        told = re.findall(rf"(?<!\w)(?:cấp\s)?({_WORDS})(?!\w)(?!\shội)", key)
        return key.startswith("các cấp") or len({_LEVELS[word] for word in told}) > 1


def _is(place: Place, kind: str) -> bool:
    return name_key(place.full_name).startswith(f"{kind} ")
