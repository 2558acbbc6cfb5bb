from datetime import date
from unicodedata import normalize

import pytest

from macros.model.schedule import (
    Before,
    Deadline,
    Period,
    Within,
    Yearly,
)
from macros.tasks.due import due_in
from tests.unit.tasks.years import (
    MONTH,
    ONE_YEAR,
    YEARS,
    quarter,
)


@pytest.mark.parametrize(
    ("sentence", "words", "deadline"),
    [
        (
            "Hoàn thành trong quý II/2021.",
            "Hoàn thành trong quý II/2021",
            quarter(2021, 2),
        ),
        (
            "Thời gian sơ kết vào quý II/2025",
            "Thời gian sơ kết vào quý II/2025",
            quarter(2025, 2),
        ),
        (
            "Thời gian hoàn thành trong quý III năm 2021.",
            "Thời gian hoàn thành trong quý III năm 2021",
            quarter(2021, 3),
        ),
        (
            "Tổ chức khảo sát; thời gian thực hiện trong quý IV/2021;",
            "thời gian thực hiện trong quý IV/2021",
            quarter(2021, 4),
        ),
        ("hoàn thành quí IV-2025", "hoàn thành quí IV-2025", quarter(2025, 4)),
        ("xong trước quý I/2025", "xong trước quý I/2025", Before(date(2024, 12, 31))),
        (
            "hoàn thành trong tháng 8/2025",
            "hoàn thành trong tháng 8/2025",
            Within(Period(2025, MONTH, 8)),
        ),
        (
            "Hoàn thành vào tháng 02 năm 2024",
            "Hoàn thành vào tháng 02 năm 2024",
            Within(Period(2024, MONTH, 2)),
        ),
        (
            "hoàn thành trước tháng 3/2024",
            "hoàn thành trước tháng 3/2024",
            Before(date(2024, 2, 29)),
        ),
        (
            "gửi Ban Dân vận trước ngày 20/02/2024",
            "trước ngày 20/02/2024",
            Before(date(2024, 2, 20)),
        ),
        (
            "báo cáo chậm nhất là ngày 15 tháng 11 năm 2025.",
            "chậm nhất là ngày 15 tháng 11 năm 2025",
            Before(date(2025, 11, 15)),
        ),
        ("muộn nhất 30/6/2025", "muộn nhất 30/6/2025", Before(date(2025, 6, 30))),
        ("Thực hiện hàng năm.", "Thực hiện hàng năm", Yearly(2020, 2025)),
        ("thực hiện hằng năm", "thực hiện hằng năm", Yearly(2020, 2025)),
        (
            "sơ kết, định kỳ hàng năm báo cáo",
            "định kỳ hàng năm",
            Yearly(2020, 2025),
        ),
        ("Hàng năm, có trên 80%", "Hàng năm,", Yearly(2020, 2025)),
        (
            "Đồng thời, hằng năm, kiểm tra",
            "Đồng thời, hằng năm,",
            Yearly(2020, 2025),
        ),
    ],
)
def test_a_time_in_words_is_a_deadline(
    sentence: str, words: str, deadline: Deadline
) -> None:
    due = due_in(sentence, YEARS)
    assert due
    assert due.deadline == deadline
    assert sentence[due.span.start : due.span.end] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Tổ chức hội nghị quý II/2021",
        "kết quả trong quý I",
        "hoàn thành trong tháng 13/2024",
        "hoàn thành trong tháng 0/2024",
        "hoàn thành tháng 8",
        "trước ngày 30/02/2024",
        "Kế hoạch ngày 20/02/2024",
        "báo cáo hàng năm của các cấp",
        "có mặt hàng năm loại",
        "Thực hiện Kế hoạch số 12-KH/TU ngày 20/02/2024 của Tỉnh ủy",
        "Thời gian thực hiện Kế hoạch ngày 20/02/2024",
        "theo Nghị quyết số 25-NQ/TW trong năm học mới",
        "Chương trình công tác dân vận năm 2024",
        "giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025",
        "trong giai đoạn 2021-2025",
        "sơ kết 5 năm thực hiện",
        "trong 3 năm gần nhất",
        "trong tháng Dân vận",
        "từ năm 2013 đến nay",
        "từ năm 2021 đến năm 2025",
        "từ ngày thành lập đến ngày kết thúc",
        "từ năm 2019, triển khai",
        "Luật có hiệu lực từ ngày 01/7/2025",
        "trong 10 ngày kể từ ngày 01/7/2025",
        "UBND các xã (từ ngày 01/7/2025 không còn cấp huyện)",
        "từ ngày 01/7/2025 trở về trước",
        "từ tháng 5/2024 đến tháng 3/2024",
        "kỷ niệm ngày thành lập 15/10/1930",
        "trước ngày 30/4/1975",
        "trong năm 2019",
        "tầm nhìn đến năm 2045",
        "đã hoàn thành trong quý I/2024",
        "báo cáo kết quả thực hiện trong quý I/2024",
        "trước 1/2 số hộ",
        "hoàn thành 5/6 chỉ tiêu",
        "hoàn thành 12/10 chỉ tiêu",
        "trong 2/3.",
        "trực trong 24/7.",
        "trước 3.6 tỷ đồng",
        "trong 5-10/12 hộ",
        "hoàn thành 5-10/12 chỉ tiêu",
        "từ 3 đến 5/12 tiêu chí",
        "hoàn thành 30.6 tỷ đồng",
        "trong 1.2.",
        "trước Điều 30.6",
        "trong Nghị quyết 30/6",
        "hoàn thành 3.6%",
        "từ 3,6 lên 9",
        "hoàn thành trước ngày ... tháng ... năm 2024",
        "hoàn thành trước ngày    /3/2024",
        "hoàn thành tháng 3 năm ...",
        "trước ngày 29/02 hằng năm",
        "trước ngày bầu cử 95 ngày",
        "",
    ],
)
def test_other_times_set_no_deadline(sentence: str) -> None:
    assert due_in(sentence, YEARS) is None


def test_the_span_counts_letters_of_the_text_itself() -> None:
    text = normalize("NFD", "Gửi báo cáo trước ngày 20/02/2024.")
    due = due_in(text, ONE_YEAR)
    assert due
    words = text[due.span.start : due.span.end]
    assert words == normalize("NFD", "trước ngày 20/02/2024")


def test_a_month_that_does_not_exist_leaves_room_for_another_time() -> None:
    due = due_in("hoàn thành trong tháng 13/2024, trước ngày 20/02/2024", YEARS)
    assert due
    assert due.deadline == Before(date(2024, 2, 20))
