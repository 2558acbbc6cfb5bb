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
        pytest.param(" của Bộ Y tế\nCăn cứ tình hình", "Bộ Y tế", id="the next line"),
        pytest.param(" của Bộ Y tế gửi các địa phương", "Bộ Y tế", id="gửi"),
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
        pytest.param(
            " giữa Ban Dân vận Tỉnh ủy và UBND tỉnh Cà Mau về",
            "Ban Dân vận Tỉnh ủy và UBND tỉnh Cà Mau",
            id="giữa",
        ),
        pytest.param(
            " giữa Bộ Công an, Tòa án nhân dân tối cao và Bộ Quốc phòng về",
            "Bộ Công an, Tòa án nhân dân tối cao và Bộ Quốc phòng",
            id="giữa, three",
        ),
        pytest.param(" giữa hai ngành", None, id="giữa, no body"),
    ],
)
def test_the_issuer_ends_where_something_else_begins(
    after: str, expected: str | None
) -> None:
    [citation] = recognise(f"Quyết định số 61/QĐ-UBND{after}")
    assert citation.issuer == expected


SUBJECTS = [
    ("của UBND thành phố Cần Thơ Thực hiện Chương trình A", "UBND thành phố Cần Thơ"),
    ("của Ủy ban nhân dân tỉnh Quy định về phí", "Ủy ban nhân dân tỉnh"),
    ("của Văn phòng Chính phủ Kết luận Phiên họp", "Văn phòng Chính phủ"),
    ("của Bộ Nội vụ Hướng dẫn bầu cử", "Bộ Nội vụ"),
    ("của Chính phủ Sửa đổi, bổ sung Nghị định", "Chính phủ"),
    ("của Thành ủy Tăng cường kỷ cương", "Thành ủy"),
    ("của UBND tỉnh Lạng Sơn Tổ chức Hội nghị", "UBND tỉnh Lạng Sơn"),
    ("của UBND tỉnh Tổ chức Hội nghị", "UBND tỉnh"),
    ("của UBND thành phố Huế Phát triển du lịch", "UBND thành phố Huế"),
    ("của UBND thành phố Hồ Chí Minh Xây dựng A", "UBND thành phố Hồ Chí Minh"),
    ("của UBND xã Tân\nPhú Cải cách hành chính", "UBND xã Tân Phú"),
    ("của Chủ tịch UBND tỉnh Cà Mau V/v thành lập", "Chủ tịch UBND tỉnh Cà Mau"),
    ("của UBND Thành phố Hà Nội Phát triển du lịch", "UBND Thành phố Hà Nội"),
    ("của Tỉnh ủy Cà Mau phát động thi đua", "Tỉnh ủy Cà Mau"),
    ("của Huyện uỷ Tổ chức Hội nghị", "Huyện uỷ"),
    ("của Công an tỉnh Cà Mau phối hợp rà soát", "Công an tỉnh Cà Mau"),
    ("của UBND thành phố Huế phối hợp rà soát", "UBND thành phố Huế"),
    ("của UBND thành phố Hồ Chí Minh phối hợp", "UBND thành phố Hồ Chí Minh"),
]
WHOLE = [
    "Sở Kế hoạch và Đầu tư tỉnh Cà Mau",
    "Ban Tổ chức Tỉnh ủy Cà Mau",
    "Ban Dân vận Tỉnh ủy và UBND tỉnh Cà Mau",
    "UBND tỉnh Cà Mau và Sở Nội vụ",
    "Ủy ban nhân dân xã Tân Phú huyện Cái Nước tỉnh Cà Mau",
    "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
    "Ủy ban nhân dân tỉnh Thừa Thiên Huế",
    "Hợp tác xã Nông nghiệp Tân Phú",
    "Viện Quy hoạch xây dựng tỉnh Cà Mau",
    "Trung tâm Phục vụ hành chính công",
    "Đảng ủy Công an tỉnh",
    "Ban Thường vụ Thành ủy Thành phố Cần Thơ",
    "Tỉnh đoàn Cà Mau",
    "Sở Lao động - Thương binh và Xã hội Tỉnh",
    "UBND tỉnh CÀ MAU",
    "BCH TW Đảng",
    "SỞ KẾ HOẠCH VÀ ĐẦU TƯ",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Sở Văn hoá, Thể thao và Du lịch tỉnh Cà Mau",
    "Bộ trưởng Bộ Lao động, Thương binh và Xã hội",
    "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh Cà Mau",
    "Ban Chỉ huy Phòng, chống thiên tai tỉnh Cà Mau",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh",
    "Hội đồng Thi đua, Khen thưởng Trung ương",
    "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh",
    "Ban Chỉ đạo triển khai thực hiện Đề án A",
]
HEADINGS = [
    ("của UBND tỉnh KẾ HOẠCH TUYÊN TRUYỀN", "UBND tỉnh"),
    ("của UBND tỉnh Cà Mau BÁO CÁO KẾT QUẢ", "UBND tỉnh Cà Mau"),
    ("của Bộ Chính trị MỤC TIÊU VÀ GIẢI PHÁP", "Bộ Chính trị"),
    ("của Ban Bí thư PHẦN THỨ NHẤT", "Ban Bí thư"),
]


