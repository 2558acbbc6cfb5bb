"""Who leads and who supports, in the words of a label, a cell or a bracket."""

import re
from dataclasses import dataclass, field
from operator import or_

from macros.tasks.part import NOBODY, Charge
from macros.tasks.unit_names import UnitNames, names_begun
from macros.vietnamese.letters import CAPITALS
from macros.vietnamese.normalise import squeeze

_HELPS = r"phối\s+(?:kết\s+)?hợp|tham\s+gia|hỗ\s+trợ|cùng\s+thực\s+hiện"
_LEADS = (
    r"chủ\s+trì|phụ\s+trách|thực\s+hiện|tham\s+mưu|chịu\s+trách\s+nhiệm|đầu\s+mối"
    r"|theo\s+dõi|chuẩn\s+bị|đảm\s+nhận"
)
_ROLE = re.compile(rf"(?<!\w)(?:{_HELPS}|{_LEADS})(?!\w)", re.IGNORECASE)
# Công an tỉnh phối hợp · Sở Y tế (chủ trì) · Sở Nội vụ - chủ trì; but in "Sở Y tế
# phối hợp với Công an tỉnh" the police helps.
_HELPING = re.compile(
    rf"\s*[(–-]?\s*(?:cùng\s+)?(?:{_HELPS})(?!\s+(?:chặt\s+chẽ\s+)?(?:cùng\s+)?với)(?!\w)",
    re.IGNORECASE,
)
_LEADING = re.compile(
    rf"\s*(?:[(–-]\s*)?(?:là\s+)?(?:(?:cơ\s+quan|đơn\s+vị)\s+)?(?:{_LEADS})(?!\w)",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"(?:phối\s+(?:kết\s+)?hợp|cùng)(?:\s+chặt\s+chẽ)?(?:\s+cùng)?\s+(?:với\s+)?"
    r"|(?<=[,;(])\s*với\s+|(?:phối\s+hợp|tham\s+gia)\s*:\s*",
    re.IGNORECASE,
)
_APART = re.compile(
    r"[;.]\s+(?:đồng\s+thời,\s+)?|,\s+|\s+(?:và|cùng)\s+", re.IGNORECASE
)
_ORDER = re.compile(
    r"\W*(?:giao|đề\s+nghị|phân\s+công|do|chủ\s+trì\s*:|thực\s+hiện\s*:)\s+",
    re.IGNORECASE,
)
_ROLE_BEHIND = re.compile(rf"\W*(?:là\s+)?(?:{_HELPS}|{_LEADS})(?!\w)", re.IGNORECASE)
_TIME_BEHIND = re.compile(
    r"[;,]\s+(?:hoàn\s+thành|xong|trước|thời\s+(?:gian|hạn)|trong|tháng|quý|ngày)(?!\w)",
    re.IGNORECASE,
)
# Two small words or one behind a name, as in a misspelt one, are its rest.
_REST = re.compile(r"(?:\s[^\W\d_A-ZĐ]+){1,2}(?=\s*(?:[,;.]|\Z|\s(?:và|cùng)\s))")
_ASIDE = re.compile(r"\s*\([^()]{1,100}\)")
_MOST_ASIDES = 12
# Names only among others, in a list.
_SHORT = frozenset({"Văn phòng", "Kế toán", "Văn thư", "Thủ quỹ", "Bảo vệ", "Thư viện"})
# What bare nouns are not: "... cho đơn vị và địa phương"
_OWN_HEAD = re.compile(rf"[{CAPITALS}]|(?:các|những|mỗi)\s")
_LONGEST_NAME = 14  # words
_CUE = 6  # letters that a cue may reach beyond the joint it begins with


@dataclass(slots=True)
class _Told:
    """The bodies found so far; `helping` are those behind "phối hợp với"."""

    lead: dict[str, None] = field(default_factory=dict)
    support: dict[str, None] = field(default_factory=dict)
    helping: bool = False
    has_roles: bool = True


def roles(text: str, names: UnitNames) -> Charge:
    """Return the bodies in words that say who does a work, in one line or several.

    "Sở Y tế chủ trì, phối hợp với Công an tỉnh và các đơn vị liên quan", "Sở Y tế chủ
    trì; Công an tỉnh phối hợp", or names alone, of which all lead.
    """
    told = [_roles_in(line, names) for line in text.splitlines() if line.strip()]
    lead = dict.fromkeys(name for charge in told for name in charge.lead)
    support = dict.fromkeys(name for charge in told for name in charge.support)
    return Charge(tuple(lead), tuple(name for name in support if name not in lead))


