"""How plans say that work comes again: one form for each way, with examples."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from macros.model.schedule import Every

_ANY = r"\s{0,9}"
_GAP = r"\s{1,9}"
_EACH = r"(?:h[àằ]ng|mỗi)"
# năm 2025 is one year, and no unit; "hằng năm 2025-2030" says in which ones
_NO_NUMBER = r"(?!\s?[0-9](?![0-9]{3}\s?(?:-|đến|tới)))"
_UNIT = rf"(?:tuần|(?:(?:0?6|sáu|0?3|ba){_GAP})?tháng|quý|qu[íy]|năm)(?!\w){_NO_NUMBER}"
_UNITS = (
    rf"(?P<units>(?:{_EACH}{_GAP})?{_UNIT}"
    rf"(?:{_ANY}(?:,|/|-|và(?!\w)){_ANY}(?:{_EACH}{_GAP})?{_UNIT}){{0,4}})"
)
_EACH_UNITS = (
    rf"{_EACH}{_GAP}(?P<units>{_UNIT}(?:{_ANY}(?:,|/|và){_ANY}{_UNIT}){{0,4}})"
)
_ONCE = r"(?:\s?/\s?|\s{1,9})(?:(?:một|0?1)\s{1,9})?lần(?!\w)"
_DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_TIMES = r"(?:[0-9]{1,2}|một|hai|ba|bốn)\s{1,9}lần"
# tăng 02 lần/năm: how much, not how often
_NO_GROWTH = r"(?<![\w,./])(?<!tăng\s)(?<!giảm\s)(?<!gấp\s)(?<!hơn\s)(?<!bằng\s)"
_WEEKDAY = r"(?:thứ\s{1,9}(?:hai|ba|tư|năm|sáu|bảy|[2-7])|T\.?[2-7]|chủ\s{1,9}nhật)"
# các báo cáo hằng tháng, cuộc họp hằng tuần: which ones
_LIST_OF_UNITS = rf"(?:{_ANY}(?:,|/|và){_ANY}(?:{_EACH}{_GAP})?{_UNIT}){{0,4}}"
_READER = (
    r"(?-i:UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Ban|Sở|Phòng|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng"
    r"|Thường trực|Văn phòng|Bộ|Chủ tịch)"
)
_NOUNS = (
    *("các", "những", "cuộc", "buổi", "phiên", "kỳ", "trong", "tại", "qua", "của"),
    *("dung", "theo", "với", "mẫu", "và", "độ", "quả", "tiền"),
)
_NO_NOUN = "".join(rf"(?<!{word}\s)" for word in _NOUNS)
_HEAD = rf"\A{_ANY}(?:Đồng thời,{_GAP})?"
# hằng năm 2025-2030 · hằng năm (giai đoạn 2025-2030) · hằng năm, từ 2025 đến 2030 ·
# hằng năm từ năm 2026 · hằng năm đến năm 2030
_NAMED = r"(?:(?:giai{g}đoạn|năm){g})?".replace("{g}", _GAP)
_STAGE = (
    rf"[\s,(]{{0,9}}(?:(?:trong|của|cho){_GAP})?(?:(?P<since>từ){_GAP})?{_NAMED}"
    rf"(?:(?P<first>[12][0-9]{{3}})(?:{_ANY}(?:-|đến|tới){_ANY}{_NAMED}"
    rf"(?P<last>[12][0-9]{{3}}))?(?(last)|(?(since)|(?!)))"
    rf"|(?:cho{_GAP})?(?:đến|tới){_GAP}(?:hết{_GAP})?năm{_GAP}(?P<until>[12][0-9]{{3}}))"
    rf"(?![0-9])\)?"
)
YEARS = re.compile(_STAGE, re.IGNORECASE)
STAGE_BEFORE = re.compile(
    rf"(?:giai{_GAP}đoạn|từ{_GAP}năm|năm){_GAP}(?P<first>[12][0-9]{{3}})"
    rf"{_ANY}(?:-|đến|tới){_ANY}{_NAMED}(?P<last>[12][0-9]{{3}}){_ANY}[,;:(]?{_ANY}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say how often; the group `units` holds the stretches of time.

    No text has it without one of `signs`; to look for them is quick.
    """

    examples: tuple[str, ...]
    pattern: re.Pattern[str]
    signs: frozenset[str]


