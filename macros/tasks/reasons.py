"""Parts of a plan that say why, not what: what bodies "must" there is no task."""

import re
from collections.abc import Mapping

from macros.model.clause import Clause

_REASONS = re.compile(
    r"(?<!\w)(?:mục đích|yêu cầu|quan điểm|căn cứ|sự cần thiết|tình hình|thực trạng"
    r"|kết quả|đánh giá chung|hạn chế|nguyên nhân|phạm vi|đối tượng)(?!\w)",
    re.IGNORECASE,
)
# nếu có khó khăn, vướng mắc, các cơ quan kịp thời phản ánh: what every plan ends with
_CLOSING = re.compile(
    r"(?<!\w)(?:nếu\s+(?:có\s+|phát\s+sinh\s+|gặp\s+)"
    r"|quá\s+trình\s+[^.;]{0,80}(?:có|gặp|phát\s+sinh)\s+)[^.;]{0,40}"
    r"(?:khó\s+khăn|vướng\s+mắc|phát\s+sinh|vấn\s+đề|thay\s+đổi|bất\s+cập)"
    r"|(?<!\w)này\s+có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ(?!\w)",
    re.IGNORECASE,
)
_LAST = re.compile(r"\./\.?\s*\Z")


def gives_reasons(clause: Clause, headings: Mapping[str, Clause]) -> bool:
    """Tell whether a clause stands before the first part or among the reasons.

    Below a heading with a clerk's note there is work.
    """
    above = [headings[part] for part in clause.path if part in headings]
    if any(heading.override for heading in above):
        return False
    is_opening = not above and not clause.path and not clause.marker
    return is_opening or any(_REASONS.search(heading.text) for heading in above)


def is_closing(clause: Clause, sentence: str) -> bool:
    """Tell whether a sentence is one with which plans end, asking for obedience.

    "nếu có vướng mắc ...", and the last words of the text, which "./." closes.
    """
    if _CLOSING.search(sentence):
        return True
    return not clause.marker and _LAST.search(clause.text) is not None
