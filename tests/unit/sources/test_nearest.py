"""An unknown id is reported with the nearest ones, wherever a source names one."""

import pytest

from macros.model.issue import IssueCode
from macros.pipeline import read_library
from tests.plan_folder import (
    UNITS,
    a_directive_source,
    a_plan_source,
    register_texts,
)

NOTE = '## I. MỘT\n\nĐoạn.\n{: topic="dan-van-kho" }'
PLAN = "ke-hoach/a.md"
DIRECTIVE = "van-ban/a.md"
UNIT = "x: {ten: X, dia_ban: cao-loc, cap: xa, he_thong: dang"


def a_body(keys: str) -> dict[str, str]:
    return register_texts(units=f"{UNITS}{UNIT}, {keys}}}\n")


@pytest.mark.parametrize(
    ("files", "code", "nearest"),
    [
        pytest.param(
            {PLAN: a_plan_source(co_quan="ubnd-huyen-caoloc")},
            IssueCode.UNKNOWN_UNIT,
            "“ubnd-huyen-cao-loc”",
            id="body of a plan",
        ),
        pytest.param(
            {DIRECTIVE: a_directive_source(co_quan="bo-chinh-chi")},
            IssueCode.UNKNOWN_UNIT,
            "“bo-chinh-tri”",
            id="body of a directive",
        ),
        pytest.param(
            {DIRECTIVE: a_directive_source(dia_ban="langson")},
            IssueCode.UNKNOWN_PLACE,
            "“lang-son”",
            id="place of a directive",
        ),
        pytest.param(
            {PLAN: a_plan_source(chu_de="[dan-van-kho]")},
            IssueCode.UNKNOWN_TOPIC,
            "“dan-van-kheo”",
            id="topic of a plan",
        ),
        pytest.param(
            {PLAN: a_plan_source(NOTE)},
            IssueCode.UNKNOWN_TOPIC,
            "“dan-van-kheo”",
            id="topic of a note",
        ),
        pytest.param(
            a_body("cap_tren: tinh-uy-langson"),
            IssueCode.UNKNOWN_UNIT,
            "“tinh-uy-lang-son”",
            id="body above",
        ),
    ],
)
def test_an_unknown_id_is_reported_with_the_nearest(
    files: dict[str, str], code: IssueCode, nearest: str
) -> None:
    texts = register_texts() | files
    found = read_library({path: text.encode() for path, text in texts.items()})
    [issue] = [i for i in found.issues if i.code is code]
    assert issue.remedy.startswith(f"Có phải {nearest}")
    assert "Sửa mã" in issue.remedy


def test_an_id_like_no_other_names_none() -> None:
    texts = register_texts() | {PLAN: a_plan_source(co_quan="zzz")}
    [issue] = read_library({p: t.encode() for p, t in texts.items()}).errors
    assert issue.remedy == "Sửa mã, hoặc thêm cơ quan vào danh-muc/co-quan.yml"
