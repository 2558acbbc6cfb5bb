"""Whom a sentence orders: "Giao X ...", "Đề nghị X ...", "X tổ chức ...", "X: ..."."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from macros.model.task import TaskForm
from macros.tasks.part import NOBODY, Charge, sentence_end
from macros.tasks.unit_names import UnitNames
from macros.vietnamese.signs import any_sign

# Giao Ban Dân vận Tỉnh ủy chủ trì, ... · ..., giao Phòng Nội vụ ... · Đề nghị ...
ASSIGN = re.compile(
    r"(?:\A\W*|(?<=[,;.:]\s))(?:trong\s+đó,?\s+)?(?:giao(?:\s+nhiệm\s+vụ)?|(?:(?:trân\s+trọng|kính)\s+)?đề\s+nghị"
    r"|yêu\s+cầu|phân\s+công)\s+(?:cho\s+)?",
    re.IGNORECASE,
)
_MAY_ASSIGN = any_sign("giao|đề|yêu|phân")
# Who may order others: "UBND tỉnh yêu cầu các sở ..." is an order to these.
_MASTER = re.compile(
    r"(?:chủ\s+tịch\s+)?(?:ủy|uỷ)\s+ban\s+nhân\s+dân(?!\s+(?:các|cấp|xã))"
    r"|(?:chủ\s+tịch\s+)?UBND(?!\s+(?:các|cấp|xã))|ban\s+thường\s+vụ|thường\s+trực"
    r"|\w+\s+(?:ủy|uỷ)(?!\w)|đảng\s+(?:ủy|uỷ)|(?:phó\s+)?thủ\s+tướng|bộ\s+(?:chính\s+trị|trưởng)"
    r"|ban\s+bí\s+thư|(?:các\s+)?(?:đồng\s+chí|đ/c)\s+(?:phó\s+)?(?:bí\s+thư|chủ\s+tịch)",
    re.IGNORECASE,
)
# A department asks its superiors, and orders the many: "đề nghị UBND các xã ..."
_MANY = re.compile(r"(?<!\w)(?:các|những|mọi|toàn thể|cấp xã)(?!\w)", re.IGNORECASE)
COMMAND = re.compile(
    r"\s+(?:cũng\s+)?(?:giao(?:\s+nhiệm\s+vụ)?|đề\s+nghị|yêu\s+cầu|phân\s+công)\s+(?:cho\s+)?",
    re.IGNORECASE,
)
# Ban Chỉ đạo tỉnh về chuyển đổi số (sau đây viết là Ban Chỉ đạo) yêu cầu ...
_ASKS = re.compile(
    r"(?:\s+về\s[^,.;:()]{1,200}?)?(?:\s*\([^()]{1,200}\))?" + COMMAND.pattern,
    re.IGNORECASE,
)
_DIRECT = re.compile(r"\s+chỉ\s+đạo\s+", re.IGNORECASE)
# Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo: one body, and what it is
_ROLE = r"(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|chủ\s+trì|đầu\s+mối)"
_ASIDE_NAME = re.compile(_ROLE, re.IGNORECASE)
_ASIDE_IN_NAME = re.compile(rf"\s*\({_ROLE}[^()]*\)", re.IGNORECASE)
# What may stand before the body: when, on what grounds, by what way; then a comma.
_ADVERBIAL = re.compile(
    r"\W*(?P<long>căn\s+cứ|trên\s+cơ\s+sở|theo(?!\s+dõi|\s+đó)|trong(?!\s+đó)|khi|để|sau|từ"
    r"|đối\s+với|nhằm|với|thực\s+hiện|ngoài|bên\s+cạnh|tùy|tuỳ|thông\s+qua|kết\s+thúc|trường\s+hợp"
    r"|quá|hết|nếu)(?!\w)"
    r"|\W*(?:kể\s+từ|h[àằ]ng|định\s+kỳ|đồng\s+thời|theo\s+đó|riêng|đến|trước|ngay|cuối|đầu|quý|tháng|ngày"
    r"|năm|mỗi|vào|chậm\s+nhất|tại|giai\s+đoạn|chủ\s+động|thường\s+xuyên)(?!\w)",
    re.IGNORECASE,
)
_COMMA = re.compile(r"[,;]\s+")
_MOST_COMMAS = 8
_WORD = re.compile(r"\w+")
_NEAR = 12  # words before a comma among which a list of bodies may begin
# (Cơ quan Thường trực Ban Chỉ đạo) behind a name
_BRACKET = re.compile(r"\s*\([^()]{1,200}\)")
# ... được phân công chủ trì thực hiện nhiệm vụ có trách nhiệm ...: which bodies
_RELATIVE = re.compile(
    r"\s+(?:được|có)\s+(?:phân\s+công|giao|liên\s+quan)(?!\w)[^.;:]{0,200}?(?=\s(?:có\s+trách"
    r"\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+động|căn\s+cứ|phải|cần)(?!\w))",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s*,\s+(?:trên\s+cơ\s+sở|căn\s+cứ|theo|trong|với|tùy|tuỳ|định\s+kỳ|h[àằ]ng)(?!\w)"
    r"[^.;:]{0,250}?,(?=\s)|\s*,(?=\s)",
    re.IGNORECASE,
)
# Words behind a body that make it no subject of an order: it is, was, or had done.
_NO_ORDER = re.compile(
    r"\s+(?:là(?!\s+(?:(?:cơ\s+quan|đơn\s+vị)\s+)?đầu\s+mối\s+[a-zà-ỹđ])|đã|đang|vừa|từng|bị|mà|như|gồm|bao\s+gồm|được|của|và|hoặc|hay|vẫn|còn"
    r"|chưa|không|cũng|với|thì|đạt|để|theo\s+hướng|có\s+liên\s+quan|liên\s+quan)(?!\w)",
    re.IGNORECASE,
)
_VERB = re.compile(r"\s+[a-zà-ỹđ]")
_DONE = re.compile(
    r"(?<!\w)(?:đã|ghi\s+nhận|đánh\s+giá\s+cao|biểu\s+dương|hoan\s+nghênh|nhấn\s+mạnh"
    r"|khẳng\s+định|phát\s+biểu|được\s+(?:khen|biểu\s+dương)|(?:ban\s+hành|có)\s+"
    r"(?:\w+\s+){1,3}số\s+[0-9]+)(?!\w)",
    re.IGNORECASE,
)
_DONE_WITHIN = 40
_PAST_HEAD = re.compile(
    r"\W*(?:(?:trong\s+)?(?:thời\s+gian|những\s+năm|năm)\s+(?:vừa\s+)?qua"
    r"|[^.;]{0,40}?(?<!\w)vừa\s+qua|qua\s+\d|tính\s+đến|đến\s+(?:nay|thời\s+điểm|\d{1,2}h))(?!\w)",
    re.IGNORECASE,
)
_COLON = re.compile(r"\s*:\s*(?=\S)")
_COLON_ENDS = re.compile(r"[^.;:]{0,120}:\s*\Z")
# Đối với Cục Điện lực: khẩn trương trình dự thảo
_TOWARDS = re.compile(
    r"\W*(?:riêng\s+)?(?:đối\s+với|về\s+phía)\s+|\W*riêng\s+"
    r"|\W*(?:nhiệm\s+vụ|trách\s+nhiệm)(?:\s+cụ\s+thể)?\s+của\s+",
    re.IGNORECASE,
)
# Bước 2: Phòng Tổ chức thẩm định
_STEP = re.compile(r"\s*bước\s+[0-9]{1,2}\s*[:.)-]\s*", re.IGNORECASE)
GOES_ON = re.compile(r"\W*(?:phối\s+hợp|chủ\s+trì)(?!\w)", re.IGNORECASE)
# Sở Y tế chủ trì, Công an tỉnh phối hợp kiểm tra
_BESIDE = re.compile(r"\s+chủ\s+trì\s*[,;]\s+", re.IGNORECASE)
_HELP = re.compile(r"\s+(?:cùng\s+)?(?:phối\s+hợp|tham\s+gia)(?!\s+với)", re.IGNORECASE)
_MAY_HELP = any_sign("phối")
_PARTNERS = re.compile(
    r"(?<!\w)(?<!quy chế )(?<!công tác )(?<!sự )phối\s+(?:kết\s+)?hợp"
    r"(?:\s+chặt\s+chẽ)?(?:,\s+[^,;.:]{1,40}?(?=\s+với\s))?(?:\s+cùng)?(?:\s+với)?\s+",
    re.IGNORECASE,
)


def ordered(sentence: str, names: UnitNames) -> Charge:
    """Return whom *sentence* orders, and with whom; NOBODY where it orders no one."""
    towards = _TOWARDS.match(sentence)
    lead, end = names.list_at(sentence, towards.end()) if towards else ((), 0)
    if lead and _COLON.match(sentence, end):
        return _charge(lead, partners(sentence, end, names), TaskForm.BEFORE_COLON)
    for found in ASSIGN.finditer(sentence) if _MAY_ASSIGN.search(sentence) else ():
        lead, end = names.list_at(sentence, found.end())
        if lead:
            return _charge(lead, partners(sentence, end, names), TaskForm.GIVEN)
    if tells_past(sentence):
        return NOBODY
    for at in _beginnings(sentence, names):
        lead, end = names.list_at(sentence, at)
        if not lead:
            continue
        form = TaskForm.SUBJECT
        command = _ASKS.match(sentence, end)
        told, after = names.list_at(sentence, command.end()) if command else ((), 0)
        if told and (_MASTER.match(lead[0]) or _MANY.search(told[0])):
            lead, end, form = told, after, TaskForm.GIVEN
        if _before_colon(sentence, end):
            form = TaskForm.BEFORE_COLON
        if _orders(sentence, end):
            return _charge(lead, partners(sentence, end, names), form)
        return NOBODY
    return NOBODY


def commanded(line: str, names: UnitNames) -> Charge:
    """Return whom the end of a line that leads in orders: "... yêu cầu các xã:"."""
    for found in COMMAND.finditer(line):
        lead, end = names.list_at(line, found.end())
        if lead and _COLON_ENDS.match(line, end):
            return _charge(lead, (), TaskForm.GIVEN)
    return NOBODY


def tells_past(sentence: str) -> bool:
    """Tell whether a sentence begins with what happened: "Tháng 11 vừa qua, ..."."""
    return _PAST_HEAD.match(sentence) is not None


def with_partners(charge: Charge, words: str, names: UnitNames) -> Charge:
    """Return a charge with the partners that the words of its work name, if any."""
    found = tuple(n for n in partners(words, 0, names) if n not in charge.lead)
    return replace(charge, support=found or charge.support)


def partners(sentence: str, start: int, names: UnitNames) -> tuple[str, ...]:
    """Return the bodies with whom work is done, from an offset to a sentence's end."""
    end = sentence_end(sentence, start)
    found: dict[str, None] = {}
    if beside := _BESIDE.match(sentence, start, end):
        named, after = names.list_at(sentence, beside.end())
        if _HELP.match(sentence, after, end):
            found.update(dict.fromkeys(named))
    has_sign = _MAY_HELP.search(sentence, start, end)
    for cue in _PARTNERS.finditer(sentence, start, end) if has_sign else ():
        named = names.list_at(sentence, cue.end())[0]
        found.update(dict.fromkeys(n for n in named if not _ASIDE_NAME.fullmatch(n)))
    return tuple(found)


