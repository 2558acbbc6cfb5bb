"""Paragraphs that seem to give work, by a rule that knows nothing of the recogniser."""

import pytest

from macros.model.issue import IssueCode
from macros.registry.giving import giving_clauses, orders_read
from tests.plan_folder import a_library, a_plan_source, reading_of

PART = "## II. TỔ CHỨC THỰC HIỆN\n\n"


def giving(body: str) -> list[str]:
    library = a_library(a=a_plan_source(body, ma="a"))
    return [clause.id for clause in giving_clauses(library.plans["a"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở Nội vụ chủ trì, phối hợp với Sở Y tế tổ chức.",
        "Các sở, ban, ngành, UBND các xã căn cứ Kế hoạch này tổ chức thực hiện.",
        "Giao Phòng Nội vụ theo dõi, đôn đốc.",
        "Đề nghị Ủy ban MTTQ Việt Nam tỉnh giám sát.",
        "Kinh phí do ngân sách cấp. Sở Tài chính có trách nhiệm bố trí.",
        "Thủ trưởng các đơn vị chịu trách nhiệm thực hiện.",
    ],
)
def test_a_body_and_a_word_of_order_seem_to_give_work(sentence: str) -> None:
    assert giving(f"{PART}1. {sentence}") == ["ii.1"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tăng cường kiểm tra, giám sát.",
        "Sở Nội vụ đã chủ trì tổ chức hội nghị.",
        "Sở Nội vụ chủ trì các việc sau:",
        "Nếu có vướng mắc, Sở Nội vụ tổng hợp.",
        "Báo cáo kết quả thực hiện.",
    ],
)
def test_other_words_do_not(sentence: str) -> None:
    assert giving(f"{PART}1. {sentence}") == []


def test_reasons_give_no_work() -> None:
    assert giving("## I. MỤC ĐÍCH, YÊU CẦU\n\n1. Sở Nội vụ chủ trì tham mưu.") == []


def doubts(body: str) -> list[tuple[int, str]]:
    return [
        (issue.line, issue.message)
        for issue in reading_of(body).doubts
        if issue.code is IssueCode.UNREAD_ORDER
    ]


def test_a_paragraph_in_which_nothing_was_read_is_a_doubt() -> None:
    [(line, message)] = doubts(f"{PART}Sở Nội vụ cũng chủ trì việc tổng kết.")
    assert line == 10
    assert message.startswith("Đoạn này giống giao việc")


def test_a_part_with_the_name_of_a_body_and_no_task_is_a_doubt() -> None:
    body = f"{PART}### 1. Ban Vì sự tiến bộ của phụ nữ\n\nĐã có kế hoạch riêng."
    assert [message[:8] for _, message in doubts(body)] == ["Mục này "]
    assert doubts(f"{PART}### 1. Sở Nội vụ\n\n- Tổng hợp.") == []


@pytest.mark.parametrize(
    "name", ["Bảo hiểm xã hội tỉnh", "Báo và Phát thanh, Truyền hình", "Sở Y tế."]
)
def test_a_part_that_bears_a_name_and_is_empty_is_a_doubt(name: str) -> None:
    body = f"{PART}### 1. {name}\n\n### 2. Sở Nội vụ\n\nTổng hợp, báo cáo."
    [(line, message)] = doubts(body)
    assert line == 10
    assert message.startswith("Mục này mang tên cơ quan")


def test_the_summary_counts_what_was_read() -> None:
    body = f"{PART}1. Sở Nội vụ chủ trì.\n\n2. Sở Nội vụ cũng chủ trì việc tổng kết."
    library = a_library(a=a_plan_source(body, ma="a"))
    assert orders_read(library).startswith("Đọc được 1 trên 2 đoạn")
