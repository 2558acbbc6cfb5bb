"""Ids of records that do not count positions in the whole library."""

import pytest

from macros.pages.index.records import citation_records
from macros.views.stable_ids import numbered
from macros.views.target_records import target_records
from tests.plan_folder import a_library, a_plan_source


def test_what_stands_again_gets_a_number() -> None:
    assert list(numbered("abacaa")) == ["a", "b", "a~2", "c", "a~3", "a~4"]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("theo Quy định số 43-QĐ/TW", ["a/d1/43-qd-tw"]),
        ("theo Nghị định số 059/2023/NĐ-CP", ["a/d1/59-2023-nd-cp"]),
        ("theo Luật Đất đai năm 2013", ["a/d1/luat-dat-dai-nam-2013"]),
        ("Kế hoạch này", ["a/d1/ke-hoach-nay"]),
        (
            "43-QĐ/TW, 44-QĐ/TW và 43-QĐ/TW",
            ["a/d1/43-qd-tw", "a/d1/44-qd-tw", "a/d1/43-qd-tw~2"],
        ),
    ],
)
def test_a_citation_is_named_by_its_clause_and_what_it_cites(
    words: str, ids: list[str]
) -> None:
    library = a_library(a=a_plan_source(words, ma="a"))
    assert [record["id"] for record in citation_records(library)] == ids


def test_a_target_is_named_by_its_clause_and_its_words() -> None:
    words = "Phấn đấu trên 80% cơ quan đạt chuẩn; ít nhất 02 mô hình."
    library = a_library(a=a_plan_source(words, ma="a"))
    ids = [str(record["id"]) for record in target_records(library)]
    assert len(set(ids)) == 2
    assert all(record_id.startswith("a/d1/") for record_id in ids)
    before = a_library(
        a=a_plan_source(words, ma="a"),
        A=a_plan_source("Trên 90% hộ đạt chuẩn.", ma="0"),
    )
    assert set(ids) < {str(record["id"]) for record in target_records(before)}
