"""Types of official documents, their words and their codes."""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One type: its word in lower case, and the codes that numbers print for it."""

    word: str
    codes: tuple[str, ...]


# Codes: Nghị định 30/2020/NĐ-CP, Phụ lục III; normative types after the Law on the
# Promulgation of Legal Documents; Party types after Hướng dẫn 36-HD/VPTW and the
# usage of Party documents. A code may stand for two types: QĐ is Quyết định and,
# in the Party, Quy định; TT is Thông tư of the State and Thông tri of the Party.
TYPES = (
    DocumentType("hiến pháp", ()),
    DocumentType("bộ luật", ()),
    DocumentType("luật", ()),
    DocumentType("pháp lệnh", ("PL",)),
    DocumentType("lệnh", ("L",)),
    DocumentType("nghị quyết liên tịch", ("NQLT",)),
    DocumentType("nghị quyết", ("NQ",)),
    DocumentType("nghị định", ("NĐ",)),
    DocumentType("quyết định", ("QĐ",)),
    DocumentType("chỉ thị", ("CT",)),
    DocumentType("kết luận", ("KL",)),
    DocumentType("quy chế", ("QC",)),
    DocumentType("quy định", ("QyĐ", "QĐ", "QĐi")),
    DocumentType("thông tư liên tịch", ("TTLT",)),
    DocumentType("thông tư", ("TT",)),
    DocumentType("thông tri", ("TT",)),
    DocumentType("thông báo", ("TB",)),
    DocumentType("thông cáo", ("TC",)),
    DocumentType("hướng dẫn", ("HD",)),
    DocumentType("chương trình", ("CTr",)),
    DocumentType("kế hoạch", ("KH",)),
    DocumentType("phương án", ("PA",)),
    DocumentType("đề án", ("ĐA",)),
    DocumentType("dự án", ("DA",)),
    DocumentType("báo cáo", ("BC",)),
    DocumentType("biên bản", ("BB",)),
    DocumentType("tờ trình", ("TTr",)),
    DocumentType("hợp đồng", ("HĐ",)),
    DocumentType("công điện", ("CĐ",)),
    DocumentType("công văn", ("CV",)),
    DocumentType("văn bản hợp nhất", ("VBHN",)),
    DocumentType("quy hoạch", ("QH",)),
    DocumentType("quy trình", ("QTr",)),
    DocumentType("giấy phép", ("GP",)),
    DocumentType("giấy mời", ("GM",)),
    DocumentType("văn bản", ()),
)

_BY_WORD = {kind.word: kind for kind in TYPES}
_BY_CODE = {code: kind for kind in reversed(TYPES) for code in kind.codes}


def type_of_code(code: str) -> DocumentType | None:
    """Return the type that *code* stands for first: "CTr" → chương trình."""
    return _BY_CODE.get(code)


def type_of_word(word: str) -> DocumentType | None:
    """Return the type that *word* names in full, in any case: "Quy định"."""
    return _BY_WORD.get(word.lower())


def codes_of(word: str) -> tuple[str, ...]:
    """Return the codes of the type that *word* names, also within a longer word."""
    kind = _BY_WORD.get(base_type(word))
    return kind.codes if kind else ()


@cache
def base_type(word: str) -> str:
    """Return the type within a longer type word.

    "thông báo kết luận" is a thông báo, "quy chế làm việc" a quy chế.
    """
    return next((kind.word for kind in TYPES if word.startswith(kind.word)), word)


def is_law(word: str) -> bool:
    """Tell whether documents of a type are called by their names, as laws are."""
    return base_type(word) in {"luật", "bộ luật", "pháp lệnh", "hiến pháp"}
