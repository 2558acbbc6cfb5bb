"""Words that say how documents stand to each other: pieces of patterns."""

import re
from re import Pattern

from macros.citations.words import NAMED_TYPES, TYPE_WORDS, any_of


def pattern(words: str) -> Pattern[str]:
    """Return a pattern; a blank in *words* stands for any white space."""
    return re.compile(words.replace(" ", r"\s+"), re.IGNORECASE)


# có hiệu quả, đầy đủ · tốt · nghiêm túc nội dung
HOW = (
    r"(?:[,\s]+(?:và )?(?:một cách )?(?:có )?(?:hiệu quả|tốt|nghiêm|túc|chỉnh|minh"
    r"|đầy đủ|kịp thời|đồng bộ|thường xuyên|quyết liệt|toàn diện|sâu rộng|thắng lợi"
    r"|thành công|tinh thần|các nội dung|nội dung))*"
)
CARRY = rf"\b(?:thực hiện|triển khai|thi hành|chấp hành|tuân thủ){HOW}"
YEARS = r"(?:\(?[0-9]+\)?|một|hai|ba|bốn|năm|mười)(?: \([0-9]+\))? (?:năm|tháng)"
REVIEWED = (
    rf"(?:,? (?:{YEARS}|việc|công tác|kết quả|quá trình|tình hình|triển khai|thực hiện"
    rf"|thi hành|đánh giá|giai đoạn [0-9]{{4}} ?- ?[0-9]{{4}}))*{HOW}"
)
REVIEW = rf"(?<!tổng\skết,\s)(?<!tổng\skết\svà\s)\bsơ kết{REVIEWED}"
CONCLUDE = rf"(?<!sơ\skết,\s)(?<!sơ\skết\svà\s)(?<!sơ,\s)\btổng kết{REVIEWED}"
# kết quả 03 năm thực hiện · 5 năm triển khai thực hiện
RESULT = (
    rf"\b(?:kết quả|{YEARS})"
    rf"(?: (?:sau|qua|việc|quá trình|công tác|tổ chức|triển khai|{YEARS}))*"
    rf" (?:thực hiện|triển khai|thi hành){HOW}"
)
# báo cáo UBND tỉnh kết quả thực hiện · đánh giá toàn diện 5 năm thực hiện
REPORT = rf"\b(?:báo cáo|đánh giá)(?: [^;.:]{{1,60}}?)? {RESULT}"
# sửa đổi, bổ sung một số điều của · quy định chi tiết và biện pháp thi hành
PART = (
    r"(?:[,\s]+(?:và|việc|một|số|điều|khoản|điểm|chương|mục|phụ lục|[ivx]+|các|những"
    r"|nội dung|biện pháp|quy định|toàn bộ|phần|cụm từ|tổ chức|triển khai|thi hành"
    r"|thực hiện|chi tiết|hướng dẫn|điều chỉnh|sửa đổi|bổ sung|bãi bỏ|thay thế|của|cho"
    r"|tại|đối với|[0-9]+[a-zđ]?))*"
)
SPECIFY = r"\bcụ thể h(?:óa|oá)(?: (?:việc|nội dung|thực hiện|triển khai))*"

# What belongs to a citation before its cue: day, issuer, term, subject.
BODY = (
    r"(?:,? ngày [^,;]{0,30}?)?(?:,?\s*(?:của|do) [^,;.:()“”\"]{2,100}?"
    r"(?:, chủ nhiệm [^,;.:()“”\"]{2,60}?)?)?"
    r"(?:\s*\([^()]{1,40}\))?"
)
SUBJECT = (
    r"(?:,?\s*[“\"]?(?:về|v/v|nhằm|để|ban hành|quy định|phê duyệt) [“\"]?"
    r"(?:(?!và )[^,;.:()“”\"]){0,100}?)?"
)
STEADILY = (
    r"(?:(?:tiếp tục|đẩy mạnh|tăng cường|tổ chức|chỉ đạo|triển khai|quán triệt)[,\s]+)*"
)
SAID = rf"{BODY}{SUBJECT}\s*\(?{STEADILY}"
# A clause of its own behind a comma or in brackets: "..., thay thế Quyết định số 5";
# "Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 5"
ASIDE = (
    rf"(?:{SAID}|[^;]{{0,400}}?[,(]\s*(?:và )?"
    r"|[^;.]{0,80}?\s*có hiệu lực[^;]{0,200}? và )"
)

