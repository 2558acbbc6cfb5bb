"""Who is in charge of what stands below: "2. Sở Nội vụ", "Giao Sở Y tế ...:"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from macros.model.clause import Clause, ClauseKind
from macros.model.task import TaskForm
from macros.tasks.labels import bare_label
from macros.tasks.part import NOBODY, Charge, words_start
from macros.tasks.reasons import ends_text
from macros.tasks.subjects import (
    COMMAND,
    commanded,
    directed,
    ordered,
    tells_past,
    with_partners,
    without_asides,
)
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.letters import BULLETS, CAPITALS
from macros.vietnamese.normalise import squeeze

_BULLETS = frozenset(BULLETS)
# 3. Đề nghị Ủy ban MTTQ Việt Nam tỉnh · Đối với Sở Nội vụ · Trách nhiệm của UBND cấp xã
_OPENING = re.compile(
    r"(?:(?:(?:giao|phân\s+công)(?:\s+nhiệm\s+vụ)?|(?:trân\s+trọng\s+)?đề\s+nghị"
    r"|yêu\s+cầu)(?:\s+cho)?|đối\s+với"
    r"|(?:trách\s+nhiệm|nhiệm\s+vụ)(?:\s+cụ\s+thể)?\s+của)\s+"
    r"(?!(?:nhiệm\s+vụ|trách\s+nhiệm|công\s+(?:việc|tác)|(?:tổ\s+chức\s+)?thực\s+hiện"
    r"|triển\s+khai|cụ\s+thể|chỉ\s+tiêu|kinh\s+phí|dự\s+toán|khen)(?!\w))",
    re.IGNORECASE,
)
_DUTY = re.compile(r"\s+(?:có|chịu)\s+trách\s+nhiệm(?!\w)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]{1,200}\)")
_BEFORE_COLON = re.compile(rf"(?P<name>[{CAPITALS}][^:;.()]{{3,90}}?)\s*:\s+(?=\S)")
_LAST_BRACKET = re.compile(r"\s*\([^()]{1,400}\)\Z")
_JOINT = re.compile(rf"[,;]\s+(?=[{CAPITALS}])|\s+và\s+(?=[{CAPITALS}])")
_END = re.compile(r"\s*[.:;,/]*\s*\Z")
# ... chủ trì, quản lý, tham gia thực hiện các dự án: which of a group
_WHICH = re.compile(
    r"\s+(?:chủ\s+trì|được|có|tham\s+gia|liên\s+quan|trực\s+tiếp|quản\s+lý|từ|ở|tại"
    r"|thuộc|trên)(?!\w)",
    re.IGNORECASE,
)
# 3. Cơ quan chủ trì giải quyết thủ tục: a body that only its part in the work names
_BY_ROLE = re.compile(
    r"(?:các\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+trì|phối\s+hợp|soạn\s+thảo|thẩm\s+định"
    r"|được\s+giao|đăng\s+ký|tiếp\s+nhận|tư\s+vấn|giải\s+quyết)(?!\w)[^:;.]{0,120}:?\Z",
    re.IGNORECASE,
)
_GROUP = re.compile(r"(?<!\w)(?:các|những|mỗi)(?!\w)", re.IGNORECASE)
_ABOVE_ALL = re.compile(r",\s+(?:trong\s+đó|nhất\s+là|đặc\s+biệt)(?!\w).*", re.DOTALL)
_FEWEST = 2  # titles that name bodies, before others of their row are taken for names
_LONGEST = 250  # letters of a heading that is a group's name
# Lập hồ sơ cho từng hộ, bao gồm:
_MADE_OF = re.compile(r"\s(?:bao\s+)?gồm(?:\s+có)?\s*:\s*\Z")
_SHORTEST = 24  # letters of a line that says what to do
_SENTENCE_STOP = (".", ";", "./", ",")


@dataclass(frozen=True, slots=True)
class Charges:
    """Who is in charge of each clause, by its id, and the clauses that only say so.

    `names` are the ids of the titles that are names of bodies, and nothing else.
    """

    over: Mapping[str, Charge]
    openings: frozenset[str]
    names: frozenset[str]


def charges(clauses: Iterable[Clause], names: UnitNames) -> Charges:
    """Return whom headings and lines put in charge of the clauses below them.

    A heading or numbered line that is the name of a body, and a line that orders a
    body and ends with a colon, speak for what they enclose; such a line without
    anything enclosed speaks for the list behind it, and one before the first part
    that commands ("yêu cầu các sở ... sau:") for all parts that name no one else.
    A clerk's note on a heading says whom it names.
    """
    clauses = tuple(clauses)
    parents = {part for clause in clauses for part in clause.path}
    named = titles_naming(clauses, names)
    before_colon = _before_colons(clauses, names)
    opened: dict[str, Charge] = {}
    over: dict[str, Charge] = {}
    openings: set[str] = set()
    chain = _NO_CHAIN
    whole = NOBODY
    lister: Clause | None = None
    for clause, behind in pairwise([*clauses, None]):
        if clause is None:
            break
        chain = chain.at(clause)
        whole = NOBODY if ends_text(clause) else whole
        above = next((opened[p] for p in reversed(clause.path) if p in opened), whole)
        base = chain.charge if chain.charge.lead and not chain.rests else above
        lister = lister if lister and _is_part(clause, lister) else None
        over[clause.id] = NOBODY if lister else before_colon.get(clause.id, base)
        if lists_parts(clause) or (base.lead and _is_slip(clause, behind)):
            lister = clause if lists_parts(clause) else None
            continue
        own = named.get(clause.id, NOBODY)
        if own == NOBODY and clause.kind is ClauseKind.PARAGRAPH:
            own = _told(clause, base, names, is_title=is_title(clause, parents))
        if (noted := _noted(clause)) is not None:
            opened[clause.id] = noted
            continue
        if own == NOBODY:
            continue
        own = replace(own, by=(*own.by, clause.id))
        if clause.id in parents:
            opened[clause.id] = own
            openings.add(clause.id)
        elif clause.kind is ClauseKind.PARAGRAPH and clause.text.rstrip().endswith(":"):
            openings.add(clause.id)
            chain = _Chain(clause.path, clause.marker, own)
            if not (clause.path or clause.marker) and COMMAND.search(clause.text):
                whole = own  # ... yêu cầu các sở thực hiện các nội dung sau:
    return Charges(over, frozenset(openings), frozenset(named))


def _noted(clause: Clause) -> Charge | None:
    """Return whom a clerk's note puts in charge below a heading."""
    note = clause.override if clause.kind is ClauseKind.HEADING else None
    if note is None or note.lead is None:
        return None
    return Charge(note.lead, note.support or (), TaskForm.NOTE, (clause.id,))


