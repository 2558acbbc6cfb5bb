"""The words of lists: counts that are nought, sources that can be told apart."""

import re
from pathlib import Path

import pytest
from lxml import html

from macros.exports.contradiction_list import contradiction_list
from macros.exports.listings import plan_list
from macros.frame.page import Links
from macros.pipeline import read_library
from macros.sources.folder import read_folder
from tests.plan_folder import a_library, a_plan_source

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        ("Đoạn không giao việc gì.", "không có nhiệm vụ · không có chỗ dẫn văn bản"),
        (
            "Giao Phòng Nội vụ thực hiện Chỉ thị số 11-CT/TU.",
            "1 nhiệm vụ · 1 chỗ dẫn văn bản",
        ),
    ],
)
def test_a_card_says_what_a_plan_has(body: str, facts: str) -> None:
    library = a_library(a=a_plan_source(body + "\n", ma="a"))
    listed = str(plan_list(library, library.plans.values(), Links("")))
    (words,) = html.fromstring(listed).xpath("//*[@class='lib-card-facts']/text()")
    assert words.partition(" · thời kỳ 2024 · ")[2] == facts


def test_the_sources_of_a_register_say_when_each_was_read() -> None:
    library = read_library(read_folder(ROOT / "plans")).library
    listed = contradiction_list(library, library.contradictions, Links(""), level=2)
    known = html.fromstring(f"<main>{listed}</main>").xpath(
        ".//*[@class='lib-known'][contains(., 'nguồn: ')]/text()"
    )
    assert known
    for words in known:
        sources = re.findall(r"\(nguồn: (.+?)\)(?:;|$)", words)
        for source in "; ".join(sources).split("; "):
            assert re.search(r", kiểm tra ngày [0-9/]+$", source), words
