from datetime import date
from decimal import Decimal

import pytest

from macros.model.schedule import Before, Deadline, Period, PeriodKind, Within, Yearly
from macros.model.target import Comparison, Target
from macros.tasks.targets import targets_in

YEARS = (2025, 2030)
AT_LEAST, MORE_THAN = Comparison.AT_LEAST, Comparison.MORE_THAN
AT_MOST, LESS_THAN = Comparison.AT_MOST, Comparison.LESS_THAN
EXACTLY, RANGE = Comparison.EXACTLY, Comparison.RANGE
YEARLY = Yearly(*YEARS)


def level(target: Target) -> tuple[Comparison, str, str | None, str]:
    upper = None if target.upper is None else f"{target.upper}"
    return target.comparison, f"{target.value}", upper, target.unit


@pytest.mark.parametrize(
    ("text", "expected", "subject"),
    [
        (
            "trên 80% cơ quan, đơn vị thực hiện đạt tiêu chí",
            (MORE_THAN, "80", None, "%"),
            "cơ quan, đơn vị thực hiện đạt tiêu chí",
        ),
        ("phấn đấu 100% xã, phường", (EXACTLY, "100", None, "%"), "xã, phường"),
        ("giám sát ở 100% điểm bầu cử", (EXACTLY, "100", None, "%"), "điểm bầu cử"),
        (
            "95% hộ dân được tuyên truyền",
            (EXACTLY, "95", None, "%"),
            "hộ dân được tuyên truyền",
        ),
        (
            "Tỷ lệ giải quyết đơn thư đạt tỷ lệ 95%.",
            (EXACTLY, "95", None, "%"),
            "Tỷ lệ giải quyết đơn thư",
        ),
        ("tỷ lệ hộ nghèo không quá 5%", (AT_MOST, "5", None, "%"), "tỷ lệ hộ nghèo"),
        (
            "tỷ lệ hộ nghèo còn dưới 1,5%",
            (LESS_THAN, "1.5", None, "%"),
            "tỷ lệ hộ nghèo còn",
        ),
        ("Có ≥ 30% DNNVV", (AT_LEAST, "30", None, "%"), "DNNVV"),
        (
            "Có tỷ lệ cử tri đi bầu đạt từ 98% trở lên; kết quả bảo đảm",
            (AT_LEAST, "98", None, "%"),
            "tỷ lệ cử tri đi bầu",
        ),
        ("giảm từ 5% trở xuống", (AT_MOST, "5", None, "%"), "giảm"),
        ("80-90% hộ gia đình", (RANGE, "80", "90", "%"), "hộ gia đình"),
        ("đạt 80% đến 90% hộ gia đình", (RANGE, "80", "90", "%"), "hộ gia đình"),
        (
            "ít nhất 02 mô hình Dân vận khéo",
            (AT_LEAST, "2", None, "mô hình"),
            "Dân vận khéo",
        ),
        ("tổ chức tối thiểu 03 lớp tập huấn", (AT_LEAST, "3", None, "lớp"), "tập huấn"),
        ("họp ít nhất 1 lần/năm", (AT_LEAST, "1", None, "lần/năm"), "họp"),
        (
            "lựa chọn từ 1 - 2 chương trình để giám sát",
            (RANGE, "1", "2", "chương trình"),
            "để giám sát",
        ),
        ("mỗi xã xây dựng 02 mô hình", (EXACTLY, "2", None, "mô hình"), "mỗi xã"),
        (
            "phấn đấu xây dựng 1.200 căn nhà đại đoàn kết",
            (EXACTLY, "1200", None, "căn"),
            "nhà đại đoàn kết",
        ),
        (
            "(i) Ủy viên ban chấp hành tối đa là 75 người.",
            (AT_MOST, "75", None, "người"),
            "Ủy viên ban chấp hành",
        ),
    ],
)
def test_a_target_has_a_level_and_a_subject(
    text: str, expected: tuple[Comparison, str, str | None, str], subject: str
) -> None:
    (target,) = targets_in(text, YEARS)
    assert (level(target), target.subject) == (expected, subject)


@pytest.mark.parametrize(
    "text",
    [
        "toàn huyện đã đạt 95% kế hoạch",
        "Năm 2023, có trên 95% hộ dân đạt",
        "dân tộc thiểu số chiếm 45% dân số",
        "không đạt sự tín nhiệm của trên 50% cử tri",
        "tăng 5% so với năm 2023",
        "kinh phí không quá 500 triệu đồng",
        "mức hỗ trợ tối đa 2.000.000 đồng",
        "không quá 15 ngày làm việc",
        "ít nhất 60 tháng",
        "còn ít nhất 02 nhiệm kỳ",
        "đạt từ 95 điểm trở lên",
        "phải đạt ít nhất 2/3 số phiếu",
        "Nghị quyết số 25-NQ/TW ngày 03/6/2013",
        "trước ngày 20/02/2024",
        "trên 10 xã của huyện",
        "có 5 xã tham gia",
        "theo khoản 2 Điều 5",
        "giai đoạn 2021-2025",
        "",
    ],
)
def test_other_numbers_are_no_targets(text: str) -> None:
    assert targets_in(text, YEARS) == ()


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Hàng năm, có trên 80% cơ quan; trên 80% cơ sở.", [YEARLY, YEARLY]),
        ("Đến hết năm 2025: Có ≥ 30% hộ.", [Before(date(2025, 12, 31))]),
        (
            "tổ chức ít nhất 03 lớp trong năm 2026; ít nhất 02 cuộc trong năm 2027",
            [Within(Period(year, PeriodKind.YEAR)) for year in (2026, 2027)],
        ),
        ("Hằng năm, họp. Ít nhất 02 mô hình.", [None]),
    ],
)
def test_a_target_takes_the_time_of_its_part_or_sentence(
    text: str, periods: list[Deadline | None]
) -> None:
    assert [target.period for target in targets_in(text, YEARS)] == periods


def test_a_list_shares_its_comparison_and_its_subject() -> None:
    text = "mỗi đơn vị đề nghị không quá 01 tập thể, 03 cá nhân và 2 đồng chí;"
    found = targets_in(text, YEARS)
    assert [level(target) for target in found] == [
        (AT_MOST, "1", None, "tập thể"),
        (AT_MOST, "3", None, "cá nhân"),
        (AT_MOST, "2", None, "đồng chí"),
    ]
    assert {target.subject for target in found} == {"mỗi đơn vị đề nghị"}


def test_each_of_two_targets_has_its_own_words() -> None:
    text = "bảo đảm trên 95% hộ dân và trên 90% cán bộ được tuyên truyền."
    found = targets_in(text, YEARS)
    assert [target.words for target in found] == [
        "bảo đảm trên 95% hộ dân",
        "trên 90% cán bộ được tuyên truyền",
    ]
    assert [text[t.span.start : t.span.end] for t in found] == [t.words for t in found]
    assert found[0].value == Decimal(95)
