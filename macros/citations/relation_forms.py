"""Words that say how a document stands to the next one cited: grammar as data."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import Pattern

from macros.citations.relation_words import (
    ANNEXED,
    ASIDE,
    BODY,
    CARRY,
    CONCLUDE,
    CONTENT,
    HOW,
    OPENS,
    OTHERS,
    PART,
    PLACES,
    REPORT,
    RESULT,
    REVIEW,
    SAID,
    SPECIFY,
    pattern,
)
from macros.model.relation import RelationKind as Kind


@dataclass(frozen=True, slots=True)
class CueForm:
    """One way of saying a relation: the words right before the citation.

    No words say it that have none of `signs`, which are divided by "|"; to look for
    these is quick.
    """

    kind: Kind
    signs: str
    pattern: Pattern[str]
    examples: tuple[str, ...]


def signed(forms: Iterable[CueForm], words: str) -> Iterator[CueForm]:
    """Yield the forms of which *words* have a sign; as a rule they are few."""
    lowered = words.lower()
    for form in forms:
        if any(sign in lowered for sign in form.signs.split("|")):
            yield form


# Between two citations, from the first to the second.
BETWEEN = (
    CueForm(
        Kind.CONCLUDES,
        "tổng",
        pattern(rf"{SAID}{CONCLUDE}\s*"),
        ("Kế hoạch số 9-KH/TU về tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW",),
    ),
    CueForm(
        Kind.REVIEWS,
        "sơ",
        pattern(rf"{SAID}{REVIEW}\s*"),
        ("Kế hoạch số 9-KH/TU về sơ kết 5 năm thực hiện Chỉ thị số 52-CT/TW",),
    ),
    CueForm(
        Kind.REVIEWS,
        "hiện|khai|hành",
        pattern(rf"{SAID}(?:{REPORT}|{RESULT})\s*"),
        (
            "Báo cáo số 9-BC/TU của Tỉnh ủy về kết quả thực hiện Chỉ thị số 52-CT/TW",
            "Báo cáo số 9-BC/TU ngày 05/5/2031 về 5 năm thực hiện Chỉ thị số 52-CT/TW",
            "Kế hoạch số 9-KH/TU về đánh giá 5 năm thực hiện Chỉ thị số 52-CT/TW",
        ),
    ),
    CueForm(
        Kind.GUIDES,
        "dẫn|chi",
        pattern(rf"{SAID}\b(?:hướng dẫn|quy định chi tiết){PART}{HOW}\s*"),
        ("Nghị định số 13/2021/NĐ-CP quy định chi tiết một số điều của Luật Trẻ em",),
    ),
    CueForm(
        Kind.SPECIFIES,
        "cụ",
        pattern(rf"{SAID}{SPECIFY}\s*"),
        ("Chỉ thị số 55-CT/TU của Tỉnh ủy cụ thể hóa Kết luận số 65-KL/TW",),
    ),
    CueForm(
        Kind.IMPLEMENTS,
        "hiện|khai|hành|tuân",
        pattern(rf"{SAID}(?P<carry>{CARRY})\s*"),
        ("Kết luận số 43-KL/TW về tiếp tục thực hiện Nghị quyết số 25-NQ/TW",),
    ),
    CueForm(
        Kind.REPLACES,
        "thay",
        pattern(rf"{ASIDE}\bthay thế{PART}{ANNEXED}\s*"),
        ("Quyết định số 23-QĐ/TW thay thế Quyết định số 290-QĐ/TW",),
    ),
    CueForm(
        Kind.REPEALS,
        "bãi",
        pattern(rf"{ASIDE}\bbãi bỏ{PART}{ANNEXED}\s*"),
        ("Quyết định số 12/QĐ-UBND về việc bãi bỏ Quyết định số 5/QĐ-UBND",),
    ),
    CueForm(
        Kind.AMENDS,
        "điều|sửa|bổ",
        pattern(rf"{SAID}\b(?:điều chỉnh|sửa đổi|bổ sung){PART}{ANNEXED}\s*"),
        ("Quyết định số 9-QĐ/TU sửa đổi, bổ sung một số điều của Quy chế số 4-QC/TU",),
    ),
    CueForm(
        Kind.CORRECTS,
        "đính",
        pattern(rf"{SAID}\bđính chính{PART}\s*"),
        ("Công văn số 14/UBND-VP về việc đính chính Kế hoạch số 12/KH-UBND",),
    ),
    CueForm(
        Kind.ANNEXED_TO,
        "kèm",
        pattern(rf"{BODY}\s*[,(]?\s*(?:được )?(?:ban hành )?kèm theo\s*"),
        ("Quy chế số 4-QC/TU ban hành kèm theo Quyết định số 9-QĐ/TU",),
    ),
)

_BY = r"(?:thành|bằng|bởi|tại|theo|trong)\s*"


def _passive(words: str) -> Pattern[str]:
    """Return a pattern of what was done to the citation before by the one after."""
    done = rf"\b(?:được|bị)(?: [^,;.]{{1,80}}?)? {words}(?: [^,;.]{{1,40}}?)? {_BY}"
    return pattern(rf"[^;]{{0,600}}?{done}")


# Between two citations, from the second to the first.
PASSIVE = (
    CueForm(
        Kind.SPECIFIES,
        "cụ",
        _passive(r"cụ thể h(?:óa|oá)"),
        ("Quyết định số 5-QĐ/TU đã được cụ thể hóa thành Quyết định số 9-QĐ/HU",),
    ),
    CueForm(
        Kind.REPLACES,
        "thay",
        _passive("thay thế"),
        ("Quyết định số 290-QĐ/TW được thay thế bởi Quyết định số 23-QĐ/TW",),
    ),
    CueForm(
        Kind.REPEALS,
        "bãi",
        _passive("bãi bỏ"),
        ("Quyết định số 5/QĐ-UBND bị bãi bỏ bởi Quyết định số 12/QĐ-UBND",),
    ),
    CueForm(
        Kind.AMENDS,
        "sửa|bổ",
        _passive("(?:sửa đổi|bổ sung)(?:, bổ sung)?"),
        ("Quy chế số 4-QC/TU được sửa đổi, bổ sung theo Quyết định số 9-QĐ/TU",),
    ),
    CueForm(
        Kind.CORRECTS,
        "đính",
        _passive("đính chính"),
        ("Kế hoạch số 12/KH-UBND được đính chính tại Công văn số 14/UBND-VP",),
    ),
    CueForm(
        Kind.GUIDES,
        "dẫn|chi",
        _passive("(?:hướng dẫn|quy định chi tiết)"),
        ("Chỉ thị số 18-CT/TW được hướng dẫn tại Hướng dẫn số 5-HD/BDV",),
    ),
)

# From the document itself to a citation: the words end where the citation begins.
OWN = (
    CueForm(
        Kind.CONCLUDES,
        "tổng",
        pattern(rf"(?:\bbáo cáo )?{CONCLUDE}\s*\Z"),
        (
            "Tham mưu tổng kết 10 năm thực hiện Kế hoạch số 50-KH/TU",
            "Báo cáo tổng kết 10 năm thực hiện Kế hoạch số 50-KH/TU",
        ),
    ),
    CueForm(
        Kind.REVIEWS,
        "sơ",
        pattern(rf"(?:\bbáo cáo )?{REVIEW}\s*\Z"),
        ("Tổ chức sơ kết 05 năm thực hiện Chỉ thị số 52-CT/TW",),
    ),
    CueForm(
        Kind.REVIEWS,
        "báo|đánh",
        pattern(rf"(?<!tiêu\schí\s){REPORT}\s*\Z"),
        (
            "Báo cáo 03 năm thực hiện Chỉ thị số 52-CT/TW",
            "Báo cáo UBND tỉnh kết quả thực hiện Chỉ thị số 52-CT/TW",
            "Đánh giá kết quả 5 năm triển khai thực hiện Chỉ thị số 52-CT/TW",
        ),
    ),
    CueForm(
        Kind.GUIDES,
        "dẫn",
        pattern(
            r"\bhướng dẫn(?: (?!của |số |này )[^;.:]{1,80}?)?"
            r" (?:triển khai |tổ chức )?(?:thực hiện|thi hành)"
            rf"{PART}\s*\Z"
        ),
        (
            "Hướng dẫn thực hiện Nghị định số 59/2023/NĐ-CP",
            "Sở Nội vụ hướng dẫn các xã thực hiện Nghị định số 59/2023/NĐ-CP",
        ),
    ),
    CueForm(
        Kind.REPEALS,
        "bãi",
        pattern(rf"{OPENS}bãi bỏ{PART}{ANNEXED}\s*\Z"),
        ("Bãi bỏ khoản 2 Điều 3 Quyết định số 12/QĐ-UBND",),
    ),
    CueForm(
        Kind.REPLACES,
        "thay",
        pattern(rf"{OPENS}thay thế{PART}{ANNEXED}\s*\Z"),
        ("Thay thế Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND",),
    ),
    CueForm(
        Kind.AMENDS,
        "điều|sửa|bổ",
        pattern(rf"{OPENS}(?:điều chỉnh|sửa đổi|bổ sung){PART}{ANNEXED}\s*\Z"),
        ("Sửa đổi, bổ sung một số điều của Quyết định số 12/QĐ-UBND",),
    ),
    CueForm(
        Kind.IMPLEMENTS,
        "hiện|khai|hành|tuân",
        pattern(rf"{CARRY}(?:{OTHERS}|{CONTENT}|{PLACES}(?: của)?)\s*\Z"),
        (
            "Tiếp tục thực hiện có hiệu quả Kết luận số 114-KL/TW",
            "Triển khai các văn bản của Trung ương, trọng tâm là Chỉ thị số 5-CT/TW",
            "Quán triệt và thực hiện các văn bản: Chỉ thị số 5-CT/TW",
            "Thực hiện các nhiệm vụ được giao tại Chỉ thị số 5-CT/TW",
            "Trình tự bảo đảm tuân thủ khoản 2 Điều 4 Nghị quyết số 5-NQ/TW",
            "Thực hiện ý kiến chỉ đạo của Bí thư Tỉnh ủy tại Công văn số 5-CV/TU",
        ),
    ),
    CueForm(
        Kind.IMPLEMENTS,
        "đúng",
        pattern(
            r"\bđúng (?:theo )?(?:các |những )?quy định(?: (?:của|tại|trong))?"
            rf"{PLACES}(?: của)?\s*\Z"
        ),
        (
            "Quản lý kinh phí đúng quy định của Nghị định số 59/2023/NĐ-CP",
            "Thực hiện đúng quy định tại Điều 5 Nghị định số 59/2023/NĐ-CP",
        ),
    ),
)
# In the words before the first heading only.
OPENING = (
    CueForm(
        Kind.BASED_ON,
        "căn",
        pattern(r"\A\W*căn cứ(?: vào)?(?:(?!theo |thực hiện )[^;]){0,120}\Z"),
        ("Căn cứ chức năng, nhiệm vụ và Kế hoạch số 255-KH/BDVTW",),
    ),
    CueForm(
        Kind.SPECIFIES,
        "cụ",
        pattern(rf"{SPECIFY}\s*\Z"),
        ("Nhằm cụ thể hóa Nghị quyết số 10-NQ/TU",),
    ),
    CueForm(
        Kind.ANNEXED_TO,
        "kèm",
        pattern(r"\A\W*(?:ban hành )?kèm theo\s*\Z"),
        ("(Ban hành kèm theo Quyết định số 12/QĐ-UBND)",),
    ),
)
