"""Words of official texts as pieces of patterns: types, bodies, what ends a name."""

import re

from macros.model.document_type import TYPES
from macros.vietnamese.dates import DAY
from macros.vietnamese.letters import CAPITALS, LETTERS

TYPE_WORDS = sorted((kind.word for kind in TYPES), key=len, reverse=True)
NUMERAL_CODES = "|".join(
    sorted({code for kind in TYPES for code in kind.codes}, key=len, reverse=True)
)


# , ngày 03/6/2013 · ngày 03 tháng 6 năm 2013 · NGÀY 08/10/2025 · ngày22/7/2010
DATE = rf"\s*,?\s*(?:ban\s+hành\s+)?ngày\s*{DAY}"


def spaced(words: str) -> str:
    """Return a pattern of *words*, whatever white space stands between them."""
    return r"\s+".join(map(re.escape, words.split()))


def any_of(phrases: str) -> str:
    """Return a pattern of any of *phrases*, which bars set apart."""
    return "|".join(map(spaced, phrases.split("|")))


# The types as names begin with them, capital first.
NAMED_TYPES = "|".join(spaced(word.capitalize()) for word in TYPE_WORDS)
# "quy chế làm việc", "thông báo kết luận", "chương trình hành động": a kind of a type
_QUALIFIERS = any_of(
    "làm việc|phối hợp|kết luận|hành động|liên tịch|liên ngành|hợp nhất|thanh tra"
    "|thẩm định|thẩm tra"
)
# Kế hoạch · chương trình hành động
TYPE = (
    rf"(?<![{LETTERS}0-9])(?P<type>(?:{any_of('|'.join(TYPE_WORDS))})"
    rf"(?:\s+(?:{_QUALIFIERS})){{0,2}})(?![{LETTERS}])"
)
# QĐ, KH, as texts in haste abbreviate them
TYPE_CODE = rf"(?<![{LETTERS}0-9/-])(?P<code>(?-i:{NUMERAL_CODES}))(?![{LETTERS}])"

# Words that end the name of a body or of a law.
_ENDING_WORDS = (
    "về|ban hành|quy định|khóa|khoá|thực hiện|cụ thể|triển khai|hướng dẫn|phê duyệt"
    "|gắn|theo|trong|tại|năm|cho|là|được|để|đã|phục vụ|lần thứ|trừ|một|từ|với|có|đối"
    "|nhằm|đến|khi|nếu|thì|trên|giai đoạn|nhiệm kỳ|nêu|nói|gồm|các|những|này|số|ngày"
    "|do|sẽ|phải|hiện hành|sửa đổi|bổ sung|bãi bỏ|thay thế|đính chính|công bố|như|kèm"
    "|yêu cầu|đề nghị|giao|Căn cứ|Theo|Xét|gửi|ký|đồng ý|chấp thuận|thông qua|nhất trí"
)
# How subjects begin, and no name goes on: của Văn phòng Chính phủ Kết luận Phiên họp
SUBJECTS = any_of(
    "Về|Ban hành|Thực hiện|Triển khai|Hướng dẫn|Phê duyệt|Quy định|Kết luận|Sửa đổi"
    "|Bổ sung|Bãi bỏ|Thay thế|Đính chính|Công bố|Yêu cầu|Đề nghị|Tăng cường|Đẩy mạnh"
    "|Nâng cao|Tiếp tục|Thành lập|Kiện toàn|Tổng kết|Sơ kết|Phát động|Hoàn thiện"
    "|Điều chỉnh|Phân công|Chấn chỉnh|Phát huy|Bảo đảm|Đảm bảo|Chủ động|Hưởng ứng"
    "|Quán triệt|Khóa|Khoá"
)
_ENDING = rf"{any_of(f'{_ENDING_WORDS}|{_ENDING_WORDS.upper()}')}|{SUBJECTS}"
STOP = (
    rf"(?:(?:{_ENDING}|[Vv]/v)(?![{LETTERS}])"
    rf"|(?:và|VÀ)\s+(?:[^{CAPITALS}]|(?:{NAMED_TYPES})(?![{LETTERS}])))"
)