def _roles_in(line: str, names: UnitNames) -> Charge:
    words = squeeze(line).strip(".;, ")
    opening = _ORDER.match(words)
    words = _without_asides(words[opening.end() :] if opening else words, names)
    if not _ROLE.search(words):
        found, end = names.list_at(words, 0)
        if end == len(words):
            return Charge(found)
        if _are_names(words, end):
            return Charge(_apart(words, names) or names.listed(words))
    told = _Told(has_roles=bool(_ROLE.search(words)))
    at = 0
    while at < len(words):
        at = _read(words, at, told, names)
    lead = tuple(told.lead) or (names.listed(words) if not told.support else ())
    return Charge(lead, tuple(told.support))


def who(words: str, names: UnitNames) -> Charge:
    """Return the bodies in *words* that do nothing but say who does a work.

    Names alone, or with words for their roles; NOBODY where others stand there.
    """
    opening = _ORDER.match(words)
    begin = opening.end() if opening else len(words) - len(words.lstrip())
    _, end = names.list_at(words, begin)
    if _TIME_BEHIND.match(words, end):
        words = words[:end]  # (Phòng Kinh tế; hoàn thành trước 30/6/2024)
    rest = words[end:].strip(" .;,")
    is_told = end > begin and (not rest or _ROLE_BEHIND.match(rest) is not None)
    return roles(words, names) if is_told else NOBODY


def tells_work(words: str, names: UnitNames) -> bool:
    """Tell whether a line says what a body does: "Sở Xây dựng đăng thông điệp ..."."""
    found, end = names.list_at(words, 0)
    rest = words[end:].lstrip(" :")
    is_role = _ROLE.match(rest) is not None or _REST.match(words, end) is not None
    return bool(found) and len(rest.split()) > 1 and rest[0].islower() and not is_role


def _without_asides(words: str, names: UnitNames) -> str:
    """Return words without brackets that say more of a name in a list than its role."""
    for _ in range(min(words.count("("), _MOST_ASIDES)):
        _, end = names.list_at(words, 0)
        aside = _ASIDE.match(words, end)
        if aside is None or _ROLE.search(aside[0]):
            break
        words = words[:end] + words[aside.end() :]
    return words


def _are_names(words: str, end: int) -> bool:
    """Tell whether words of which the known names *end* there are names only."""
    longest = max(len(part.split()) for part in re.split(r"[.;]\s+", words))
    return longest <= _LONGEST_NAME and not _REST.match(words, end)


def _apart(words: str, names: UnitNames) -> tuple[str, ...]:
    """Return the names in a list with short ones that nobody knows: "BGH, GVBM"."""
    parts = tuple(re.split(r"[,;]\s*|\s+và\s+", words))
    known = [names.list_at(part, 0)[1] == len(part) > 0 for part in parts]
    short = [
        part in _SHORT or (part.isupper() and part.isalpha()) or _is_team(part)
        for part in parts
    ]
    return parts if all(map(or_, known, short)) and not all(known) else ()


def _is_team(part: str) -> bool:
    """Tell whether a part of a cell is a team written small: "tổ Tin", "lớp 9A"."""
    return part[:1].islower() and bool(names_begun(part))


def _read(words: str, at: int, told: _Told, names: UnitNames) -> int:
    """Read names at an offset, or what parts them; return where to go on."""
    partners = _WITH.match(words, at)
    if partners:
        told.helping = True
        return partners.end()
    found, end = names.list_at(words, at)
    if not found:
        return _go_on(words, at, told)
    rest = None if told.has_roles else _REST.match(words, end)
    if rest:
        found = (*found[:-1], squeeze(found[-1] + rest[0]))
        end = rest.end()
    begins = at == 0 or words[:at].rstrip()[-1] in ";."
    helps = told.helping or _HELPING.match(words, end) is not None
    if helps:
        told.support.update(dict.fromkeys(found))
    elif begins or _LEADING.match(words, end) or _ends_list(words, at, end):
        told.lead.update(dict.fromkeys(found))
    return max(end, at + 1)


def _ends_list(words: str, start: int, end: int) -> bool:
    """Tell whether names with heads of their own end a part, as those of a list do."""
    is_last = not words[end:].strip() or words[end] in ";."
    return is_last and _OWN_HEAD.match(words, start) is not None


def _go_on(words: str, at: int, told: _Told) -> int:
    """Return where the next names may begin."""
    stop = _APART.search(words, at)
    cue = _WITH.search(words, at, stop.end() + _CUE if stop else len(words))
    if cue:
        return cue.start() if cue.start() > at else cue.end()
    if stop is None:
        return len(words)
    if stop[0][0] in ";.":
        told.helping = False
    return stop.end()