@pytest.mark.parametrize(("after", "expected"), [*SUBJECTS, *HEADINGS])
def test_the_issuer_ends_before_a_subject_or_a_heading(
    after: str, expected: str
) -> None:
    [citation] = recognise(f"Kế hoạch số 61/KH-UBND ngày 05/6/2020 {after}")[:1]
    assert citation.issuer == expected


@pytest.mark.parametrize("name", WHOLE)
def test_a_name_with_such_words_is_whole(name: str) -> None:
    [citation] = recognise(f"Kế hoạch số 61/KH-UBND của {name} về dân vận")
    assert (citation.issuer, citation.title) == (name, "về dân vận")


@pytest.mark.parametrize(
    "following",
    [
        "Kết luận số 2-KL/TW",
        "Kết luận 2-KL/TW",
        "Quy định số: 2-QĐ/TW",
        "Hướng dẫn số 2/HD-BNV",
        "Hướng dẫn của Bộ Nội vụ số 2/HD-BNV",
    ],
)
@pytest.mark.parametrize("joint", [", ", " và ", "; "])
def test_the_next_document_is_no_title(following: str, joint: str) -> None:
    first, second = recognise(f"Kết luận số 1-KL/TW{joint}{following} về dân vận")
    assert (first.title, second.title) == (None, "về dân vận")


@pytest.mark.parametrize(
    ("after", "title"),
    [
        ("UBND tỉnh Thực hiện Đề án A.", "Thực hiện Đề án A"),
        ("UBND tỉnh V/v phân công.", "V/v phân công"),
        ("UBND tỉnh Cà Mau Tổ chức Hội nghị; các", "Tổ chức Hội nghị"),
        ("Văn phòng Chính phủ Kết luận Phiên họp.", "Kết luận Phiên họp"),
        ("Công an tỉnh Cà Mau phối hợp rà soát.", None),
    ],
)
def test_a_subject_behind_the_issuer_is_the_title(
    after: str, title: str | None
) -> None:
    [citation] = recognise(f"Kế hoạch số 61/KH-UBND của {after}")[:1]
    assert citation.title == title


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Bộ Y tế, Bộ Công an và Bộ Quốc phòng", "Bộ Y tế"),
        ("Bộ Y tế, Quyết định số 7/QĐ-BCA và Luật Dược", "Bộ Y tế"),
        ("Bộ Y tế, Chính phủ và Quốc hội", "Bộ Y tế"),
        ("Bộ Y tế, các Sở", "Bộ Y tế"),
        ("UBND tỉnh, Hội Nông dân và Tỉnh đoàn", "UBND tỉnh"),
        ("Ban Chỉ đạo thực hiện Nghị quyết số 35-NQ/TW", "Ban Chỉ đạo"),
        ("Ban Chỉ đạo thực hiện Nghị quyết 35-NQ/TW", "Ban Chỉ đạo"),
        ("Ban Chỉ đạo thực hiện tốt công tác", "Ban Chỉ đạo"),
    ],
)
def test_the_issuer_ends_before_another(after: str, expected: str) -> None:
    citation, *_ = recognise(f"Kế hoạch số 61/KH-UBND của {after}")
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