# Ban Chấp hành Trung ương · Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn
# UBND TP. Cần Thơ: the full stop ends no sentence
_SHORT = rf"T[PpXx]\.\s*(?=[{CAPITALS}])(?!(?:{NAMED_TYPES}|Điều)(?![{LETTERS}]))"
_WORD = rf"(?!{STOP})(?:{_SHORT}[{LETTERS}]+|[{LETTERS}0-9]+)"
_NAME = rf"[{CAPITALS}][{LETTERS}]*"
# Bodies that texts also write without a capital: của tỉnh ủy, của trường Mầm non ...
_LOOSE_NAME = (
    r"(?:trường|(?:tỉnh|huyện|thành|thị|quận|đảng)\s+[uủ][ỷy]|[uủ][ỷy]\s+ban"
    r"|ban\s+(?:thường\s+vụ|chấp\s+hành))(?!\w)"
)
# Words of a name that a comma parts: Ban Chỉ huy Phòng, chống thiên tai
_PAIRS = any_of(
    "phòng, chống|tham nhũng, lãng phí, tiêu cực|tham nhũng, tiêu cực"
    "|phổ biến, giáo dục|thi đua, khen thưởng|bảo vệ, chăm sóc|sắp xếp, đổi mới"
    "|an ninh, trật tự|phòng cháy, chữa cháy|cán bộ, công chức"
    "|khoa học, công nghệ, đổi mới sáng tạo|khoa học, công nghệ"
)
# What begins the name of another body, of an official or of a document.
_HEADS = any_of(
    "Bộ|Sở|Ban|Phòng|Ủy ban|Uỷ ban|UBND|HĐND|UBMTTQ|MTTQ|Hội|Đoàn|Liên đoàn|Liên minh"
    "|Mặt trận|Công an|Cục|Chi cục|Tổng cục|Vụ|Viện|Tòa án|Toà án|Trường|Văn phòng"
    "|Trung tâm|Thủ tướng|Phó|Chủ tịch|Giám đốc|Bí thư|Tổng Bí thư|Chính phủ|Quốc hội"
    "|Đảng|Nhà nước|Trung ương|Tỉnh|Thành|Huyện|Quận|Xã|Phường|Thường trực|Điều|Luật"
)
_NO_HEAD = rf"(?!(?!Xã\s+hội)(?:{_HEADS}|{NAMED_TYPES})(?![{LETTERS}]))"
# Bộ Văn hóa, Thể thao và Du lịch
_LISTED = (
    rf",\s+{_NO_HEAD}{_NAME}(?:\s+(?!và\s){_WORD}){{0,3}}"
    rf"(?=\s+và\s+{_NO_HEAD}[{CAPITALS}])"
)
# Ban Chỉ đạo thực hiện Quy chế dân chủ; but not ... thực hiện Nghị quyết số 35-NQ/TW
_BOARD = (
    r"Ban\s+[Cc]hỉ\s+đạo\s+(?:triển\s+khai(?:\s+thực\s+hiện)?|thực\s+hiện)"
    rf"(?=\s+[{CAPITALS}])(?!\s+(?:{NAMED_TYPES})\s+(?:số\s|[0-9]))"
)
BODY = (
    rf"(?:{_BOARD}|{_NAME}|{_LOOSE_NAME})"
    rf"(?:\s*-\s*{_NAME}|\s+(?i:{_PAIRS})(?![{LETTERS}])|\s+{_WORD}|{_LISTED}){{0,16}}"
)
# A body's name in which no document is named.
_NO_TYPE = rf"(?!(?i:{any_of('|'.join(TYPE_WORDS))})(?![{LETTERS}]))"
UNTYPED_BODY = rf"{_NO_TYPE}{_NAME}(?:\s+{_NO_TYPE}{_WORD}){{0,14}}"