def directed(charge: Charge, line: str, names: UnitNames) -> Charge:
    """Return whom a line that leads in to a list directs through its subject, if any.

    "Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:"; what is given to a
    body ("Giao Sở Y tế chỉ đạo ...") is its own.
    """
    is_given = ASSIGN.search(line) is not None
    for found in _DIRECT.finditer(line) if charge.lead and not is_given else ():
        told, _ = names.list_at(line, found.end())
        if told and line[: found.start()].endswith(charge.lead[-1]):
            return replace(charge, lead=told)
    return charge


def without_asides(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the bodies without what is said of one in brackets or behind a dash."""
    kept = tuple(name for name in names if not _ASIDE_NAME.match(name))
    return tuple(_ASIDE_IN_NAME.sub("", name) for name in kept or names)


def _charge(lead: tuple[str, ...], support: tuple[str, ...], form: TaskForm) -> Charge:
    lead = without_asides(lead)
    return Charge(lead, tuple(name for name in support if name not in lead), form)


def _beginnings(sentence: str, names: UnitNames) -> Iterator[int]:
    """Yield where the subject may begin: at the start, or behind an adverbial.

    A short one ends with its first comma. A long one ("Căn cứ ...") holds commas of
    its own; a body behind one of these is no subject where it goes on with a list.
    """
    step = _STEP.match(sentence)
    yield step.end() if step else len(sentence) - len(sentence.lstrip(" \t\n"))
    opening = _ADVERBIAL.match(sentence)
    if opening is None:
        return
    commas = list(islice(_COMMA.finditer(sentence), _MOST_COMMAS))
    for nth, comma in enumerate(commas if opening["long"] else commas[:1]):
        if nth == 0 or not _in_list(sentence, comma.start(), names):
            yield comma.end()
    if not opening["long"]:
        yield opening.end() + 1


def _before_colon(sentence: str, end: int) -> bool:
    """Tell whether names, and what brackets say of them, stand before a colon."""
    bracket = _BRACKET.match(sentence, end)
    return _COLON.match(sentence, bracket.end() if bracket else end) is not None


def ends_with_names(words: str, names: UnitNames) -> bool:
    """Tell whether the last words are names of bodies."""
    starts = (found.start() for found in _WORD.finditer(words))
    return any(names.list_at(words, at)[1] >= len(words) for at in starts)


def _in_list(sentence: str, comma: int, names: UnitNames) -> bool:
    """Tell whether a list of bodies reaches a comma."""
    before = max(sentence.rfind(",", 0, comma), sentence.rfind(";", 0, comma), 0)
    words = [found.start() for found in _WORD.finditer(sentence, before, comma)]
    return any(names.list_at(sentence, at)[1] >= comma for at in words[-_NEAR:])


def _orders(sentence: str, end: int) -> bool:
    """Tell whether words behind the bodies that end at an offset are what they do."""
    if _before_colon(sentence, end):
        return True
    for skipped in (_BRACKET, _RELATIVE, _ASIDE):
        found = skipped.match(sentence, end)
        end = found.end() if found else end
    if _NO_ORDER.match(sentence, end) or not _VERB.match(sentence, end):
        return False
    return _DONE.search(sentence, end, end + _DONE_WITHIN) is None