TYPES = any_of("|".join(TYPE_WORDS))
DOCUMENTS = rf"(?:và )?(?:các |những )?(?:{TYPES})\b"
NAMELY = r"(?:(?:trọng tâm|nhất|cụ thể|đặc biệt) là|như|gồm|sau(?: đây)?)\s*:?"
# Documents without a number between the verb and the citation.
OTHERS = (
    rf"(?: {DOCUMENTS}[^;]{{0,400}}?(?: {NAMELY}|\s*:)"
    r"| nghị quyết đại hội[^;]{0,200}?(?:,| và)|\s*:)?"
)
# What a document has in it: "thực hiện các nhiệm vụ được giao tại Quyết định số 5"
CONTENT = (
    r" (?:các |những )?(?:nhiệm vụ|nội dung|mục tiêu|chỉ tiêu|giải pháp|ý kiến chỉ đạo"
    r"|chỉ đạo|yêu cầu|quy định)(?: (?:(?!theo )[^;,:]){1,80}?)? (?:tại|của|trong)"
)
# The verb that a sentence opens with is the document's own: "Bãi bỏ Quyết định số 5";
# "tham mưu bãi bỏ" only asks for it.
OPENS = r"\A\W*(?:nay )?"
KINDS = rf"(?: (?:{TYPES})\s*:)?"  # thay thế các Kế hoạch: số 5, số 6
# Quy chế ban hành kèm theo Quyết định số 5 · Danh mục công bố tại các Quyết định: số 5
ANNEXED = (
    rf"(?: (?:{DOCUMENTS}|danh mục|phụ lục)[^;]{{0,200}}?"
    rf" (?:kèm theo|(?:công bố|ban hành) tại)(?: các)?)?{KINDS}"
)
PLACES = r"(?:,? (?:điểm|khoản|điều|chương|mục) [0-9a-zđ]{1,6})*"

# Where carrying out is spoken of, not ordered: a report, a check, a negation.
SPOKEN_OF = pattern(
    r"(?:\b(?:báo cáo|kết quả|tình hình|kiểm tra|giám sát|đánh giá|kiểm điểm|sơ kết"
    rf"|tổng kết|không|chưa|chậm|hướng dẫn|vi phạm)\b|{YEARS})"
    rf"(?:[,\s]+(?:việc|công tác|quá trình|sau|{YEARS}|tổ chức|tiếp tục"
    r"|chuyên đề|triển khai))*\s*\Z"
)
# Guidance of others: "các văn bản chỉ đạo, hướng dẫn thực hiện", "theo hướng dẫn"
GUIDANCE = pattern(
    r"(?:\b(?:văn bản|tài liệu|quy định|chính sách|nội dung)\b[^;.]{0,40}"
    r"|\b(?:các|những|theo|có|về|của|nghị định|thông tư|công văn)\s*)\Z"
)
# A second change of the same sentence: "thay thế A và bãi bỏ B"
SECOND_CHANGE = pattern(
    rf"{BODY}\s*(?:,|,? và|,? đồng thời)\s*"
    rf"(?P<verb>bãi bỏ|thay thế|sửa đổi|bổ sung){PART}\s*"
)
# A list of objects that a verb governs, before the next member of it.
LISTED = pattern(rf"\W*(?:và )?(?:{DOCUMENTS}[^;]{{0,400}}? {NAMELY})?\s*(?:các )?")
# The words before a list of paragraphs: "Quán triệt và thực hiện các văn bản sau:"
HEADS_LIST = pattern(rf"{CARRY}{OTHERS}\s*\Z(?<=:)")
GOVERNS = pattern(rf"{CARRY} {DOCUMENTS}")
BEGINS_WITH_DOCUMENTS = pattern(rf"\s*{DOCUMENTS}")
# Another member right behind the issuer of the one before: "của Ban Bí thư và ..."
AND = r"\s*(?:,|,? và|,? cùng với)\s*"
JOINED = pattern(rf"{BODY}{AND}")
# ... or behind its title: "Chỉ thị số 5 của Ban Bí thư về A, Chỉ thị số 6 ... về B"
JOINED_BEHIND_TITLE = pattern(
    rf"{BODY},?\s*[“\"]?(?:về|v/v|ban hành|quy định|phê duyệt) [^;:]{{3,300}}?{AND}"
)
CARRIES = pattern(CARRY)
NAMES_DOCUMENT = re.compile(rf"(?:{NAMED_TYPES})(?!\w)")
# A second verb of the same sentence: "..., đồng thời tổng kết ..."
ALSO = pattern(r"đồng thời(?: tiếp tục)?\s*\Z")
# The plan that the body now issues: "..., UBND huyện ban hành Kế hoạch thực hiện ..."
ISSUES = pattern(r", [^,;]{0,120}?\b(?:ban hành|xây dựng) (?:kế hoạch|chương trình)\b")
RELATED = pattern(
    rf"[^;]{{0,600}}?\bgắn (?:chặt )?với(?: việc)?(?P<also>[^,;]{{0,40}}?{CARRY})?\s*"
)
# The sentence after: "Thời gian tổng kết vào quý IV/2025."
REVIEW_TIME = pattern(r"\s*thời gian (?P<which>sơ|tổng) kết\b")
