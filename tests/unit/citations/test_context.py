from datetime import date

import pytest

from macros.citations.recognise import recognise
from macros.model.citation import Citation


def only(text: str) -> Citation:
    [citation] = recognise(text)
    return citation


@pytest.mark.parametrize(
    "text",
    [
        "Số: 15/KH-UBND",
        "ỦY BAN NHÂN DÂN XÃ Số: 16/KH-MTTQ-BTT | CỘNG HÒA",
        "**Số 43-KL/TW**",
        "SỐ: 15/KH-UBND",
    ],
)
def test_the_own_number_in_the_head_is_no_citation(text: str) -> None:
    assert recognise(text) == ()


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (", ngày 03/6/2013", date(2013, 6, 3)),
        (" ngày 03 tháng 6 năm 2013", date(2013, 6, 3)),
        (" ngày 03 tháng 6 năm\n2013", date(2013, 6, 3)),
        (" Ngày 03.6.2013", date(2013, 6, 3)),
        (" ban hành ngày 03-6-2013", date(2013, 6, 3)),
        (" NGÀY\n03/6/2013", date(2013, 6, 3)),
        (" ngày03 tháng 6 năm 2013", date(2013, 6, 3)),
        ("¹ ngày 03/6/2013", date(2013, 6, 3)),
        ("¹² ngày 03/6/2013", date(2013, 6, 3)),
        ("(1) ngày 03/6/2013", date(2013, 6, 3)),
        (" (1), ngày 03/6/2013", date(2013, 6, 3)),
        ("[1] ngày 03/6/2013", date(2013, 6, 3)),
        (" (ngày 03/6/2013)", date(2013, 6, 3)),
        (" (ngày 03/6/2013", None),
        (" ngày 31/02/2013", None),
        (" ngày tháng 6 năm 2013", None),
        (" năm 2013", None),
        (" của Bộ Chính trị ngày 03/6/2013", date(2013, 6, 3)),
        ("; ngày 03/6/2013", None),
    ],
)
def test_the_date_follows(after: str, expected: date | None) -> None:
    assert only(f"Nghị quyết số 25-NQ/TW{after}").date == expected


@pytest.mark.parametrize("call", ["", "¹", "(1)", " [12]"])
def test_the_call_of_a_footnote_parts_nothing(call: str) -> None:
    after = "ngày 15/01/2026 của Ủy ban nhân dân xã A về dân vận."
    text = f"Kế hoạch số 07/KH-UBND{call} {after}"
    found = only(text)
    assert (found.date, found.issuer) == (date(2026, 1, 15), "Ủy ban nhân dân xã A")
    assert found.title == "về dân vận"
    assert found.span.end == text.index(" của")


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" ngày 31/02/2013", "31/02/2013"),
        (" (ngày 31/02/2013)", "31/02/2013"),
        (", ban hành ngày 31.9.2013 của Bộ Chính trị", "31.9.2013"),
        (" ngày 29 tháng 02\nnăm 2023", "29 tháng 02 năm 2023"),
        (" ngày 10/13/2013", "10/13/2013"),
        (" ngày 28/02/2013", None),
        (" ngày 29/02/2024", None),
        (" ngày tháng 6 năm 2013", None),
        (" của Bộ Chính trị ngày 31/02/2013", "31/02/2013"),
        ("", None),
    ],
)
def test_a_day_that_no_calendar_has_is_kept_as_printed(
    after: str, expected: str | None
) -> None:
    citation = only(f"Nghị quyết số 25-NQ/TW{after}")
    assert citation.impossible_date == expected
    assert citation.date is None or expected is None


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" của Ban Chấp hành Trung ương (khóa XI)", "XI"),
        (" của Ban Chấp hành Trung ương khoá XI về", "XI"),
        (" ngày 03/6/2013 của Bộ Chính trị, Khóa XI, về", "XI"),
        (" ngày 03/6/2013 (khóa\nxiii)", "XIII"),
        (" của Bộ Chính trị", None),
        (" về công tác dân vận (khóa XI)", None),
        (" của Bộ Chính trị khóa 11", None),
        ("", None),
    ],
)
def test_the_term_follows_the_issuer(after: str, expected: str | None) -> None:
    assert only(f"Nghị quyết số 25-NQ/TW{after}").term == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" của Bộ Chính trị về công tác", "Bộ Chính trị"),
        (", của Bộ Chính trị.", "Bộ Chính trị"),
        (" ngày 03/6/2013 của Ban Bí thư ban hành", "Ban Bí thư"),
        (" của Ban Chấp hành Trung ương (khóa XI)", "Ban Chấp hành Trung ương"),
        (" của Ban Chấp hành Trung ương khoá XI", "Ban Chấp hành Trung ương"),
        (" của Ủy ban nhân dân tỉnh\nLạng Sơn về", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        (" của Uỷ ban Kiểm tra Trung ương", "Uỷ ban Kiểm tra Trung ương"),
        (
            " của Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn về",
            "Ban Dân vận Tỉnh ủy - Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
        (
            " của Bộ Giáo dục và Đào tạo quy định",
            "Bộ Giáo dục và Đào tạo",
        ),
        (" của Bộ Chính trị và các quy định", "Bộ Chính trị"),
        (" của Bộ Chính trị và Quyết định số", "Bộ Chính trị"),
        (" của Tỉnh ủy và kế hoạch", "Tỉnh ủy"),
        (" của Bộ Chính trị, Ban Bí thư và", "Bộ Chính trị, Ban Bí thư"),
        (" của Ban Bí thư, Ban Tuyên giáo hướng dẫn", "Ban Bí thư"),
        (" CỦA BỘ CHÍNH TRỊ VỀ PHÂN CẤP", "BỘ CHÍNH TRỊ"),
        (" của Ủy ban bầu cử xã Phố Bảng Về việc", "Ủy ban bầu cử xã Phố Bảng"),
        (" của Quân khu 1;", "Quân khu 1"),
        (
            " của Ban Chỉ đạo giải phóng mặt bằng huyện.",
            "Ban Chỉ đạo giải phóng mặt bằng huyện",
        ),
        (" của tỉnh", None),
        (" về công tác của Bộ Chính trị", None),
        ("", None),
    ],
)
def test_the_issuer_directly_follows(after: str, expected: str | None) -> None:
    assert only(f"Nghị quyết số 25-NQ/TW{after}").issuer == expected


