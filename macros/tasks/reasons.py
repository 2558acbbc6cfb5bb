"""Parts of a plan that say why, not what: what bodies "must" there is no task."""

import re
from collections.abc import Mapping

from macros.model.clause import Clause
from macros.tasks.steps import is_step
from macros.vietnamese.signs import any_sign

_REASONS = re.compile(
    r"(?<!\w)(?:mục đích|yêu cầu|quan điểm|căn cứ|sự cần thiết|tình hình|thực trạng"
    r"|kết quả|đánh giá chung|hạn chế|nguyên nhân|phạm vi|đối tượng)(?!\w)",
    re.IGNORECASE,
)
# nếu có khó khăn, vướng mắc, các cơ quan kịp thời phản ánh: what every plan ends with
_CLOSING = re.compile(
    r"(?<!\w)(?:nếu\s+(?:có\s+|phát\s+sinh\s+|gặp\s+)"
    r"|quá\s+trình\s+[^.;]{0,80}(?:(?<!trong đó )có|gặp|phát\s+sinh)\s+)[^.;]{0,40}"
    r"(?:khó\s+khăn|vướng\s+mắc|phát\s+sinh|vấn\s+đề|thay\s+đổi|bất\s+cập)"
    r"|(?<!\w)này\s+có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ(?!\w)",
    re.IGNORECASE,
)
_MAY_CLOSE = any_sign("nếu|quá|này")
# Trên đây là Kế hoạch ... · Kế hoạch này được phổ biến ...
_ABOVE = re.compile(
    r"\W*(?:trên\s+đây"
    r"|(?:kế\s+hoạch|quyết\s+định|chỉ\s+thị|công\s+văn|văn\s+bản)\s+này)(?!\w)",
    re.IGNORECASE,
)
# ... triển khai thực hiện; nếu có vướng mắc: an order before it
_ASKS_FIRST = re.compile(r".{60,};", re.DOTALL)
_ARTICLE = re.compile(r"\W*điều\s+[0-9]{1,2}(?!\w)", re.IGNORECASE)
# Đề nghị các phòng phổ biến tới toàn thể công chức./. is an order of its own; what
# asks to carry out, to consider or to report is how texts close.
_ASKS = re.compile(r"\W*(?:đề\s+nghị|yêu\s+cầu|giao)(?!\w)", re.IGNORECASE)
_OBEY = re.compile(
    r"(?<!\w)(?:thực\s+hiện|chấp\s+hành|thi\s+hành|xem\s+xét|giải\s+quyết|quan\s+tâm|biết"
    r"|phản\s+ánh|báo\s+cáo|liên\s+hệ|phối\s+hợp|hướng\s+dẫn)(?!\w)",
    re.IGNORECASE,
)
_LAST = re.compile(r"\./\.?\s*\Z")


def gives_reasons(
    clause: Clause, headings: Mapping[str, Clause], *, has_parts: bool
) -> bool:
    """Tell whether a clause stands before the first part or among the reasons.

    Below a heading with a clerk's note there is work. A text that *has_parts*, numbered
    or with titles, opens with what is no work; one of paragraphs alone does not.
    """
    above = [headings[part] for part in clause.path if part in headings]
    if any(heading.override for heading in above):
        return False
    is_opening = has_parts and not above and not clause.path and not clause.marker
    if is_opening:
        return True
    return any(_REASONS.search(head.text) and not is_step(head) for head in above)


def ends_text(clause: Clause) -> bool:
    """Tell whether a clause closes the text, or opens an annex behind it."""
    return _ABOVE.match(clause.text) is not None or clause.text.startswith("PHỤ LỤC")


def is_closing(clause: Clause, sentence: str, *, is_charged: bool) -> bool:
    """Tell whether a sentence is one with which plans end, asking for obedience.

    "nếu có vướng mắc ...", and the last words of the text, which "./." closes, unless
    they are the work of those above (*is_charged*).
    """
    closing = _CLOSING.search(sentence) if _MAY_CLOSE.search(sentence) else None
    goes_before = closing and _ASKS_FIRST.match(sentence, 0, closing.start())
    if (closing and not goes_before) or _ABOVE.match(sentence):
        return True
    if is_charged and not _ARTICLE.match(sentence):
        return False
    if clause.marker or _LAST.search(clause.text) is None:
        return False
    return _ASKS.match(sentence) is None or _OBEY.search(sentence) is not None
