"""Words that say how a document stands to the next one cited: grammar as data."""

import re
from dataclasses import dataclass
from re import Pattern

from macros.citations.words import TYPE_WORDS, any_of
from macros.model.relation import RelationKind as Kind


def _pattern(words: str) -> Pattern[str]:
    """Return a pattern; a blank in *words* stands for any white space."""
    return re.compile(words.replace(" ", r"\s+"), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CueForm:
    """One way of saying a relation: the words right before the citation.

    `source` is what the words before the cue may be: those that belong to the citation
    in front of it, so that this citation is what the relation starts from.
    """

    kind: Kind
    pattern: Pattern[str]
    examples: tuple[str, ...]


# có hiệu quả, đầy đủ · tốt · nghiêm túc nội dung
_HOW = (
    r"(?:[,\s]+(?:và )?(?:một cách )?(?:có )?(?:hiệu quả|tốt|nghiêm|túc|chỉnh|minh"
    r"|đầy đủ|kịp thời|đồng bộ|thường xuyên|quyết liệt|toàn diện|sâu rộng|thắng lợi"
    r"|thành công|tinh thần|các nội dung|nội dung))*"
)
_CARRY = rf"\b(?:thực hiện|triển khai|thi hành){_HOW}"
_YEARS = r"(?:\(?[0-9]+\)?|một|hai|ba|bốn|năm|mười)(?: \([0-9]+\))? năm"
_REVIEWED = (
    rf"(?: (?:{_YEARS}|việc|công tác|kết quả|quá trình|tình hình|triển khai|thực hiện"
    rf"|thi hành|giai đoạn [0-9]{{4}} ?- ?[0-9]{{4}}))*{_HOW}"
)
_REVIEW = rf"(?<!tổng\skết,\s)(?<!tổng\skết\svà\s)\bsơ kết{_REVIEWED}"
_CONCLUDE = rf"(?<!sơ\skết,\s)(?<!sơ\skết\svà\s)(?<!sơ,\s)\btổng kết{_REVIEWED}"
# sửa đổi, bổ sung một số điều của · quy định chi tiết và biện pháp thi hành
_PART = (
    r"(?:[,\s]+(?:và|việc|một|số|điều|khoản|điểm|chương|các|những|nội dung|biện pháp"
    r"|quy định|toàn bộ|phần|cụm từ|tổ chức|triển khai|thi hành|thực hiện|chi tiết"
    r"|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|của|cho|tại|đối với|[0-9]+[a-zđ]?))*"
)
_SPECIFY = r"\bcụ thể h(?:óa|oá)(?: (?:việc|nội dung|thực hiện|triển khai))*"

# What belongs to a citation before its cue: day, issuer, term, subject.
_BODY = (
    r"(?:,? ngày [^,;]{0,30}?)?(?:,?\s*(?:của|do) [^,;.:()“”\"]{2,100}?"
    r"(?:, chủ nhiệm [^,;.:()“”\"]{2,60}?)?)?"
    r"(?:\s*\([^()]{1,40}\))?"
)
_SUBJECT = (
    r"(?:,?\s*[“\"]?(?:về|v/v|nhằm|để|ban hành|quy định|phê duyệt) [“\"]?"
    r"(?:(?!và )[^,;.:()“”\"]){0,100}?)?"
)
_STEADILY = (
    r"(?:(?:tiếp tục|đẩy mạnh|tăng cường|tổ chức|chỉ đạo|triển khai|quán triệt)[,\s]+)*"
)
_SAID = rf"{_BODY}{_SUBJECT}\s*\(?{_STEADILY}"
# A clause of its own behind a comma or in brackets: "..., thay thế Quyết định số 5";
# "Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 5"
_ASIDE = rf"(?:{_SAID}|[^;]{{0,400}}?[,(]\s*(?:và )?|\s*có hiệu lực[^;]{{0,200}}? và )"

# Between two citations, from the first to the second.
BETWEEN = (
    CueForm(
        Kind.CONCLUDES,
        _pattern(rf"{_SAID}{_CONCLUDE}\s*"),
        ("Kế hoạch số 9-KH/TU về tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW",),
    ),
    CueForm(
        Kind.REVIEWS,
        _pattern(rf"{_SAID}{_REVIEW}\s*"),
        ("Kế hoạch số 9-KH/TU về sơ kết 5 năm thực hiện Chỉ thị số 52-CT/TW",),
    ),
    CueForm(
        Kind.GUIDES,
        _pattern(rf"{_SAID}\b(?:hướng dẫn|quy định chi tiết){_PART}{_HOW}\s*"),
        ("Nghị định số 13/2021/NĐ-CP quy định chi tiết một số điều của Luật Trẻ em",),
    ),
    CueForm(
        Kind.SPECIFIES,
        _pattern(rf"{_SAID}{_SPECIFY}\s*"),
        ("Chỉ thị số 55-CT/TU của Tỉnh ủy cụ thể hóa Kết luận số 65-KL/TW",),
    ),
    CueForm(
        Kind.IMPLEMENTS,
        _pattern(rf"{_SAID}{_CARRY}\s*"),
        ("Kết luận số 43-KL/TW về tiếp tục thực hiện Nghị quyết số 25-NQ/TW",),
    ),
    CueForm(
        Kind.REPLACES,
        _pattern(rf"{_ASIDE}\bthay thế{_PART}\s*"),
        ("Quyết định số 23-QĐ/TW thay thế Quyết định số 290-QĐ/TW",),
    ),
    CueForm(
        Kind.REPEALS,
        _pattern(rf"{_ASIDE}\bbãi bỏ{_PART}\s*"),
        ("Quyết định số 12/QĐ-UBND về việc bãi bỏ Quyết định số 5/QĐ-UBND",),
    ),
    CueForm(
        Kind.AMENDS,
        _pattern(rf"{_SAID}\b(?:sửa đổi|bổ sung){_PART}\s*"),
        ("Quyết định số 9-QĐ/TU sửa đổi, bổ sung một số điều của Quy chế số 4-QC/TU",),
    ),
    CueForm(
        Kind.CORRECTS,
        _pattern(rf"{_SAID}\bđính chính{_PART}\s*"),
        ("Công văn số 14/UBND-VP về việc đính chính Kế hoạch số 12/KH-UBND",),
    ),
    CueForm(
        Kind.ANNEXED_TO,
        _pattern(rf"{_BODY}\s*[,(]?\s*(?:được )?(?:ban hành )?kèm theo\s*"),
        ("Quy chế số 4-QC/TU ban hành kèm theo Quyết định số 9-QĐ/TU",),
    ),
)

_BY = r"(?:thành|bằng|bởi|tại|theo|trong)\s*"


def _passive(words: str) -> Pattern[str]:
    """Return a pattern of what was done to the citation before by the one after."""
    done = rf"\b(?:được|bị)(?: [^,;.]{{1,80}}?)? {words}(?: [^,;.]{{1,40}}?)? {_BY}"
    return _pattern(rf"[^;]{{0,600}}?{done}")


# Between two citations, from the second to the first.
PASSIVE = (
    CueForm(
        Kind.SPECIFIES,
        _passive(r"cụ thể h(?:óa|oá)"),
        ("Quyết định số 5-QĐ/TU đã được cụ thể hóa thành Quyết định số 9-QĐ/HU",),
    ),
    CueForm(
        Kind.REPLACES,
        _passive("thay thế"),
        ("Quyết định số 290-QĐ/TW được thay thế bởi Quyết định số 23-QĐ/TW",),
    ),
    CueForm(
        Kind.REPEALS,
        _passive("bãi bỏ"),
        ("Quyết định số 5/QĐ-UBND bị bãi bỏ bởi Quyết định số 12/QĐ-UBND",),
    ),
    CueForm(
        Kind.AMENDS,
        _passive("(?:sửa đổi|bổ sung)(?:, bổ sung)?"),
        ("Quy chế số 4-QC/TU được sửa đổi, bổ sung theo Quyết định số 9-QĐ/TU",),
    ),
    CueForm(
        Kind.CORRECTS,
        _passive("đính chính"),
        ("Kế hoạch số 12/KH-UBND được đính chính tại Công văn số 14/UBND-VP",),
    ),
    CueForm(
        Kind.GUIDES,
        _passive("(?:hướng dẫn|quy định chi tiết)"),
        ("Chỉ thị số 18-CT/TW được hướng dẫn tại Hướng dẫn số 5-HD/BDV",),
    ),
)

_TYPES = any_of("|".join(TYPE_WORDS))
DOCUMENTS = rf"(?:và )?(?:các |những )?(?:{_TYPES})\b"
_NAMELY = r"(?:(?:trọng tâm|nhất|cụ thể|đặc biệt) là|như|gồm|sau(?: đây)?)\s*:?"
# Documents without a number between the verb and the citation.
_OTHERS = (
    rf"(?: {DOCUMENTS}[^;]{{0,400}}? {_NAMELY}"
    r"| nghị quyết đại hội[^;]{0,200}?(?:,| và))?"
)

# From the document itself to a citation: the words end where the citation begins.
OWN = (
    CueForm(
        Kind.CONCLUDES,
        _pattern(rf"{_CONCLUDE}\s*\Z"),
        ("Tham mưu tổng kết 10 năm thực hiện Kế hoạch số 50-KH/TU",),
    ),
    CueForm(
        Kind.REVIEWS,
        _pattern(rf"{_REVIEW}\s*\Z"),
        ("Tổ chức sơ kết 05 năm thực hiện Chỉ thị số 52-CT/TW",),
    ),
    CueForm(
        Kind.IMPLEMENTS,
        _pattern(rf"{_CARRY}{_OTHERS}\s*\Z"),
        (
            "Tiếp tục thực hiện có hiệu quả Kết luận số 114-KL/TW",
            "Triển khai các văn bản của Trung ương, trọng tâm là Chỉ thị số 5-CT/TW",
        ),
    ),
)
# In the words before the first heading only.
OPENING = (
    CueForm(
        Kind.BASED_ON,
        _pattern(r"\A\W*căn cứ(?: vào)?(?:(?!theo |thực hiện )[^;]){0,120}\Z"),
        ("Căn cứ chức năng, nhiệm vụ và Kế hoạch số 255-KH/BDVTW",),
    ),
    CueForm(
        Kind.SPECIFIES,
        _pattern(rf"{_SPECIFY}\s*\Z"),
        ("Nhằm cụ thể hóa Nghị quyết số 10-NQ/TU",),
    ),
    CueForm(
        Kind.ANNEXED_TO,
        _pattern(r"\A\W*(?:ban hành )?kèm theo\s*\Z"),
        ("(Ban hành kèm theo Quyết định số 12/QĐ-UBND)",),
    ),
)

# Where carrying out is spoken of, not ordered: a report, a check, a negation.
SPOKEN_OF = _pattern(
    r"(?:\b(?:báo cáo|kết quả|tình hình|kiểm tra|giám sát|đánh giá|kiểm điểm|sơ kết"
    rf"|tổng kết|không|chưa|chậm|hướng dẫn|vi phạm)\b|{_YEARS})"
    rf"(?:[,\s]+(?:việc|công tác|quá trình|sau|{_YEARS}|tổ chức|tiếp tục"
    r"|triển khai))*\s*\Z"
)
# A list of objects that a verb governs, before the next member of it.
LISTED = _pattern(rf"\s*(?:và )?(?:{DOCUMENTS}[^;]{{0,400}}? {_NAMELY})?\s*")
GOVERNS = _pattern(rf"{_CARRY} {DOCUMENTS}")
BEGINS_WITH_DOCUMENTS = _pattern(rf"\s*{DOCUMENTS}")
# Another member right behind the issuer of the one before: "của Ban Bí thư và ..."
JOINED = _pattern(rf"{_BODY}\s*(?:,|,? và|,? cùng với)\s*")
# A second verb of the same sentence: "..., đồng thời tổng kết ..."
ALSO = _pattern(r"đồng thời(?: tiếp tục)?\s*\Z")
# The plan that the body now issues: "..., UBND huyện ban hành Kế hoạch thực hiện ..."
ISSUES = _pattern(r", [^,;]{0,120}?\b(?:ban hành|xây dựng) (?:kế hoạch|chương trình)\b")
RELATED = _pattern(
    rf"[^;]{{0,600}}?\bgắn (?:chặt )?với(?: việc)?(?P<also>[^,;]{{0,40}}?{_CARRY})?\s*"
)
# The sentence after: "Thời gian tổng kết vào quý IV/2025."
REVIEW_TIME = _pattern(r"\s*thời gian (?P<which>sơ|tổng) kết\b")
