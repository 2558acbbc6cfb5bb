"""Where the name of an issuer begins and ends."""

import pytest

from macros.citations.recognise import recognise


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param(" của Bộ Y tế sửa đổi, bổ sung", "Bộ Y tế", id="sửa đổi"),
        pytest.param(" của Bộ Y tế bổ sung", "Bộ Y tế", id="bổ sung"),
        pytest.param(" của Bộ Y tế thay thế", "Bộ Y tế", id="thay thế"),
        pytest.param(" của Chính phủ công bố", "Chính phủ", id="công bố"),
        pytest.param(" của Chính phủ như sau:", "Chính phủ", id="như sau"),
        pytest.param(" của Chính phủ kèm theo", "Chính phủ", id="kèm theo"),
        pytest.param(" của UBND tỉnh được sửa đổi", "UBND tỉnh", id="được"),
        pytest.param(
            " của Ban Chấp hành Trung ương KHÓA XII",
            "Ban Chấp hành Trung ương",
            id="KHÓA",
        ),
        pytest.param(
            " CỦA BAN CHẤP HÀNH TRUNG ƯƠNG KHÓA XII",
            "BAN CHẤP HÀNH TRUNG ƯƠNG",
            id="all in capitals",
        ),
        pytest.param(" CỦA BỘ Y TẾ SỬA ĐỔI", "BỘ Y TẾ", id="SỬA ĐỔI"),
        pytest.param(
            " của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ về",
            "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
            id="two posts of one person",
        ),
        pytest.param(
            " của Bộ trưởng, Chủ nhiệm\nỦy ban Dân tộc.",
            "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc",
            id="two posts over a line end",
        ),
        pytest.param(" của Bộ trưởng Bộ Y tế", "Bộ trưởng Bộ Y tế", id="one post"),
        pytest.param(
            " của UBND TP. Cần Thơ về", "UBND TP. Cần Thơ", id="a city in short"
        ),
        pytest.param(" của UBND Tp.Huế về", "UBND Tp.Huế", id="no blank behind it"),
        pytest.param(" của UBND TP. Điều 1", "UBND TP", id="the end of a sentence"),
        pytest.param(" của của Bộ Công an về", "Bộ Công an", id="của twice"),
        pytest.param(" của tỉnh Sơn La", None, id="no body"),
    ],
)
def test_the_issuer_ends_where_something_else_begins(
    after: str, expected: str | None
) -> None:
    [citation] = recognise(f"Quyết định số 61/QĐ-UBND{after}")
    assert citation.issuer == expected


@pytest.mark.parametrize(
    ("blank", "issuer"),
    [
        pytest.param(" ngày ... tháng ... năm 2024", "Chủ tịch UBND tỉnh", id="dots"),
        pytest.param(" ngày … tháng … năm 2024", "Chủ tịch UBND tỉnh", id="ellipses"),
        pytest.param(", ngày      tháng 5 năm 2024", "Chủ tịch UBND tỉnh", id="blanks"),
        pytest.param(
            " ngày ..., tháng ... năm 2024", None, id="another sign ends the search"
        ),
    ],
)
def test_an_issuer_may_follow_a_day_left_blank(blank: str, issuer: str | None) -> None:
    text = f"Kế hoạch số 61/KH-UBND{blank} của Chủ tịch UBND tỉnh"
    [citation] = recognise(text)
    assert citation.exact == "Kế hoạch số 61/KH-UBND"
    assert (citation.date, citation.impossible_date) == (None, None)
    assert citation.issuer == issuer


def test_the_term_behind_a_name_in_capitals_is_read() -> None:
    [citation] = recognise("NGHỊ QUYẾT SỐ 7-NQ/TW CỦA BAN BÍ THƯ KHÓA XII")
    assert (citation.issuer, citation.term) == ("BAN BÍ THƯ", "XII")
