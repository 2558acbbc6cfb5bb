"""Names of bodies at a given point of a text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from macros.model.unit import Level, Registers
from macros.tasks.body_parts import levels
from macros.tasks.phrases import Phrases, Words, table
from macros.tasks.shared_heads import names_at
from macros.vietnamese.normalise import squeeze

_VERBS = (
    r"(?:chủ trì|phối hợp|chỉ đạo|tham mưu|tiếp tục|theo dõi|hướng dẫn|thường xuyên"
    r"|tăng cường|tích cực|lãnh đạo|điều chỉnh|nghiên cứu|xây dựng|thực hiện|tổ chức"
    r"|tập trung|chủ động|ban hành|triển khai|phân công|rà soát|căn cứ|có trách nhiệm"
    r"|kiểm tra|đôn đốc|báo cáo|tổng hợp|đẩy mạnh|giám sát|tiến hành|quán triệt|giúp"
    r"|làm)"
)
_AND = re.compile(
    r"\s*(?:,|;|\s[-–]|(?:và|cùng|hoặc)(?!\w))\s*(?:(?:và|cùng)\s+)?(?:với\s+)?",
    re.IGNORECASE,
)
# Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ được giao và UBND xã
_WITHIN = re.compile(
    r"\s*,?\s*(?:trong phạm vi|theo|căn cứ)\s+chức năng(?:,\s*|\s+và\s+)nhiệm vụ"
    r"(?:,\s*quyền hạn)?(?:\s+quản lý)?"
    r"(?:\s+(?:của mình|của đơn vị(?: mình)?|được (?:giao|phân công)))?",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?!)")
_MOST_NAMES = 60
_LONG_NAME = 3  # words: "Báo" and "Thống kê" begin orders, too


# What bodies that begin a sentence do there, if it is a duty.
_DUTY = re.compile(
    r"\s*,?\s*(?:(?:cần|phải|tích cực|chịu trách nhiệm)\s+)?"
    rf"(?:{_VERBS}|có các giải pháp|phân công|nâng cao|đổi mới|phát huy|phổ biến"
    r"|tuyên truyền|vận động|bố trí|duy trì|quan tâm)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class UnitNames:
    """The names of bodies: those of one place and around it, and all well-built ones.

    `pattern` finds the names that a register gives, `places` and `types` of bodies
    are those that it knows.
    """

    pattern: re.Pattern[str]
    places: Phrases
    types: Phrases

    def list_at(self, text: str, start: int) -> tuple[tuple[str, ...], int]:
        """Return the names listed from *start* on, and where the list ends.

        A comma or "và" inside a known name does not part it: "Phòng Dân vận các cơ
        quan Nhà nước, dân tộc và tôn giáo" is one room.
        """
        names: list[str] = []
        end = at = start
        while len(names) < _MOST_NAMES:
            found, after = self._named_at(text, at)
            if not found:
                break
            names += found
            end = after
            within = _WITHIN.match(text, end)
            joint = _AND.match(text, within.end() if within else end)
            if joint is None:
                break
            at = joint.end()
        return tuple(names), end

    def _named_at(self, text: str, at: int) -> tuple[tuple[str, ...], int]:
        """Return the name at an offset, or those that share one head there."""
        built, end = names_at(text, at, self.places, self.types)
        known = self.pattern.match(text, at)
        if known and (known.end() >= end or _is_guess(text[known.end() : end])):
            return (squeeze(known[0]),), known.end()
        return built, end

    def listed(self, cell: str) -> tuple[str, ...]:
        """Return the bodies in a cell; names that nobody knows stand as printed."""
        words = squeeze(cell).rstrip(".;, ")
        found, end = self.list_at(words, 0)
        if found and end == len(words):
            return found
        parts = [part.strip() for part in words.split(";") if part.strip()]
        return tuple(name for part in parts for name in self._begin(part))

    def _begin(self, part: str) -> tuple[str, ...]:
        """Return the names that a part of a cell begins with, itself if with none.

        What follows a name without a joint says more of it: "Sở Nội vụ theo chức
        năng được giao".
        """
        found, end = self.list_at(part, 0)
        return found if found and not _AND.match(part, end) else (part,)


def _is_guess(more: str) -> bool:
    """Tell whether the grammar adds no more to a known name than one small word.

    It takes such a word for the second syllable of a compound; the register knows
    better.
    """
    words = Words(more, 0)
    alone = words[0].end == len(more) and not words[0].is_capital
    return alone and levels(words, 0, Phrases()) == 0


def gives_duty(text: str, end: int) -> bool:
    """Tell whether a verb of duty follows the bodies that end at an offset."""
    return bool(_DUTY.match(text, end))


def unit_names(registers: Registers, place_id: str) -> UnitNames:
    """Return the names known in a place: its own bodies and those of places around."""
    chain = registers.place_chain(place_id)
    names = {
        name
        for unit in registers.units.values()
        if unit.place_id in chain
        for name in (unit.name, *unit.other_names)
    }
    places, types = _places(registers, place_id), _types(registers)
    if not names:
        return UnitNames(_NEVER, places, types)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    alternatives = "|".join(map(_flexible, longest_first))
    return UnitNames(
        re.compile(rf"(?:{alternatives})(?!\w)", re.IGNORECASE), places, types
    )


def _places(registers: Registers, place_id: str) -> Phrases:
    """Return the names of places that texts of a place are likely to hold.

    They are those of the register, the provinces, and what lies in the province.
    """
    chain = registers.gazetteer.chain(place_id)
    around = [near for of in chain for near in registers.gazetteer.within(of.id)]
    districts = [p for p in around if p.level is Level.DISTRICT]
    inside = [p for of in districts for p in registers.gazetteer.within(of.id)]
    everyone = (*registers.places.values(), *around, *inside)
    return _table(tuple(dict.fromkeys(place.name for place in everyone)))


def _types(registers: Registers) -> Phrases:
    """Return the names of types that are long enough to be nothing else."""
    named = (name for of in registers.unit_types.values() for name in of.names)
    long = [name for name in named if len(name.split()) >= _LONG_NAME]
    return _table(tuple(dict.fromkeys(long)))


@lru_cache(maxsize=16)  # plans of one place, or of one office, share theirs
def _table(names: tuple[str, ...]) -> Phrases:
    return table(*((name, "") for name in names))


def _flexible(name: str) -> str:
    """Return a pattern for *name* with any blanks, and any or none at hyphens."""
    parts = re.split(r"\s*-\s*", name)
    return r"\s*[-–]\s*".join(
        r"\s+".join(re.escape(word) for word in part.split()) for part in parts
    )