def _form(signs: Iterable[str], pattern: str, *examples: str) -> Form:
    return Form(examples, re.compile(pattern, re.IGNORECASE), frozenset(signs))


OFTEN = frozenset({"hằng", "hàng", "mỗi"})  # before a stretch of time


FORMS = (
    _form(
        OFTEN,
        rf"{_HEAD}{_EACH_UNITS}{_ANY},",
        "Hàng năm, có trên 80%",
        "Đồng thời, hằng quý, kiểm tra",
    ),
    # "hằng" has no other meaning, "hàng năm loại" has.
    _form(
        OFTEN,
        rf"{_HEAD}hằng{_GAP}(?P<units>{_UNIT})",
        "Hằng năm các cấp ủy xây dựng kế hoạch",
    ),
    _form(
        (*OFTEN, "cuối"),
        rf"(?<!\w)(?:trước{_GAP}|vào{_GAP}|đúng{_GAP})?ngày{_GAP}(?:m[ồù]ng{_GAP})?{_DAY}"
        rf"{_GAP}(?:của{_GAP})?(?:{_EACH}{_GAP}(?P<units>tháng)"
        rf"|tháng{_GAP}cuối{_GAP}(?:của{_GAP})?(?:{_EACH}{_GAP})?(?P<last>quý))(?!\w)",
        "ngày 20 hằng tháng",
        "trước ngày 15 của tháng cuối quý",
    ),
    _form(
        ("lần",),
        rf"(?<!\w)(?<![0-9]\s)(?<!hai\s)(?:(?:một|0?1|mỗi){_GAP})?"
        rf"(?P<units>(?:(?:0?6|sáu|0?3|ba){_GAP})?tháng|tuần|quý|năm){_ONCE}",
        "6 tháng một lần",
        "mỗi quý một lần",
        "1 năm/lần",
    ),
    _form(
        ("lần",),
        rf"{_NO_GROWTH}(?:(?:ít{_GAP}nhất|tối{_GAP}thiểu){_GAP})?{_TIMES}"
        rf"(?:\s?/\s?|{_GAP}(?:mỗi|trong|(?=một(?!\w))){_ANY})(?:(?:0?1|một){_GAP})?"
        rf"(?P<units>{_UNIT})",
        "02 lần/tháng",
        "ít nhất 01 lần mỗi quý",
    ),
    _form(
        OFTEN,
        rf"(?<!\w)(?:thực{_GAP}hiện|tổ{_GAP}chức|triển{_GAP}khai|tiến{_GAP}hành|sơ{_GAP}kết"
        rf"|kiểm{_GAP}tra|duy{_GAP}trì){_GAP}{_EACH}{_GAP}(?P<units>năm)"
        rf"(?={_STAGE})",
        "tổ chức hằng năm trong giai đoạn 2026-2028",
    ),
    _form(
        ("lần",),
        rf"(?<!\w){_EACH}{_GAP}(?P<units>tuần|tháng|quý|năm)"
        rf"(?:{_GAP}(?:ít{_GAP}nhất|tối{_GAP}thiểu))?{_GAP}{_TIMES}(?!\w)",
        "mỗi tháng 02 lần",
    ),
    _form(
        OFTEN,
        rf"(?<!\w)(?:(?:vào|trước)(?:{_GAP}ngày)?{_GAP})?{_WEEKDAY}"
        rf"(?:{_ANY}(?:,|-|và){_ANY}{_WEEKDAY}){{0,4}}{_GAP}(?:của{_GAP})?"
        rf"{_EACH}{_GAP}(?P<units>tuần)(?!\w)",
        "vào thứ sáu hằng tuần",
        "T2, T4 hằng tuần",
    ),
    _form(
        OFTEN,
        rf"(?<!\w){_NO_NOUN}(?:báo{_GAP}cáo|giao{_GAP}ban|họp|sinh{_GAP}hoạt"
        rf"|kiểm{_GAP}tra|rà{_GAP}soát|cập{_GAP}nhật|tổng{_GAP}hợp|đánh{_GAP}giá"
        rf"|tiếp{_GAP}công{_GAP}dân){_GAP}{_EACH}{_GAP}"
        rf"(?P<units>(?:tuần|tháng|quý|qu[íy])(?!\w)(?!\s?[0-9]){_LIST_OF_UNITS})"
        rf"(?!{_GAP}(?:của|này|đó|cho)(?!\w))",
        "Báo cáo hằng tuần về Sở",
        "giao ban hàng tháng",
    ),
    # báo cáo UBND tỉnh hằng quý, 6 tháng, năm.
    _form(
        OFTEN,
        rf"(?<!\w){_NO_NOUN}báo{_GAP}cáo{_GAP}(?:về{_GAP})?(?={_READER})[^.;,:()]{{2,80}}?"
        rf"{_GAP}(?:định{_GAP}kỳ{_GAP})?{_EACH}{_GAP}"
        rf"(?P<units>(?:tuần|tháng|quý|qu[íy])(?!\w){_LIST_OF_UNITS})"
        rf"(?={_ANY}(?:[.;]|\Z))",
        "báo cáo UBND tỉnh hằng quý, 6 tháng, năm.",
    ),
    _form(
        OFTEN,
        rf"(?<!\w)(?:thực{_GAP}hiện|báo{_GAP}cáo{_GAP}định{_GAP}kỳ)(?:{_ANY}:)?{_GAP}"
        rf"{_EACH_UNITS}",
        "Thực hiện hàng năm",
        "thực hiện hằng tháng",
    ),
    _form(
        ("kỳ",),
        rf"(?<!\w)định{_GAP}kỳ{_GAP}(?:vào{_GAP})?{_UNITS}",
        "định kỳ hàng năm",
        "định kỳ hằng quý",
        "định kỳ 6 tháng, năm",
        "định kỳ quý",
    ),
    _form(
        OFTEN,
        rf"(?<!\w)thời{_GAP}gian(?:{_GAP}thực{_GAP}hiện)?{_ANY}:{_ANY}{_EACH_UNITS}",
        "Thời gian thực hiện: Hằng năm",
    ),
)
# What a cell of a table says alone: Hằng năm · Định kỳ hằng quý · Thường xuyên
CELL = re.compile(
    rf"(?:thường{_GAP}xuyên{_ANY}(?:,|và|;)?{_ANY})?(?:định{_GAP}kỳ{_GAP})?{_EACH_UNITS}",
    re.IGNORECASE,
)
ALWAYS = re.compile(
    rf"(?:thực{_GAP}hiện{_GAP})?(?:thường{_GAP}xuyên|liên{_GAP}tục)"
    rf"(?:{_ANY}(?:,|và){_ANY}(?:thường{_GAP}xuyên|liên{_GAP}tục|lâu{_GAP}dài)"
    rf"|{_GAP}trong{_GAP}năm)?(?:{_ANY},?{_ANY}theo{_GAP}[^.;]{{1,80}})?",
    re.IGNORECASE,
)
# Thường xuyên kiểm tra, đôn đốc ... · Thực hiện thường xuyên, liên tục.
ALWAYS_IN_PROSE = re.compile(
    rf"{_HEAD}thường{_GAP}xuyên(?={_GAP}[^\W\d_])"
    rf"|(?<!\w)(?:thời{_GAP}gian(?:{_GAP}thực{_GAP}hiện)?{_ANY}:{_ANY}|thực{_GAP}hiện{_GAP})"
    rf"(?:thường{_GAP}xuyên|liên{_GAP}tục)(?:{_ANY}(?:,|và){_ANY}(?:thường{_GAP}xuyên"
    rf"|liên{_GAP}tục|lâu{_GAP}dài)|{_GAP}trong{_GAP}năm)?(?={_ANY}(?:[.;,)]|\Z))",
    re.IGNORECASE,
)
# The shortest stretch first: "định kỳ 6 tháng, năm" is every six months.
STRETCHES = (
    (re.compile(r"tuần"), Every.WEEK),
    (re.compile(r"(?<![0-9áu]\s)tháng"), Every.MONTH),
    (re.compile(r"qu[ýíy]|(?:3|ba)\s{1,9}tháng"), Every.QUARTER),
    (re.compile(r"(?:6|sáu)\s{1,9}tháng"), Every.HALF),
)
SIGNS = ("lần", "kỳ", "cuối", "xuyên", "tục", *sorted(OFTEN))
# ngân hàng, mỗi người: said of something else
OF_TIME = re.compile(rf"(?<!\w){_EACH}{_GAP}(?:{_UNIT}|năm)", re.IGNORECASE)
