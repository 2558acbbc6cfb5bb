"""How official documents write a reference: one pattern per written form."""

import re

from macros.model.document_type import TYPES

# A group of letters in a symbol: KH, QĐi, TTg, QH15, UBTVQH14.
_CODE = r"[A-ZĐ][A-Za-zĐđ]{0,14}[0-9]{0,2}"
_SERIAL = r"[0-9]{1,5}[a-zđ]?"
# 1157, 1158 · 217, 218 · 749/127/411 share one symbol
_SERIALS = rf"(?P<serials>{_SERIAL}(?:\s?(?:,|/|;|và)\s?{_SERIAL}){{0,9}})"
_NOT_INSIDE = r"(?<![\w.,/-])"
_END = r"(?![A-Za-zĐđ0-9/]|-[A-ZĐ])"

# A number may stand broken over a line or a page, so \s admits line ends.
FORMS = (
    # 43-KL/TW · 1043-KH/BCSD · 01- ĐA/BDVTU-UBND · 14 -CT/HU · 34-CTr/HU
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s{{0,2}}-\s{{0,2}}"
        rf"(?P<symbol>{_CODE}\s?/\s?{_CODE}(?:\s?-\s?{_CODE}){{0,3}}){_END}"
    ),
    # 59/2023/NĐ-CP · 10/2022/QH15 · 146/2025/NQ-HĐND
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s?/\s?(?P<year>[12][0-9]{{3}})\s?/\s?"
        rf"(?P<symbol>{_CODE}(?:\s?[-/]\s?{_CODE}){{0,3}}){_END}"
    ),
    # 33/CT-TTg · 180 /KH-UBND · 58/NQ-TU · 749/127/411/QĐ-TTg
    re.compile(
        rf"{_NOT_INSIDE}{_SERIALS}\s{{0,2}}/\s?"
        rf"(?P<symbol>{_CODE}(?:\s?-\s?{_CODE}){{1,3}}){_END}"
    ),
    # 50 HD/HU · 115 KH/HU, the hyphen lost
    re.compile(rf"{_NOT_INSIDE}{_SERIALS}\s{{1,4}}(?P<symbol>{_CODE}/{_CODE}){_END}"),
)

_TYPE_WORDS = sorted((kind.word for kind in TYPES), key=len, reverse=True)
# "quy chế làm việc", "thông báo kết luận", "chương trình hành động": a kind of a type
_QUALIFIERS = r"(?:\s+(?:làm\s+việc|phối\s+hợp|kết\s+luận|hành\s+động|liên\s+tịch))?"
_TYPE = (
    r"(?P<type>(?:"
    + "|".join(word.replace(" ", r"\s+") for word in _TYPE_WORDS)
    + rf"){_QUALIFIERS})"
)

# Nghị quyết số · Kế hoạch Số: · Kết luận (no "số") · Nghị định của Chính phủ số
TYPE_BEFORE = re.compile(
    rf"(?<!\w){_TYPE}(?:\s+của\s+(?P<issuer>Chính\s+phủ|Thủ\s+tướng\s+Chính\s+phủ))?"
    r"\s*(?P<so>(?:số\s*:?\s*){0,2})\Z",
    re.IGNORECASE,
)
BARE_SO = re.compile(r"(?<!\w)(?:số\s*:?\s*){1,2}\Z", re.IGNORECASE)

# Kế hoạch này · Chương trình công tác này
SELF = re.compile(rf"(?<!\w){_TYPE}(?:\s+công\s+tác)?\s+này(?!\w)", re.IGNORECASE)

# , ngày 03/6/2013 · ngày 03 tháng 6 năm 2013
DATE_AFTER = re.compile(
    r"\s*,?\s*(?:ban hành\s+)?ngày\s+(?P<day>[0-3]?[0-9])"
    r"(?:\s*[/.-]\s*|\s+tháng\s+)(?P<month>[01]?[0-9])"
    r"(?:\s*[/.-]\s*|\s+năm\s+)(?P<year>[12][0-9]{3})(?![0-9/])"
)

# của Ban Chấp hành Trung ương (khóa XI) · của Thủ tướng Chính phủ
ISSUER_AFTER = re.compile(
    r"\s*,?\s*của\s+(?P<issuer>[A-ZĐ]\w*(?:\s+-\s+[A-ZĐ]\w*|\s+\w+){0,14}?)"
    r"(?=\s*[,;.:()\[\]“”\"¹²³]|\s*\Z|\s+(?:về|ban\s+hành|quy\s+định|khóa|khoá|thực\s+hiện"
    r"|cụ\s+thể|triển\s+khai|hướng\s+dẫn|phê\s+duyệt|gắn|theo|trong|tại|năm|cho|là|được"
    r"|để|đã|phục\s+vụ|lần\s+thứ"
    rf"|và\s+(?:{'|'.join(w.replace(' ', chr(92) + 's+').capitalize() for w in _TYPE_WORDS)})"
    r")(?!\w))"
)
TERM_AFTER = re.compile(r"\s*,?\s*\(?\s*kh[óo][aá]\s+[IVXL]+\s*\)?", re.IGNORECASE)

# về tăng cường ... · ban hành Quy chế ... · về “Tiếp tục ...”, up to the next document
TITLE_AFTER = re.compile(
    r"\s*,?\s*(?P<title>"
    r"về\s+“[^“”;]{3,300}(?:“[^“”;]{1,80}”[^“”;]{0,200})?”"
    r"|(?:về|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|triển\s+khai|thực\s+hiện)"
    r"\s[^;]{3,600}?"
    r"(?=\s*(?:;|\.\s|\.\Z|\./|\.\.|\Z|”:|:\s)|\s+\(\*?[A-ZĐ]"
    r"|\s+(?:gắn\s+với|đã\s+được|và\s+các\s+(?:nghị\s+quyết|chỉ\s+thị|văn\s+bản))(?!\w)))",
    re.IGNORECASE,
)
