"""Every kind of time that plans write, in sentences and cells; and what is none."""

import pytest

from macros.model.edtf_deadline import edtf_of
from macros.model.schedule import recurrence_of
from macros.tasks.due import Due, due_in, due_in_cell

ONE_YEAR = (2026, 2026)


def shown(due: Due | None) -> str | None:
    """Return a time as EDTF and, where it recurs, how often."""
    if due is None:
        return None
    found = (edtf_of(due.deadline), recurrence_of(due.deadline))
    return " ".join(part for part in found if part)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hoàn thành trước 30/6.", "../2026-06-30"),
        ("Xong trước ngày 30.6.", "../2026-06-30"),
        ("Gửi báo cáo trước ngày 30/6/26.", "../2026-06-30"),
        ("Báo cáo chậm nhất đến ngày 30/6/2026.", "../2026-06-30"),
        ("Hoàn thành trong 9 tháng đầu năm.", "2026-01-01/2026-09-30"),
        ("Hoàn thành trong hai tháng cuối năm 2026.", "2026-11-01/2026-12-31"),
        ("Báo cáo trước ngày 10 của tháng cuối quý.", "2026 P3M"),
        ("Báo cáo vào ngày 25 hằng tháng.", "2026 P1M"),
        ("Báo cáo kết quả thực hiện trước ngày 15/11 hằng năm.", "2026/2026-11-15 P1Y"),
        ("Báo cáo kết quả 9 tháng đầu năm trước ngày 15/9.", "../2026-09-15"),
        (
            "Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) báo cáo.",
            "2026/2026-12-15 P1Y",
        ),
        (
            "Báo cáo kết quả 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12.",
            "2026/2026-12-15 P1Y",
        ),
        (
            "Báo cáo 6 tháng (trước ngày 15/6/2026), năm (trước ngày 15/12/2026).",
            "2026/2026-12-15 P1Y",
        ),
        ("Lập danh sách trước ngày 15/6, mở lớp trước ngày 15/12.", "../2026-06-15"),
        ("Báo cáo năm trước ngày 15/12, Sở Y tế họp trước 20/12.", "../2026-12-15"),
        ("Thực hiện trong cả năm 2026.", "2026"),
        ("Thực hiện trong các năm 2026, 2027.", "2026-01-01/2027-12-31"),
        ("Kiểm tra 2 lần trong năm.", "2026 P1Y"),
        ("Kiểm tra hai lần một năm.", "2026 P1Y"),
        ("Báo cáo Ban Chỉ đạo hằng tháng.", "2026 P1M"),
        ("Tổng hợp, báo cáo UBND tỉnh hằng quý, 6 tháng, năm.", "2026 P3M"),
        ("Tháng 3/2026: Mở lớp.", "2026-03"),
        ("Quý II/2026, Sở Nội vụ mở lớp.", "2026-34"),
        ("Ngày 20/3/2026: Khai mạc.", "2026-03-20"),
        ("Tháng 3: Mở lớp, báo cáo trước ngày 20/3.", "../2026-03-20"),
        ("Thực hiện từ ngày 01/7/2026.", "2026-07-01/.."),
        ("Thời gian thực hiện: Năm 2025 và các năm tiếp theo.", "2025/.."),
        ("Thực hiện thường xuyên.", "2026"),
        ("Thường xuyên kiểm tra, đôn đốc các xã.", "2026"),
        ("Thời gian: thường xuyên, liên tục.", "2026"),
        ("Họp giao ban 02 lần/tháng.", "2026 P1M"),
        ("Kiểm tra ít nhất 01 lần mỗi quý.", "2026 P3M"),
        ("Tiếp công dân mỗi tháng 02 lần.", "2026 P1M"),
        ("Báo cáo hằng tuần về Sở Nội vụ.", "2026 P1W"),
        ("Giao ban hàng tuần.", "2026 P1W"),
        ("Báo cáo trước 16 giờ thứ Sáu hàng tuần.", "2026 P1W"),
        ("Sơ kết 6 tháng một lần.", "2026 P6M"),
        ("Họp mỗi quý một lần.", "2026 P3M"),
        ("Thực hiện hằng năm, giai đoạn 2025-2030.", "2025/2030 P1Y"),
        ("Hằng năm 2025-2030, tổ chức hội nghị.", "2025/2030 P1Y"),
        ("Tổ chức hằng năm trong giai đoạn 2026-2028.", "2026/2028 P1Y"),
        ("Báo cáo trước 15/11 hằng năm (2026-2028).", "2026/2028-11-15 P1Y"),
    ],
)
def test_a_sentence_sets_a_time(sentence: str, expected: str) -> None:
    assert shown(due_in(sentence, ONE_YEAR)) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("9 tháng đầu năm", "2026-01-01/2026-09-30"),
        ("Chín tháng đầu năm 2026", "2026-01-01/2026-09-30"),
        ("30/6/26", "2026-06-30"),
        ("Trước 30/6/26", "../2026-06-30"),
        ("Tháng 3/26", "2026-03"),
        ("T3/2026", "2026-03"),
        ("Quý I/26", "2026-33"),
        ("Quý I, tháng 4", "2026-01-01/2026-04-30"),
        ("Tháng 4, quý III", "{2026-04,2026-07..2026-09}"),
        ("Tháng 9-10/2026; tháng 12/2026", "{2026-09,2026-10,2026-12}"),
        ("Tháng 3,6,9,12", "{2026-03,2026-06,2026-09,2026-12}"),
        ("Quý I+II", "2026-01-01/2026-06-30"),
        ("Quý II-III/2025", "2025-04-01/2025-09-30"),
        ("Dự kiến tháng 3", "2026-03"),
        ("Từ 2025 đến 2027", "2025-01-01/2027-12-31"),
        ("Giai đoạn 2025-2027", "2025-01-01/2027-12-31"),
        ("Năm 2025 và các năm tiếp theo", "2025/.."),
        ("Hằng năm 2025-2030", "2025/2030 P1Y"),
        ("Hằng năm, giai đoạn 2025 - 2030", "2025/2030 P1Y"),
        ("Hằng năm (2025-2030)", "2025/2030 P1Y"),
        ("Hằng năm từ 2025 đến 2030", "2025/2030 P1Y"),
        ("Hằng năm, đến năm 2030", "2026/2030 P1Y"),
        ("Giai đoạn 2025-2030, hằng năm", "2025/2030 P1Y"),
        ("Thường xuyên, giai đoạn 2025-2027", "2025/2027"),
        ("Tháng 12 hằng năm, giai đoạn 2025-2027", "2025/2027-12-31 P1Y"),
        ("Hằng tuần", "2026 P1W"),
        ("Thứ sáu hằng tuần", "2026 P1W"),
        ("T2, T4 hằng tuần", "2026 P1W"),
        ("02 lần/tháng", "2026 P1M"),
        ("6 tháng một lần", "2026 P6M"),
        ("Mỗi quý 1 lần", "2026 P3M"),
        ("Thường xuyên hằng tháng", "2026 P1M"),
    ],
)
def test_a_cell_states_a_time(cell: str, expected: str) -> None:
    assert shown(due_in_cell(cell, ONE_YEAR)) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Quán triệt Nghị quyết năm 2026 của Tỉnh ủy.",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2026 của UBND tỉnh.",
        "Đoàn viên trong độ tuổi từ 15 đến 30.",
        "Hỗ trợ 30/6 hộ; đạt trước 5/6 chỉ tiêu.",
        "Hoàn thành 30/6 hộ nghèo.",
        "Học sinh lớp 9/12, thuộc 30/6 xã.",
        "Báo cáo kết quả công tác dân vận 9 tháng đầu năm.",
        "Đánh giá kết quả thực hiện trong 6 tháng đầu năm 2026.",
        "Tổng hợp tình hình thực hiện từ ngày 15/12/2025 đến ngày 14/6/2026.",
        "Số liệu tính từ ngày 15/12/2025 đến ngày 14/12/2026.",
        "Thời điểm lấy số liệu: từ ngày 15/12/2025 đến ngày 14/6/2026.",
        "Số liệu báo cáo tính đến ngày 30/6/2026.",
        "Tính đến hết quý I/2026, 20 xã đạt chuẩn.",
        "Rà soát hồ sơ nộp trước ngày 01/7/2026.",
        "Lập danh sách người lao động nghỉ việc trước ngày 30/6/2026.",
        "Đối tượng tham gia bảo hiểm trước ngày 01/7/2025.",
        "Theo quy định trước ngày 01/7/2026.",
        "Luật Đất đai có hiệu lực thi hành từ ngày 01/8/2026.",
        "Tuyên truyền kỷ niệm Ngày Quốc khánh 02/9.",
        "Kỷ niệm 80 năm Ngày thành lập (22/12/1944 - 22/12/2026).",
        "Vốn đầu tư công giai đoạn 2026-2030.",
        "Trong năm học 2026-2027, tổ chức thi.",
        "Tỷ lệ tăng 2 lần/năm; gấp 02 lần/năm.",
        "Thu nhập tăng 1,5 lần/năm.",
        "Trợ cấp hằng tháng cho người có công.",
        "Theo báo cáo hằng tháng của Sở Y tế.",
        "Các báo cáo hằng quý do Sở lập.",
        "Nội dung báo cáo hằng quý theo mẫu.",
        "Kế hoạch vốn hằng năm giai đoạn 2026-2030.",
        "Chậm nhất 05 ngày làm việc kể từ ngày nhận được.",
        "Ngày 20/3/2026, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND.",
        "Báo cáo tình hình chi trả trợ cấp hằng tháng.",
        "Theo báo cáo Ban Chỉ đạo hằng tháng.",
        "Nghĩa vụ quân sự, công dân từ 18 đến 25.",
    ],
)
def test_what_only_looks_like_a_time(sentence: str) -> None:
    assert due_in(sentence, ONE_YEAR) is None