@dataclass(frozen=True, slots=True)
class _Chain:
    """A line with a colon, and the list behind it of which items all look alike."""

    path: tuple[str, ...]
    marker: str
    charge: Charge
    item: str = ""
    rests: bool = False  # at a line inside one of its items

    def at(self, clause: Clause) -> "_Chain":
        """Return the chain as far as it reaches *clause*."""
        kind = "-" if clause.marker in _BULLETS else clause.marker[-1:]
        if not self.charge.lead:
            return _NO_CHAIN
        if clause.path != self.path:
            is_inside = self.item and clause.path[: len(self.path)] == self.path
            return replace(self, rests=True) if is_inside else _NO_CHAIN
        item = clause.marker if kind == "-" else kind
        if not kind or clause.marker == self.marker:
            return _NO_CHAIN
        if self.item not in ("", item):
            return _NO_CHAIN
        return _Chain(self.path, self.marker, self.charge, item)


_NO_CHAIN = _Chain((), "", NOBODY)


def _told(clause: Clause, base: Charge, names: UnitNames, *, is_title: bool) -> Charge:
    """Return the charge that a line gives to what stands below it, if any."""
    words = clause.text[words_start(clause) :]
    leads_in = words.rstrip().endswith(":")
    told = directed(ordered(words, names), words, names) if leads_in else NOBODY
    if leads_in and told == NOBODY and not tells_past(words):
        told = commanded(words, names)
    if told != NOBODY:
        return replace(told, form=TaskForm.LEAD_IN)
    if base == NOBODY or not (is_title or leads_in):
        return NOBODY
    if not leads_in and ordered(words, names) != NOBODY:
        return NOBODY
    return with_partners(base, words, names)


def titles_naming(clauses: Iterable[Clause], names: UnitNames) -> dict[str, Charge]:
    """Return the bodies that titles consist of, by the id of the title.

    A title is a heading, or a line that encloses others. Where at least half of the
    titles of one row name bodies, the others do, too, as "Các doanh nghiệp xuất
    khẩu", "Cán bộ phụ trách lĩnh vực giám sát".
    """
    clauses = tuple(clauses)
    parents = {part for clause in clauses for part in clause.path}
    rows: dict[tuple[str, ...], list[Clause]] = {}
    for title in clauses:
        if title.kind is ClauseKind.HEADING or is_title(title, parents):
            rows.setdefault(title.path, []).append(title)
    found: dict[str, Charge] = {}
    for row in rows.values():
        told = {title.id: _named(title, names) for title in row}
        known = [charge for charge in told.values() if charge != NOBODY]
        for title in row:
            charge = told[title.id]
            if charge == NOBODY and len(known) * 2 >= max(len(row), _FEWEST * 2):
                charge = _titled(_parted(_whole(title), names))
            if charge != NOBODY:
                found[title.id] = charge
    return found