def test_a_joint_document_has_several_issuers() -> None:
    citation = only(
        "Nghị quyết liên tịch số 102/2025/NQLT-UBTVQH15-CP ngày 26/9/2025 của Ủy ban "
        "Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch về"
    )
    assert citation.issuer == ("Ủy ban Thường vụ Quốc hội, Chính phủ và Đoàn Chủ tịch")


@pytest.mark.parametrize("issuer", ["Chính phủ", "Thủ tướng Chính phủ"])
def test_the_issuer_may_stand_before_the_number(issuer: str) -> None:
    citation = only(f"Nghị định của {issuer} số 132/2008/NĐ-CP")
    assert (citation.type_word, citation.issuer) == ("nghị định", issuer)
    assert citation.span.start == 0


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" về công tác dân vận; Kết luận", "về công tác dân vận"),
        (" về công tác dân vận. Trong đó", "về công tác dân vận"),
        (" về công tác dân vận", "về công tác dân vận"),
        (
            " của Bộ Chính trị (khóa XI), về công tác dân vận",
            "về công tác dân vận",
        ),
        (" về “Tiếp tục đổi mới”, nhất là", "về “Tiếp tục đổi mới”"),
        (
            " về “đổi mới “Dân vận khéo” năm 2024” và",
            "về “đổi mới “Dân vận khéo” năm 2024”",
        ),
        (
            " ngày 03/6/2013 ban hành Quy chế\nlàm việc; còn",
            "ban hành Quy chế làm việc",
        ),
        (" quy định chi tiết (Bản kèm theo)", "quy định chi tiết"),
        (" về dân vận gắn với phong trào", "về dân vận"),
        (" về dân vận và các nghị quyết khác", "về dân vận"),
        (" đã nêu", None),
        (" về ;", None),
        (" của Tỉnh ủy, Kết luận số 120-KL/TW về dân vận", None),
    ],
)
def test_the_title_follows_up_to_the_next_document(
    after: str, expected: str | None
) -> None:
    assert recognise(f"Nghị quyết số 25-NQ/TW{after}")[0].title == expected


@pytest.mark.parametrize(
    ("after", "day", "title"),
    [
        (" của Chính phủ ngày 24/6/2023 về phí", date(2023, 6, 24), "về phí"),
        (" của Bộ Y tế, ngày 24/6/2023.", date(2023, 6, 24), None),
        (
            " của Chính phủ ngày 24 tháng 6 năm 2023 sửa đổi Nghị định",
            date(2023, 6, 24),
            None,
        ),
        (" của Chính phủ ngày 24/6/2023 sửa đổi, bổ sung", date(2023, 6, 24), None),
        (" của Tỉnh ủy (khóa XIV) ngày 24/6/2023;", date(2023, 6, 24), None),
        (" của Tỉnh ủy, ngày 24/6/2023 Sở Y tế đã họp", None, None),
        (" của Tỉnh ủy; ngày 24/6/2023.", None, None),
        (" ngày 5/6/2023 của Tỉnh ủy ngày 24/6/2023.", date(2023, 6, 5), None),
        (" của Tỉnh ủy ngày 31/6/2023.", None, None),
    ],
)
def test_the_date_may_stand_behind_the_issuer(
    after: str, day: date | None, title: str | None
) -> None:
    citation, *_ = recognise(f"Nghị định số 38/2023/NĐ-CP{after}")
    assert (citation.date, citation.title) == (day, title)
    assert "24/6" not in citation.exact