@pytest.mark.parametrize(
    "cell",
    [
        "30/6 hộ",
        "15/2026/TT-BNV",
        "12/KH-UBND",
        "02 lớp",
        "100 triệu đồng",
        "Quý IV, tháng 1",
        "Tháng 3, tháng 8 (ÂL)",
        "Trước Tết Nguyên đán",
        "30/6/26/3",
    ],
)
def test_a_cell_that_states_no_time(cell: str) -> None:
    assert due_in_cell(cell, ONE_YEAR) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Hoàn thành trước ngày 10/3 âm lịch.",
        "Thăm hỏi trước ngày 23 tháng 12 âm lịch.",
        "Tổ chức Giỗ Tổ Hùng Vương vào ngày 10/3.",
        "Vui Tết Trung thu vào ngày 15/8.",
        "Thăm hỏi trước Tết Nguyên đán.",
        "Tổ chức hội thơ vào rằm tháng giêng.",
    ],
)
def test_a_lunar_day_is_never_a_solar_one(sentence: str) -> None:
    assert due_in(sentence, ONE_YEAR) is None


@pytest.mark.parametrize("words", ["tháng 3, ", "và hằng năm ", "quý I, tháng 4; "])
def test_a_hostile_cell_is_read_in_time(words: str) -> None:
    assert due_in_cell(f"{words * 20_000}10/3 âm lịch", ONE_YEAR) is None


@pytest.mark.parametrize(
    "words", ["trước ngày 15/6 và báo cáo năm ", "giỗ tổ, vào ngày 10/3 ", "10/3, "]
)
def test_a_hostile_sentence_is_read_in_time(words: str) -> None:
    assert due_in(f"{words * 10_000}trong quý II.", ONE_YEAR)