def _before_colons(clauses: Iterable[Clause], names: UnitNames) -> dict[str, Charge]:
    """Return what stands before the colon of numbered items, where no body does.

    Where at least half of the items of a row begin with a body and a colon, the rest
    do, too: "3. Sở Y tế: ...", "4. Các cơ sở nuôi trồng thủy sản: ...".
    """
    rows: dict[tuple[str, ...], list[tuple[str, str, bool]]] = {}
    for clause in clauses:
        if ":" not in clause.text or not clause.marker:
            continue
        found = _BEFORE_COLON.match(clause.text, words_start(clause))
        if found and clause.kind is ClauseKind.PARAGRAPH:
            is_body = names.list_at(clause.text, found.start())[1] == found.end("name")
            row = rows.setdefault(clause.path, [])
            row.append((clause.id, squeeze(found["name"]), is_body))
    return {
        clause_id: Charge((name,), form=TaskForm.BEFORE_COLON)
        for row in rows.values()
        if sum(is_body for *_, is_body in row) * 2 >= max(len(row), _FEWEST * 2)
        for clause_id, name, is_body in row
        if not is_body
    }


def _named(title: Clause, names: UnitNames) -> Charge:
    """Return the bodies whose names are all that a title says."""
    text, at = title.text, words_start(title)
    if bare_label(text, at):
        return NOBODY
    if _BY_ROLE.match(text, at) and not text.rstrip().endswith(_SENTENCE_STOP):
        return _titled((_whole(title),))
    opening = _OPENING.match(text, at)
    at = opening.end() if opening else at
    lead, end = names.list_at(text, at)
    bracket = _BRACKET.match(text, end) or _DUTY.match(text, end) if lead else None
    if lead and _END.match(text, bracket.end() if bracket else end):
        return _titled(without_asides(lead))
    if opening and title.kind is ClauseKind.HEADING:
        return _titled(_parted(_whole(title), names))
    is_group = lead and _GROUP.search(lead[0]) and len(text) <= _LONGEST
    if title.kind is ClauseKind.HEADING and is_group and _WHICH.match(text, end):
        return _titled((_whole(title),))
    return NOBODY


def _titled(lead: tuple[str, ...]) -> Charge:
    return Charge(lead, form=TaskForm.TITLE)


def _whole(title: Clause) -> str:
    """Return the words of a title behind its number, without a bracket at its end."""
    at = words_start(title)
    opening = _OPENING.match(title.text, at)
    words = squeeze(title.text[opening.end() if opening else at :]).rstrip(".:;,/ ")
    return _LAST_BRACKET.sub("", _ABOVE_ALL.sub("", words))


def _parted(words: str, names: UnitNames) -> tuple[str, ...]:
    """Return the names in a list, if half of them are bodies; else all is one name."""
    parts = tuple(part for part in _JOINT.split(words) if part)
    bodies = sum(bool(names.list_at(part, 0)[0]) for part in parts)
    return parts if bodies * 2 >= len(parts) else (words,)


def is_title(clause: Clause, parents: Iterable[str]) -> bool:
    """Tell whether a line only gives a title, or leads in, to what it encloses."""
    if clause.id not in parents or clause.text.rstrip().endswith(_SENTENCE_STOP):
        return False
    return not lists_parts(clause)


def _is_slip(clause: Clause, behind: Clause | None) -> bool:
    """Tell whether an item ends with a colon, and leads in to nothing: a), b)."""
    if clause.marker[-1:] != ")" or not clause.text.rstrip().endswith(":"):
        return False
    if behind is None or behind.path != clause.path:
        return False
    return behind.marker[-1:] == ")" and behind.marker != clause.marker


def _is_part(clause: Clause, lister: Clause) -> bool:
    """Tell whether a clause belongs to what a line lists."""
    is_item = clause.marker in _BULLETS and clause.marker != lister.marker
    return lister.id in clause.path or (is_item and clause.path == lister.path)


def lists_parts(clause: Clause) -> bool:
    """Tell whether a line says itself what to do, and lists what that is made of."""
    if not clause.marker or clause.kind is not ClauseKind.PARAGRAPH:
        return False
    end = clause.text[-_SHORTEST:]
    return len(end) == _SHORTEST and "gồm" in end and bool(_MADE_OF.search(end))
