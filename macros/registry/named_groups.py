"""Groups that plans name: "các sở, ban, ngành tỉnh", "UBND các xã, phường"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from macros.model.place import Level, LifeSpan, Place
from macros.model.system import System
from macros.model.unit import Registers, Unit
from macros.model.unit_type import UnitType
from macros.registry.titles_of_bodies import bodies_headed
from macros.registry.type_names import TypeNames
from macros.registry.whereabouts import Whereabouts
from macros.tasks.body_names import Names
from macros.tasks.body_words import DETERMINERS
from macros.tasks.phrases import Phrases, Words, table
from macros.vietnamese.normalise import name_key, squeeze
from macros.vietnamese.slug import slug

_DETERMINERS = table((DETERMINERS, ""))
_LEVEL_NAMES = {
    Level.PROVINCE: "cấp tỉnh",
    Level.DISTRICT: "cấp huyện",
    Level.COMMUNE: "cấp xã",
}
_OWN_LEVEL = (
    r"(?:cấp\s)?(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|tp\.?)"
    r"(?!\s(?:hội|viên))"
)
_LEVELS_ONLY = re.compile(
    rf"các cấp|(?:(?:\A|,\s|\svà\s|/){_OWN_LEVEL}|,? cơ sở)+", re.IGNORECASE
)
# What a group says of its place, which its full name tells again.
_TAIL = re.compile(
    r"(?<!,)(?:\s(?:thuộc|trực thuộc)\s(?:ubnd|ủy ban nhân dân))?"
    rf"\s{_OWN_LEVEL}(?:\s(?P<place>[^,;]+))?\Z",
    re.IGNORECASE,
)
# Which of the bodies is not told.
_SOME = re.compile(
    r"(?<!\w)(?:liên quan|chức năng|khác|được|chủ trì|tham gia|quản lý|phụ trách"
    r"|hoạt động|có)(?!\w)"
)
# The sectors that lead, manage or take part in a programme: which of a group.
_WHICH = re.compile(
    r"\s+(?:chủ trì|được|có|tham gia|trực tiếp|quản lý|phụ trách|hoạt động)(?!\w)",
    re.IGNORECASE,
)
_MOST_WORDS = 30
_PEOPLE = ("cán bộ", "công chức", "viên chức", "đảng viên", "đoàn viên", "hội viên")
_SYSTEMS = (
    (System.PARTY, r"\A(?:các )?(?:cấp ủy|ban đảng|tổ chức đảng|chi bộ|đảng)"),
    (System.FRONT, r"\A(?:các )?(?:đoàn thể|tổ chức chính trị|hội|mặt trận)"),
    (System.PRESS, r"\A(?:các )?(?:cơ quan (?:thông tấn|báo)|báo|đài)"),
    (System.FORCES, r"\A(?:các )?(?:lực lượng vũ trang|đơn vị vũ trang)"),
)
# The ministries are those of the country, whoever names them.
_CENTRAL = re.compile(r"bộ(?=,|\Z|\s(?:và|ngành)(?!\w))|.*(?<!\w)trung ương\Z")
_LONGEST_SLUG = 80

# Bodies with their order, by type, level and place around them.
Everyone = Mapping[tuple[str, Level, str], Sequence[tuple[int, str]]]


@dataclass(frozen=True, slots=True)
class NamedGroups:
    """Makes groups of bodies from how they are named, and finds their members."""

    registers: Registers
    types: TypeNames

    def of_places(
        self, types: Iterable[UnitType], rest: str, where: Whereabouts
    ) -> Unit | None:
        """Return the bodies of one type in many places: "UBND các xã, phường"."""
        place = where.chain[0]
        listed = tuple(types)
        level = where.level_of_many(rest)
        found = next((of for of in listed if of.level is level), None)
        if where.has_many_levels(rest) and _LEVELS_ONLY.fullmatch(name_key(rest)):
            name = f"{listed[0].names[0]} {rest}"
            return _group(name, place, place.level, listed[0].system)
        if level is None or found is None:
            return None
        name = f"{found.names[0]} {_LEVEL_NAMES[level]}"
        return _group(name, place, level, found.system)

    def unit(self, name: str, where: Whereabouts) -> Unit | None:
        """Return the group that a name tells, or that an official named heads."""
        for headed in bodies_headed(name):
            words = Words(headed, 0)
            begin = _DETERMINERS.end(words, 0)
            end = Names(words, Phrases(), Phrases()).group(0)
            whole = not words[end].text or (
                _WHICH.match(headed, words.end(end - 1)) is not None
                and len(headed.split()) <= _MOST_WORDS
            )
            if end > begin and whole:
                return self._told(squeeze(headed[words.start(begin) :]), where)
        return None

    def _told(self, words: str, where: Whereabouts) -> Unit:
        place = where.chain[0]
        tail = _TAIL.search(words)
        level = where.level_of_many(tail[0].strip()) if tail else None
        if tail:
            named = where.place(tail[0].strip(), Level) if level is None else None
            place = named or place
            words = words[: tail.start()] or words
        words = re.sub(r"\bcó liên quan\b", "liên quan", words)
        small = words[:1].lower() + words[1:]
        is_people = small.startswith(_PEOPLE)
        name = words[:1].upper() + words[1:] if is_people else f"Các {small}"
        key = name_key(small)
        system = next((s for s, begins in _SYSTEMS if re.match(begins, key)), None)
        system = system or System.STATE
        if _CENTRAL.match(key) and where.chain[-1].level is Level.CENTRAL:
            told = name if key.endswith("trung ương") else f"{name} Trung ương"
            return _group(told, where.chain[-1], Level.CENTRAL, system)
        if level:
            return _group(f"{name} {_LEVEL_NAMES[level]}", place, level, system)
        return _group(name, place, place.level, system)

    def known_members(self, group: Unit, everyone: Everyone) -> tuple[str, ...]:
        """Return the members that a group of the register has by its name."""
        chain = self.registers.gazetteer.chain(group.place_id)
        if not chain:
            return ()
        where = Whereabouts(self.registers, chain, "")
        typed = (
            self.of_places(types, rest, where)
            for types, rest in self.types.beginning(group.name)
        )
        told = next(filter(None, typed), None) or self.unit(group.name, where)
        if told is None or (told.place_id, told.level) != (group.place_id, group.level):
            return ()
        return self.members(told, everyone)

    def members(self, group: Unit, everyone: Everyone) -> tuple[str, ...]:
        """Return the bodies that a group is known to hold."""
        key = name_key(group.name)
        if _SOME.search(key):
            return ()
        one_type = next(self.types.beginning(group.name), None)
        wanted = one_type[0] if one_type else self._called(key)
        ids = {of.id for of in wanted if not one_type or of.level is group.level}
        found = {
            at: unit_id
            for type_id in ids
            for at, unit_id in everyone.get((type_id, group.level, group.place_id), ())
        }
        return tuple(found[at] for at in sorted(found))

    def everyone(self, units: Iterable[Unit]) -> Everyone:
        """Return bodies by what groups ask for: a library has many of both."""
        chain = self.registers.gazetteer.chain
        found: dict[tuple[str, Level, str], list[tuple[int, str]]] = defaultdict(list)
        for at, unit in enumerate(units):
            named = None if unit.is_group else self.types.beginning(unit.name)
            types, _ = next(named or iter(()), ((), ""))
            fitting = {of.id for of in types if of.level is unit.level}
            around = {unit.place_id, *(p.id for p in chain(unit.place_id))}
            for type_id, place_id in product(fitting, around if fitting else ()):
                found[type_id, unit.level, place_id].append((at, unit.id))
        return found

    def _called(self, key: str) -> tuple[UnitType, ...]:
        """Return the types that a word of a group's name stands for."""
        types = self.registers.unit_types.values()
        words = {word for of in types for word in of.collective}
        told = {word for word in words if _has(key, name_key(word))}
        return tuple(of for of in types if told.intersection(of.collective))


def _has(key: str, word: str) -> bool:
    """Tell whether a word is one of a name: "sở", but not that of "cơ sở"."""
    pattern = rf"(?<!\w)(?<!cơ )(?<!xã ){re.escape(word)}(?!\w)"
    return word in key and re.search(pattern, key) is not None


def _group(name: str, place: Place, level: Level, system: System) -> Unit:
    short = slug(name)[:_LONGEST_SLUG].rstrip("-")
    is_central = level is Level.CENTRAL  # Các bộ, ngành Trung ương
    return Unit(
        id=f"{short}-{place.id}",
        name=name if is_central else f"{name} {place.full_name}",
        other_names=(),
        place_id=place.id,
        level=level,
        system=system,
        parent="",
        is_group=True,
        life=LifeSpan(),
        line=0,
    )
