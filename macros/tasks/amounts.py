"""Numbers that may be targets: a value with its unit, and the words before it."""

import re
from decimal import Decimal

from macros.model.target import Comparison

_GAP = r"\s{1,9}"
_DIGITS = r"(?:[0-9]{0,2}(?:\.[0-9]{3}){1,3}|[0-9]{0,8})(?:[.,][0-9]{1,2})?(?![0-9])"
_NUMBER = rf"[0-9]{_DIGITS}"
# Nouns of two or more words that plans count; of any other the first word is the unit.
_NOUNS = (
    "mô hình",
    "chương trình",
    "dự án",
    "chính sách",
    "công trình",
    "hội nghị",
    "hội thi",
    "chuyên đề",
    "tọa đàm",
    "buổi nói chuyện",
    "hộ gia đình",
    "hộ nghèo",
    "hộ dân",
    "đảng viên",
    "đoàn viên",
    "hội viên",
    "cán bộ",
    "công chức",
    "đại biểu",
    "đồng chí",
    "tập thể",
    "cá nhân",
    "điển hình",
    "tấm gương",
    "câu lạc bộ",
    "tổ chức",
    "tổ hợp tác",
    "hợp tác xã",
    "doanh nghiệp",
    "chi bộ",
    "đơn vị",
    "cơ quan",
    "cơ sở",
    "địa phương",
    "khu dân cư",
    "khu phố",
    "thôn, bản",
    "tin, bài",
    "tác phẩm",
    "văn bản",
    "đề tài",
    "nội dung",
    "nhiệm vụ",
    "việc làm",
    "hoạt động",
    "phong trào",
    "sản phẩm",
    "trường hợp",
    "lao động",
    "học sinh",
    "suất quà",
    "chức danh",
)
_KNOWN_NOUN = rf"(?:{'|'.join(noun.replace(' ', _GAP) for noun in _NOUNS)})(?!\w)"
# A term, a price, a mark or a place in a document is no target.
_NO_UNIT = (
    r"(?:ngày|tháng|tuần|quý|năm|giờ|phút|tuổi|nhiệm|thế|điểm|điều|khoản|mục|chương"
    r"|đồng|triệu|tỷ|tỉ|nghìn|ngàn|usd|trang|phần|và|hoặc|so|đến|của|trong|trở|là)(?!\w)"
)
_UNIT = rf"%|{_KNOWN_NOUN}|(?!{_NO_UNIT})[^\W\d_]{{2,9}}(?!\w)"
_RATE = r"(?:\s?/\s?(?:năm|quý|tháng|tuần|xã|huyện|thôn|chi bộ|đơn vị|lớp)(?!\w))?"

# A digit comes first: the engine leaps to it.
AMOUNT = re.compile(
    rf"(?P<value>[0-9](?<=(?<![\w./,-]).){_DIGITS})(?:\s?%(?=\s?(?:-|đến)))?"
    rf"(?:\s?(?:-|đến(?:{_GAP}dưới)?)\s?(?P<upper>{_NUMBER}))?(?!\s?/)"
    rf"\s{{0,9}}(?P<unit>(?:{_UNIT}){_RATE})"
    rf"(?P<after>{_GAP}trở{_GAP}(?P<way>lên|xuống))?(?!{_GAP}so{_GAP}với|\s?/\s?[0-9])",
    re.IGNORECASE,
)
# không quá 01 tập thể, 03 cá nhân: the next one under the same words
FURTHER = re.compile(
    rf"\s?(?:,|và)\s{{1,9}}(?P<value>{_NUMBER})\s{{1,9}}(?P<unit>{_KNOWN_NOUN})",
    re.IGNORECASE,
)

# What may stand between the words of a comparison and the number.
_BETWEEN = (
    rf"(?:{_GAP}(?:có|đạt|đạt{_GAP}tỷ{_GAP}lệ|là|từ|được|xây{_GAP}dựng|tổ{_GAP}chức"
    rf"|mở|duy{_GAP}trì|thành{_GAP}lập|hỗ{_GAP}trợ|giới{_GAP}thiệu|kết{_GAP}nạp))"
    rf"{{0,2}}\s{{0,9}}\Z"
)


