"""Names of bodies at a given point of a text."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from macros.model.unit import Registers
from macros.tasks.body_words import BODY_HEAD
from macros.vietnamese.letters import CAPITALS
from macros.vietnamese.normalise import one_spelling, squeeze, visible

# A body that no register knows runs from its head to the next comma or verb.
_VERBS = (
    r"(?:chủ trì|phối hợp|chỉ đạo|tham mưu|tiếp tục|theo dõi|hướng dẫn|thường xuyên"
    r"|tăng cường|tích cực|lãnh đạo|điều chỉnh|nghiên cứu|xây dựng|thực hiện|tổ chức"
    r"|tập trung|chủ động|ban hành|triển khai|phân công|rà soát|căn cứ|có trách nhiệm"
    r"|kiểm tra|đôn đốc|báo cáo|tổng hợp|đẩy mạnh|giám sát|tiến hành|quán triệt|giúp"
    r"|làm)"
)
_NEXT = rf"(?:và|cùng)\s+(?:với\s+)?{BODY_HEAD}"
_ENDS = "về|được|theo|nhằm|gửi|chịu trách nhiệm"
# Sở Văn hóa, Thể thao và Du lịch: a list of fields, none of them a body
_FIELD = rf"(?!{BODY_HEAD}(?!\w))[{CAPITALS}]"
_FIELDS = rf",(?=\s+{_FIELD}\w*(?:\s+\w+){{0,3}}\s+và\s+{_FIELD})"
_UNKNOWN = re.compile(
    rf"{BODY_HEAD}(?!\w)"
    rf"(?:(?:{_FIELDS})?\s+(?!(?:{_VERBS}|{_ENDS}|{_NEXT})(?!\w))[^\s,;.:()]+){{0,14}}"
)
_AND = re.compile(r"\s*(?:,|;|\s-|và(?!\w)|cùng(?!\w))\s*(?:với\s+)?", re.IGNORECASE)
_NEVER = re.compile(r"(?!)")


# What bodies that begin a sentence do there, if it is a duty.
_DUTY = re.compile(
    r"\s*,?\s*(?:(?:cần|phải|tích cực|chịu trách nhiệm)\s+)?"
    rf"(?:{_VERBS}|chịu trách nhiệm|được (?:phân công|giao)|có các giải pháp"
    r"|phân công|nâng cao|đổi mới|phát huy|phổ biến"
    r"|tuyên truyền|vận động|bố trí|duy trì|quan tâm)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class UnitNames:
    """The names that a register gives to the bodies of one place and around it."""

    pattern: re.Pattern[str]

    def list_at(self, text: str, start: int) -> tuple[tuple[str, ...], int]:
        """Return the names listed from *start* on, and where the list ends.

        A comma or "và" inside a known name does not part it: "Phòng Dân vận các cơ
        quan Nhà nước, dân tộc và tôn giáo" is one room. "Uỷ ban" is "Ủy ban".
        """
        copy = one_spelling(text)
        words, origin = copy.text, copy.origin
        names: list[str] = []
        end = at = bisect_left(origin, start)
        while found := self.pattern.match(words, at) or _UNKNOWN.match(words, at):
            names.append(squeeze(visible(text[origin[at] : origin[found.end()]])))
            end = found.end()
            joint = _AND.match(words, end)
            if joint is None:
                break
            at = joint.end()
        return tuple(names), origin[end] if names else start

    def listed(self, cell: str) -> tuple[str, ...]:
        """Return the bodies in a cell; names that nobody knows stand as printed."""
        words = squeeze(cell).rstrip(".;, ")
        found, end = self.list_at(words, 0)
        if found and end == len(words):
            return found
        return tuple(part.strip() for part in words.split(";") if part.strip())


def names_begun(words: str) -> tuple[str, ...]:
    """Return the names of bodies that begin *words*, of no register: none in an order.

    "Ban hành quy chế" begins with none, "phòng Nội vụ, ban hành" with one.
    """
    return UnitNames(_NEVER).list_at(words[:1].upper() + words[1:], 0)[0]


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
    if not names:
        return UnitNames(_NEVER)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    alternatives = "|".join(map(_flexible, longest_first))
    return UnitNames(re.compile(rf"(?:{alternatives})(?!\w)", re.IGNORECASE))


def _flexible(name: str) -> str:
    """Return a pattern of *name* in the one spelling, with any blanks at hyphens."""
    parts = re.split(r"\s*-\s*", one_spelling(name).text)
    return r"\s*-\s*".join(
        r"\s+".join(re.escape(word) for word in part.split()) for part in parts
    )
