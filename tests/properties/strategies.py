"""Texts of official documents, drawn from their grammar and then damaged."""

import unicodedata

from hypothesis import strategies as st

# (symbol, whether it is joined to the number by a hyphen)
SYMBOLS = st.sampled_from(
    [
        ("KL/TW", True),
        ("NQ/TW", True),
        ("CTr/TU", True),
        ("ĐA/BDVTU-UBND", True),
        ("KH/HU", True),
        ("QĐi/TW", True),
        ("CT-TTg", False),
        ("QĐ-UBND", False),
        ("NQ-CP", False),
        ("KH-MTTQ-BTT", False),
        ("TTr-SNV", False),
    ]
)
SERIALS = st.integers(1, 99_999).map(str)
NUMBERS = st.builds(
    lambda serial, symbol: f"{serial}{'-' if symbol[1] else '/'}{symbol[0]}",
    SERIALS,
    SYMBOLS,
) | st.builds(
    lambda serial, year, symbol: f"{serial}/{year}/{symbol}",
    SERIALS,
    st.integers(1976, 2099),
    st.sampled_from(["NĐ-CP", "QH15", "NQ-HĐND", "TT-BTC", "UBTVQH15"]),
)
DOTTED = st.builds(
    "{}.{}/{}/NQ-CP".format, st.integers(1, 99), st.integers(1, 999), st.just(2026)
)
# A form that needs a type word before it.
ISSUER_ALONE = st.builds(
    "{}/{}".format, SERIALS, st.sampled_from(["UBND", "BNV", "MTTQ", "SNV"])
)
TYPES = st.sampled_from(
    ["Nghị quyết", "Quyết định", "Chỉ thị", "Kế hoạch", "kế hoạch", "Đề án", "Quy định"]
)
ISSUERS = st.sampled_from(
    [
        "Bộ Chính trị",
        "Ban Chấp hành Trung ương Đảng",
        "Bộ Chính trị, Ban Bí thư",
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
        "Chủ tịch UBND tỉnh",
        "Ủy ban nhân dân huyện Cao Lộc",
        "Bộ Giáo dục và Đào tạo",
    ]
)
PINPOINTS = st.sampled_from(
    [
        "Điều 5",
        "khoản 2 Điều 5",
        "điểm a, b khoản 2 Điều 12a",
        "Điều 5, 7 và 9",
        "mục 2 Phần thứ hai",
        "Phụ lục 1",
    ]
)
JOINTS = st.sampled_from([", ", "; ", " và ", " & ", ", số ", " và số "])
# Names that a document may be given, and the type that each goes with.
TYPES_OF_NAMES = {
    "Kế hoạch A": "Kế hoạch",
    "Quy chế": "Quy chế",
    "Nghị quyết 25": "Nghị quyết",
    "Luật mới": "Luật",
    "QĐ 5": "Quyết định",
    "Quy định 12 mới": "Quy định",
}
GIVEN_NAMES = st.sampled_from(list(TYPES_OF_NAMES))
DATES = st.dates().filter(lambda day: 1900 <= day.year < 2100)
WORDS = st.one_of(
    st.sampled_from(
        ["Giao", "Ban Dân vận Tỉnh ủy", "chủ trì, phối hợp với", "Sở Nội vụ"]
    ),
    st.sampled_from(["Thực hiện hàng năm.", "Hàng năm,", "trước ngày 20/02/2024."]),
    st.sampled_from(
        ["Hoàn thành trong quý II/2024.", "tháng 2/2024", "24/7", "05/3/2026"]
    ),
    st.sampled_from(["Kế hoạch này", "của Bộ Chính trị", "về “đổi mới”", "(khóa XI)"]),
    st.sampled_from(
        ["số", "năm 2024", "ngày", "Luật Đất đai", "217, 218", "và", "-", "–"]
    ),
    st.sampled_from(
        ["(gọi tắt là Kế hoạch A)", "Kế hoạch A", "Quy chế", "(sau đây gọi là Quy chế)"]
    ),
    st.sampled_from(
        ["Nghị quyết nêu trên", "Quy định 377", "khoản 2 Điều 5", "LUẬT ĐẤT ĐAI"]
    ),
    st.sampled_from(
        ["Luật sửa đổi, bổ sung một số điều của", "Hiến pháp năm 2013", "QĐ số"]
    ),
    st.sampled_from(
        [":", "1.", "a)", "&", "|", "¹", "[^1]", "\\*", "…", ";", ".", ","]
    ),
    st.sampled_from(["*nghiêng*", "**đậm**", "<b>", "{{ x }}", "{% y %}", "Đảng"]),
)
LINES = st.lists(WORDS | NUMBERS | DOTTED | ISSUER_ALONE | TYPES, max_size=12).map(
    " ".join
)
HEADS = st.sampled_from(
    [
        "## I. MỤC ĐÍCH",
        "## II- NHIỆM VỤ",
        "### 1. Một",
        "#### 1.1. Hai",
        "### Tháng 2",
        "## PHỤ LỤC",
        "## Phụ lục 2",
        "## Điều 5. Ba",
        "## Khác",
        "1. Bốn",
        "a) Năm",
        "đ) Sáu",
        "- Bảy",
        "+ Tám",
        "| a | *b* |",
        "|---|---|",
        "[^1]: Chín",
        "",
    ]
)
BODIES = st.lists(HEADS | LINES, max_size=14).flatmap(
    lambda parts: st.sampled_from(["\n\n", "\n"]).map(lambda gap: gap.join(parts))
)

# What Word, PDF and phones put between letters.
ODD = st.sampled_from("\u00a0\u2011\u2013\u200b\u00ad\ufeff\n\u0301\u0302\\*|¹٣\x0b")


@st.composite
def damaged(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """Draw a text with odd letters put into it, decomposed at times."""
    text = draw(texts)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(ODD) + text[at:]
    return unicodedata.normalize("NFD", text) if draw(st.booleans()) else text


TEXTS = damaged(LINES) | st.text(max_size=60)