def _before(words: str) -> re.Pattern[str]:
    words = words.replace(" ", _GAP)
    return re.compile(rf"(?<!\w)(?:{words}){_BETWEEN}", re.IGNORECASE)


_SIGNS = (
    (Comparison.AT_LEAST, re.compile(r"(?:≥|>=)\s{0,9}\Z")),
    (Comparison.AT_MOST, re.compile(r"(?:≤|<=)\s{0,9}\Z")),
    (
        Comparison.AT_LEAST,
        _before("ít nhất|tối thiểu|thấp nhất|không dưới|không (?:ít|thấp) hơn"),
    ),
    (
        Comparison.AT_MOST,
        _before("không (?:vượt )?quá|tối đa|nhiều nhất|không (?:nhiều|cao) hơn"),
    ),
)
_OF_SHARES = (
    (Comparison.MORE_THAN, _before("trên|hơn")),
    (Comparison.LESS_THAN, _before("dưới")),
)
# phấn đấu 100% xã · đạt tỷ lệ 95% · mỗi xã xây dựng 02 mô hình
_GOAL = _before(
    "phấn đấu|mục tiêu|chỉ tiêu|mỗi (?:[^\\W\\d_]{1,9} ){0,5}(?:[^\\W\\d_]{1,9})"
)
_REACHED = re.compile(
    rf"(?<!\w)(?:đạt(?:{_GAP}tỷ{_GAP}lệ)?|có|bảo{_GAP}đảm|đảm{_GAP}bảo|hoàn{_GAP}thành)"
    rf"(?:{_GAP}từ)?\s{{0,9}}\Z",
    re.IGNORECASE,
)
# The words before an amount that belong to it: "phấn đấu có ít nhất"
OPENING = re.compile(
    r"(?:(?<!\w)(?:phấn đấu|ít nhất|tối thiểu|thấp nhất|không dưới|không quá|tối đa"
    r"|nhiều nhất|không vượt quá|không ít hơn|không thấp hơn|không nhiều hơn"
    r"|không cao hơn|tỷ lệ|đạt|có|từ|trên|hơn|dưới|là|bảo đảm|đảm bảo|xây dựng)\s{1,9}"
    r"|[≥≤<>=]{1,2}\s{0,9}){1,5}\Z".replace(" ", _GAP),
    re.IGNORECASE,
)
_FROM = re.compile(r"(?<!\w)từ\s{1,9}\Z", re.IGNORECASE)
_HEAD = re.compile(r"\A[^\w%]{0,9}\Z|:\s{0,9}\Z")
_ALL = 100
_NEAR = 48  # of "không vượt quá" with two words behind it


def comparison_of(found: re.Match[str], before: str) -> Comparison | None:
    """Return what an amount is to be compared by, None if it is no target.

    *before* are the words in front of a match of AMOUNT. A share needs fewer words
    than a count, and "100%" none.
    """
    is_share = found["unit"].startswith("%")
    signs = (*_SIGNS, *_OF_SHARES) if is_share else _SIGNS
    near = before[-_NEAR:]
    stated = next((sign for sign, words in signs if words.search(near)), None)
    is_goal = _GOAL.search(before) is not None
    if is_share:
        is_goal |= bool(_REACHED.search(near) or _HEAD.search(before))
        is_goal |= value_of(found["value"]) == _ALL
    if found["way"] and (stated is None or stated is Comparison.EXACTLY):
        up = found["way"].lower() == "lên"
        return Comparison.AT_LEAST if up else Comparison.AT_MOST
    if found["upper"] and (stated or is_goal or _FROM.search(near)):
        return Comparison.RANGE
    return stated or (Comparison.EXACTLY if is_goal else None)


def value_of(number: str) -> Decimal:
    """Return a number as Vietnamese print it: 1.200 · 95,5 · 02."""
    plain = re.sub(r"\.(?=[0-9]{3}(?![0-9]))", "", number)
    return Decimal(plain.replace(",", "."))
